extension Heatmap {
  public func drawing(width: Double) -> Drawing {
    let width = Figure.usable(width)
    guard extent != nil else { return emptyDrawing(width: width) }
    let layout = Layout(self, width: width)
    var drawing = Drawing(width: layout.width, height: layout.height)
    drawHeading(into: &drawing, layout)
    if layout.showsValues {
      drawCells(into: &drawing, layout)
    } else {
      drawAreas(into: &drawing, layout)
    }
    drawLabels(into: &drawing, layout)
    drawLegend(into: &drawing, layout)
    return drawing
  }

  /// Where everything goes.
  struct Layout {
    let width: Double
    let height: Double
    let area: Rectangle
    let cell: Rectangle
    let showsValues: Bool
    let format: NumberFormat
    let notes: [String]
    let legendY: Double
    /// The room before the labels of the rows.
    let inset: Double

    init(_ map: Heatmap, width available: Double) {
      let grid = map.grid
      let style = TextStyle.small
      let isSmall = grid.rowCount * grid.columnCount <= 400 && !grid.isBlocked
      let values = isSmall ? grid.values : []
      format = NumberFormat(for: values, significant: 3)
      let widest = values.map { [format] in style.width(of: format.text($0)) }.max() ?? 0
      let labels = grid.rowLabels.map(style.width).max() ?? 0
      let left = labels == 0 ? 0 : (min(labels, available * 0.3) + 8).rounded(.up)
      let columns = Double(max(1, grid.columnCount)), rows = Double(max(1, grid.rowCount))

      let widestColumn = grid.columnLabels.map(style.width).max() ?? 0
      let room = (available - left) / columns
      showsValues = isSmall && room >= widest + 6
      let wanted = showsValues ? max(48, widest + 14, min(120, widestColumn + 8)) : max(20, min(48, widestColumn + 8))
      // Whole pixels leave no seams between cells.
      let cellWidth = room >= 3 ? min(room, wanted).rounded(.down) : min(room, wanted)
      let cellHeight = showsValues ? 32 : min(24, max(4, min(360 / rows, cellWidth * 1.5))).rounded(.down)
      let heading = map.heading == nil ? 0 : TextStyle.title.lineHeight + 6
      let top = (heading + (map.yLabel.isEmpty ? 0 : style.lineHeight + 4)).rounded(.up)
      let own = left + cellWidth * columns + 10
      width = min(available, max(own, 300))
      // A small grid stands in the middle of what its key and its texts need.
      inset = max(0, (width - own) / 2).rounded(.down)
      area = Rectangle(x: left + inset, y: top, width: cellWidth * columns, height: cellHeight * rows)
      cell = Rectangle(x: 0, y: 0, width: cellWidth, height: cellHeight)
      notes = map.notes.flatMap { [width] in style.lines(of: $0, width: width) }
      legendY = area.maxY + style.lineHeight * (map.xLabel.isEmpty ? 1 : 2) + 22
      height = legendY + 12 + style.lineHeight + 6 + Double(notes.count) * style.lineHeight
    }

    func place(_ row: Int, _ column: Int) -> Rectangle {
      Rectangle(x: area.x + Double(column) * cell.width, y: area.y + Double(row) * cell.height,
                width: cell.width, height: cell.height)
    }
  }

  private func drawHeading(into drawing: inout Drawing, _ layout: Layout) {
    if let heading {
      let text = TextStyle.title.fitting(heading, width: layout.width)
      drawing.add(TextMark(text, at: Point(0, TextStyle.title.size), style: .title))
    }
    if !yLabel.isEmpty {
      let text = TextStyle.small.fitting("↓ " + yLabel, width: layout.width)
      let x = min(layout.inset, layout.width - TextStyle.small.width(of: text))
      drawing.add(TextMark(text, at: Point(max(0, x), layout.area.y - 8), style: .small))
    }
  }

  /// Few cells: each with its number.
  private func drawCells(into drawing: inout Drawing, _ layout: Layout) {
    for row in 0..<grid.rowCount {
      for column in 0..<grid.columnCount {
        let place = layout.place(row, column)
        let inner = Rectangle(x: place.x + 1, y: place.y + 1, width: place.width - 2, height: place.height - 2)
        switch grid[row, column] {
        case .value(let value):
          let level = colors.level(value)
          drawing.add(.rectangle(inner, ShapeStyle(.fill, .cell(level)), cornerRadius: 2))
          drawing.add(TextMark(layout.format.text(value), centeredAt: place.center, style: .small, ink: .onCell(level)))
        case .nan:
          drawing.add(.path(cross(inner), ShapeStyle(.hairline, .muted)))
          drawing.add(TextMark("NaN", centeredAt: place.center, style: .small, hasHalo: true))
        case .absent:
          break
        }
      }
    }
  }

