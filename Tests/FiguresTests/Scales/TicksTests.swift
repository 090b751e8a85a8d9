import Foundation
import Testing
@testable import Figures

@Suite struct TicksTests {
  static let linear: [(Double, Double, Int, [String])] = [
    (0.0, 1.0, 5, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
    (0, 0.35, 4, ["0.0", "0.1", "0.2", "0.3"]),
    (-1, 1, 4, ["−1.0", "−0.5", "0.0", "0.5", "1.0"]),
    (0, 10_000, 2, ["0", "5,000", "10,000"]),
    (3, 97, 5, ["20", "40", "60", "80"]),
    (0, 4e-7, 4, ["0", "1×10⁻⁷", "2×10⁻⁷", "3×10⁻⁷", "4×10⁻⁷"]),
    (0, 3e12, 3, ["0", "1×10¹²", "2×10¹²", "3×10¹²"]),
  ]

  @Test(arguments: linear)
  func linearTicks(lower: Double, upper: Double, count: Int, expected: [String]) {
    #expect(Ticks(linear: Domain(lower, upper), count: count).labels == expected)
  }

  @Test func fractionsAreTheNearestDoubles() {
    #expect(Ticks(linear: Domain(0, 1), count: 10).values == [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])
  }

  static let logarithmic: [(Double, Double, Int, [String])] = [
    (1.0, 1000.0, 5, ["1", "10", "100", "1000"]),
    (1e-25, 1, 5, ["10⁻²⁵", "10⁻²⁰", "10⁻¹⁵", "10⁻¹⁰", "10⁻⁵", "10⁰"]),
    (1e-30, 1, 3, ["10⁻³⁰", "10⁻²⁰", "10⁻¹⁰", "10⁰"]),
    (1e-4, 1e4, 9, ["10⁻⁴", "10⁻³", "10⁻²", "10⁻¹", "10⁰", "10¹", "10²", "10³", "10⁴"]),
    (1, 20, 5, ["1", "2", "5", "10", "20"]),
    (2, 3, 4, ["2.0", "2.2", "2.4", "2.6", "2.8", "3.0"]),
  ]

  @Test(arguments: logarithmic)
  func logarithmicTicks(lower: Double, upper: Double, count: Int, expected: [String]) {
    #expect(Ticks(log: Domain(lower, upper), count: count).labels == expected)
  }

  @Test func wholeNumbersStayWhole() {
    #expect(Ticks(linear: Domain(0, 3), count: 10, wholeNumbers: true).labels == ["0", "1", "2", "3"])
  }

  @Test func ticksRiseInsideTheirDomainAndHaveShortDifferentTexts() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<4000 {
      let size = pow(10, Double.random(in: -280...300, using: &random))
      let center = Double.random(in: -20...20, using: &random) * size
      let domain = Domain(center - size * .random(in: 0...1, using: &random), center + size)
      let count = Int.random(in: 2...12, using: &random)
      let ticks = Ticks(linear: domain, count: count)
      let slack = domain.halfSpan * 1e-8
      #expect((1...count * 2 + 2).contains(ticks.values.count), "\(domain) \(count)")
      #expect(zip(ticks.values, ticks.values.dropFirst()).allSatisfy { $0 < $1 })
      #expect(ticks.values.allSatisfy { $0 >= domain.lower - slack && $0 <= domain.upper + slack })
      #expect(Set(ticks.labels).count == ticks.labels.count, "\(domain) \(ticks.labels)")
      #expect(ticks.labels.allSatisfy { $0.count <= 16 }, "\(ticks.labels)")
    }
  }

  @Test(arguments: Degenerate.names)
  func everyDomainHasFiniteTicks(name: String) {
    guard let domain = Domain(covering: Degenerate.named(name)) else { return }
    let ticks = Ticks(linear: domain, count: 5)
    #expect(!ticks.values.isEmpty)
    #expect(ticks.values.allSatisfy { $0.isFinite })
  }
}
