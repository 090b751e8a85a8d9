extension BarPlot {
  public func drawing(width: Double) -> Drawing {
    let width = Figure.usable(width)
    guard let domain else { return PlotFrame.empty(heading: heading, reason: emptiness, width: width) }
    let isUpright = standsUpright(width: width)
    var frame = PlotFrame(heading: heading, xLabel: isUpright ? xLabel : yLabel, yLabel: isUpright ? yLabel : xLabel,
                          notes: notes)
    if series.count > 1 {
      frame.legend = Legend(items: series.indices.map { Legend.Item(name: name(of: $0), series: $0, sample: .swatch) })
    }
    let categories = PlotAxis.categories(names), amounts = PlotAxis(domain: domain, endsAtTicks: true)
    if isUpright {
      frame.layOut(width: width, x: categories, y: amounts, right: 8)
    } else {
      let lanes = Double(names.count) * (isStacked ? 1 : Double(series.count))
      let right = showsValues ? (formatted.map(TextStyle.small.width).max() ?? 0) + 12 : 12
      frame.layOut(width: width, x: amounts, y: categories, right: right,
                   areaHeight: max(40, min(900, lanes * 22 + Double(names.count) * 6)))
    }
    var drawing = Drawing(width: width, height: frame.height)
    frame.draw(into: &drawing)
    guard let x = frame.xScale, let y = frame.yScale else { return drawing }
    for index in names.indices { drawCategory(index, x, y, isUpright, into: &drawing) }
    let along = isUpright ? y : x
    if let zero = along.position(0) {
      let ends = isUpright ? (Point(x.start, zero), Point(x.end, zero)) : (Point(zero, y.start), Point(zero, y.end))
      drawing.add(.line(from: ends.0, to: ends.1, ShapeStyle(.hairline, .text)))
    }
    return drawing
  }

  var format: NumberFormat { NumberFormat(for: series.flatMap(\.values).filter(\.isFinite), significant: 3) }

  private var formatted: [String] { series.flatMap(\.values).map(format.text) }

  /// Whether the number stands at the end of each bar.
  private var showsValues: Bool { !isStacked && names.count * series.count <= 40 }

  /// How much of the room of a category its bars take: groups need less between them than single bars.
  private var share: Double { isStacked || series.count == 1 ? 0.82 : 0.92 }

  private func standsUpright(width: Double) -> Bool {
    let room = (width - 60) / Double(max(1, names.count))
    let labels = names.allSatisfy { TextStyle.small.width(of: $0) + 6 <= room }
    let lane = room * share / Double(max(1, series.count))
    let values = !showsValues || formatted.allSatisfy { TextStyle.small.width(of: $0) <= lane }
    // Few bars lie down for the sake of their numbers; many keep their form.
    return names.count > 60 || labels && (values || width >= 480 && names.count * series.count > 20)
  }

  private func drawCategory(_ index: Int, _ x: Scale, _ y: Scale, _ isUpright: Bool, into drawing: inout Drawing) {
    let (across, along) = isUpright ? (x, y) : (y, x)
    guard let start = across.position(Double(index) - 0.5), let end = across.position(Double(index) + 0.5),
          let zero = along.position(0) else { return }
    let lanes = isStacked ? 1 : series.count
    let breadth = min((end - start) * share, 64 * Double(lanes))
    let lane = breadth / Double(lanes)
    var sums = (positive: 0.0, negative: 0.0)
    for (number, one) in series.enumerated() {
      let value = one.values[index]
      let edge = (start + end) / 2 - breadth / 2 + (isStacked ? 0 : Double(number) * lane)
      let middle = edge + lane / 2
      guard value.isFinite else {
        mark(NumberText.text(value), middle, zero, value, isUpright, into: &drawing)
        continue
      }
      let from = isStacked ? (value < 0 ? sums.negative : sums.positive) : 0
      if value < 0 { sums.negative += value } else { sums.positive += value }
      guard let low = along.position(from), let high = along.position(from + value) else { continue }
      let inset = isStacked || lanes == 1 ? 0 : 1.0
      let area = isUpright
        ? Rectangle(x: edge + inset, y: min(low, high), width: lane - 2 * inset, height: (low - high).magnitude)
        : Rectangle(x: min(low, high), y: edge + inset, width: (low - high).magnitude, height: lane - 2 * inset)
      for mark in BarFill(series: number).marks(area) { drawing.add(mark) }
      let text = format.text(value)
      if showsValues, !isUpright || TextStyle.small.width(of: text) <= lane {
        mark(text, middle, high, value, isUpright, into: &drawing)
      }
    }
  }

  /// A number at the end of a bar.
  private func mark(_ text: String, _ middle: Double, _ end: Double, _ value: Double, _ isUpright: Bool,
                    into drawing: inout Drawing) {
    let isNegative = value < 0
    let place = isUpright ? Point(middle, end + (isNegative ? 11 : -9)) : Point(end + (isNegative ? -5 : 5), middle)
    let anchor: TextMark.Anchor = isUpright ? .middle : isNegative ? .end : .start
    drawing.add(TextMark(text, centeredAt: place, anchor: anchor, style: .small, hasHalo: true))
  }
}
