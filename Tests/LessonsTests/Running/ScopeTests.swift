import LessonLanguage
import Testing

@testable import Lessons

@Suite struct ScopeTests {
  /// What the last block prints.
  @Test(arguments: [
    // A nested scope ends with its block; what it does to outer variables stays.
    (block("var a = 1") + block("let a = 2\nlet b = 3\nprint(a, b)", "nest"), "2 3\n"),
    (block("var a = 1") + block("a += 1\nlet b = 3", "nest") + block("let b = 4\nprint(a, b)"), "2 4\n"),
    (block("func f() -> Int { 1 }") + block("func f() -> Int { 2 }\nprint(f())", "nest"), "2\n"),
    (block("func f() -> Int { 1 }") + block("func f() -> Int { 2 }", "nest") + block("print(f())"), "1\n"),
    (block("struct S { var x = 1 }") + block("struct S { var y = 2 }\nprint(S())", "nest"), "S(y: 2)\n"),
    (block("extension Int { var twice: Int { 2 * self } }", "nest") + block("extension Int { var twice: Int { self } }\nprint(3.twice)"),
     "3\n"),
    (block("func g() -> Int { 1 }") + block("func f() -> Int { g() }") + block("func g() -> Int { 2 }\nprint(f(), g())", "nest"), "1 2\n"),
    (block("let a = 1\nprint([1][a])", "nest crash") + block("let a = 2\nprint(a)"), "2\n"),
    (block("let a: Int = 1.5", "nest fail") + block("let a = 2\nprint(a)"), "2\n"),
    (block("var a = 1") + block("a = 5\nlet a = 9", "nest branch") + block("print(a)"), "1\n"),
    // An empty scope knows nothing of what was before it, and draws the lesson's first random numbers again.
    (block("let a = 1\nstruct S {}\nfunc f() {}") + block("struct S { let a = 2 }\nlet a = 3\nfunc f() {}\nprint(S(), a)", "reset"), "S(a: 2) 3\n"),
    (block("let x = Double.random(in: 0..<1)") + block("let y = Double.random(in: 0..<1)", "reset")
      + block("print(y == Double.random(in: 0..<1))"), "false\n"),
    (block("extension Int { var a: Int { 1 } }") + block("extension Int { var a: Int { 2 } }\nprint(1.a)", "reset"), "2\n"),
  ])
  func prints(text: String, printed: String) {
    let result = ran(text)
    #expect(result.found == [])
    #expect(result.blocks.last?.text == printed)
  }

  @Test(arguments: [
    (block("let a = 1", "nest") + block("print(a)"), ["6:7: cannot find 'a' in scope"]),
    (block("let a = 1") + block("print(a)", "reset"), ["6:7: cannot find 'a' in scope"]),
    (block("let a = 1\nlet a = 2", "nest"), ["3:5: invalid redeclaration of 'a'"]),
    (block("let a = 1") + block("let b: String = a", "nest") + block("let b: String = a"),
     ["6:17: cannot convert value of type 'Int' to specified type 'String'",
      "10:17: cannot convert value of type 'Int' to specified type 'String'"]),
  ] as [(String, [String])])
  func says(text: String, problems: [String]) {
    #expect(ran(text).found == problems)
  }

  @Test func aResetDrawsTheSameNumbersAgain() {
    let draw = block("print(Double.random(in: 0..<1))")
    let result = ran(draw + block("print(Double.random(in: 0..<1))", "reset"))
    #expect(result.blocks.map(\.text).count == 2 && result.blocks[0].text == result.blocks[1].text)
  }

  /// One block under a hundred values: trying one out copies nothing but what closures have captured.
  @Test func forkingIsCheap() {
    let tries = (0..<100).map { block("w[0] = \($0)\nprint(w[0])", "branch") }.joined()
    let text = block("var w = [Int](repeating: 1, count: 5_000_000)") + tries + block("print(w[0])")
    let result = ran(text)
    #expect(result.found == [] && result.blocks.last?.text == "1\n")
    #expect(result.blocks[57].text == "56\n")
  }
}
