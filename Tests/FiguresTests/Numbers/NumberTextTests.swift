import Testing
@testable import Figures

@Suite struct NumberTextTests {
  static let texts: [(Double, String)] = [
    (0.0, "0"), (-0.0, "0"), (1.0, "1"), (1.3863, "1.386"), (-0.02, "−0.02"), (2026, "2026"), (12345, "12,345"),
    (1_234_567, "1,234,567"), (12_345_678, "1.235×10⁷"), (0.0377, "0.0377"), (0.00012, "0.00012"), (0.00001, "1×10⁻⁵"),
    (1.25e-25, "1.25×10⁻²⁵"), (-3e100, "−3×10¹⁰⁰"), (9.9996, "10"), (99_999.9, "100,000"), (.infinity, "∞"),
    (-.infinity, "−∞"), (.nan, "NaN"),
  ]

  @Test(arguments: texts)
  func sensibleText(value: Double, expected: String) {
    #expect(NumberText.text(value) == expected)
  }

  @Test(arguments: [
    (1.0, 2, "1.00×10⁰"), (0.00012345, 2, "1.23×10⁻⁴"), (9.999e9, 2, "1.00×10¹⁰"), (0.0, 3, "0"), (-2e-7, 0, "−2×10⁻⁷"),
  ])
  func scientificText(value: Double, decimals: Int, expected: String) {
    #expect(NumberText.scientific(value, decimals: decimals) == expected)
  }

  @Test(arguments: [(0, "0"), (9999, "9999"), (10_000, "10,000"), (-1_234_567, "−1,234,567"),
                    (Int.min, "−9,223,372,036,854,775,808")])
  func integersKeepAllDigits(value: Int, expected: String) {
    #expect(NumberText.integer(value) == expected)
  }
}
