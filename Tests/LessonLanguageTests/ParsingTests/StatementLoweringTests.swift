import Testing
@testable import LessonLanguage

@Suite struct StatementLoweringTests {
  @Test(arguments: [
    Case("if a { 1 }", "(if a {1})"),
    Case("if a { 1 } else { 2 }", "(if a {1} else {2})"),
    Case(
      "if a { 1 } else if b, c { 2 } else if let d { 3 } else { 4 }",
      "(if a {1} elseif b, c {2} elseif (let? let d) {3} else {4})"),
    Case("if let x { }", "(if (let? let x) {})"),
    Case("if let x = y, var z: Int = w { }", "(if (let? let x y), (let? var z : Int w) {})"),
    Case("guard let self else { return }", "(guard (let? let self) {(return)})"),
    Case("guard a, b else { return 1 }", "(guard a, b {(return 1)})"),
    Case("while a { break }", "(while a {(break)})"),
    Case("while let x = next() { continue }", "(while (let? let x (call next)) {(continue)})"),
    Case("repeat { f() } while a", "(repeat {(call f)} a)"),
    Case("for x in xs { }", "(for let x in xs {})"),
    Case(
      "for i in stride(from: 0, to: 10, by: 2) where i > 1 { f(i) }",
      "(for let i in (call stride from: 0 to: 10 by: 2) where (> i 1) {(call f i)})"),
    Case("outer: for x in xs { continue outer }", "outer: (for let x in xs {(continue outer)})"),
    Case("outer: while a { break outer }", "outer: (while a {(break outer)})"),
    Case("outer: repeat { } while a", "outer: (repeat {} a)"),
    Case("outer: if a { break outer }", "outer: (if a {(break outer)})"),
    Case("outer: switch a { default: break outer }", "outer: (switch a (default {(break outer)}))"),
    Case("outer: do { break outer }", "outer: (do {(break outer)})"),
    Case(
      "switch x { case 1: fallthrough; case 2: 3; default: break }",
      "(switch x (case ~1 {fallthrough}) (case ~2 {3}) (default {(break)}))"),
    Case("do { try f() } catch { g(error) }", "(do {(try (call f))} (catch {(call g error)}))"),
    Case("do { 1 }", "(do {1})"),
    Case("throw E.a(1)", "(throw (call (. E a) 1))"),
    Case("defer { f() }", "(defer {(call f)})"),
    Case("return", "(return)"),
    Case("a; b", "a b"),
    Case("x = 1", "(= x 1)"),
  ]) func lowersStatements(_ example: Case) {
    #expect(tree(of: example.source) == example.expected)
  }
}
