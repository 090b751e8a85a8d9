/// The area between the two edges of a band, thinned like a line.
struct BandArea: Hashable {
  let low: Trace
  let high: Trace

  init?(_ series: Series, xScale: AxisScale, yScale: AxisScale) {
    guard let band = series.band else { return nil }
    // Where one of the edges has no place, neither is drawn.
    let count = min(band.low.count, band.high.count)
    var low = Array(band.low.prefix(count)), high = Array(band.high.prefix(count))
    for index in 0..<count where !(low[index].isFinite && high[index].isFinite) {
      (low[index], high[index]) = (.nan, .nan)
    }
    self.low = Trace(Series("", low, x: series.x), xScale: xScale, yScale: yScale)
    self.high = Trace(Series("", high, x: series.x), xScale: xScale, yScale: yScale)
  }

  /// A polygon for each unbroken stretch.
  func path(_ x: Scale, _ y: Scale) -> Path {
    func stretches(_ trace: Trace) -> [[Point]] {
      let places = trace.points.map { point -> Point in
        guard let left = x.position(point.x), let top = y.position(point.y) else { return Trace.gap }
        return Point(left, top)
      }
      let visible = Thinning.thinned(places, buckets: max(1, Int((x.end - x.start) / 2)))
      return visible.split { !$0.isFinite }.map(Array.init)
    }
    var path = Path()
    for (below, above) in zip(stretches(low), stretches(high)) {
      path.liftPen()
      for point in below { path.line(to: point) }
      for point in above.reversed() { path.line(to: point) }
      path.close()
    }
    return path
  }
}
