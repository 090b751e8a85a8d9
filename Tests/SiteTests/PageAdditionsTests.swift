import Testing

@testable import Site

@Suite struct PageAdditionsTests {
  private static let page = PageTemplate(title: "</head>", description: "default-src 'none'", body: "<p>x</p>").html

  /// The rest of the page is as it was, byte for byte.
  @Test func stayApartFromTheRest() {
    let added = PageTemplate.html(Self.page, allowing: "script-src 'self'", adding: "<script src=\"/x.js\"></script>")
    #expect(added.contains("form-action 'none'; script-src 'self'\">") && added.contains("<script src=\"/x.js\"></script>\n</head>\n<body>"))
    let without = added.replacing("; script-src 'self'", with: "").replacing("<script src=\"/x.js\"></script>\n", with: "")
    #expect(without == Self.page)
  }

  @Test func whatIsNoPageStays() {
    #expect(PageTemplate.html("<p>x</p>", allowing: "script-src 'self'", adding: "<script>") == "<p>x</p>")
  }
}
