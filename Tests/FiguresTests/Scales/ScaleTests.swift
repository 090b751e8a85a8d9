import Testing
@testable import Figures

@Suite struct ScaleTests {
  @Test func aLinearScaleIsEvenInDifferences() {
    let scale = Scale(.linear, Domain(0, 10), from: 100, to: 200)
    #expect([0, 5, 10].map(scale.position) == [100, 150, 200])
  }

  @Test func anAxisMayRunUpward() {
    let scale = Scale(.linear, Domain(0, 10), from: 200, to: 100)
    #expect([0, 2.5, 10].map(scale.position) == [200, 175, 100])
  }

  @Test func aLogarithmicScaleIsEvenInRatios() throws {
    let scale = Scale(.log, Domain(1, 100), from: 0, to: 2)
    #expect(scale.position(1) == 0)
    let middle = try #require(scale.position(10))
    #expect(abs(middle - 1) < 1e-12)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func whatIsNotFiniteHasNoPlace(value: Double) {
    #expect(Scale(.linear, Domain(0, 1), from: 0, to: 1).position(value) == nil)
    #expect(Scale(.log, Domain(1, 2), from: 0, to: 1).position(value) == nil)
  }

  @Test(arguments: [0, -1.0])
  func whatIsNotPositiveHasNoPlaceOnALogarithmicScale(value: Double) {
    #expect(Scale(.log, Domain(1, 2), from: 0, to: 1).position(value) == nil)
  }

  @Test func theLargestNumbersDoNotOverflow() {
    let largest = Double.greatestFiniteMagnitude
    let scale = Scale(.linear, Domain(-largest, largest), from: 0, to: 100)
    #expect([-largest, 0, largest].map(scale.position) == [0, 50, 100])
  }
}
