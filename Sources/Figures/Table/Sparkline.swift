/// A line without axes, as high as the text around it (Tufte, 2006).
struct Sparkline: Hashable {
  private let points: [Point]
  private let finding: String
  let terminal: String

  private static let width = 96.0
  private static let height = 20.0

  init(_ values: [Double]) {
    let trace = Trace(Series("", values), xScale: .linear, yScale: .linear)
    let domain = Domain(covering: values)
    let visible = Thinning.thinned(trace.points, buckets: 48)
    let across = Scale(.linear, Domain(0, Double(max(1, values.count - 1))), from: 3, to: Self.width - 5)
    let up = domain.map { Scale(.linear, $0, from: Self.height - 3, to: 3) }
    points = visible.map { point in
      guard let x = across.position(point.x), let y = up?.position(point.y) else { return Trace.gap }
      return Point(x, y)
    }
    finding = LinePlot([Series("", values)]).finding
    // In a terminal each column is the mean of its share of the values.
    let columns = min(16, values.count)
    terminal = TerminalBlocks.line((0..<columns).map { column in
      let part = values[column * values.count / columns..<(column + 1) * values.count / columns].filter(\.isFinite)
      return part.isEmpty ? .nan : part.reduce(0) { $0 + $1 / Double(part.count) }
    })
  }

  /// An image with what it shows in words; it needs no identifiers.
  var svg: String {
    let (width, height) = (Markup.coordinate(Self.width), Markup.coordinate(Self.height))
    var svg = #"<svg class="drawing d-spark" role="img" aria-label="\#(Markup.escaped(finding))""#
    svg += #" viewBox="0 0 \#(width) \#(height)""#
    svg += #" width="\#(width)" height="\#(height)" xmlns="http://www.w3.org/2000/svg">"#
    let style = ShapeStyle(.line, .series(0))
    svg += #"<path class="\#(style.classNames)" d="\#(Path(through: points).data)"/>"#
    if let last = points.last(where: \.isFinite) {
      let dot = ShapeStyle(.fill, .series(0)).classNames
      svg += #"<circle class="\#(dot)" cx="\#(Markup.coordinate(last.x))" cy="\#(Markup.coordinate(last.y))" r="2.5"/>"#
    }
    return svg + "</svg>"
  }
}
