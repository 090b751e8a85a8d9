import LessonLanguage
import Testing

@testable import Lessons

@Suite struct LessonRunnerTests {
  @Test func blocksShareOneScopeAndPrintInOrder() {
    let result = ran(block("var a = 1\nprint(a)") + block("a += 41\nprint(a)\nprint(\"b\")"))
    #expect(result.blocks.map(\.text) == ["1\n", "42\nb\n"])
    #expect(result.states == [.ran, .ran] && result.passed)
  }

  /// What is wrong, and where.
  @Test(arguments: [
    // Nothing runs after an error, what is before it does.
    (block("let a = 1\nprint(a)") + block("let b: String = a") + block("print(2)"),
     ["7:17: cannot convert value of type 'Int' to specified type 'String'"], ["ran", "failed", "notRun"]),
    (block("let a = [1]\nprint(a[1])") + block("print(2)"), ["3:7: index out of range: 1 is not in 0..<1"],
     ["failed", "notRun"]),
    ("> - x\n>   ```swift\n>   let b = c\n>   ```\n", ["3:13: cannot find 'c' in scope"], ["failed"]),
    // A block that must not compile.
    (block("let a: Int = \"\"", "fail"), [], ["ran"]),
    (block("let a = 1", "fail") + block("print(1)"), ["1:1: this block must not compile (‘fail’), but it does"],
     ["failed", "ran"]),
    (block("let a = b", "fail", error: "no such words"), ["5:1: the error does not say ‘no such words’"], ["failed"]),
    (block("let a = b", "fail", error: "cannot find 'b'"), [], ["ran"]),
    // A block that must stop.
    (block("print([1][2])", "crash", error: "index out of range"), [], ["ran"]),
    (block("print(1)", "crash"), ["1:1: this block must stop with an error (‘crash’), but it runs to its end"], ["failed"]),
    (block("print([1][2])", "crash", error: "overflow"), ["5:1: the error does not say ‘overflow’"], ["failed"]),
    // Blocks that do not run.
    (block("print(1)", "no-run") + block("//| reason: Slow.\nwhatever it is", "skip"), [], ["checkedOnly", "skipped"]),
    (block("print(a)", "no-run"), ["2:7: cannot find 'a' in scope"], ["failed"]),
    // A branch, whatever comes of it.
    (block("print([1][1])", "branch") + block("print(1)"), ["2:7: index out of range: 1 is not in 0..<1"], ["failed", "ran"]),
    // What is printed.
    (block("print(1.23456)", output: "1.23"), [], ["ran"]),
    (block("print(1)\nprint(2)", output: "1\n3"), ["7:1: line 2 of the output has 2 where 3 is expected"], ["ran"]),
    (block("print(1)", output: "1\n2"), ["6:1: the output ends after 1 line"], ["ran"]),
    (block("print(1)\nprint(2)", output: "1"), ["6:1: the output goes on with line 2"], ["ran"]),
    (block("print(1) // Prints \"1\"\nprint(2.5) // Prints \"2.5\""), [], ["ran"]),
    (block("print(1) // Prints \"2\""), ["2:10: no line of the output is ‘2’; the next line is ‘1’"], ["ran"]),
    (block("let a = 1 // Prints \"2\""), ["2:11: no line of the output is ‘2’; the output ends before it"], ["ran"]),
    // Values.
    (block("let a = 1") + "`{swift} a`, `{swift} b`, `{swift} [a][a]`",
     ["5:23: cannot find 'b' in scope", "5:36: index out of range: 1 is not in 0..<1"], ["ran"]),
    ("`{swift} let a = 1`", ["1:10: a statement in the text is not supported in lessons: write one expression"], []),
    ("`{swift} print(1)`", ["1:10: an expression without a value is not supported in lessons: write one that has one"], []),
    // Labels.
    (block("//| label: fig-a\nprint(1)"), ["2:12: the block is labelled ‘fig-a’ but shows no figure"], ["ran"]),
    // Assertions.
    (block("expect(1 + 1, equals: 3)"), ["2:1: expectation failed: expected 3, got 2"], ["failed"]),
  ] as [(String, [String], [String])])
  func says(text: String, problems: [String], states: [String]) {
    let result = ran(text)
    #expect(result.found == problems)
    #expect(result.states.map { "\($0)" } == states)
    #expect(result.passed == problems.isEmpty)
  }

