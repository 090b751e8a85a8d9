import Foundation

/// A quantity over two others, such as an error over two weights, as colours with lines of equal height; and a path on it.
public struct Surface: Picture {
  let heading: String?
  let xLabel: String
  let yLabel: String
  let zLabel: String
  let scale: AxisScale
  let grid: Grid
  let x: Domain
  let y: Domain
  let path: [Point]
  let colors: ColorRange
  let extent: Extent?
  let unplaced: Int
  public let data: DataTable?

  struct Extent: Hashable {
    var lowest: Double
    var highest: Double
    var lowestPlace: Point
  }

  /// `rows` from the lowest y to the highest, each from the lowest x to the highest.
  public init(_ rows: [[Double]], x xRange: ClosedRange<Double>, y yRange: ClosedRange<Double>, path: [(Double, Double)] = [],
              heading: String? = nil, xLabel: String = "", yLabel: String = "", zLabel: String = "", scale: AxisScale = .linear) {
    self.heading = heading
    self.xLabel = xLabel
    self.yLabel = yLabel
    self.zLabel = zLabel
    self.scale = scale
    x = Domain(xRange.lowerBound.isFinite ? xRange.lowerBound : 0, xRange.upperBound.isFinite ? xRange.upperBound : 1)
    y = Domain(yRange.lowerBound.isFinite ? yRange.lowerBound : 0, yRange.upperBound.isFinite ? yRange.upperBound : 1)
    self.path = Thinning.thinned(path.map { Point($0.0, $0.1) }, buckets: 500)
    let heights = rows.map { $0.map { Self.height($0, scale) } }
    grid = Grid(heights, rowLabels: [], columnLabels: [])
    var extent: Extent?
    var unplaced = 0
    let width = rows.map(\.count).max() ?? 0
    for (row, values) in rows.enumerated() {
      for (column, value) in values.enumerated() {
        guard value.isFinite, scale == .linear || value > 0 else {
          unplaced += 1
          continue
        }
        let place = Point(Self.middle(column, of: width, x), Self.middle(row, of: rows.count, y))
        var found = extent ?? Extent(lowest: value, highest: value, lowestPlace: place)
        if value < found.lowest { (found.lowest, found.lowestPlace) = (value, place) }
        found.highest = max(found.highest, value)
        extent = found
      }
    }
    self.extent = extent
    self.unplaced = unplaced
    colors = ColorRange(lowest: Self.height(extent?.lowest ?? 0, scale), highest: Self.height(extent?.highest ?? 1, scale),
                        map: .sequential)
    data = Self.table(rows, x, y, xLabel, yLabel)
  }

  /// The values as on a map, the highest y first, if they are few.
  private static func table(_ rows: [[Double]], _ x: Domain, _ y: Domain, _ xLabel: String, _ yLabel: String) -> DataTable? {
    let width = rows.map(\.count).max() ?? 0
    guard width > 0, width <= 12, rows.count <= 24 else { return nil }
    func texts(_ count: Int, _ domain: Domain) -> [String] {
      let middles = (0..<count).map { middle($0, of: count, domain) }
      return middles.map(NumberFormat(for: middles, significant: 3).text)
    }
    let corner = "\(yLabel.isEmpty ? "y" : yLabel) \\ \(xLabel.isEmpty ? "x" : xLabel)"
    let lines = zip(texts(rows.count, y), rows).map { name, row in [Cell.text(name)] + row.map(Cell.number) }
    return DataTable(headers: [corner] + texts(width, x), rows: lines.reversed(), rowHeaders: true)
  }

  static func height(_ value: Double, _ scale: AxisScale) -> Double {
    scale == .linear ? value : value > 0 ? log10(value) : .nan
  }

  static func middle(_ index: Int, of count: Int, _ domain: Domain) -> Double {
    domain.lower + (Double(index) + 0.5) / Double(max(1, count)) * 2 * domain.halfSpan
  }

  public var finding: String {
    guard let extent else { return Words.capitalized(emptiness) + "." }
    func number(_ value: Double) -> String { NumberText.text(value, significant: 3) }
    func pair(_ point: Point) -> String { "(\(number(point.x)), \(number(point.y)))" }
    let name = zLabel.isEmpty ? "The value" : Words.capitalized(Words.withoutUnit(zLabel))
    var text = extent.lowest == extent.highest ? "\(name) is \(number(extent.lowest)) everywhere."
      : "\(name) lies between \(number(extent.lowest)) at \(pair(extent.lowestPlace)) and \(number(extent.highest))."
    if let first = path.first, let last = path.last {
      text += " The path of \(Words.count(path.count(where: \.isFinite), "point")) leads from \(pair(first)) to \(pair(last))."
    }
    return ([text] + notes.map { Words.capitalized($0) + "." }).joined(separator: " ")
  }

  var emptiness: String {
    unplaced == 0 ? "nothing to draw: there are no values"
      : "nothing to draw: none of \(Words.count(unplaced, "value")) \(scale == .log ? "is positive and finite" : "is finite")"
  }

  var notes: [String] {
    let reason = scale == .log ? "not positive or not finite" : "not finite"
    return unplaced > 0 ? ["without a colour: \(Words.count(unplaced, "value")) \(reason)"] : []
  }
}

extension Figure {
  /// `rows` of values over the intervals `x` and `y`, as colours with lines of equal height, and `path` on them.
  ///
  /// `title` names the figure and is shown above it; `xLabel`, `yLabel` and `zLabel` name the axes and the values.
  public static func surface(_ rows: [[Double]], x: ClosedRange<Double>, y: ClosedRange<Double>, path: [(Double, Double)] = [],
                             title: String? = nil, xLabel: String = "", yLabel: String = "", zLabel: String = "",
                             scale: AxisScale = .linear) -> Figure {
    let picture = Surface(rows, x: x, y: y, path: path, heading: title, xLabel: xLabel, yLabel: yLabel, zLabel: zLabel,
      scale: scale)
    let name = zLabel.isEmpty ? "Surface" : Words.capitalized(Words.withoutUnit(zLabel)) + " surface"
    return Figure(.plot, title: title ?? name, picture)
  }
}
