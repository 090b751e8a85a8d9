import Testing
@testable import Figures

@Suite struct ArrowTests {
  @Test func anArrowEndsAtItsEnd() throws {
    let marks = Arrow.marks(from: Point(0, 0), to: Point(100, 0))
    guard case .path(let head, _) = try #require(marks.last) else { return }
    #expect(head.data.hasPrefix("M100 0"))
  }

  @Test(arguments: [Double.nan, .infinity, -1, 1e9])
  func oddWeightsStayDrawable(weight: Double) {
    guard case .path(let path, _) = Arrow.weighted(from: Point(0, 0), to: Point(10, 0), weight: weight, ink: .bad) else { return }
    #expect(!path.data.lowercased().contains("n"))
  }

  @Test func withoutPlacesNothingIsDrawn() {
    #expect(Arrow.marks(through: []).isEmpty && Arrow.marks(through: [Point(0, 0), Point(.nan, 1)]).isEmpty)
  }

  static let formulas: [(String, String)] = [
    ("W_xh", #"W<tspan class="d-sub" dy="3.5">xh</tspan>"#),
    ("h_{t-1}", #"h<tspan class="d-sub" dy="3.5">t−1</tspan>"#),
    ("+ b_h)", #"+ b<tspan class="d-sub" dy="3.5">h</tspan><tspan dy="-3.5">)</tspan>"#),
    ("a<b_", "a&lt;b"), ("_{", "{"),
  ]

  @Test(arguments: formulas)
  func subscriptsAreSetLower(text: String, expected: String) {
    let mark = TextMark.formula(text, centeredAt: Point(0, 0), style: .small)
    let svg = Drawing(width: 10, height: 10, marks: [.text(mark)]).svg(idPrefix: "f", title: "t", description: "d")
    #expect(svg.contains(">\(expected)</text>"), "\(svg)")
  }
}
