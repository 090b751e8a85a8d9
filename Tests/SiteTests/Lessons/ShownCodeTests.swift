import LessonLanguage
import Testing

@testable import Lessons
@testable import Site

@Suite struct ShownCodeTests {
  private func block(_ code: String) -> LessonBlock? {
    Lesson.parse(text: "---\ntitle: T\n---\n```swift\n\(code)\n```\n", path: "a.md").0.blocks.first
  }

  /// A place of the file, the code, and what is marked.
  @Test(arguments: [
    ("let a = é", 5, 9, 2, "<mark class=\"wrong\">é</mark>"),
    ("//| echo: true\nlet a = b", 6, 9, 1, "<mark class=\"wrong\">b</mark>"),
    ("// snippet.hide\nlet x = 1\n// snippet.show\nlet a = b", 8, 9, 1, "<mark class=\"wrong\">b</mark>"),
    // What is missing at the end of a line is marked there.
    ("let a =\nlet b = 1", 5, 8, 1, "=<mark class=\"wrong\">\n</mark>"),
  ])
  func marks(code: String, line: Int, column: Int, length: Int, mark: String) throws {
    let shown = ShownCode(try #require(block(code)))
    let problem = Diagnostic(.error, "", at: SourceRange(file: "a.md", line: line, column: column, length: length))
    let html = DeepStack.run { shown.html(problems: [problem]) } ?? ""
    #expect(html.contains(mark), "\(html)")
    #expect(shown.shows(problem.location))
  }

  @Test func hiddenLinesShowNothing() throws {
    let shown = ShownCode(try #require(block("// snippet.hide\nlet x = y\n// snippet.show\nlet a = 1")))
    #expect(!shown.shows(SourceRange(file: "a.md", line: 6, column: 9)))
  }

  /// A comment over two lines is coloured in both, wherever its lines stand after others are hidden.
  @Test func coloursMoveWithTheirLines() throws {
    let shown = ShownCode(try #require(block("// snippet.hide\nlet x = 1\n// snippet.show\na /* b\nc */")))
    let html = DeepStack.run { shown.html(problems: []) }
    #expect(html == "a <span class=\"comment\">/* b\n</span><span class=\"comment\">c */</span>")
  }
}
