import Testing
@testable import Figures

@Suite struct PathTests {
  @Test func pointsBecomeLines() {
    #expect(Path(through: [Point(0, 0), Point(1.25, 2), Point(-3, 4)]).data == "M0 0L1.3 2L-3 4")
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func whatIsNotFiniteLiftsThePen(value: Double) {
    var path = Path(through: [Point(0, 0), Point(1, value), Point(2, 2), Point(3, 3)])
    path.curve(to: Point(4, 4), Point(value, 0), Point(0, 0))
    path.line(to: Point(value, 5))
    path.close()
    path.add(Rectangle(x: value, y: 0, width: 1, height: 1))
    #expect(path.data == "M0 0M2 2L3 3M4 4")
  }

  @Test func rectanglesAreCompact() {
    #expect(Path(Rectangle(x: 1, y: 2, width: 3, height: 4)).data == "M1 2h3v4h-3z")
  }
}
