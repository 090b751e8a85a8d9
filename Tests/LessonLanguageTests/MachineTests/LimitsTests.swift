import Foundation
import Testing
import LessonLanguage

/// A program that wants too much stops with an error at its line; the process and the session go on.
@Suite struct LimitsTests {
  private func stop(_ code: String, _ limits: Limits) -> (line: Int, message: String)? {
    onLargeStack {
      let session = Session(library: Library(), limits: limits)
      guard case .sound(let block, _) = session.check(SourceText(file: "a", code: code)) else { return (0, "unsound") }
      let found = session.run(block, output: OutputRecord())
      // What stopped one block does not stop the next.
      let after = SourceText(file: "b", code: "print([1, 2].map { $0 + 1 })")
      guard case .sound(let next, _) = session.check(after) else { return (0, "unsound after the stop") }
      let output = OutputRecord()
      #expect(session.run(next, output: output) == nil)
      #expect(output.text == "[2, 3]\n")
      return found.map { ($0.location.line, $0.message) }
    }
  }

  @Test(arguments: [
    "while true {}", "repeat {} while true", "for _ in 0..<1_000_000_000 {}",
    "var n = 0\nwhile n < 1_000_000_000 { n += 1 }",
    "_ = (0..<100_000).map { _ in (0..<100_000).reduce(0, +) }", "var f: () -> Void = {}\nf = { while true {} }\nf()",
    "func f(_ n: Int) -> Int { n < 2 ? n : f(n - 1) + f(n - 2) }\nprint(f(60))",
  ])
  func fuel(_ code: String) {
    let found = stop(code, Limits(fuel: 1_000_000))
    #expect(found?.message.hasPrefix("stopped after 1000000 steps") == true, "\(code): \(String(describing: found))")
  }

  @Test(arguments: [
    "func f(_ n: Int) -> Int { f(n + 1) + 1 }\nprint(f(0))", "struct S { var n: Int { n + 1 } }\nprint(S().n)",
    "func f(_ n: Int) -> Int { [n].map { f($0 + 1) }[0] }\nprint(f(0))",
    "var g = { (n: Int) in n }\ng = { g($0) + 1 }\nprint(g(1))",
    "struct S: Equatable { static func == (a: S, b: S) -> Bool { a == b } }\nprint(S() == S())",
    "struct S: Equatable { static func == (a: S, b: S) -> Bool { [a] == [b] } }\nprint([S()] == [S()])",
    "func f(_ n: Int) -> Int { [n].reduce(0) { f($1 + 1) + $0 } }\nprint(f(0))",
    "func f(_ n: Int) -> Int { g(\"\\(n)\") }\nfunc g(_ s: String) -> Int { f(s.count) }\nprint(f(0))",
    "struct S: CustomStringConvertible { var description: String { \"\\([S()])\" } }\nprint(S())",
    "protocol P { func f() -> Int }\nstruct S: P { func f() -> Int { let p: any P = S(); return p.f() + 1 } }\nprint(S().f())",
  ])
  func depth(_ code: String) {
    let found = stop(code, Limits())
    let isTooDeep = found?.message.hasPrefix("recursion is deeper than 50000 calls") == true
    #expect(isTooDeep, "\(code): \(String(describing: found))")
  }

