import LessonLanguage
import Testing

@testable import Lessons

@Suite struct ExerciseTests {
  private static func part(_ code: String, _ word: String = "", name: String = "a") -> String {
    block("//| exercise: \(name)\n" + code, word)
  }

  private static func exercise(_ starter: String, _ solution: String, _ check: String) -> String {
    part(starter) + part(solution, "solution") + part(check, "check")
  }

  private static let solution = "func f() -> Int { 2 }"
  private static let check = "expect(f(), equals: 2)"

  /// What is wrong, and what became of each block.
  @Test(arguments: [
    (exercise("func f() -> Int { 1 }", solution, check), [], ["ran", "ran", "ran"]),
    // A starter may lack what the check needs, not compile, or stop.
    (exercise("func g() -> Int { 1 }", solution, check), [], ["ran", "ran", "ran"]),
    (exercise("func f() -> Int { ___ }", solution, check), [], ["ran", "ran", "ran"]),
    (exercise("func f() -> Int { fatalError() }", solution, check), [], ["ran", "ran", "ran"]),
    (exercise(solution, solution, check), ["1:1: the starter of the exercise ‘a’ passes its check, so there is nothing to do"],
     ["ran", "ran", "ran"]),
    (exercise("func f() -> Int { 1 }", "func f() -> Int { 3 }", check), ["13:1: expectation failed: expected 2, got 3"],
     ["ran", "ran", "failed"]),
    (exercise("func f() -> Int { 1 }", "func f() -> Int { x }", check), ["8:19: cannot find 'x' in scope"],
     ["ran", "failed", "notRun"]),
    (exercise("func f() -> Int { 1 }", solution, "expect(g(), equals: 2)"), ["13:8: cannot find 'g' in scope"],
     ["ran", "ran", "failed"]),
  ] as [(String, [String], [String])])
  func isProved(text: String, problems: [String], states: [String]) {
    let result = ran(text)
    #expect(result.found == problems)
    #expect(result.states.map { "\($0)" } == states)
  }

  @Test func leavesNoTrace() {
    let text = block("var n = 1") + Self.exercise("n = 5\nfunc f() -> Int { 1 }", "n = 6\n" + Self.solution, Self.check)
      + block("func f() -> Int { n }\nprint(f())")
    let result = ran(text)
    #expect(result.found == [])
    #expect(result.blocks.last?.text == "1\n")
  }

  @Test func seesWhatStandsBetweenItsParts() {
    let result = ran(Self.part("func f() -> Int { 1 }") + block("let two = 2") + Self.part(Self.solution, "solution")
      + Self.part("expect(f(), equals: two)", "check"))
    #expect(result.found == [])
  }

  /// What reading the lesson says.
  @Test(arguments: [
    (part("1", name: "sum") + part("1", "solution", name: "sum"),
     ["2:15: the exercise ‘sum’ has no check: a ‘swift check’ block with ‘//| exercise: sum’"]),
    (part("1", name: "total") + part("1", "solution", name: "total") + part("1", "check", name: "totals"),
     ["2:15: the exercise ‘total’ has no check: a ‘swift check’ block with ‘//| exercise: total’; did you mean ‘totals’?",
      "12:15: the exercise ‘totals’ has no starter: a ‘swift’ block with ‘//| exercise: totals’; did you mean ‘total’?",
      "12:15: the exercise ‘totals’ has no solution: a ‘swift solution’ block with ‘//| exercise: totals’; did you mean ‘total’?"]),
    (exercise("1", "1", "1") + part("1"), ["17:15: the exercise ‘a’ has a starter already"]),
    (part("1", "solution") + part("1") + part("1", "check"), ["2:15: the solution of the exercise ‘a’ stands before its starter"]),
    (block("print(1)") + "```hint\nx\n```\n", ["5:1: a ‘hint’ fence stands directly after a block of an exercise"]),
    (part("1", "nest") + part("1", "solution") + part("1", "check"),
     ["1:10: the option ‘exercise’ together with ‘nest’ has no meaning: an exercise leaves no trace in what comes later"]),
  ] as [(String, [String])])
  func isComplete(text: String, messages: [String]) {
    #expect(problems(text) == messages)
  }

  @Test func hintsAreParagraphs() {
    let text = "```swift\n//| exercise: a\n1\n```\n```hint\nUse *this*\nand that.\n\nOr not.\n```\n"
    let html = HTMLRenderer.html(of: parsed(text).0)
    #expect(html.contains("<p>Use <em>this</em> and that.</p>\n<p>Or not.</p>"))
  }
}
