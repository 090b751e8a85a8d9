import Foundation
import Testing
@testable import Figures

@Suite struct ThinningTests {
  private func noise(_ count: Int, seed: UInt64) -> [Point] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { Point(Double($0), .random(in: -1...1, using: &random)) }
  }

  @Test func shortLinesKeepEveryPoint() {
    let points = noise(400, seed: 1)
    #expect(Thinning.thinned(points, buckets: 100) == points)
  }

  @Test func aMillionPointsKeepTheirEndsAndExtremes() throws {
    var points = noise(1_000_000, seed: 2)
    points[123_456].y = 50
    points[654_321].y = -50
    let thinned = Thinning.thinned(points, buckets: 300)
    #expect(thinned.count <= 1200)
    #expect(thinned.first == points.first && thinned.last == points.last)
    #expect(thinned.contains(Point(123_456, 50)) && thinned.contains(Point(654_321, -50)))
    #expect(zip(thinned, thinned.dropFirst()).allSatisfy { $0.x < $1.x })
  }

  /// The range that the line covers in each column of the screen is the range of all its points there.
  @Test func everyColumnKeepsItsRange() {
    let points = noise(10_000, seed: 3)
    let thinned = Thinning.thinned(points, buckets: 50)
    let width = 9999.0 / 50
    for column in 0..<50 {
      func heights(_ points: [Point]) -> [Double] {
        points.filter { min(49, Int($0.x / width)) == column }.map(\.y)
      }
      #expect(heights(thinned).min() == heights(points).min())
      #expect(heights(thinned).max() == heights(points).max())
    }
  }

  @Test func wideGapsStayAndNarrowOnesClose() {
    var points = noise(10_000, seed: 4)
    for index in 4000..<6000 { points[index].y = .nan }
    points[42].y = .nan
    let thinned = Thinning.thinned(points, buckets: 50)
    #expect(thinned.filter { !$0.isFinite } == [Trace.gap])
  }

  @Test func gapsStandOnlyBetweenPoints() {
    let nan = Point(0, .nan)
    let points = [nan, Point(0, 1), nan, nan, Point(1, 1), nan]
    #expect(Thinning.thinned(points, buckets: 50) == [Point(0, 1), Trace.gap, Point(1, 1)])
  }

  @Test func aLineThatRunsBackIsThinnedAlongItsWay() {
    let circle = (0..<100_000).map { Point(cos(Double($0) / 1000), sin(Double($0) / 1000)) }
    let thinned = Thinning.thinned(circle, buckets: 100)
    #expect(thinned.count <= 401)
    #expect(thinned.first == circle.first && thinned.last == circle.last)
  }

  @Test func pointsAboveEachOtherKeepTheirRange() {
    let points = (0..<5000).map { Point(3, Double($0)) }
    #expect(Thinning.thinned(points, buckets: 10) == [Point(3, 0), Point(3, 4999)])
  }

  @Test func nothingRemainsNothing() {
    #expect(Thinning.thinned([], buckets: 10).isEmpty)
    #expect(Thinning.thinned(Array(repeating: Trace.gap, count: 1000), buckets: 10).isEmpty)
  }
}
