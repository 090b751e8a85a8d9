import Testing

@testable import Site

@Suite struct PageElementsTests {
  let elements = PageElements()

  @Test func textsAreEscaped() {
    let hostile = "<b>\"&"
    let all = [
      elements.output(hostile), elements.problem(hostile, place: hostile, excerpt: hostile, notes: [hostile]),
      elements.inlineProblem(hostile), elements.figure(html: "", number: 1, id: hostile),
      elements.code(html: "", language: hostile), elements.block(["x"], id: hostile),
      elements.equation(markup: "", id: hostile), elements.heading(html: "", level: 2, id: hostile),
    ]
    for html in all { #expect(!html.contains("<b>") && html.contains("&lt;b&gt;&quot;&amp;"), "\(html)") }
  }

  @Test func captionsStandWhereTheyShould() {
    let figure = elements.figure(html: "<svg/>", number: 2, id: "fig-a", captionHTML: "<em>It</em> falls.")
    #expect(figure.contains("<svg/><figcaption><span class=\"numbered\">Figure\u{A0}2.</span> <em>It</em> falls."))
    let table = elements.figure(html: "<table/>", kind: .table, number: 1, id: "tbl-a")
    #expect(table.contains("<figcaption><span class=\"numbered\">Table\u{A0}1</span></figcaption>\n<table/>"))
  }

  @Test(arguments: [("en", "Figure"), ("ko", "그림"), ("ko-KR", "그림"), ("xx", "Figure"), ("", "Figure")])
  func speaksThePagesLanguage(language: String, word: String) {
    #expect(PageElements(language: language).reference(.figure, 1) == "\(word)\u{A0}1")
  }

  @Test func onlyCheckedOutputIsMarked() {
    #expect(elements.output("ello", isChecked: true).contains("✓ checked"))
    #expect(!elements.output("ello").contains("checked"))
  }

  @Test func aBlockOfNothingIsNothing() {
    #expect(elements.block(["", ""]) == "")
  }
}
