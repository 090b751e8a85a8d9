/// A grid of numbers as a grid of colours.
///
/// Signed values are shown by two hues that meet at zero, over a range symmetric about it; amounts by one. NaN is
/// crossed out, what a short row lacks is left blank. Of a very large grid each drawn cell is the mean of a block.
public struct Heatmap: Picture {
  let heading: String?
  let xLabel: String
  let yLabel: String
  let grid: Grid
  let colors: ColorRange
  let extent: Extent?
  let tally: Tally
  public let data: DataTable?

  /// The lowest and highest finite value, and where they stand.
  struct Extent: Hashable {
    var lowest: Place
    var highest: Place
  }

  struct Place: Hashable {
    var value: Double
    /// `row, column`, by their labels.
    var place = ""
    var row: Int
    var column: Int
  }

  struct Tally: Hashable {
    var all = 0
    var nan = 0
    var infinite = 0
  }

  /// `color` nil chooses by the values: diverging if any is negative, else sequential.
  public init(_ rows: [[Double]], rowLabels: [String] = [], columnLabels: [String] = [], heading: String? = nil,
              x: String = "", y: String = "", color map: ColorMap? = nil) {
    self.heading = heading
    xLabel = x
    yLabel = y
    grid = Grid(rows, rowLabels: rowLabels, columnLabels: columnLabels)
    var (extent, tally) = Self.survey(rows)
    extent?.name(
      AxisNames(name: y, labels: rowLabels, fallback: "row"),
      AxisNames(name: x, labels: columnLabels, fallback: "column"))
    self.extent = extent
    self.tally = tally
    colors = ColorRange(lowest: extent?.lowest.value ?? 0, highest: extent?.highest.value ?? 0, map: map)
    data = Self.table(of: rows, rowLabels: rowLabels, columnLabels: columnLabels)
  }

  private static func survey(_ rows: [[Double]]) -> (Extent?, Tally) {
    var extent: Extent?
    var tally = Tally()
    for (row, values) in rows.enumerated() {
      for (column, value) in values.enumerated() {
        tally.all += 1
        guard value.isFinite else {
          if value.isNaN { tally.nan += 1 } else { tally.infinite += 1 }
          continue
        }
        let place = Place(value: value, row: row, column: column)
        var found = extent ?? Extent(lowest: place, highest: place)
        if value < found.lowest.value { found.lowest = place }
        if value > found.highest.value { found.highest = place }
        extent = found
      }
    }
    return (extent, tally)
  }

  private static func table(of rows: [[Double]], rowLabels: [String], columnLabels: [String]) -> DataTable? {
    let width = rows.map(\.count).max() ?? 0
    guard width > 0, width <= 12, rows.count <= 24 else { return nil }
    let names = (0..<width).map { $0 < columnLabels.count ? columnLabels[$0] : "\($0)" }
    let cells = rows.enumerated().map { index, values in
      [Cell.text(index < rowLabels.count ? rowLabels[index] : "\(index)")] + values.map(Cell.number)
    }
    return DataTable(headers: [""] + names, rows: cells, rowHeaders: true, isMatrix: true)
  }
}

/// What the rows or the columns of a grid are called.
private struct AxisNames {
  /// The label of the axis, perhaps empty.
  var name: String
  var labels: [String]
  var fallback: String

  /// `letter h`, `row 3`; a label that occurs twice is told apart by its index.
  func text(_ index: Int) -> String {
    let noun = name.isEmpty ? fallback : Words.withoutUnit(name)
    guard index < labels.count, !labels[index].isEmpty else { return "\(noun) \(index)" }
    let isUnique = labels.firstIndex(of: labels[index]) == labels.lastIndex(of: labels[index])
    return (name.isEmpty ? "" : noun + " ") + labels[index] + (isUnique ? "" : " in \(fallback) \(index)")
  }
}

extension Heatmap.Extent {
  fileprivate mutating func name(_ rows: AxisNames, _ columns: AxisNames) {
    lowest.place = rows.text(lowest.row) + ", " + columns.text(lowest.column)
    highest.place = rows.text(highest.row) + ", " + columns.text(highest.column)
  }
}

extension Figure {
  /// `rows` of numbers as a grid of colours, with the numbers written where they fit.
  ///
  /// `title` names the figure and is shown above it; `x` and `y` name what the columns and the rows are; `color` nil
  /// chooses by the values: diverging about zero if any is negative, else sequential.
  public static func heatmap(_ rows: [[Double]], rowLabels: [String] = [], columnLabels: [String] = [],
                             title: String? = nil, x: String = "", y: String = "", color: ColorMap? = nil) -> Figure {
    let map = Heatmap(rows, rowLabels: rowLabels, columnLabels: columnLabels, heading: title, x: x, y: y,
                      color: color)
    let subject = [Words.withoutUnit(y), Words.withoutUnit(x)].filter { !$0.isEmpty }.joined(separator: " by ")
    return Figure(.plot, title: title ?? (subject.isEmpty ? "Heatmap" : Words.capitalized(subject)), map)
  }
}
