import Testing

@testable import Preview

@Suite struct PreviewRequestTests {
  /// A name of another site that leads here is not this server's.
  @Test(arguments: [
    ("127.0.0.1:8000", 8000, true), ("localhost:8000", 8000, true), ("LocalHost:8000", 8000, true), ("localhost", 80, true),
    ("127.0.0.1", 80, true), ("localhost", 8000, false), ("localhost:8001", 8000, false), ("evil.example:8000", 8000, false),
    ("127.0.0.1.evil.example:8000", 8000, false), ("localhost:8000.evil", 8000, false), ("0.0.0.0:8000", 8000, false),
    ("", 80, false), (nil, 8000, false), ("user@localhost:8000", 8000, false),
  ] as [(String?, Int, Bool)])
  func answersToItsOwnName(host: String?, port: Int, isFor: Bool) {
    #expect(PreviewRequest(method: "GET", path: "/", host: host).isFor(port: port) == isFor)
  }

  @Test(arguments: [
    ("/", ""), ("/a.html", "a.html"), ("/ko/a%20b.html", "ko/a b.html"), ("/%ec%88%98.html", "수.html"), ("/../x", "../x"),
    ("a.html", nil), ("http://localhost:1/", nil), ("*", nil), ("", nil), ("/%zz", nil), ("/%ff", nil),
    ("/" + String(repeating: "a", count: 5000), nil),
  ] as [(String, String?)])
  func namesAPage(path: String, page: String?) {
    #expect(PreviewRequest(method: "GET", path: path).page == page)
  }

  @Test(arguments: [
    ("page=a.html", "a.html"), ("x=1&page=ko%2Fa.html&page=b", "ko/a.html"), ("page", ""), ("page=", ""), ("page=a=b", "a=b"),
    ("", nil), ("pages=a", nil), ("page=%zz", nil), ("page=" + String(repeating: "a", count: 5000), nil),
  ] as [(String, String?)])
  func hasValues(query: String, value: String?) {
    #expect(PreviewRequest(method: "GET", path: "/", query: query).value(of: "page") == value)
  }
}
