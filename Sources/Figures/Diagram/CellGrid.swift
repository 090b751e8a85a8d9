/// Numbers in coloured cells, for a part of a diagram: a vector, a matrix, a strip of one.
public struct CellGrid: Sendable {
  /// The numbers, row by row.
  public var rows: [[Double]]
  public var range: Range
  /// The width and height of a cell.
  public var cell: (width: Double, height: Double)

  /// The colours that several grids of one diagram share.
  public struct Range: Hashable, Sendable {
    let colors: ColorRange
    let format: NumberFormat

    /// The range of colours for `values`: symmetric about zero, or from zero if `map` is sequential.
    public init(for values: some Sequence<Double>, map: ColorMap? = nil) {
      let finite = values.filter(\.isFinite)
      colors = ColorRange(lowest: finite.min() ?? 0, highest: finite.max() ?? 0, map: map)
      format = NumberFormat(for: finite, significant: 3)
    }

    /// The colour for `value`.
    public func level(_ value: Double) -> ColorLevel { colors.level(value) }

    /// `value` with the decimals that all share.
    public func text(_ value: Double) -> String {
      format.notation == .fixed ? NumberText.fixed(value, decimals: min(2, format.decimals)) : format.text(value)
    }

    /// `−0.9 … 0.9`.
    public var ends: String {
      NumberText.text(colors.lower, significant: 2) + " … " + NumberText.text(colors.upper, significant: 2)
    }
  }

  public init(_ rows: [[Double]], range: Range, cell: (width: Double, height: Double)) {
    self.rows = rows
    self.range = range
    self.cell = cell
  }

  public var width: Double { Double(rows.map(\.count).max() ?? 0) * cell.width }
  public var height: Double { Double(rows.count) * cell.height }

  /// The cells with their upper left corner at `origin`, and their numbers where they fit.
  public func draw(into drawing: inout Drawing, at origin: Point) {
    if cell.height >= 17, cell.width >= 18 {
      drawNumbers(into: &drawing, at: origin)
    } else {
      drawAreas(into: &drawing, at: origin)
    }
    drawing.add(.rectangle(Rectangle(x: origin.x, y: origin.y, width: width, height: height), ShapeStyle(.hairline, .muted)))
  }

  private func drawNumbers(into drawing: inout Drawing, at origin: Point) {
    for (row, values) in rows.enumerated() {
      for (column, value) in values.enumerated() {
        let area = Rectangle(x: origin.x + Double(column) * cell.width, y: origin.y + Double(row) * cell.height,
                             width: cell.width, height: cell.height)
        guard !value.isNaN else {
          drawing.add(.rectangle(area, ShapeStyle(.hairline, .muted)))
          drawing.add(.line(from: Point(area.x, area.y), to: Point(area.maxX, area.maxY), ShapeStyle(.hairline, .muted)))
          continue
        }
        let level = range.level(value), text = range.text(value)
        drawing.add(.rectangle(area, ShapeStyle(.fill, .cell(level))))
        if TextStyle.small.width(of: text) + 2 <= cell.width {
          drawing.add(TextMark(text, centeredAt: area.center, style: .small, ink: .onCell(level)))
        }
      }
    }
  }

  /// Cells without room for numbers: neighbours of one colour in a row become one rectangle, and all of one colour one
  /// path. Of very many cells the means of blocks are drawn.
  private func drawAreas(into drawing: inout Drawing, at origin: Point) {
    let grid = Grid(rows, rowLabels: [], columnLabels: [])
    guard grid.rowCount > 0, grid.columnCount > 0 else { return }
    let columns = Double(rows.map(\.count).max() ?? 0)
    // The last block of a line may be cut short.
    func x(_ column: Int) -> Double { origin.x + min(columns, Double(column * grid.blockWidth)) * cell.width }
    func y(_ row: Int) -> Double { origin.y + min(Double(rows.count), Double(row * grid.blockHeight)) * cell.height }
    func level(_ row: Int, _ column: Int) -> ColorLevel? {
      if case .value(let value) = grid[row, column] { range.level(value) } else { nil }
    }
    var paths: [ColorLevel: Path] = [:]
    var crosses = Path()
    for row in 0..<grid.rowCount {
      var column = 0
      while column < grid.columnCount {
        let start = column
        guard let color = level(row, column) else {
          if grid[row, column] == .nan {
            crosses.append(Path(through: [Point(x(column), y(row)), Point(x(column + 1), y(row + 1))]))
          }
          column += 1
          continue
        }
        while column < grid.columnCount, level(row, column) == color { column += 1 }
        paths[color, default: Path()].add(Rectangle(x: x(start), y: y(row), width: x(column) - x(start), height: y(row + 1) - y(row)))
      }
    }
    for color in ColorLevel.all(range.colors.map) {
      if let path = paths[color] { drawing.add(.path(path, ShapeStyle(.fill, .cell(color)))) }
    }
    if !crosses.isEmpty { drawing.add(.path(crosses, ShapeStyle(.hairline, .muted))) }
  }
}
