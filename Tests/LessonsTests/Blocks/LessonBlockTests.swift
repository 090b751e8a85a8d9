import LessonLanguage
import Testing
@testable import Lessons

@Suite struct LessonBlockTests {
  @Test(arguments: [
    "```swift\nlet a = 1\n\n  let b = 2\n```", "> ```swift\n> let a = 1\n>\n>   let b = 2\n> ```",
    "- x\n\n  ```swift\n  let a = 1\n\n    let b = 2\n  ```",
    "> 1. > ```swift\n>    > let a = 1\n>    >\n>    >   let b = 2\n>    > ```",
    "   ```swift\n   let a = 1\n\n     let b = 2\n   ```",
  ])
  func everyLineOfCodeStandsWhereItsMapSays(_ text: String) {
    let (lesson, problems) = parsed(text)
    #expect(problems.isEmpty)
    #expect(lesson.blocks.map(\.code) == ["let a = 1\n\n  let b = 2"])
    guard let block = lesson.blocks.first else { return }
    for (number, column, expected) in [(1, 1, "let a = 1"), (1, 5, "a = 1"), (3, 3, "let b = 2")] {
      let place = block.location(line: number, column: column)
      #expect(lesson.rest(at: .init(line: place.line, column: place.column)) == expected)
    }
    #expect(lesson.rest(at: .init(line: block.fence.line, column: block.fence.column)).hasSuffix("swift"))
  }

  @Test func aTabThatIsSplitKeepsThePlaces() {
    let lesson = parsed("- ~~~swift\n\tlet a = 1\n\t~~~").0
    #expect(lesson.blocks.map(\.code) == ["  let a = 1"])
    let place = lesson.blocks[0].location(line: 1, column: 3)
    #expect(lesson.rest(at: .init(line: place.line, column: place.column)) == "let a = 1")
    #expect(lesson.blocks[0].location(line: 1, column: 1).column == 1)
  }

  /// Words after `swift`, the words understood, the problems.
  static let words: [(String, Set<BlockWord>, [String])] = [
    ("", [], []), (" hide", [.hide], []), ("  hide   silent ", [.hide, .silent], []),
    (" hide,silent", [.hide, .silent], ["1:14: words after ‘swift’ are separated by spaces; remove the comma"]),
    (" hid", [], ["1:10: a swift block has no word ‘hid’; did you mean ‘hide’?"]),
    (" norun", [], ["1:10: a swift block has no word ‘norun’; did you mean ‘no-run’?"]),
    (" xyz", [], ["1:10: a swift block has no word ‘xyz’"]),
    (" nest nest", [.nest], ["1:15: the word ‘nest’ is given twice"]),
    (" fail crash", [.fail, .crash],
      ["1:15: ‘fail’ together with ‘crash’ has no meaning: a block that must not compile never runs"]),
    (" skip", [.skip], ["1:10: ‘skip’ needs the option ‘reason’: a reader will ask why"]),
    (" solution", [.solution], ["1:10: ‘solution’ needs the option ‘exercise’: it solves an exercise"]),
    (" branch reset", [.branch, .reset],
      ["1:17: ‘branch’ together with ‘reset’ has no meaning: a branch leaves no trace in what comes later"]),
  ]

  @Test(arguments: words)
  func readsWords(_ words: String, _ expected: Set<BlockWord>, _ messages: [String]) {
    let text = "```swift\(words)\n```"
    #expect(parsed(text).0.blocks.first?.words == expected)
    #expect(problems(text) == messages)
  }

