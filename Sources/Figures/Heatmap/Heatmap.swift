/// A grid of numbers as a grid of colours.
///
/// Signed values are shown by two hues that meet at zero, over a range symmetric about it; amounts by one. NaN is
/// crossed out, a value that a short row lacks is left blank. Of a very large grid each drawn cell is the mean of a block.
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

  /// `colors` nil chooses by the values: diverging if any is negative, else sequential.
  public init(_ rows: [[Double]], rowLabels: [String] = [], columnLabels: [String] = [], heading: String? = nil,
              x: String = "", y: String = "", colors map: ColorMap? = nil) {
    self.heading = heading
    xLabel = x
    yLabel = y
    grid = Grid(rows, rowLabels: rowLabels, columnLabels: columnLabels)
    var (extent, tally) = Self.survey(rows)
    extent?.name(rowLabels, columnLabels)
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
        if value < extent?.lowest.value ?? .infinity { extent = Extent(lowest: place, highest: extent?.highest ?? place) }
        if value > extent?.highest.value ?? .infinity { extent?.highest = place }
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
    return DataTable(headers: [""] + names, rows: cells, rowHeaders: true)
  }
}

extension Heatmap.Extent {
  fileprivate mutating func name(_ rowLabels: [String], _ columnLabels: [String]) {
    func name(_ place: Heatmap.Place) -> String {
      let row = place.row < rowLabels.count ? rowLabels[place.row] : "row \(place.row)"
      return row + ", " + (place.column < columnLabels.count ? columnLabels[place.column] : "column \(place.column)")
    }
    lowest.place = name(lowest)
    highest.place = name(highest)
  }
}

/// The interval of values that the colours of a heatmap cover.
struct ColorRange: Hashable {
  let map: ColorMap
  let lower: Double
  let upper: Double

  init(lowest: Double, highest: Double, map: ColorMap?) {
    self.map = map ?? (lowest < 0 ? .diverging : .sequential)
    switch self.map {
    case .diverging:
      let size = max(lowest.magnitude, highest.magnitude)
      let bound = size > 0 ? size : 1
      (lower, upper) = (-bound, bound)
    case .sequential:
      // Equal values get the middle colour, over a range around them.
      let domain = Domain(lowest, highest)
      (lower, upper) = (domain.lower, domain.upper)
    }
  }

  /// The colour for `value`; infinite values get the outermost ones.
  func level(_ value: Double) -> ColorLevel {
    if value.isInfinite { return ColorLevel(map, fraction: value < 0 ? 0 : 1) }
    return ColorLevel(map, fraction: (value / 2 - lower / 2) / (upper / 2 - lower / 2))
  }
}

extension Figure {
  /// `rows` of numbers as a grid of colours, with the numbers written where they fit.
  ///
  /// `title` names the figure and is shown above it; `x` and `y` name what the columns and the rows are.
  public static func heatmap(_ rows: [[Double]], rowLabels: [String] = [], columnLabels: [String] = [],
                             title: String? = nil, x: String = "", y: String = "", colors: ColorMap? = nil) -> Figure {
    let map = Heatmap(rows, rowLabels: rowLabels, columnLabels: columnLabels, heading: title, x: x, y: y,
                      colors: colors)
    let subject = [Words.withoutUnit(y), Words.withoutUnit(x)].filter { !$0.isEmpty }.joined(separator: " by ")
    return Figure(.plot, title: title ?? (subject.isEmpty ? "Heatmap" : Words.capitalized(subject)), map)
  }
}
