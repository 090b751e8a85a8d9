import Foundation
import Testing
@testable import LessonLanguage

/// Texts that nest or repeat without sense: each must end soon, with a problem at a place or a tree.
@Suite struct DepthTests {
  struct Bomb: CustomTestStringConvertible, Sendable {
    var before = "", unit: String, middle = "", closing = "", after = ""
    var testDescription: String { before + unit + unit + "…" + middle + closing + closing + "…" + after }
    init(_ before: String = "", unit: String, _ middle: String = "", closing: String = "", after: String = "") {
      (self.before, self.unit, self.middle, self.closing, self.after) = (before, unit, middle, closing, after)
    }
    func text(_ count: Int) -> String {
      before + String(repeating: unit, count: count) + middle + String(repeating: closing, count: count) + after
    }
  }

  @Test(arguments: [
    Bomb("a", unit: ".b"), Bomb("a", unit: "()"), Bomb("a", unit: "[0]"), Bomb("a", unit: "?"), Bomb("a", unit: " + a"),
    Bomb("a", unit: " = a"), Bomb("a", unit: " ? 1 : 2"), Bomb("a", unit: " ?? a"), Bomb("a", unit: ".b{}"),
    Bomb("a", unit: "<A>"),
    Bomb("let x: A", unit: "?"), Bomb("let x: A", unit: ".B"), Bomb("let x: A", unit: ".Type"),
    Bomb("let x: A", unit: " -> A"),
    Bomb("let x: ", unit: "A<", "A", closing: ">"), Bomb("let x: ", unit: "[", "A", closing: "]"),
    Bomb("let x: ", unit: "(", "A", closing: ")"),
    Bomb("let x: ", unit: "some ", "A"), Bomb("let x: ", unit: "(A)->(", "A", closing: ")"),
    Bomb("f(", unit: "-(", "x", closing: ")"),
    Bomb(unit: "(", "1", closing: ")"), Bomb(unit: "[", "1", closing: "]"), Bomb(unit: "{", "1", closing: "}"),
    Bomb(unit: "[1:", "1", closing: "]"),
    Bomb(unit: "try ", "x"), Bomb(unit: "await ", "x"), Bomb(unit: "prefix "), Bomb(unit: "case "),
    Bomb(unit: "else "), Bomb(unit: "a: ", "while x {}"),
    Bomb("if case ", unit: "let ", "x = y {}"), Bomb("if case let x", unit: "?", " = y {}"),
    Bomb(unit: "if x {", "1", closing: "}"),
    Bomb(unit: "switch x{case 1:", "1", closing: "}"), Bomb(unit: "func f(){", closing: "}"),
    Bomb(unit: "struct A{", closing: "}"),
    Bomb(unit: "\"\\(", "1", closing: ")\""), Bomb(unit: "\"\\("), Bomb(unit: "#if a\n", closing: "#endif\n"),
    Bomb(unit: "#"), Bomb(unit: "#a "),
    Bomb(unit: "\\"), Bomb(unit: "`"), Bomb(unit: "\""), Bomb(unit: "/*"), Bomb(unit: "@"), Bomb(unit: ":"),
    Bomb(unit: "<"), Bomb(unit: "A<"),
    Bomb(unit: "'\"\"\"'"), Bomb(unit: "x="), Bomb(unit: "a in ", after: "}"), Bomb(unit: "}"), Bomb(unit: "("),
    Bomb(unit: "\r"), Bomb(unit: "\0"),
  ]) func endsSoon(_ bomb: Bomb) {
    let start = Date()
    #expect(!tree(of: bomb.text(3000)).isEmpty || bomb.unit == "\r")
    #expect(Date().timeIntervalSince(start) < 20)
  }

  @Test(arguments: [
    Case("a" + String(repeating: ".b", count: 2100),
    "1:1: this is nested more than 2000 levels deep; name its parts with 'let'"),
    Case("1\nx = a" + String(repeating: " + a", count: 2100),
    "2:1: this is nested more than 2000 levels deep; name its parts with 'let'"),
    Case(String(repeating: "(", count: 101), "1:101: more than 100 brackets are open here; name the parts with 'let'"),
    Case(String(repeating: "[", count: 13),
    "1:13: more than 12 square brackets are open here; name the parts with 'let'"),
    Case("let x: " + String(repeating: "A<", count: 65),
    "1:137: this is nested more than 64 levels deep; name its parts"),
    Case(String(repeating: "try ", count: 65), "1:257: more than 64 words follow one another here"),
    Case(String(repeating: " ", count: 100_001), "1:1: this block has 100001 bytes; at most 100000 are read"),
  ]) func saysWhere(_ example: Case) {
    #expect(tree(of: example.source) == example.expected)
  }

  /// What a long but honest lesson holds is read.
  @Test(arguments: [
    "let x = 1" + String(repeating: " + 1", count: 1000), "let x = a" + String(repeating: ".b(1)", count: 500),
    "if a { }" + String(repeating: " else if b { }", count: 3000), "let xs = ["
    + String(repeating: "1.5, ", count: 10_000) + "]",
    "enum E {\n" + String(repeating: "case a\n", count: 500) + "}",
    String(repeating: "let x: [[[[Double]]]] = y\n", count: 1000),
    String(repeating: "func f(_ g: (A<B<C>>) -> A) -> A { g(x) }\n", count: 1000), String(repeating: "(", count: 50)
      + "1" + String(repeating: ")", count: 50),
    "// " + String(repeating: "word ", count: 1000) + "\nlet s = \"" + String(repeating: "word ( [ { ", count: 1000)
    + "\"",
    "let s = \"\"\"\n" + String(repeating: "word word \\(x) ( { [\n", count: 1000) + "\"\"\"",
  ]) func readsLongSources(_ code: String) {
    #expect(!tree(of: code).contains("1:"), "\(tree(of: code).prefix(200))")
  }
}
