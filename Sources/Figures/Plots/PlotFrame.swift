/// The axes of a plot and everything around its area: heading, labels, ticks, grid, legend and notes.
///
/// The label of the y axis lies above it and not beside it: nobody turns their head, and the plot keeps its width.
struct PlotFrame {
  var heading: String?
  var xLabel: String
  var yLabel: String
  var notes: [String]
  var legend: Legend?
  /// A frame among others: its heading is smaller, and its axes have fewer ticks.
  var isPanel = false
  /// Whether the x axis is that of a frame below.
  var hidesX = false
  /// The room between the edge of the area and the ends of both axes, for marks that would hang over.
  var inset = 0.0

  /// Where the data go.
  private(set) var area = Rectangle(x: 0, y: 0, width: 0, height: 0)
  private(set) var width = 0.0
  private(set) var height = 0.0
  private(set) var xScale: Scale?
  private(set) var yScale: Scale?
  private var x: Ticks?
  private var y: Ticks?
  private var yIsNamed = false
  private var xIsNamed = false
  /// The least room between two names of the x axis.
  private var xGap = 0.0

  init(heading: String?, xLabel: String, yLabel: String, notes: [String] = [], legend: Legend? = nil) {
    self.heading = heading
    self.xLabel = xLabel
    self.yLabel = yLabel
    self.notes = notes
    self.legend = legend
  }

  /// Finds a place for everything in `width`, with `right` free beside the area.
  ///
  /// - Parameters:
  ///   - areaHeight: The height of the area, by default a share of the width.
  ///   - least: The least room for the labels of the y axis, so that frames below each other can share an edge.
  mutating func layOut(width: Double, x xAxis: PlotAxis, y yAxis: PlotAxis, right: Double, areaHeight: Double? = nil,
                       left least: Double = 0) {
    let areaHeight = areaHeight ?? (width < 480 ? width * 0.6 : width * 0.45)
    var top = topEdge(width: width)
    let (yDrawn, yTicks) = yAxis.ticks(count: max(isPanel ? 2 : 3, Int(areaHeight / 50)))
    let widest = yTicks.labels.map(TextStyle.small.width).max() ?? 0
    let left = max(least, min(widest, width * 0.4) + 10)
    top += yLabel.isEmpty ? 8 : TextStyle.small.lineHeight + 14

    self.width = width
    (xIsNamed, yIsNamed) = (!xAxis.names.isEmpty, !yAxis.names.isEmpty)
    area = Rectangle(x: left, y: top, width: max(60, width - left - right), height: areaHeight)
    yScale = yIsNamed ? Scale(yDrawn.scale, yDrawn.domain, from: area.y, to: area.maxY)
      : Scale(yDrawn.scale, yDrawn.domain, from: area.maxY - inset, to: area.y + inset)
    y = yTicks
    let (xDrawn, xTicks) = fittingTicks(xAxis)
    xScale = Scale(xDrawn.scale, xDrawn.domain, from: area.x + inset, to: area.maxX - inset)
    x = xTicks
    height = bottomEdge
  }

  /// The room that the labels of a y axis need.
  static func margin(of axis: PlotAxis, areaHeight: Double) -> Double {
    (axis.ticks(count: max(2, Int(areaHeight / 50))).1.labels.map(TextStyle.small.width).max() ?? 0) + 10
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
    legend?.draw(into: &drawing, y: heading == nil ? 0 : headingStyle.lineHeight + 4, width: width)
    drawYAxis(into: &drawing)
    drawXAxis(into: &drawing)
    drawLabels(into: &drawing)
  }

  private var headingStyle: TextStyle { isPanel ? .label : .title }

  private func drawHeading(into drawing: inout Drawing, width: Double) {
    guard let heading else { return }
    let text = headingStyle.fitting(heading, width: width)
    drawing.add(TextMark(text, at: Point(0, headingStyle.size), style: headingStyle))
  }

  private func topEdge(width: Double) -> Double {
    (heading == nil ? 0 : headingStyle.lineHeight + 4) + (legend?.height(width: width) ?? 0)
  }

  private var noteLines: [String] {
    notes.flatMap { TextStyle.small.lines(of: $0, width: width) }
  }

  private var baseline: Double { area.maxY + 8 + TextStyle.small.size }

  private var bottomEdge: Double {
    if hidesX { return area.maxY + 10 }
    let labels = area.maxY + 8 + TextStyle.small.lineHeight * (xLabel.isEmpty ? 1 : 2) + 4
    return labels + Double(noteLines.count) * TextStyle.small.lineHeight
  }

