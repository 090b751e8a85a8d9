/// Leaves out the points of a line that cannot be seen.
///
/// The line is cut into columns as narrow as the screen can show. Of each column only the first, lowest, highest and
/// last point are kept (Jugel et al., "M4: A Visualization-Oriented Time Series Data Aggregation", 2014): joined, they
/// cover the same pixels as all its points, so no spike is lost however many points there are. A gap inside one column
/// cannot be seen either and is closed.
enum Thinning {
  /// `points`, where one that is not finite is a gap, with at most four for each of `buckets` columns of equal width in
  /// the coordinate `position(x)`. A line that runs back and forth in x is thinned evenly along its way instead.
  ///
  /// In the result gaps are single, stand between points, and are `Trace.gap`.
  static func thinned(_ points: [Point], buckets: Int, position: (Double) -> Double = { $0 }) -> [Point] {
    guard points.count > buckets * 4 else { return tidied(points) }
    var low = Double.infinity, high = -Double.infinity
    var isForward = true
    for point in points where point.isFinite {
      if point.x < high { isForward = false }
      low = min(low, point.x)
      high = max(high, point.x)
    }
    guard low < high else { return low == high ? column(points) : [] }
    guard isForward else { return strided(points, limit: buckets * 4) }
    let domain = Domain(position(low), position(high))

    var result: [Point] = []
    var members: [Point] = []
    var current = -1
    var gapIsOpen = false
    for point in points {
      guard point.isFinite else {
        gapIsOpen = true
        continue
      }
      let bucket = min(buckets - 1, max(0, Int(domain.fraction(of: position(point.x)) * Double(buckets))))
      if bucket != current {
        result += column(members)
        if gapIsOpen, !result.isEmpty { result.append(Trace.gap) }
        members.removeAll(keepingCapacity: true)
        current = bucket
      }
      gapIsOpen = false
      members.append(point)
    }
    return result + column(members)
  }

  /// The first, lowest, highest and last of `points`, in their order, each once.
  private static func column(_ points: [Point]) -> [Point] {
    let finite = points.filter(\.isFinite)
    guard let last = finite.indices.last, last > 0 else { return finite }
    let lowest = finite.indices.min { finite[$0].y < finite[$1].y } ?? 0
    let highest = finite.indices.max { finite[$0].y < finite[$1].y } ?? 0
    return Set([0, lowest, highest, last]).sorted().map { finite[$0] }
  }

  private static func strided(_ points: [Point], limit: Int) -> [Point] {
    let step = (points.count + limit - 1) / max(1, limit)
    let kept = stride(from: 0, to: points.count, by: max(1, step)).flatMap { start -> [Point] in
      let group = points[start..<min(start + step, points.count)]
      guard let first = group.first(where: \.isFinite) else { return [Trace.gap] }
      return group.allSatisfy(\.isFinite) ? [first] : [Trace.gap, first]
    }
    return tidied(kept + (points.last.map { [$0] } ?? []))
  }

  /// `points` with single gaps, none at the ends.
  private static func tidied(_ points: [Point]) -> [Point] {
    var result: [Point] = []
    var gapIsOpen = false
    for point in points {
      guard point.isFinite else {
        gapIsOpen = true
        continue
      }
      if gapIsOpen, !result.isEmpty { result.append(Trace.gap) }
      gapIsOpen = false
      result.append(point)
    }
    return result
  }
}