  /// A block that is to fail leaves nothing behind.
  @Test(arguments: [
    (block("var a = 1") + block("a = 2\nlet b = 3\nprint([1][2])", "crash") + block("print(a)\nlet b = 4\nprint(b)"), "1\n4\n"),
    (block("var a = [1]") + block("a.append(2)\nprint([1][2])", "crash") + block("print(a)"), "[1]\n"),
    (block("var a = [1]") + block("a.append(2)\nlet b = a", "branch") + block("let b = a\nprint(b)"), "[1]\n"),
    (block("func counter() -> () -> Int { var n = 0; return { n += 1; return n } }\nlet next = counter()\nprint(next())")
      + block("print(next(), next())", "branch") + block("print(next())"), "2\n"),
    (block("let a = 1") + block("let b = 1\nlet c: Int = \"\"", "fail") + block("let b = 2\nprint(b)"), "2\n"),
    (block("let b = 1", "no-run") + block("let b = 2\nprint(b)"), "2\n"),
    (block("struct S {}") + block("extension S { var x: Int { 1 } }\nprint([1][2])", "crash")
      + block("extension S { var x: Int { 2 } }\nprint(S().x)"), "2\n"),
  ])
  func leavesNothing(text: String, printed: String) {
    let result = ran(text)
    #expect(result.found == [])
    #expect(result.blocks.last?.text == printed)
  }

  @Test(arguments: [
    ("1.0 / 3", "0.3333"), ("1e-9", "1×10⁻⁹"), ("2", "2"), ("\"a\" + \"b\"", "ab"), ("a", "7"), ("[1.5, 2]", "[1.5, 2.0]"),
    ("a > 3", "true"), ("-0.5", "−0.5"), ("a // the letter", "7"),
  ])
  func valuesAreWritten(code: String, text: String) {
    let result = ran(block("let a = 7") + "`{swift} \(code)`")
    #expect(result.found == [])
    #expect(result.values.first?.text == text)
  }

  @Test func valuesSeeWhatRanBeforeThem() {
    let result = ran("`{swift} 1`\n\n" + block("var a = 1") + "`{swift} a`\n\n" + block("a = 2") + "`{swift} a`")
    #expect(result.values.map(\.text) == ["1", "1", "2"])
  }

  @Test func outputIsCheckedOnlyIfItIsAsserted() {
    let result = ran(block("print(1)", output: "1") + block("print(1)") + block("print(1) // Prints \"1\"")
      + block("print(1)", output: "2"))
    #expect(result.blocks.map(\.isOutputChecked) == [true, false, true, false])
  }

  @Test func figuresAreAmongTheOutputs() {
    let result = ran(block("//| label: fig-a\nprint(1)\nplot([1, 2])\nprint(2)"))
    #expect(result.found == [])
    #expect(result.blocks.first?.outputs.map { if case .text(let text) = $0 { text } else { "figure" } } == ["1\n", "figure", "2\n"])
  }

  @Test(arguments: [
    (block("while true {}"), "2:1: stopped after 100000 steps"), (block("while true { print(\"x\") }"), "the block prints more than"),
    (block("func f(_ n: Int) -> Int { n < 0 ? 0 : f(n + 1) + 1 }\nprint(f(0))"), "2:39: recursion is deeper than"),
    (block("//| fuel: 50\nfor i in 0..<1000 { print(i) }"), "stopped after 50 steps"),
    (block(String(repeating: "(", count: 10_000)), "2:101: more than 100 brackets"),
  ])
  func nothingIsEndless(text: String, message: String) {
    let result = ran(text, limits: Limits(fuel: 100_000, depth: 1000, output: 1000))
    #expect(result.states == [.failed])
    #expect(result.found.count == 1 && result.found.first?.contains(message) == true, "\(result.found)")
  }

  /// Random numbers of one lesson do not depend on what else runs, nor on a block that is only tried.
  @Test func randomnessBelongsToTheLesson() {
    let draw = block("print(Double.random(in: 0..<1))")
    let alone = ran(draw).blocks.map(\.text)
    #expect(ran(block("let x = Double.random(in: 0..<1)\nprint([x][1])", "crash") + draw).blocks.last?.text == alone.first)
    #expect(alone.first?.isEmpty == false)
  }

  @Test func aProgramIsOneBlock() {
    let (lesson, problems) = Lesson.program(bytes: Array("let a = 1\nprint(b)\n".utf8), path: "a.swift")
    let result = DeepStack.run { LessonRunner().run(lesson, problems: problems) }
    #expect(result?.diagnostics.map { "\($0.location.file):\($0.location.line):\($0.location.column)" } == ["a.swift:2:7"])
  }
}
