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
  ])
  func depth(_ code: String) {
    let found = stop(code, Limits())
    let isTooDeep = found?.message.hasPrefix("recursion is deeper than 20000 calls") == true
    #expect(isTooDeep, "\(code): \(String(describing: found))")
  }

  @Test(arguments: [
    "var s = \"ab\"\nwhile true { s += s }", "var a = [1]\nwhile true { a += a }",
    "var s = \"x\"\nwhile true { s = \"\\(s)\\(s)\" }",
    "let a = Array(repeating: 0, count: Int.max)", "let s = String(repeating: \"abc\", count: Int.max / 2)",
    "let a = (0..<Int.max).map { $0 }", "let a = Array(0...Int.max)",
    "var a = [[1]]\nwhile true { a.append(a[0] + a[a.count - 1]) }",
    "let a = Array(repeating: (1, \"a\", 2.5), count: 1_000_000_000)",
  ])
  func memory(_ code: String) {
    let found = stop(code, Limits(memory: 64 << 20))
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

  @Test func longChainsOfClosures() {
    let chain = "var g: () -> Int = { 0 }\nfor _ in 0..<100_000 { let h = g; g = { h() &+ 1 } }\n"
    #expect(stop(chain + "g = { 1 }", Limits()) == nil)
    #expect(stop(chain + "print(g())", Limits())?.message.hasPrefix("recursion is deeper") == true)
  }
}