  /// As many ticks of the x axis as have room for their labels.
  private mutating func fittingTicks(_ axis: PlotAxis) -> (PlotAxis, Ticks) {
    if axis.hasLetters { return fittingLetters(axis) }
    var result = axis.ticks(count: 2)
    for count in stride(from: max(2, Int(area.width / 70)), through: 2, by: -1) {
      result = axis.ticks(count: count)
      let scale = Scale(result.0.scale, result.0.domain, from: area.x + inset, to: area.maxX - inset)
      let centers = result.1.values.compactMap(scale.position), widths = result.1.labels.map(TextStyle.small.width)
      let step = LabelLayout.everyKth(centers: centers, widths: widths, gap: xIsNamed ? 2 : 16)
      if xIsNamed, step > 1 {
        let kept = stride(from: 0, to: result.1.values.count, by: step)
        result.1 = Ticks(values: kept.map { result.1.values[$0] }, labels: kept.map { result.1.labels[$0] })
      }
      if step == 1 || xIsNamed { break }
    }
    return result
  }

  /// The letters of a text if all fit; else its words, each in the middle of its letters; else numbers.
  ///
  /// Of a text with only every second letter nobody could read anything.
  private mutating func fittingLetters(_ axis: PlotAxis) -> (PlotAxis, Ticks) {
    let ticks = axis.ticks(count: 2).1
    let scale = Scale(axis.scale, axis.domain, from: area.x + inset, to: area.maxX - inset)
    // Close to each other the letters stand without signs for spaces. Their widths are estimated rather too wide.
    let isLetter = ticks.labels.map { !["␣", " "].contains($0) }
    let places = ticks.values.indices.filter { isLetter[$0] }
    let letters = Ticks(values: places.map { ticks.values[$0] }, labels: places.map { ticks.labels[$0] })
    for (shown, gap) in [(ticks, 2.0), (letters, -1.5)] {
      xGap = gap
      let centers = shown.values.compactMap(scale.position), widths = shown.labels.map(TextStyle.small.width)
      if LabelLayout.everyKth(centers: centers, widths: widths, gap: gap) == 1 { return (axis, shown) }
    }
    let words = axis.words
    if words.values.count >= 3 {
      xGap = 6
      return (axis, words)
    }
    var numbers = axis
    numbers.names = []
    numbers.onlyWholeNumbers = true
    xIsNamed = false
    return fittingTicks(numbers)
  }

  private func drawYAxis(into drawing: inout Drawing) {
    guard let yScale, let y else { return }
    let step = yIsNamed ? LabelLayout.everyKth(
      centers: y.values.compactMap(yScale.position), widths: y.labels.map { _ in TextStyle.small.size }, gap: 0) : 1
    for index in stride(from: 0, to: y.values.count, by: step) {
      guard let place = yScale.position(y.values[index]) else { continue }
      if !yIsNamed {
        let ink: Ink = y.values[index] == 0 && yScale.domain.lower < 0 ? .muted : .grid
        drawing.add(.line(from: Point(area.x, place), to: Point(area.maxX, place), ShapeStyle(.hairline, ink)))
      }
      let text = TextStyle.small.fitting(y.labels[index], width: area.x - 8)
      drawing.add(TextMark(text, centeredAt: Point(area.x - 8, place), anchor: .end, style: .small,
                           ink: yIsNamed ? .text : .muted))
    }
  }

  private func drawXAxis(into drawing: inout Drawing) {
    guard let xScale, let x else { return }
    if yIsNamed {
      for place in x.values.compactMap(xScale.position) {
        drawing.add(.line(from: Point(place, area.y), to: Point(place, area.maxY), ShapeStyle(.hairline, .grid)))
      }
    } else {
      drawing.add(.line(from: Point(area.x, area.maxY), to: Point(area.maxX, area.maxY), ShapeStyle(.hairline, .muted)))
    }
    guard !hidesX else { return }
    var free = -Double.infinity
    for (value, label) in zip(x.values, x.labels) {
      guard let place = xScale.position(value) else { continue }
      if !xIsNamed {
        drawing.add(.line(from: Point(place, area.maxY), to: Point(place, area.maxY + 5), ShapeStyle(.hairline, .muted)))
      }
      let text = TextStyle.small.fitting(label, width: width)
      let half = TextStyle.small.width(of: text) / 2
      let center = min(max(place, half), width - half)
      guard center - half >= free else { continue }
      free = center + half + (xIsNamed ? xGap : 4)
      drawing.add(TextMark(text, at: Point(center, baseline), anchor: .middle, style: .small,
                           ink: xIsNamed ? .text : .muted))
    }
  }

  private func drawLabels(into drawing: inout Drawing) {
    if !yLabel.isEmpty {
      let text = TextStyle.small.fitting((yIsNamed ? "↓ " : "↑ ") + yLabel, width: width)
      drawing.add(TextMark(text, at: Point(0, area.y - 16), style: .small))
    }
    var line = baseline
    if !xLabel.isEmpty {
      line += TextStyle.small.lineHeight
      let text = TextStyle.small.fitting(xLabel + " →", width: width)
      drawing.add(TextMark(text, at: Point(max(area.maxX, TextStyle.small.width(of: text)), line), anchor: .end, style: .small))
    }
    for note in noteLines {
      line += TextStyle.small.lineHeight
      drawing.add(TextMark(note, at: Point(0, line), style: .small, ink: .muted))
    }
  }
}
