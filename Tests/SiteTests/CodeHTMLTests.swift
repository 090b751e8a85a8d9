import Testing

@testable import Site

@Suite struct CodeHTMLTests {
  @Test(arguments: [
    ("", [], [], ""),
    ("a < b && c", [], [], "a &lt; b &amp;&amp; c"),
    ("let x", [(0, 3, "keyword")], [], "<span class=\"keyword\">let</span> x"),
    ("let x", [(4, 1, "a"), (0, 3, "b")], [], "<span class=\"b\">let</span> <span class=\"a\">x</span>"),
    ("상태 = 1", [(9, 1, "number")], [], "상태 = <span class=\"number\">1</span>"),
    // A span that ends inside a character ends before it.
    ("상태", [(0, 4, "a")], [], "<span class=\"a\">상</span>태"),
    ("abcd", [(0, 3, "a"), (1, 3, "b")], [], "<span class=\"a\">abc</span><span class=\"b\">d</span>"),
    ("ab", [(-1, 1, "a"), (1, 100, "b"), (7, 2, "c"), (0, 0, "d"), (0, -4, "e"), (1, Int.max, "f")], [],
     "a<span class=\"b\">b</span>"),
    ("let x", [(0, 3, "keyword")], [2..<5],
     "<span class=\"keyword\">le</span><mark class=\"wrong\"><span class=\"keyword\">t</span></mark>"
       + "<mark class=\"wrong\"> x</mark>"),
    ("x", [(0, 1, "\"><script>")], [], "<span class=\"&quot;&gt;&lt;script&gt;\">x</span>"),
    ("a\u{1B}[1m\u{0}\r\n", [], [], "a␛[1m␀\n"),
  ] as [(String, [(Int, Int, String)], [Range<Int>], String)])
  func html(source: String, spans: [(Int, Int, String)], wrong: [Range<Int>], expected: String) {
    let spans = spans.map { CodeHTML.Span(offset: $0.0, length: $0.1, name: $0.2) }
    #expect(CodeHTML.html(of: source, spans: spans, wrong: wrong) == expected)
  }
}
