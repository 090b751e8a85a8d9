import Foundation

/// A series ready for drawing: thinned to what can be seen, with a count of what cannot.
struct Trace: Hashable {
  var name: String
  /// In the order of the line. A gap is a point of infinite coordinates, so that equal traces compare equal.
  var points: [Point]
  /// The infinite values at a finite x, the first few of them.
  var infinities: [Infinity]
  var tally: Tally
  /// The first, last, lowest and highest of the values that can be drawn; nil if there are none.
  var extent: Extent?

  struct Infinity: Hashable {
    var x: Double
    var isPositive: Bool
  }

  /// How many values there are, and how many of them have no place.
  struct Tally: Hashable {
    var all = 0
    var nan = 0
    var infinite = 0
    /// Zero or negative on a logarithmic axis.
    var notPositive = 0
    /// With an x that is not finite, or not positive on a logarithmic axis.
    var withoutX = 0
  }

  struct Extent: Hashable {
    var first: Point
    var last: Point
    var lowest: Point
    var highest: Point
    /// Whether every x is a whole number.
    var xIsWhole = true
  }

  static let gap = Point(.infinity, .infinity)

  init(_ series: Series, xScale: AxisScale, yScale: AxisScale) {
    name = series.name
    infinities = []
    tally = Tally()
    var points: [Point] = []
    let count = min(series.y.count, series.x?.count ?? series.y.count)
    points.reserveCapacity(count)
    tally.all = count
    for index in 0..<count {
      let x = series.x?[index] ?? Double(index), y = series.y[index]
      let point = Point(x, y)
      guard x.isFinite, xScale == .linear || x > 0 else {
        tally.withoutX += 1
        points.append(Self.gap)
        continue
      }
      guard y.isFinite, yScale == .linear || y > 0 else {
        tally.count(y)
        if y.isInfinite, infinities.count < 5 { infinities.append(Infinity(x: x, isPositive: y > 0)) }
        points.append(Self.gap)
        continue
      }
      points.append(point)
      extent = extent?.including(point) ?? Extent(first: point, last: point, lowest: point, highest: point,
                                                  xIsWhole: x == x.rounded())
    }
    self.points = Thinning.thinned(points, buckets: 1024) { xScale == .log ? log10($0) : $0 }
  }
}

extension Trace.Tally {
  fileprivate mutating func count(_ value: Double) {
    if value.isNaN {
      nan += 1
    } else if value.isInfinite {
      infinite += 1
    } else {
      notPositive += 1
    }
  }
}

extension Trace.Extent {
  fileprivate func including(_ point: Point) -> Trace.Extent {
    var result = self
    result.last = point
    if point.y < lowest.y { result.lowest = point }
    if point.y > highest.y { result.highest = point }
    if xIsWhole { result.xIsWhole = point.x == point.x.rounded() }
    return result
  }
}