  /// Option lines, the problems.
  static let options: [(String, [String])] = [
    ("//| echo: false", []), ("  //|output: true", []), ("//| tolerance: 1e-3\n//| fuel: 1_000_000", []),
    ("//| code-fold: show", []),
    ("//| label: setup", []), ("//| fig-cap: \"a: b\"", []), 
    ("//| exercise: first", ["2:15: the exercise ‘first’ has no solution: a ‘swift solution’ block with ‘//| exercise: first’",
                             "2:15: the exercise ‘first’ has no check: a ‘swift check’ block with ‘//| exercise: first’"]),
    ("//| lable: fig-a", ["2:5: a block has no option ‘lable’; did you mean ‘label’?"]),
    ("//| figcap: a", ["2:5: a block has no option ‘figcap’; did you mean ‘fig-cap’?"]),
    ("//| echo: yes", ["2:11: ‘echo’ must be ‘true’ or ‘false’, not ‘yes’"]),
    ("//| tolerance: -1", ["2:16: ‘tolerance’ must be a number such as 0.001, not negative, not ‘-1’"]),
    ("//| fuel: 0", ["2:11: ‘fuel’ must be a whole number above 0, not ‘0’"]),
    ("//| fuel: 99999999999999999999", ["2:11: ‘fuel’ must be a whole number above 0, not ‘99999999999999999999’"]),
    ("//| label: fig a", ["2:12: ‘label’ must be a label such as ‘fig-loss’, not ‘fig a’"]),
    ("//| label: sec-a", ["2:12: the label ‘sec-a’ must start with ‘fig-’ or ‘tbl-’ here"]),
    ("//| label:", ["2:5: ‘label’ must be a label such as ‘fig-loss’, not ‘’"]),
    ("//| echo", ["2:5: an option is written ‘//| key: value’"]),
    ("//| echo:false", ["2:5: an option is written ‘//| key: value’"]),
    ("//|", ["2:1: an option is written ‘//| key: value’"]),
    ("//| echo: true\n//| echo: true", ["3:5: the option ‘echo’ is given twice"]),
    ("let a = 1\n//| echo: true", ["3:1: options stand at the top of a block, before its code"]),
    ("//| reason: x", ["2:13: the option ‘reason’ needs ‘skip’ or ‘no-run’: it says why a block does not run"]),
    ("//| output: false\n//| fig-cap: x",
      ["3:14: ‘output: false’ together with the option ‘fig-cap’ has no meaning: the output is not shown"]),
    ("//| label: fig-a\n//| tbl-cap: x",
      ["3:14: ‘label: fig-a’ together with the option ‘tbl-cap’ has no meaning: the label says that the block shows a figure"]),
    ("print(\"\"\"\n//| no: option\n\"\"\")", []),
  ]

  @Test(arguments: options)
  func readsOptions(_ code: String, _ messages: [String]) {
    #expect(problems("```swift\n\(code)\n```") == messages)
  }

  @Test func aCaptionMayRunOverLines() {
    let block = parsed("```swift\n//| fig-cap: |\n//|   One *two*\n//|   three.\n//| fig-alt: x\n```").0.blocks[0]
    #expect(block.options.figureCaption?.text == "One *two* three.")
    #expect(block.options.figureCaption?.content == [.text("One "), .emphasis([.text("two")]), .text(" three.")])
    #expect(block.options.figureAlternative == "x")
  }

  @Test func whatStandsInACaptionHasItsPlace() {
    let (lesson, diagnostics) = parsed("> ```swift\n> //| fig-cap: See $a_b$ and @fig-x.\n> ```")
    #expect(diagnostics.map { "\($0.location.line):\($0.location.column)" } == ["5:30"])
    guard case .math(let formula)? = lesson.blocks.first?.options.figureCaption?.content.dropFirst().first else {
      Issue.record("no formula")
      return
    }
    #expect(formula.tex == "a_b")
    #expect(formula.lines.starts == [.init(line: 5, column: 21)])
  }

  @Test func hiddenLinesKeepTheNumbersOfTheOthers() {
    let block = parsed(
      "```swift\n//| echo: true\nlet a = 1\n// snippet.hide\nlet b = 2\n  // snippet.show\nlet c = 3\n"
        + "//snippet.hide\nlet d\n```").0.blocks[0]
    #expect(block.roles == [.option, .shown, .hidden, .hidden, .hidden, .shown, .hidden, .hidden])
    #expect(block.shownLines.map(\.number) == [2, 6])
    #expect(block.shownCode == "let a = 1\nlet c = 3")
    #expect(problems("```swift\n// snippet.show\n```") == ["2:1: ‘snippet.show’ without a ‘snippet.hide’ before it"])
  }

