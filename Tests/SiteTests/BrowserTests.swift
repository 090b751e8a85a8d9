import Figures
import Testing

@testable import Site

@Suite(.enabled(if: Browser.isExpected, "scripts/bootstrap --tests prepares the browser check"), .serialized)
struct BrowserTests {
  @Test func pagesAreSound() throws {
    let index = IndexPage(description: "Lessons.", entries: [
      .init(title: "hello", description: "Four letters.", path: "page.html"),
      .init(title: "안녕", description: "", path: "ko/page.html"),
    ])
    var korean = try SamplePage.page(language: "ko")
    korean.root = "../"
    let files = [
      Stylesheet.path: Stylesheet.css + FigureStyle.css, "index.html": index.html, "ko/page.html": korean.html,
      "page.html": try SamplePage.page(language: "en").html, "lesson.html": LessonPageTests.page(Self.lesson).html,
    ]
    let result = try Browser.withSite(files) { try Browser.check([$0]) }
    #expect(result.code == 0, "\(result.text)")
    #expect(result.text.contains("20 passed, 0 failed"))
  }

  /// Whatever a lesson can put on a page, errors too.
  static let lesson = """
    $x_t$, `{swift} 1.5`, `{swift} wrong`, @fig-a and $\\wrong$.

    ```swift
    //| label: fig-a
    //| fig-cap: Both fall.
    print(1)
    plot([("a", [3, 2, 1]), ("b", [2, 1, 0.5])], x: "step", y: "loss")
    ```
    ```output
    1
    ```

    ```swift
    heatmap([[1, -2, 3], [4, 5, 6]], rows: ["a", "b"])
    table([(a: 1, b: 2.5), (a: 3, b: 4)])
    //| late: x
    ```

    ```swift crash
    print([1][2])
    ```

    ```swift
    let s: Int = ""
    ```

    ```swift
    print(2)
    ```

    """

  /// The check itself: it must see what it is for.
  static let unsound = [
    ("style", "<p style=\"color: red\">x</p>", "Content Security Policy"),
    ("script", "<script>document.title = 'x'</script>", "Content Security Policy"),
    ("outside", "<img alt=\"x\" src=\"https://example.invalid/x.png\">", "https://example.invalid/x.png"),
    ("above", "<img alt=\"x\" src=\"../../../../etc/hostname\">", "asks for file:///"),
    ("missing", "<img alt=\"x\" src=\"missing.png\">", "missing.png"),
    ("nameless", "<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\">", "image-alt"),
    ("wide", "<p>" + String(repeating: "x", count: 400) + "</p>", "wider than the screen"),
    ("faint", "<p class=\"faint\">faint</p>", "color-contrast"),
    ("stuck", "<pre>" + String(repeating: "long ", count: 200) + "</pre>", "scrollable-region-focusable"),
  ]

  @Test func unsoundPagesAreFound() throws {
    var files = [
      Stylesheet.path: Stylesheet.css + ".faint { color: light-dark(#bbb, #444); }\np { overflow-wrap: normal; }\n",
      "sound.html": PageTemplate(title: "x", body: "<p>x</p>").html,
    ]
    for (name, body, _) in Self.unsound { files[name + ".html"] = PageTemplate(title: "x", body: body).html }
    let result = try Browser.withSite(files) { try Browser.check([$0]) }
    #expect(result.code == 1)
    #expect(result.text.contains("ok   sound.html: light 1200") && !result.text.contains("FAIL sound.html"))
    let reports = result.text.split(separator: "FAIL ")
    for (name, _, problem) in Self.unsound {
      #expect(reports.contains { $0.hasPrefix("\(name).html") && $0.contains(problem) }, "\(name): \(result.text)")
    }
  }

  @Test func noPagesIsAnError() throws {
    #expect(try Browser.withSite(["x.txt": ""]) { try Browser.check([$0]) }.code == 64)
  }
}
