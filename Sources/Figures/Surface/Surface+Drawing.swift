import Foundation

extension Surface {
  public func drawing(width: Double) -> Drawing {
    let width = Figure.usable(width)
    guard extent != nil else { return PlotFrame.empty(heading: heading, reason: emptiness, width: width) }
    var frame = PlotFrame(heading: heading, xLabel: xLabel, yLabel: yLabel)
    let areaHeight = width < 480 ? width * 0.8 : width * 0.55
    frame.layOut(width: width, x: PlotAxis(domain: x), y: PlotAxis(domain: y), right: 14, areaHeight: areaHeight)
    var drawing = Drawing(width: width, height: frame.height + 44)
    guard let xs = frame.xScale, let ys = frame.yScale else { return drawing }
    frame.draw(into: &drawing)
    let bands = ContourBands(grid: grid, area: frame.area), levels = levels(bands)
    drawCells(frame.area, all: levels.isEmpty, into: &drawing)
    if !levels.isEmpty { drawBands(bands, levels, into: &drawing) }
    drawPath(xs, ys, frame.area, into: &drawing)
    drawKey(levels, frame, into: &drawing)
    return drawing
  }

  /// Round heights from the lowest to the highest, so many that their lines do not fill the page.
  func levels(_ bands: ContourBands) -> [Double] {
    let domain = Domain(colors.lower, colors.upper)
    for count in [12, 8, 5, 3] {
      let values = Ticks(linear: domain, count: count).values.filter { $0 > domain.lower && $0 < domain.upper }
      if bands.crossingCount(values) <= 2400 { return values }
    }
    return []
  }

  /// An area for each level, over that of the level below it, in the colour of the middle between it and the next.
  private func drawBands(_ bands: ContourBands, _ levels: [Double], into drawing: inout Drawing) {
    for (level, color) in zip([nil] + levels.map(Optional.some), bandColors(levels)) {
      drawing.add(.path(bands.region(from: level), ShapeStyle(.fill, .cell(color))))
    }
    for level in levels {
      let line = bands.line(at: level, among: levels)
      if !line.isEmpty { drawing.add(.path(line, ShapeStyle(.hairline, .muted))) }
    }
  }

  /// The colour below the first of `levels`, and that above each.
  private func bandColors(_ levels: [Double]) -> [ColorLevel] {
    let edges = [colors.lower] + levels + [colors.upper]
    return zip(edges, edges.dropFirst()).map { colors.level($0 / 2 + $1 / 2) }
  }

  /// The cells that have no square of four middles on some side, or all of them: neighbours of one colour in a row
  /// become one rectangle, and all of one colour one path.
  private func drawCells(_ area: Rectangle, all: Bool, into drawing: inout Drawing) {
    let width = area.width / Double(grid.columnCount), height = area.height / Double(grid.rowCount)
    var paths: [ColorLevel: Path] = [:]
    for row in 0..<grid.rowCount {
      var column = 0
      while column < grid.columnCount {
        guard let level = cellLevel(row, column, all: all) else {
          column += 1
          continue
        }
        let start = column
        while column < grid.columnCount, cellLevel(row, column, all: all) == level { column += 1 }
        // A hair of overlap hides the seams between rows.
        paths[level, default: Path()].add(Rectangle(
          x: area.x + Double(start) * width, y: area.maxY - Double(row + 1) * height, width: Double(column - start) * width + 0.4,
          height: height + (row > 0 ? 0.4 : 0)))
      }
    }
    for level in ColorLevel.all(.sequential) {
      if let path = paths[level] { drawing.add(.path(path, ShapeStyle(.fill, .cell(level)))) }
    }
  }

  private func cellLevel(_ row: Int, _ column: Int, all: Bool) -> ColorLevel? {
    guard case .value(let value) = grid[row, column] else { return nil }
    let around = (max(0, row - 1)...min(grid.rowCount - 1, row + 1)).flatMap { row in
      (max(0, column - 1)...min(grid.columnCount - 1, column + 1)).map { grid[row, $0] }
    }
    let isWhole = around.allSatisfy { if case .value = $0 { true } else { false } }
    return all || !isWhole ? colors.level(value) : nil
  }

