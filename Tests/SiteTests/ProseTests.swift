import Testing

@testable import Site

@Suite struct ProseTests {
  let elements = PageElements()

  @Test(arguments: [
    ("", ""),
    ("<p>a &lt;table&gt; b</p>\n", "<p>a &lt;table&gt; b</p>\n"),
    ("<h2 id=\"a\">A <code>b</code></h2>\n<h3>x</h3>",
     "<h2 id=\"a\">A <code>b</code><a class=\"anchor\" href=\"#a\" aria-labelledby=\"a\">#</a></h2>\n<h3>x</h3>"),
    ("<pre><code class=\"language-sh\">ls</code></pre>\n",
     "<pre tabindex=\"0\" role=\"region\" aria-label=\"Code\"><code class=\"language-sh\">ls</code></pre>\n"),
    ("<table>\n<td>x</td></table>\n<p>",
     "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\">\n"
       + "<table>\n<td>x</td></table>\n</div>\n\n<p>"),
    ("<table class=\"data-table\">x</table>", "<table class=\"data-table\">x</table>"),
    ("<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> a",
     "<li><input type=\"checkbox\" aria-label=\"done\" checked=\"\" disabled=\"\" /> a"),
    ("<li><input type=\"checkbox\" disabled=\"\" /> a",
     "<li><input type=\"checkbox\" aria-label=\"to do\" disabled=\"\" /> a"),
    ("<a data-footnote-backref aria-label=\"Back to content\">↩</a>",
     "<a data-footnote-backref aria-label=\"Back to the text\">↩</a>"),
    ("a (<math x>y</math>), b", "a <span class=\"together\">(<math x>y</math>),</span> b"),
    ("<math x>y</math>는 <math x>z</math>",
     "<span class=\"together\"><math x>y</math>는</span> <math x>z</math>"),
    ("<math x>y</math>, <b>", "<span class=\"together\"><math x>y</math>,</span> <b>"),
    ("<math x>y</math> b", "<math x>y</math> b"),
    ("<math x>y</math>の長い長い長い長い長い長い文", "<math x>y</math>の長い長い長い長い長い長い文"),
    ("<math display=\"block\">y</math>.", "<math display=\"block\">y</math>."),
    ("<table>", "<table>"), ("<h2 id=\"", "<h2 id=\""), ("<h2 id=\"a\">", "<h2 id=\"a\">"), ("<", "<"), ("a<h", "a<h"),
  ])
  func isMadeReachable(html: String, expected: String) {
    #expect(elements.prose(html: html) == expected)
  }
}
