import Testing
@testable import Figures

@Suite struct LabelLayoutTests {
  @Test func labelsThatAreApartStay() {
    #expect(LabelLayout.spread([10, 50, 90], room: 20, within: 0...100) == [10, 50, 90])
  }

  @Test func equalWishesShareTheMiddle() {
    #expect(LabelLayout.spread([50, 50, 50], room: 20, within: 0...100) == [30, 50, 70])
  }

  @Test func labelsMoveInFromTheEdges() {
    #expect(LabelLayout.spread([0, 100], room: 20, within: 0...100) == [10, 90])
  }

  @Test func labelsNeverOverlapAndKeepTheirOrder() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<1000 {
      let count = Int.random(in: 0...10, using: &random)
      let wanted = (0..<count).map { _ in Double.random(in: -20...220, using: &random) }
      let places = LabelLayout.spread(wanted, room: 20, within: 0...200)
      let order = wanted.indices.sorted { wanted[$0] < wanted[$1] }
      for (upper, lower) in zip(order, order.dropFirst()) { #expect(places[lower] - places[upper] >= 20 - 1e-9) }
      #expect(places.allSatisfy { $0 >= 10 - 1e-9 && $0 <= 190 + 1e-9 })
    }
  }

  @Test(arguments: [(10.0, 1), (25, 2), (60, 5), (1e6, 11)])
  func crowdedLabelsAreThinned(width: Double, expected: Int) {
    let centers = (0..<11).map { Double($0) * 15 }
    #expect(LabelLayout.everyKth(centers: centers, widths: centers.map { _ in width }, gap: 4) == expected)
  }
}
