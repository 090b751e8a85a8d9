import Foundation
import Testing
@testable import Figures

@Suite struct DecimalDigitsTests {
  static let numbers: [(Double, [UInt8], Int)] = [
    (0.0, [UInt8](), 0), (1, [1], 1), (10, [1], 2), (0.1, [1], 0), (0.001, [1], -2),
    (123.456, [1, 2, 3, 4, 5, 6], 3),
    (1e-5, [1], -4), (1.25e-7, [1, 2, 5], -6), (1e16, [1], 17),
    (6.02e23, [6, 0, 2], 24), (.leastNonzeroMagnitude, [5], -323),
    (-2.5, [2, 5], 1),
  ]

  @Test(arguments: numbers)
  func digitsOfANumber(value: Double, digits: [UInt8], exponent: Int) throws {
    let decimal = try #require(DecimalDigits(value))
    #expect(decimal.digits == digits)
    #expect(decimal.exponent == exponent)
    #expect(decimal.isNegative == (value < 0))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func whatIsNotFiniteHasNoDigits(value: Double) {
    #expect(DecimalDigits(value) == nil)
  }

  @Test(arguments: [
    (2.675, 2, "2.68"), (0.5, 0, "1"), (0.05, 0, "0"), (9.996, 2, "10.00"), (0.0004, 3, "0.000"), (0.0005, 3, "0.001"),
    (-0.0004, 3, "0.000"), (99.95, 1, "100.0"), (1e-30, 2, "0.00"), (1234.5678, 2, "1234.57"),
  ])
  func roundingToPlaces(value: Double, places: Int, expected: String) {
    #expect(NumberText.fixed(value, decimals: places) == expected)
  }

  @Test func roundingAgreesWithTheCLibraryAwayFromTies() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<5000 {
      let value = Double.random(in: 0..<1000, using: &random) * pow(10, Double(Int.random(in: -4...0, using: &random)))
      let places = Int.random(in: 0...6, using: &random)
      #expect(NumberText.fixed(value, decimals: places) == String(format: "%.\(places)f", value))
    }
  }
}
