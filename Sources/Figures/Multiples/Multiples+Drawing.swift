extension Multiples {
  public func drawing(width: Double) -> Drawing {
    let width = Figure.usable(width)
    guard let domains, let first = panels.first else {
      return PlotFrame.empty(heading: heading, reason: "nothing to draw: there are no values", width: width)
    }
    let gap = 24.0
    let columns = isStacked ? 1 : max(1, min(panels.count, Int((width + gap) / (width < 480 ? 160 : 200)), 3))
    let columnWidth = ((width - gap * Double(columns - 1)) / Double(columns)).rounded(.down)
    let areaHeight = isStacked ? (width < 480 ? 64.0 : 76) : min(150, columnWidth * 0.7)
    let wholeX = panels.flatMap { $0.plot.traces.compactMap(\.extent) }.allSatisfy(\.xIsWhole)
    let xAxis = PlotAxis(domain: domains.x, names: first.plot.xNames, onlyWholeNumbers: wholeX)
    // Quantities one below the other share time alone, small plots side by side both axes.
    let yAxes = panels.map { panel in
      PlotAxis(scale: first.plot.yScale, domain: isStacked ? panel.plot.domains?.y ?? domains.y : domains.y, endsAtTicks: true)
    }
    let left = yAxes.map { PlotFrame.margin(of: $0, areaHeight: areaHeight) }.max() ?? 0

    var drawing = Drawing(width: width, height: 0)
    var top = drawHeading(into: &drawing)
    let rows = (panels.count + columns - 1) / columns
    for row in 0..<rows {
      var height = 0.0
      for column in 0..<columns where row * columns + column < panels.count {
        let index = row * columns + column
        var frame = PlotFrame(heading: panels[index].title, xLabel: index + columns >= panels.count ? xLabel : "", yLabel: "")
        frame.isPanel = true
        frame.hidesX = isStacked && index + 1 < panels.count
        frame.layOut(width: columnWidth, x: xAxis, y: yAxes[index], right: 12, areaHeight: areaHeight, left: left)
        var inner = Drawing(width: columnWidth, height: frame.height)
        frame.draw(into: &inner)
        if let x = frame.xScale, let y = frame.yScale {
          panels[index].plot.drawData(x, y, inks: panels[index].inks, into: &inner)
        }
        drawing.add(.group(inner.marks, offset: Point(Double(column) * (columnWidth + gap), top)))
        height = max(height, frame.height)
      }
      top += height + (isStacked ? 2 : 10)
    }
    for note in notes.flatMap({ TextStyle.small.lines(of: $0, width: width) }) {
      top += TextStyle.small.lineHeight
      drawing.add(TextMark(note, at: Point(0, top - 6), style: .small, ink: .muted))
    }
    drawing.height = top
    return drawing
  }

  /// The title, the names of the series and that of the y axis, above all panels; where the panels begin.
  private func drawHeading(into drawing: inout Drawing) -> Double {
    var top = 0.0
    if let heading {
      drawing.add(TextMark(TextStyle.title.fitting(heading, width: drawing.width), at: Point(0, TextStyle.title.size),
        style: .title))
      top += TextStyle.title.lineHeight + 4
    }
    if names.count > 1 {
      let legend = Legend(items: names.indices.map { Legend.Item(name: names[$0], series: $0, sample: .line) })
      legend.draw(into: &drawing, y: top, width: drawing.width)
      top += legend.height(width: drawing.width)
    }
    if !yLabel.isEmpty {
      drawing.add(TextMark(TextStyle.small.fitting("↑ " + yLabel, width: drawing.width), at: Point(0, top + TextStyle.small.size),
                           style: .small))
      top += TextStyle.small.lineHeight + 12
    }
    return top
  }
}
