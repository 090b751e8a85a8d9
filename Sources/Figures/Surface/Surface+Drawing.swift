import Foundation

extension Surface {
  public func drawing(width: Double) -> Drawing {
    let width = Figure.usable(width)
    guard let extent else { return PlotFrame.empty(heading: heading, reason: emptiness, width: width) }
    var frame = PlotFrame(heading: heading, xLabel: xLabel, yLabel: yLabel)
    let areaHeight = width < 480 ? width * 0.8 : width * 0.55
    frame.layOut(width: width, x: PlotAxis(domain: x), y: PlotAxis(domain: y), right: 14, areaHeight: areaHeight)
    var drawing = Drawing(width: width, height: frame.height + 44)
    guard let xs = frame.xScale, let ys = frame.yScale else { return drawing }
    frame.draw(into: &drawing)
    drawCells(frame.area, into: &drawing)
    drawContours(frame.area, into: &drawing)
    drawPath(xs, ys, frame.area, into: &drawing)
    drawKey(extent, frame, into: &drawing)
    return drawing
  }

  /// Neighbours of one colour in a row become one rectangle, and all of one colour one path.
  private func drawCells(_ area: Rectangle, into drawing: inout Drawing) {
    let width = area.width / Double(grid.columnCount), height = area.height / Double(grid.rowCount)
    var paths: [ColorLevel: Path] = [:]
    for row in 0..<grid.rowCount {
      var column = 0
      while column < grid.columnCount {
        guard case .value(let value) = grid[row, column] else {
          column += 1
          continue
        }
        let level = colors.level(value), start = column
        while column < grid.columnCount, case .value(let next) = grid[row, column], colors.level(next) == level { column += 1 }
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

  /// Lines through the points of equal height between the middles of the cells (marching squares).
  private func drawContours(_ area: Rectangle, into drawing: inout Drawing) {
    let domain = Domain(colors.lower, colors.upper)
    var path = Path()
    func value(_ row: Int, _ column: Int) -> Double {
      if case .value(let value) = grid[row, column] { value } else { .nan }
    }
    func place(_ row: Double, _ column: Double) -> Point {
      Point(area.x + (column + 0.5) / Double(grid.columnCount) * area.width,
            area.maxY - (row + 0.5) / Double(grid.rowCount) * area.height)
    }
    for height in Ticks(linear: domain, count: 8).values {
      for row in 0..<max(0, grid.rowCount - 1) {
        for column in 0..<max(0, grid.columnCount - 1) {
          let corners = [(row, column), (row, column + 1), (row + 1, column + 1), (row + 1, column)]
          let values = corners.map { value($0.0, $0.1) }
          guard values.allSatisfy(\.isFinite) else { continue }
          let crossings = (0..<4).compactMap { side -> Point? in
            let (a, b) = (values[side], values[(side + 1) % 4])
            guard (a < height) != (b < height) else { return nil }
            let fraction = (height - a) / (b - a)
            let (from, to) = (corners[side], corners[(side + 1) % 4])
            return place(Double(from.0) + fraction * Double(to.0 - from.0), Double(from.1) + fraction * Double(to.1 - from.1))
          }
          for pair in stride(from: 0, to: crossings.count - 1, by: 2) {
            path.move(to: crossings[pair])
            path.line(to: crossings[pair + 1])
          }
        }
      }
    }
    drawing.add(.path(path, ShapeStyle(.hairline, .muted)))
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

  private func drawKey(_ extent: Extent, _ frame: PlotFrame, into drawing: inout Drawing) {
    let style = TextStyle.small
    let label = zLabel.isEmpty ? "" : style.fitting(zLabel + (scale == .log ? ", log colours" : ""), width: drawing.width * 0.5)
    let left = label.isEmpty ? frame.area.x : max(frame.area.x, style.width(of: label) + 10)
    let bar = Rectangle(x: left, y: frame.height + 6, width: min(180, drawing.width - left), height: 10)
    func text(_ value: Double) -> String { NumberText.text(scale == .log ? pow(10, value) : value, significant: 3) }
    ColorBar(colors, texts: (text(colors.lower), text(colors.upper))).draw(into: &drawing, in: bar)
    if !label.isEmpty { drawing.add(TextMark(label, centeredAt: Point(left - 8, bar.center.y), anchor: .end, style: style)) }
    var line = bar.maxY + style.size + 4
    for note in notes.flatMap({ style.lines(of: $0, width: drawing.width) }) {
      line += style.lineHeight
      drawing.add(TextMark(note, at: Point(0, line), style: style, ink: .muted))
      drawing.height = max(drawing.height, line + 6)
    }
  }
}