  private func drawPath(_ xs: Scale, _ ys: Scale, _ area: Rectangle, into drawing: inout Drawing) {
    let places = path.map { point -> Point in
      guard x.contains(point.x), y.contains(point.y), let left = xs.position(point.x), let top = ys.position(point.y) else {
        return Trace.gap
      }
      return Point(left, top)
    }
    guard let start = places.first(where: \.isFinite), let end = places.last(where: \.isFinite) else { return }
    drawing.add(.path(Path(through: places), ShapeStyle(.heavy, .ground)))
    drawing.add(.path(Path(through: places), ShapeStyle(.line, .series(1))))
    if path.count <= 60 {
      for place in places where place.isFinite { drawing.add(.circle(center: place, radius: 2.5, ShapeStyle(.fill, .series(1)))) }
    }
    drawing.add(.circle(center: start, radius: 5, ShapeStyle(.hollow, .series(1))))
    drawing.add(.circle(center: end, radius: 5, ShapeStyle(.fill, .series(1))))
    var taken: [Rectangle] = []
    for (place, word) in [(start, "start"), (end, "end")] {
      let left = place.x > area.center.x
      let mark = TextMark(word, centeredAt: Point(place.x + (left ? -10 : 10), place.y), anchor: left ? .end : .start,
        style: .small,
                          hasHalo: true)
      if taken.contains(where: { $0.overlaps(mark.bounds) }) { continue }
      taken.append(mark.bounds)
      drawing.add(mark)
    }
  }

  /// The colours of the bands with the heights between them, as many as have room.
  private func drawKey(_ levels: [Double], _ frame: PlotFrame, into drawing: inout Drawing) {
    let style = TextStyle.small
    let label = zLabel.isEmpty ? "" : style.fitting(zLabel + (scale == .log ? ", log colours" : ""), width: drawing.width * 0.4)
    let left = label.isEmpty ? frame.area.x : max(frame.area.x, style.width(of: label) + 10)
    let bar = Rectangle(x: left, y: frame.height + 6, width: min(320, drawing.width - left - 24), height: 10)
    if levels.isEmpty {
      let texts = (keyText(colors.lower), keyText(colors.upper))
      ColorBar(colors, texts: texts).draw(into: &drawing, in: bar)
    } else {
      drawSteps(levels, bar, into: &drawing)
    }
    if !label.isEmpty { drawing.add(TextMark(label, centeredAt: Point(left - 8, bar.center.y), anchor: .end, style: style)) }
    var line = bar.maxY + style.size + 4
    for note in notes.flatMap({ style.lines(of: $0, width: drawing.width) }) {
      line += style.lineHeight
      drawing.add(TextMark(note, at: Point(0, line), style: style, ink: .muted))
      drawing.height = max(drawing.height, line + 6)
    }
  }

  private func drawSteps(_ levels: [Double], _ bar: Rectangle, into drawing: inout Drawing) {
    let style = TextStyle.small
    let scale = Scale(.linear, Domain(colors.lower, colors.upper), from: bar.x, to: bar.maxX)
    let edges = [colors.lower] + levels + [colors.upper]
    let places = edges.map { scale.position($0) ?? bar.x }
    for (index, color) in bandColors(levels).enumerated() {
      let part = Rectangle(x: places[index], y: bar.y, width: places[index + 1] - places[index], height: bar.height)
      drawing.add(.path(Path(part), ShapeStyle(.fill, .cell(color))))
    }
    drawing.add(.rectangle(bar, ShapeStyle(.hairline, .muted)))
    // The ends are named first: between them the levels that have room.
    var free = [(places[0], keyText(edges[0])), (places[edges.count - 1], keyText(edges[edges.count - 1]))]
    let step = LabelLayout.everyKth(centers: Array(places.dropFirst().dropLast()),
                                    widths: levels.map { style.width(of: keyText($0)) }, gap: 10)
    for index in stride(from: 0, to: levels.count, by: step) {
      let text = keyText(levels[index]), place = places[index + 1], half = style.width(of: text) / 2
      if free.prefix(2).allSatisfy({ abs($0.0 - place) > half + style.width(of: $0.1) / 2 + 8 }) { free.append((place, text)) }
    }
    for (place, text) in free {
      let half = style.width(of: text) / 2
      drawing.add(TextMark(text, at: Point(min(max(place, half), drawing.width - half), bar.maxY + style.size + 4),
                           anchor: .middle, style: style, ink: .muted))
    }
  }

  private func keyText(_ value: Double) -> String {
    NumberText.text(scale == .log ? pow(10, value) : value, significant: 3)
  }
}
