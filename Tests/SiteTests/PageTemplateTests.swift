import Testing

@testable import Site

@Suite struct PageTemplateTests {
  @Test func textsAreEscaped() {
    let hostile = "</title><script>\"&"
    var page = PageTemplate(
      title: hostile, description: hostile, language: hostile, body: "", siteName: hostile,
      contents: .init(title: hostile, path: hostile), previous: .init(title: hostile, path: hostile),
      next: .init(title: hostile, path: hostile), root: hostile)
    page.sections = (0..<3).map { _ in .init(title: hostile, id: hostile) }
    page.translations = [(hostile, .init(title: hostile, path: hostile))]
    #expect(!page.html.contains("<script"))
    #expect(!page.html.contains("\"&\""))
  }

  @Test func documentIsComplete() {
    let page = PageTemplate(
      title: "hello", description: "Four letters.", language: "ko", body: "<p>본문</p>", root: "../")
    let html = page.html
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"ko\">"))
    #expect(html.hasSuffix("</html>\n"))
    #expect(html.contains("<title>hello · Unroll</title>"))
    #expect(html.contains("<link rel=\"stylesheet\" href=\"../assets/lesson.css\">"))
    #expect(html.contains("본문으로 건너뛰기"))
    #expect(html.contains("<p class=\"lede\">Four letters.</p>"))
  }

  @Test(arguments: [
    (nil, nil, false), ("a", nil, true), (nil, "b", true), ("a", "b", true),
  ] as [(String?, String?, Bool)])
  func turnsThePage(previous: String?, next: String?, isThere: Bool) {
    func link(_ title: String?) -> PageTemplate.Link? { title.map { .init(title: $0, path: "\($0).html") } }
    let html = PageTemplate(title: "x", body: "", previous: link(previous), next: link(next)).html
    #expect(html.contains("<nav class=\"turn\"") == isThere)
    #expect(html.contains("rel=\"prev\" href=\"a.html\"") == (previous != nil))
    #expect(html.contains("rel=\"next\" href=\"b.html\"") == (next != nil))
  }

  @Test(arguments: [(2, false), (3, true)])
  func listsSectionsIfThereAreSome(count: Int, isThere: Bool) {
    var page = PageTemplate(title: "x", body: "")
    page.sections = (0..<count).map { .init(title: "s\($0)", id: "s\($0)") }
    page.sections.append(.init(title: "deep", id: "deep", level: 4))
    #expect(page.html.contains("<nav class=\"sections\"") == isThere)
    #expect(page.html.contains("href=\"#s1\"") == isThere)
    #expect(!page.html.contains("#deep"))
  }
}