  @Test func collectsWhatCommentsSayIsPrinted() {
    let (lesson, _) = parsed(
      "- ```swift\n  print(1) // Prints \"1\"\n  print(\"// Prints \\\"no\\\"\")\n"
        + "  // Prints \"a \"b\" c\"\n  let s = \"\"\"\n  // Prints \"no\"\n  \"\"\"\n  ```")
    let comments = lesson.blocks[0].printComments
    #expect(comments.map(\.text) == ["1", "a \"b\" c"])
    #expect(comments.map(\.codeLine) == [1, 3])
    #expect(comments.map { lesson.rest(at: $0.lines.starts[0]) } == ["1\"", "a \"b\" c\""])
  }

  /// A text, the problems.
  static let fences: [(String, [String])] = [
    ("```swift\n```\n```output\n1\n```", []), ("```swift\n```\n\n```output\n1\n```", []),
    ("```swift fail\n```\n```error\nx\n```", []),
    ("```swift crash\n```\n```output\n1\n```\n```error\nx\n```", []), ("> ```swift\n> ```\n> ```output\n> ```", []),
    ("```output\n```", ["1:1: an ‘output’ fence stands directly after the swift block it belongs to"]),
    ("```swift\n```\n\ntext\n\n```output\n```",
      ["6:1: an ‘output’ fence stands directly after the swift block it belongs to"]),
    ("- ```swift\n  ```\n\n```output\n```",
      ["4:1: an ‘output’ fence stands directly after the swift block it belongs to"]),
    ("```c\n```\n```error\n```", ["3:1: an ‘error’ fence stands directly after the swift block it belongs to"]),
    ("```swift\n```\n```output\n```\n```output\n```", ["5:1: the block has an ‘output’ fence already"]),
    ("```swift\n```\n```error\nx\n```",
      ["3:1: an ‘error’ fence needs ‘fail’ or ‘crash’: other blocks end without an error"]),
    ("```swift fail\n```\n```output\nx\n```",
      ["3:1: an ‘output’ fence has no meaning here: the block is ‘fail’, and a block that must not compile never runs"]),
    ("```swift\n```\n```output text\n```", ["3:11: nothing stands after ‘output’ on its line"]),
    ("```swift\nlet a = 1", ["1:1: the ‘swift’ fence that starts here is never closed"]),
    ("- ```swift\n  let a\n\nb", ["1:3: the ‘swift’ fence that starts here is never closed"]),
    ("```Swift\n```", ["1:4: a block that runs starts with ‘swift’ in small letters, not ‘Swift’"]),
    ("```{swift}\n```", ["1:4: a block that runs starts with ‘swift’, not with ‘{swift}’"]), ("```swiftui\n```", []),
    ("```\n```", []),
  ]

  @Test(arguments: fences)
  func fencesBelongToTheBlockBefore(_ text: String, _ messages: [String]) {
    #expect(problems(text) == messages)
  }

  @Test func expectationsKnowTheirLines() {
    let (lesson, _) = parsed(
      "> - ```swift crash\n>   ```\n>   ```output\n>   a\n>    b\n>   ```\n>\n>   ```error\n>   no\n"
        + ">   ```")
    let block = lesson.blocks[0]
    #expect(block.expectedOutput?.text == "a\n b\n")
    #expect(block.expectedOutput?.lines.starts == [.init(line: 7, column: 5), .init(line: 8, column: 5)])
    #expect(block.expectedError?.text == "no\n")
    #expect(HTMLRenderer.html(of: lesson).contains("<li>\n<pre><code class=\"language-swift\"></code></pre>\n</li>"))
  }
}
