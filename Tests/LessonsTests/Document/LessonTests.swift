import LessonLanguage
import Testing
@testable import Lessons

@Suite struct LessonTests {
  @Test func readsTheWholeOfASmallLesson() {
    let (lesson, problems) = Lesson.parse(text: """
      ---
      title: A network learns "hello"
      description: Four letters, three hidden units.
      lang: ko
      seed: 7
      fuel: 1_000
      ---

      The word.

      ```swift
      //| label: fig-loss
      //| fig-cap: The loss $L$ falls.
      let a = 1
      print(a)
      ```
      ```output
      1
      ```

      After `{swift} a` steps (see @fig-loss).
      """, path: "hello.md")
    #expect(problems.isEmpty)
    #expect(lesson.frontMatter == FrontMatter(
      title: "A network learns \"hello\"", description: "Four letters, three hidden units.", language: "ko", seed: 7,
      fuel: 1000))
    #expect(lesson.blocks.count == 1)
    let block = lesson.blocks[0]
    #expect(block.code == "//| label: fig-loss\n//| fig-cap: The loss $L$ falls.\nlet a = 1\nprint(a)")
    #expect(block.shownCode == "let a = 1\nprint(a)")
    #expect(block.shownLines.map(\.number) == [3, 4])
    #expect(block.expectedOutput?.text == "1\n")
    #expect(block.options.figureCaption?.content.count == 3)
    #expect(lesson.labels["fig-loss"]?.kind == .figure)
    #expect(lesson.values.map(\.blocksBefore) == [1])
    #expect(lesson.prose.map(\.lines) == [9...9, 11...16, 21...21])
    #expect(block.location(line: 4, column: 7) == SourceRange(file: "hello.md", line: 15, column: 7))
  }

  static let problemCases: [(String, [String])] = [
    ("See @fig-los.\n\n```swift\n//| label: fig-loss\n```",
      ["1:5: nothing here is labelled ‘fig-los’; did you mean ‘fig-loss’?"]),
    ("@sec-x", ["1:1: nothing here is labelled ‘sec-x’"]),
    ("# A {#sec-a}\n\n# B {#sec-a}", ["3:7: the label ‘sec-a’ is given twice"]),
    ("# A {#intro}", ["1:7: the label ‘intro’ must start with ‘sec-’ here"]),
    ("# A {#sec-é}", ["1:7: ‘sec-é’ is not a label: letters a to z, digits, ‘-’ and ‘_’, the first a letter"]),
    ("$$x$$ {#fig-a}", ["1:9: the label ‘fig-a’ must start with ‘eq-’ here"]),
    ("a\n\n$$\nx\n\ny", ["3:1: the formula that starts here is not closed by ‘$$’ before the next blank line"]),
    ("$$\n$$", ["1:1: the formula is empty"]),
    ("a `{swift} ` b", ["1:3: there is no expression after ‘{swift}’"]),
    ("| $$a$$ |\n|---|", ["1:3: a table cell holds formulas between single dollars only",
      "1:6: a table cell holds formulas between single dollars only"]),
    ("# $$a$$", ["1:3: a heading holds formulas between single dollars only"]),
    ("[a](javascript:x)", ["1:5: the address ‘javascript:x’ can run code or read files, and is left out"]),
    ("a <b>c", ["1:3: HTML is not passed on to the page"]),
    ("<div>\n", ["1:1: HTML is not passed on to the page"]),
    ("<!-- a note to oneself -->", []),
    ("a[^n]\n\n[^n]: b\n\n    ```swift\n    ```",
      ["5:5: a block that runs cannot stand in a footnote, which a page shows at its end"]),
    ("a\0b", ["1:2: a NUL byte is not text"]),
  ]

  @Test(arguments: problemCases)
  func reportsFlawsAtTheirPlaces(_ text: String, _ expected: [String]) {
    #expect(problems(text) == expected)
  }

  @Test func aRepeatedLabelNamesTheFirstPlace() {
    let diagnostics = parsed("# A {#sec-a}\n\n# B {#sec-a}").1
    #expect(diagnostics.first?.notes.map(\.location.line) == [4])
  }

  @Test func labelsAreNumberedInTheOrderOfTheFile() {
    let lesson = parsed(
      "$$a$$ {#eq-b}\n\n> $$b$$ {#eq-a}\n\n```swift\n//| label: fig-z\n```\n\n```swift\n"
        + "//| label: tbl-y\n```\n\n```swift\n//| label: fig-a\n```\n").0
    #expect(lesson.labels.mapValues(\.number) == ["eq-b": 1, "eq-a": 2, "fig-z": 1, "tbl-y": 1, "fig-a": 2])
  }

  @Test func theSameTextGivesTheSameLesson() {
    let text = "---\ntitle: T\n---\n" + Snippets.all.joined(separator: "\n\n")
    #expect(Lesson.parse(text: text, path: "a.md").0 == Lesson.parse(text: text, path: "a.md").0)
  }
}