  /// Many cells: neighbours of one colour in a row become one rectangle, and all of one colour one path.
  private func drawAreas(into drawing: inout Drawing, _ layout: Layout) {
    var paths: [ColorLevel: Path] = [:]
    var crosses = Path()
    for row in 0..<grid.rowCount {
      var run: (level: ColorLevel, area: Rectangle)?
      func finish() {
        if let run { paths[run.level, default: Path()].add(run.area) }
        run = nil
      }
      for column in 0..<grid.columnCount {
        let place = layout.place(row, column)
        guard case .value(let value) = grid[row, column] else {
          finish()
          if grid[row, column] == .nan { crosses.append(cross(place)) }
          continue
        }
        let level = colors.level(value)
        if run?.level == level {
          run?.area.width += place.width
        } else {
          finish()
          run = (level, place)
        }
      }
      finish()
    }
    for level in ColorLevel.all(colors.map) {
      if let path = paths[level] { drawing.add(.path(path, ShapeStyle(.fill, .cell(level)))) }
    }
    drawing.add(.path(crosses, ShapeStyle(.hairline, .muted)))
  }

  /// The sign of NaN: the outline of the cell and its diagonals.
  private func cross(_ area: Rectangle) -> Path {
    var path = Path(area)
    path.append(Path(through: [Point(area.x, area.y), Point(area.maxX, area.maxY)]))
    path.append(Path(through: [Point(area.x, area.maxY), Point(area.maxX, area.y)]))
    return path
  }

  private func drawLabels(into drawing: inout Drawing, _ layout: Layout) {
    let style = TextStyle.small
    let rows = grid.rowLabels.indices.map { layout.place($0, 0).center.y }
    let heights = grid.rowLabels.map { _ in style.size }
    let everyRow = LabelLayout.everyKth(centers: rows, widths: heights, gap: 0)
    for index in stride(from: 0, to: rows.count, by: everyRow) {
      let text = style.fitting(grid.rowLabels[index], width: max(0, layout.area.x - 8))
      drawing.add(TextMark(text, centeredAt: Point(layout.area.x - 8, rows[index]), anchor: .end, style: style))
    }
    // A label wider than its cell keeps its words and pushes its neighbours out.
    let texts = grid.columnLabels.map { style.fitting($0, width: max(layout.cell.width - 4, 90)) }
    let centers = texts.indices.map { index in
      let half = style.width(of: texts[index]) / 2
      return min(max(layout.place(0, index).center.x, half), layout.width - half)
    }
    let everyColumn = LabelLayout.everyKth(centers: centers, widths: texts.map(style.width), gap: 8)
    let baseline = layout.area.maxY + style.size + 5
    for index in stride(from: 0, to: texts.count, by: everyColumn) {
      drawing.add(TextMark(texts[index], at: Point(centers[index], baseline), anchor: .middle, style: style))
    }
    if !xLabel.isEmpty {
      let text = style.fitting(xLabel + " →", width: layout.width)
      let end = max(layout.area.maxX, style.width(of: text))
      drawing.add(TextMark(text, at: Point(end, baseline + style.lineHeight), anchor: .end, style: style))
    }
  }

  /// A bar of all colours with the values at its ends, zero in its middle if there is one, and the notes below it.
  private func drawLegend(into drawing: inout Drawing, _ layout: Layout) {
    let style = TextStyle.small
    let breadth = min(210, layout.width - layout.area.x + layout.inset)
    // Below the grid, and as far to the left as its length needs.
    let bar = Rectangle(x: min(layout.area.x, layout.width - breadth), y: layout.legendY, width: breadth, height: 10)
    ColorBar(colors).draw(into: &drawing, in: bar)
    let baseline = bar.maxY + style.size + 4
    for (index, note) in layout.notes.enumerated() {
      let line = baseline + Double(index + 1) * style.lineHeight + 2
      drawing.add(TextMark(note, at: Point(0, line), style: style, ink: .muted))
    }
  }

  private func emptyDrawing(width: Double) -> Drawing {
    PlotFrame.empty(heading: heading, reason: emptiness, width: width)
  }
}
