/// The axes of a plot and everything around its area: heading, labels, ticks, grid, legend and notes.
///
/// The label of the y axis lies above it and not beside it: nobody turns their head, and the plot keeps its width.
struct PlotFrame {
  var heading: String?
  var xLabel: String
  var yLabel: String
  var notes: [String]
  var legend: Legend?

  /// Where the data go.
  private(set) var area = Rectangle(x: 0, y: 0, width: 0, height: 0)
  private(set) var width = 0.0
  private(set) var height = 0.0
  private var x: Ticks?
  private var y: Ticks?
  private(set) var xScale: Scale?
  private(set) var yScale: Scale?

  init(heading: String?, xLabel: String, yLabel: String, notes: [String] = [], legend: Legend? = nil) {
    self.heading = heading
    self.xLabel = xLabel
    self.yLabel = yLabel
    self.notes = notes
    self.legend = legend
  }

  /// Finds a place for everything in `width`, with the axes over the given intervals and `right` free beside the area.
  mutating func layOut(width: Double, x xAxis: (AxisScale, Domain), y yAxis: (AxisScale, Domain), right: Double,
                       wholeX: Bool) {
    let areaHeight = width < 480 ? width * 0.6 : width * 0.45
    var top = topEdge(width: width)
    let yCount = max(3, Int(areaHeight / 50))
    let (yDomain, yTicks) = Self.rounded(yAxis.1, yAxis.0, count: yCount)
    let left = (yTicks.labels.map(TextStyle.small.width).max() ?? 0) + 10
    top += yLabel.isEmpty ? 8 : TextStyle.small.lineHeight + 14

    self.width = width
    area = Rectangle(x: left, y: top, width: max(60, width - left - right), height: areaHeight)
    yScale = Scale(yAxis.0, yDomain, from: area.maxY, to: area.y)
    xScale = Scale(xAxis.0, xAxis.1, from: area.x, to: area.maxX)
    y = yTicks
    x = fittingTicks(wholeNumbers: wholeX)
    height = bottomEdge
  }

  /// A frame without axes that says why it is empty.
  static func empty(heading: String?, reason: String, width: Double) -> Drawing {
    let frame = PlotFrame(heading: heading, xLabel: "", yLabel: "")
    let area = Rectangle(x: 1, y: frame.topEdge(width: width) + 4, width: width - 2, height: 120)
    var drawing = Drawing(width: width, height: area.maxY + 4)
    frame.drawHeading(into: &drawing, width: width)
    drawing.add(.rectangle(area, ShapeStyle(.hairline, .muted), cornerRadius: 4))
    let lines = TextStyle.label.lines(of: Words.capitalized(reason), width: width - 32)
    for (index, line) in lines.enumerated() {
      let offset = (Double(index) - Double(lines.count - 1) / 2) * TextStyle.label.lineHeight
      drawing.add(TextMark(line, centeredAt: Point(area.center.x, area.center.y + offset), ink: .muted))
    }
    return drawing
  }

  func draw(into drawing: inout Drawing) {
    drawHeading(into: &drawing, width: width)
    legend?.draw(into: &drawing, y: heading == nil ? 0 : TextStyle.title.lineHeight + 4, width: width)
    drawAxes(into: &drawing)
  }

  private func drawHeading(into drawing: inout Drawing, width: Double) {
    guard let heading else { return }
    let text = TextStyle.title.fitting(heading, width: width)
    drawing.add(TextMark(text, at: Point(0, TextStyle.title.size), style: .title))
  }

  private func topEdge(width: Double) -> Double {
    (heading == nil ? 0 : TextStyle.title.lineHeight + 4) + (legend?.height(width: width) ?? 0)
  }

  private var noteLines: [String] {
    notes.flatMap { TextStyle.small.lines(of: $0, width: width) }
  }

  private var bottomEdge: Double {
    let labels = area.maxY + 8 + TextStyle.small.lineHeight * (xLabel.isEmpty ? 1 : 2) + 4
    return labels + Double(noteLines.count) * TextStyle.small.lineHeight
  }

  /// `domain` extended to round values at both ends, so that the outermost ticks frame the data, and its ticks.
  private static func rounded(_ domain: Domain, _ scale: AxisScale, count: Int) -> (Domain, Ticks) {
    switch scale {
    case .linear:
      let step = Step(for: domain, count: count)
      let rounded = step.rounding(domain)
      return (rounded, Ticks(step, in: rounded))
    case .log:
      let rounded = domain.roundedToDecades
      return (rounded, Ticks(log: rounded, count: count))
    }
  }

  /// As many ticks of the x axis as have room for their labels.
  private func fittingTicks(wholeNumbers: Bool) -> Ticks? {
    guard let xScale else { return nil }
    var ticks = xScale.ticks(count: 2, wholeNumbers: wholeNumbers)
    for count in stride(from: max(2, Int(area.width / 70)), through: 2, by: -1) {
      ticks = xScale.ticks(count: count, wholeNumbers: wholeNumbers)
      let centers = ticks.values.compactMap(xScale.position)
      if LabelLayout.everyKth(centers: centers, widths: ticks.labels.map(TextStyle.small.width), gap: 16) == 1 { break }
    }
    return ticks
  }

  private func drawAxes(into drawing: inout Drawing) {
    guard let xScale, let yScale, let x, let y else { return }
    for (value, label) in zip(y.values, y.labels) {
      guard let place = yScale.position(value) else { continue }
      let ink: Ink = value == 0 && yScale.domain.lower < 0 ? .muted : .grid
      drawing.add(.line(from: Point(area.x, place), to: Point(area.maxX, place), ShapeStyle(.hairline, ink)))
      drawing.add(TextMark(label, centeredAt: Point(area.x - 8, place), anchor: .end, style: .small, ink: .muted))
    }
    drawing.add(.line(from: Point(area.x, area.maxY), to: Point(area.maxX, area.maxY), ShapeStyle(.hairline, .muted)))
    let baseline = area.maxY + 8 + TextStyle.small.size
    var free = -Double.infinity
    for (value, label) in zip(x.values, x.labels) {
      guard let place = xScale.position(value) else { continue }
      drawing.add(.line(from: Point(place, area.maxY), to: Point(place, area.maxY + 5), ShapeStyle(.hairline, .muted)))
      let half = TextStyle.small.width(of: label) / 2
      let center = min(max(place, half), width - half)
      guard center - half >= free else { continue }
      free = center + half + 4
      drawing.add(TextMark(label, at: Point(center, baseline), anchor: .middle, style: .small, ink: .muted))
    }
    drawLabels(into: &drawing, baseline: baseline)
  }

  private func drawLabels(into drawing: inout Drawing, baseline: Double) {
    if !yLabel.isEmpty {
      let text = TextStyle.small.fitting("↑ " + yLabel, width: width)
      drawing.add(TextMark(text, at: Point(0, area.y - 16), style: .small))
    }
    var line = baseline
    if !xLabel.isEmpty {
      line += TextStyle.small.lineHeight
      let text = TextStyle.small.fitting(xLabel + " →", width: width)
      drawing.add(TextMark(text, at: Point(area.maxX, line), anchor: .end, style: .small))
    }
    for note in noteLines {
      line += TextStyle.small.lineHeight
      drawing.add(TextMark(note, at: Point(0, line), style: .small, ink: .muted))
    }
  }
}
