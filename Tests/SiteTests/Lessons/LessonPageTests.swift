import Foundation
import LessonLanguage
import Testing

@testable import Lessons
@testable import Site

@Suite struct LessonPageTests {
  /// The page of a lesson whose text starts on line 5.
  static func page(_ text: String, language: String = "en") -> LessonPage {
    let (lesson, problems) = Lesson.parse(text: "---\ntitle: A <title>\nlang: \(language)\n---\n" + text, path: "a.md")
    return DeepStack.ensured { LessonPage(LessonRunner().run(lesson, problems: problems), math: MathRenderer()) }
  }

  private func block(_ code: String, _ words: String = "", output: String? = nil) -> String {
    "```swift \(words)\n\(code)\n```\n" + (output.map { "```output\n\($0)\n```\n" } ?? "") + "\n"
  }

  /// What a page must have in it, in this order.
  @Test(arguments: [
    (["print(6 * 7)", "", "42"], ["<code class=\"language-swift\">print(<span class=\"number\">6</span>", "✓ checked", "<samp>42\n</samp>"]),
    (["print(1)", "", ""], ["print(", "<samp>1\n</samp>"]),
    (["plot([2, 1])", "", ""], ["plot(", "<div class=\"figure-plot\">", "id=\"b1-1-title\"", "</svg>"]),
    (["//| label: fig-a\n//| fig-cap: It *falls*.\n//| fig-alt: Down.\nplot([2, 1])", "", ""],
     ["plot(", "<figure id=\"fig-a\">", "<desc id=\"b1-1-desc\">Down.</desc>", "Figure\u{A0}1.</span> It <em>falls</em>."]),
    (["//| label: tbl-a\n//| tbl-cap: Numbers.\ntable([(a: 1, b: 2)])", "", ""],
     ["<figure id=\"tbl-a\">", "Table\u{A0}1.</span> Numbers.", "<table class=\"data-table\""]),
    (["//| fig-cap: It falls.\nplot([2, 1])", "", ""], ["<figure>", "</svg>", "<figcaption>It falls.</figcaption>"]),
    (["//| code-fold: true\nprint(1)", "", ""], ["<details class=\"fold\">", "print(", "</details>", "<samp>1"]),
    (["let a = b", "", ""], ["<mark class=\"wrong\">b</mark>", "<strong>Error:</strong> cannot find 'b'", "a.md:6:9"]),
    (["let a = b", "fail", ""], ["<mark class=\"wrong\">b</mark>", "<div class=\"problem expected\">"]),
    (["print(1)", "", "2"], ["<samp>1", "line 1 of the output has 1 where 2 is expected", "expected: 2\n     got: 1"]),
    (["//| reason: It is slow.\nf()", "skip", ""], ["f()", "<p class=\"note\">It is slow.</p>"]),
    (["//| lable: x\nprint(1)", "", ""], ["print(", "<strong>Error:</strong> a block has no option ‘lable’", "//| lable: x\n    ^~~~~"]),
  ])
  func blocksAreShown(parts: [String], expected: [String]) {
    let html = Self.page(block(parts[0], parts[1], output: parts[2].isEmpty ? nil : parts[2])).html
    var rest = html[...]
    for piece in expected {
      let found = rest.range(of: piece)
      #expect(found != nil, "\(piece) in \(rest)")
      rest = rest[(found?.upperBound ?? rest.startIndex)...]
    }
  }

  /// What must not be on it.
  @Test(arguments: [
    (("print(\"secret\" + \"!\")", "hide"), "secret&quot;"), (("print(\"a\" + \"b\")", "silent"), "<samp>"),
    (("// snippet.hide\nlet secret = 1\n// snippet.show\nprint(2)", ""), "secret"),
    (("//| echo: false\nprint(1)", ""), "print("), (("//| label: x\nprint(1)", ""), "//|"),
    (("print(1) // Prints \"1\"", "no-run"), "<samp>"),
  ])
  func theRestIsNot(code: (String, String), absent: String) {
    #expect(!Self.page(block(code.0, code.1)).html.contains(absent))
  }

  @Test func aHiddenBlockThatFailsIsShown() {
    let html = Self.page(block("let a = b", "hide")).html
    #expect(html.contains("<mark class=\"wrong\">b</mark>"))
  }

  @Test func whatFollowsAnErrorSaysSo() {
    let html = Self.page(block("let a = b") + block("print(1)") + "`{swift} a`").html
    #expect(html.components(separatedBy: "Not run, because of an error before it.").count == 3)
  }

  @Test func referencesLeadSomewhere() {
    let text = "See @fig-a, @tbl-a, @eq-a, @sec-a.\n\n$$x$$ {#eq-a}\n\n## The *end* {#sec-a}\n\n"
      + block("//| label: fig-a\nplot([1])") + block("//| label: tbl-a\ntable([1])")
    let html = Self.page(text, language: "ko").html
    for link in ["<a href=\"#fig-a\">그림\u{A0}1</a>", "<a href=\"#tbl-a\">표\u{A0}1</a>", "<a href=\"#eq-a\">식\u{A0}1</a>",
                 "<a href=\"#sec-a\">The <em>end</em></a>"] {
      #expect(html.contains(link), "\(link)")
    }
    for id in ["fig-a", "tbl-a", "eq-a", "sec-a"] { #expect(html.components(separatedBy: "id=\"\(id)\"").count == 2) }
  }

  @Test func valuesAndFormulasStandInTheText() {
    let html = Self.page("It is `{swift} 1.0 / 3`, $x_t$.\n").html
    #expect(html.contains("It is 0.3333, <span class=\"together\"><math"))
  }

  /// A formula's error has its place, in a paragraph, on lines of its own, in a quote.
  @Test(arguments: [
    ("a $\\frac{1$ b\n", "5:11"), ("$$\nx +\n\\unknown\n$$\n", "7:1"), ("> $$\n> x +\n> \\unknown\n> $$\n", "7:3"),
    ("## A $\\unknown$\n", "5:7"),
  ])
  func formulasAreBlamedInTheirPlace(text: String, place: String) {
    let page = Self.page(text)
    #expect(page.diagnostics.map { "\($0.location.line):\($0.location.column)" } == [place])
    #expect(page.html.contains("this formula is not understood"))
  }

  @Test(arguments: [
    ("b.md", "b.html"), ("../b.md#x", "../b.html#x"), ("b.md?x", "b.html?x"), ("https://a.b/c.md", "https://a.b/c.md"),
    ("#x", "#x"), ("b.mdx", "b.mdx"), ("", ""), ("//a/b.md", "//a/b.md"),
  ])
  func linksLeadToPages(address: String, expected: String) {
    #expect(LessonAddress.onPage(address) == expected)
  }

  /// Identifiers of all drawings of a page differ.
  @Test func identifiersAreUnique() {
    let html = Self.page(block("plot([1, 2])\nplot([1, 2])\nheatmap([[1, 2]])") + block("plot([1, 2])")).html
    let ids = html.components(separatedBy: " id=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
    #expect(ids.count > 8 && Set(ids).count == ids.count)
  }
}
