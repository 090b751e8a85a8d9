extension LinePlot {
  public func drawing(width: Double) -> Drawing {
    let width = Figure.usable(width)
    guard let domains else { return PlotFrame.empty(heading: heading, reason: emptiness, width: width) }
    let named = traces.indices.filter { traces[$0].extent != nil && isNamed($0) }
    let labelWidth = named.map { TextStyle.small.width(of: name(of: $0)) }.max() ?? 0
    let labelsFit = labelWidth <= width * 0.26 && Double(named.count) * TextStyle.small.lineHeight <= width * 0.4
    var frame = PlotFrame(heading: heading, xLabel: xLabel, yLabel: yLabel, notes: notes)
    if !labelsFit {
      frame.legend = Legend(items: named.map { index in
        Legend.Item(name: name(of: index), series: index, sample: hasMarkers(index) ? .lineWithMarker : .line)
      })
    }
    let right = labelsFit && !named.isEmpty ? labelWidth + 14 : 14
    let wholeX = traces.compactMap(\.extent).allSatisfy(\.xIsWhole)
    let x = PlotAxis(scale: xScale, domain: domains.x, names: xNames, onlyWholeNumbers: wholeX)
    let y = PlotAxis(scale: yScale, domain: domains.y, endsAtTicks: true)
    frame.layOut(width: width, x: x, y: y, right: right)

    var drawing = Drawing(width: width, height: frame.height)
    frame.draw(into: &drawing)
    guard let x = frame.xScale, let y = frame.yScale else { return drawing }
    drawData(x, y, into: &drawing)
    if labelsFit { drawLabels(of: named, x, y, frame.area, into: &drawing) }
    var taken = drawing.texts.map(\.bounds)
    for annotation in annotations { annotation.draw(into: &drawing, x, y, frame.area, taken: &taken) }
    return drawing
  }

  /// The bands and lines alone, over given scales.
  ///
  /// `inks` has the colour of each series, if that is not its place.
  func drawData(_ x: Scale, _ y: Scale, inks: [Int]? = nil, into drawing: inout Drawing) {
    for (index, band) in bands.enumerated() {
      if let path = band?.path(x, y) { drawing.add(.path(path, ShapeStyle(.wash, .series(inks?[index] ?? index)))) }
    }
    for index in traces.indices { draw(index, ink: inks?[index] ?? index, x, y, into: &drawing) }
  }

  private func isNamed(_ index: Int) -> Bool {
    traces.count > 1 || !traces[index].name.isEmpty && traces[index].name != yLabel
  }

  /// Whether each value of the trace has its own sign: few values of which the reader sees where they are.
  private func hasMarkers(_ index: Int) -> Bool {
    traces[index].tally.all <= 30
  }

  private func draw(_ index: Int, ink: Int, _ x: Scale, _ y: Scale, into drawing: inout Drawing) {
    let places = traces[index].points.map { point -> Point in
      guard let left = x.position(point.x), let top = y.position(point.y) else { return Trace.gap }
      return Point(left, top)
    }
    // Two pixels a column: half as many points as pixels are told apart by nobody.
    let visible = Thinning.thinned(places, buckets: max(1, Int((x.end - x.start) / 2)))
    drawing.add(.path(Path(through: visible), ShapeStyle(.line, .series(ink), dash: traces.count > 1 ? ink : 0)))
    let signs = hasMarkers(index) ? visible.filter(\.isFinite) : lonely(visible)
    for place in signs { drawing.add(Marker(series: ink).mark(at: place)) }
    for infinity in traces[index].infinities {
      guard let place = x.position(infinity.x), place >= x.start, place <= x.end else { continue }
      let edge = infinity.isPositive ? y.end + 8 : y.start - 8
      let text = infinity.isPositive ? "∞" : NumberText.minus + "∞"
      drawing.add(TextMark(text, centeredAt: Point(place, edge), ink: .series(ink), hasHalo: true))
    }
  }

  /// The points between two gaps, which a line alone would not show.
  private func lonely(_ points: [Point]) -> [Point] {
    points.indices.filter { index in
      points[index].isFinite
        && (index == points.startIndex || !points[index - 1].isFinite)
        && (index == points.endIndex - 1 || !points[index + 1].isFinite)
    }.map { points[$0] }
  }

  /// The names at the right end of their lines, moved apart where they would overlap and then tied to their ends.
  private func drawLabels(of named: [Int], _ x: Scale, _ y: Scale, _ area: Rectangle, into drawing: inout Drawing) {
    let ends = named.map { index -> Point in
      let last = traces[index].extent?.last ?? Point(0, 0)
      return Point(x.position(last.x) ?? area.maxX, y.position(last.y) ?? area.maxY)
    }
    let room = TextStyle.small.lineHeight
    let heights = LabelLayout.spread(ends.map(\.y), room: room, within: area.y - room / 2...area.maxY + room / 2)
    for (order, index) in named.enumerated() {
      let label = Point(area.maxX + 10, heights[order])
      let end = ends[order]
      if (label.y - end.y).magnitude > 4 || area.maxX - end.x > 8 {
        let style = ShapeStyle(.hairline, .series(index))
        drawing.add(.line(from: Point(end.x + 3, end.y), to: Point(label.x - 2, label.y), style))
      }
      drawing.add(TextMark(name(of: index), centeredAt: label, anchor: .start, style: .small, ink: .series(index)))
    }
  }
}