  /// What is within the limit, on the stack that lessons have and on the small one of the thread that tests run on.
  @Test(arguments: [
    "func f(_ n: Int) -> Int { n == 0 ? 0 : f(n - 1) + 1 }\nprint(f(12_000))",
    "func f(_ n: Int) -> Int { n == 0 ? 0 : [n].map { f($0 - 1) + 1 }[0] }\nprint(f(12_000))",
    "func f(_ n: Int) -> Int { n == 0 ? 0 : [n].reduce(1) { $0 + f($1 - 1) } }\nprint(f(12_000))",
    "func f(_ n: Int) -> Int { n == 0 ? 0 : [1, 0].sorted { f(n - 1) == n || $0 < $1 }[0] + n }\nprint(f(12_000))",
    "struct S { let n: Int; var depth: Int { n == 0 ? 0 : S(n: n - 1).depth + 1 } }\nprint(S(n: 12_000).depth)",
    "protocol P { func f() -> Int }\nstruct Z: P { func f() -> Int { 0 } }\n"
      + "struct S: P { let n: Int; func f() -> Int { let p: any P = n == 1 ? Z() : S(n: n - 1); return p.f() + 1 } }\nprint(S(n: 12_000).f())",
    "struct S: CustomStringConvertible { let n: Int; var description: String { n == 0 ? \"12000\" : \"\\(S(n: n - 1))\" } }\nprint(S(n: 12_000))",
    "func f(_ n: Int) -> Int { n == 0 ? 0 : [n].lazy.map { f($0 - 1) + 1 }.first! }\nprint(f(12_000))",
  ])
  func depthThatIsReached(_ code: String) {
    let session = Session(library: Library()), output = OutputRecord()
    guard case .sound(let block, _) = session.check(SourceText(file: "a", code: code)) else {
      Issue.record("unsound")
      return
    }
    #expect(session.run(block, output: output)?.message == nil)
    #expect(output.text == "12000\n")
  }

  /// A second thread cancels each of these soon after it has begun; none would end by itself.
  @Test(arguments: [
    "while true {}", "for i in 0... { _ = i }", "var n = 0\nwhile true { n = [n].map { $0 &+ 1 }[0] }",
    "func f() -> Int { var s = 0; while true { s &+= [1, 2, 3].reduce(0, +) } }\nprint(f())",
    "let a = (0..<3_000_000).map { ($0 &* 7_919) % 1_000_003 }\nwhile true { _ = a.sorted() }",
    "let a = (0..<1000).map { $0 }\nwhile true { _ = a.sorted { x, y in x > y } }",
    "while true { _ = Array(repeating: 1, count: 50_000_000) }",
    "let a = Array(repeating: 1, count: 20_000_000)\nwhile true { _ = a + a }",
    "let a = Array(repeating: 1, count: 20_000_000)\nwhile true { _ = a.reversed() }",
    "while true { _ = String(repeating: \"abc\", count: 10_000_000) }",
    "let a = Array(repeating: 1, count: 3_000_000)\nwhile true { _ = \"\\(a)\" }",
    "var a: [Any] = [1]\nfor _ in 0..<50 { a = [a, a] }\nprint(a)",
    "struct N: Equatable { var v: [N] = [] }\nvar a = N(), b = N()\nfor _ in 0..<50 { a = N(v: [a, a]); b = N(v: [b, b]) }\nprint(a == b)",
    "var d: [Int: Int] = [:]\nvar n = 0\nwhile true { d[n % 1_000_000] = n; n += 1 }",
    "let words = [\"a\", \"b\"]\nwhile true { _ = words.joined(separator: String(repeating: \"-\", count: 1_000_000)) }",
    "struct S: CustomStringConvertible { var description: String { while true {} } }\nprint([S()])",
  ])
  func cancellation(_ code: String) {
    let message: String? = onLargeStack {
      let session = Session(library: Library(), limits: Limits(fuel: .max))
      guard case .sound(let block, _) = session.check(SourceText(file: "a", code: code)) else { return "unsound" }
      let cancellation = session.machine.cancellation
      DispatchQueue.global().asyncAfter(deadline: .now() + 0.02) { cancellation.cancel() }
      let start = Date()
      let found = session.run(block, output: OutputRecord())
      return Date().timeIntervalSince(start) < 10 ? found?.message : "only after \(Date().timeIntervalSince(start)) s"
    }
    #expect(message == "cancelled", "\(code)")
  }

