import Testing
@testable import Figures

@Suite struct MarkupTests {
  @Test(arguments: [
    ("<script>&\"'", "&lt;script&gt;&amp;&quot;&#39;"), ("]]>", "]]&gt;"), ("a\nb\tc", "a b c"), ("가 é 😀", "가 é 😀"),
    ("\u{0}\u{8}\u{FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
  ])
  func textIsEscaped(text: String, expected: String) {
    #expect(Markup.escaped(text) == expected)
    #expect(ParsedMarkup.parse("<p title=\"\(Markup.escaped(text))\">\(Markup.escaped(text))</p>") != nil)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (-0.04, "0"), (1.25, "1.3"), (-1.5, "-1.5"), (100, "100"), (99.96, "100"), (.nan, "0"),
    (.infinity, "0"), (1e300, "1000000"),
  ])
  func coordinatesAreShort(value: Double, expected: String) {
    #expect(Markup.coordinate(value) == expected)
  }

  @Test(arguments: [("b3-1", "b3-1"), ("a b\"><x", "a-b---x"), ("가", "-")])
  func identifiersHoldNothingThatCouldEndThem(text: String, expected: String) {
    #expect(Markup.identifier(text) == expected)
  }
}
