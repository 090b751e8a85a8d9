import Testing
@testable import Figures

@Suite struct NumberFormatTests {
  static let columns: [([Double], [String])] = [
    ([0.0377, 0.1251, 0.0007, 0.8365], ["0.0377", "0.1251", "0.0007", "0.8365"]),
    ([2.0785, 2.9001, 0.3796, 0.2314], ["2.079", "2.900", "0.380", "0.231"]),
    ([1, 2, 3], ["1", "2", "3"]),
    ([0.5, 0.25], ["0.50", "0.25"]),
    ([Double(Float(0.1)), Double(Float(0.2))], ["0.1", "0.2"]),
    ([0.5, 1e-12], ["0.5", "1×10⁻¹²"]),
    ([1e-25, 2.5e-10, 1e-17], ["1.0×10⁻²⁵", "2.5×10⁻¹⁰", "1.0×10⁻¹⁷"]),
    ([27, 1.7e-10, 3.5e-9, 0.008], ["27", "1.7×10⁻¹⁰", "3.5×10⁻⁹", "0.008"]),
    ([27, 1.7e-10, 3.5e-9, 8.6e-5], ["27", "1.7×10⁻¹⁰", "3.5×10⁻⁹", "8.6×10⁻⁵"]),
    ([0.9664, 0.0217, 0.00028], ["0.9664", "0.0217", "0.0003"]),
    ([0.9664, 0.0015, 0.00002], ["0.9664", "0.0015", "2×10⁻⁵"]),
    ([5000, 10_000], ["5,000", "10,000"]),
    ([2025, 2026], ["2025", "2026"]),
    ([0, 0], ["0", "0"]),
    ([1.5, .nan, -.infinity], ["1.5", "NaN", "−∞"]),
    ([1e300], ["1×10³⁰⁰"]),
  ]

  @Test(arguments: columns)
  func numbersOfAColumnShareTheirDecimals(values: [Double], expected: [String]) {
    let format = NumberFormat(for: values)
    #expect(values.map { format.text($0) } == expected)
  }

  @Test func noValueButZeroIsWrittenAsZero() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<300 {
      let values = (0..<8).map { _ in
        Double(sign: .plus, exponent: .random(in: -60...60, using: &random), significand: 1.3)
      }
      let format = NumberFormat(for: values)
      for value in values { #expect(format.text(value).contains { "123456789".contains($0) }) }
    }
  }
}