  @Test(arguments: [
    "var s = \"ab\"\nwhile true { s += s }", "var a = [1]\nwhile true { a += a }",
    "var s = \"x\"\nwhile true { s = \"\\(s)\\(s)\" }",
    "let a = Array(repeating: 0, count: Int.max)", "let s = String(repeating: \"abc\", count: Int.max / 2)",
    "let a = (0..<Int.max).map { $0 }", "let a = Array(0...Int.max)",
    "var a = [[1]]\nwhile true { a.append(a[0] + a[a.count - 1]) }",
    "let a = Array(repeating: (1, \"a\", 2.5), count: 1_000_000_000)",
    "var a: [[Int]] = []\nwhile true { a.append([1, 2, 3]) }", "var a: [Any] = []\nwhile true { a.append(a.count) }",
    "var a: [String] = []\nwhile true { a.append(\"a long string with the number \\(a.count)\") }",
    "var f: () -> Int = { 0 }\nwhile true { let g = f; f = { g() + 1 } }",
    "var all: [() -> Int] = []\nwhile true { var n = 0; all.append { n += 1; return n } }",
    "func f(_ n: Int, _ a: [Int]) -> Int { f(n + 1, a + [n]) + a.count }\nprint(f(0, Array(repeating: 0, count: 100_000)))",
    "var d: [Int: String] = [:]\nwhile true { d[d.count] = \"x\" }", "var s: Set<Int> = []\nwhile true { s.insert(s.count) }",
    "var s: Set<[Int]> = []\nwhile true { s.insert([s.count]) }",
    "var a: Any = 0\nwhile true { let b = a; a = [b, b] }",
    "var t = (1...10).map { $0 }\nwhile true { t += t.map { $0 + 1 } }",
  ])
  func memory(_ code: String) {
    let found = stop(code, Limits(fuel: .max, memory: 64 << 20))
    #expect(found?.message == "the lesson needs more than 64 MB of memory", "\(code): \(String(describing: found))")
  }

  @Test(arguments: ["while true { print(\"xxxxxxxxxxxxxxxxxxxx\") }", "print(String(repeating: \"x\", count: 5000))"])
  func output(_ code: String) {
    #expect(stop(code, Limits(output: 4096))?.message == "the block prints more than 4 KB")
  }

  /// Freeing, showing and comparing what lesson code built deep must not overflow the stack.
  @Test(arguments: ["", "print(n == n)", "print(n)"])
  func deepValues(_ use: String) {
    let build = "struct N: Equatable { var v: [N] = [] }\nvar n = N()\nfor _ in 0..<100_000 { n = N(v: [n]) }\n"
    let code = build + use + "\nn = N()"
    let found = stop(code, Limits())
    #expect(found == nil || found?.line == 4, "\(String(describing: found))")
  }

  /// Many links, each held by the next alone, go without recursion.
  @Test(arguments: [
    "var f: () -> Int = { 0 }\nfor _ in 0..<200_000 { let g = f; f = { g() + 1 } }\nf = { 1 }\nprint(f())",
    "var a: Any = 1\nfor _ in 0..<200_000 { let b = a; a = [b] }\na = 1\nprint(a)",
    "var a: Any = 1\nfor _ in 0..<200_000 { let b = a; a = [1: b] }\na = 1\nprint(a)",
    "struct N { var v: [N] = [] }\nvar n = N()\nfor _ in 0..<200_000 { n = N(v: [n]) }\nn = N()\nprint(n.v.count + 1)",
  ])
  func longListsGo(_ code: String) {
    let session = Session(library: Library()), output = OutputRecord()
    guard case .sound(let block, _) = session.check(SourceText(file: "a", code: code)) else {
      Issue.record("unsound")
      return
    }
    #expect(session.run(block, output: output)?.message == nil)
    #expect(output.text == "1\n")
  }

  @Test func longChainsOfClosures() {
    let chain = "var g: () -> Int = { 0 }\nfor _ in 0..<100_000 { let h = g; g = { h() &+ 1 } }\n"
    #expect(stop(chain + "g = { 1 }", Limits()) == nil)
    #expect(stop(chain + "print(g())", Limits())?.message.hasPrefix("recursion is deeper") == true)
  }
}
