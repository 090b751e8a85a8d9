import Foundation

/// Points over two axes, of one or several series, with their names beside them where there is room.
///
/// Of more than two thousand points the number in each cell of a fine grid is drawn, as a square of that area.
public struct ScatterPlot: Picture {
  let heading: String?
  let xLabel: String
  let yLabel: String
  let xScale: AxisScale
  let yScale: AxisScale
  let groups: [Group]
  let annotations: [Annotation]
  /// The intervals that the axes cover; nil if there is nothing to draw.
  let domains: Domains?
  public let data: DataTable?

  struct Domains: Hashable {
    var x: Domain
    var y: Domain
  }

  struct Group: Hashable {
    var name: String
    /// What is drawn: each point, or the middles of the cells that have any.
    var points: [Point]
    var labels: [String]
    /// How many points each of `points` stands for; empty if one.
    var counts: [Int]
    /// The number of all points, and of those without a place.
    var all: Int
    var unplaced: Int
    var extent: Extent?
  }

  struct Extent: Hashable {
    var lowest: Point
    var highest: Point
    var correlation: Double?
  }

  static let mostPoints = 2000
  static let gridColumns = 80
  static let gridRows = 40

  /// Points of `series` at their `x` and `y`, with a label for each point of all series, in order, if there are any.
  public init(_ series: [Series], labels: [String] = [], heading: String? = nil, x: String = "", y: String = "",
              xScale: AxisScale = .linear, yScale: AxisScale = .linear, annotations: [Annotation] = []) {
    self.heading = heading
    xLabel = x
    yLabel = y
    self.xScale = xScale
    self.yScale = yScale
    self.annotations = Array(annotations.prefix(40))
    func isPlaced(_ point: Point) -> Bool {
      point.isFinite && (xScale == .linear || point.x > 0) && (yScale == .linear || point.y > 0)
    }
    var used = 0
    var groups = series.prefix(12).map { one -> Group in
      let count = min(one.y.count, one.x?.count ?? one.y.count)
      let points = (0..<count).map { Point(one.x?[$0] ?? Double($0), one.y[$0]) }
      let placed = points.indices.filter { isPlaced(points[$0]) }
      let names = labels.isEmpty ? [] : placed.map { used + $0 < labels.count ? labels[used + $0] : "" }
      used += count
      let shown = placed.map { points[$0] }
      return Group(name: one.name, points: shown, labels: names, counts: [], all: count, unplaced: count - placed.count,
                   extent: Extent(shown))
    }
    let x = groups.flatMap { $0.points.map(\.x) } + annotations.compactMap(\.x)
    let y = groups.flatMap { $0.points.map(\.y) } + annotations.compactMap(\.y)
    let xDomain = xScale == .log ? Domain(logarithmic: x) : Domain(covering: x)
    let yDomain = yScale == .log ? Domain(logarithmic: y) : Domain(covering: y)
    if let xDomain, let yDomain, groups.contains(where: { !$0.points.isEmpty }) {
      let domains = Domains(x: xDomain, y: yDomain)
      if groups.reduce(0, { $0 + $1.points.count }) > Self.mostPoints {
        for index in groups.indices { groups[index].count(in: domains, xScale, yScale) }
      }
      self.domains = domains
    } else {
      domains = nil
    }
    self.groups = groups
    data = Self.table(groups, x: x.isEmpty ? "x" : xLabel, y: yLabel)
  }

  private static func table(_ groups: [Group], x: String, y: String) -> DataTable? {
    let count = groups.reduce(0) { $0 + $1.points.count }
    guard count > 0, count <= 40 else { return nil }
    let hasLabels = groups.contains { !$0.labels.isEmpty }, hasNames = groups.count > 1
    let rows = groups.flatMap { group in
      group.points.indices.map { index -> [Cell] in
        (hasLabels ? [.text(index < group.labels.count ? group.labels[index] : "")] : [])
          + (hasNames ? [.text(group.name)] : []) + [.number(group.points[index].x), .number(group.points[index].y)]
      }
    }
    let headers = (hasLabels ? [""] : []) + (hasNames ? ["series"] : []) + [x.isEmpty ? "x" : x, y.isEmpty ? "y" : y]
    return DataTable(headers: headers, rows: rows, rowHeaders: hasLabels, rowLimit: 40)
  }

  var isCounted: Bool { groups.contains { !$0.counts.isEmpty } }
}

extension ScatterPlot.Group {
  /// Replaces the points by the cells of a grid in which they lie.
  mutating func count(in domains: ScatterPlot.Domains, _ xScale: AxisScale, _ yScale: AxisScale) {
    let columns = ScatterPlot.gridColumns, rows = ScatterPlot.gridRows
    let x = Scale(xScale, domains.x, from: 0, to: Double(columns)), y = Scale(yScale, domains.y, from: 0, to: Double(rows))
    var numbers = Array(repeating: 0, count: columns * rows), sums = Array(repeating: Point(0, 0), count: columns * rows)
    for point in points {
      guard let across = x.position(point.x), let up = y.position(point.y) else { continue }
      let cell = min(rows - 1, max(0, Int(up))) * columns + min(columns - 1, max(0, Int(across)))
      numbers[cell] += 1
      // A square stands at the mean of its points.
      sums[cell].x += (point.x - sums[cell].x) / Double(numbers[cell])
      sums[cell].y += (point.y - sums[cell].y) / Double(numbers[cell])
    }
    let kept = numbers.indices.filter { numbers[$0] > 0 && sums[$0].isFinite }
    points = kept.map { sums[$0] }
    counts = kept.map { numbers[$0] }
    labels = []
  }
}

extension ScatterPlot.Extent {
  /// The bounds of `points` and, of three or more, their correlation; nil if there are none.
  init?(_ points: [Point]) {
    guard let first = points.first else { return nil }
    lowest = first
    highest = first
    var mean = Point(0, 0), xx = 0.0, yy = 0.0, xy = 0.0
    for (index, point) in points.enumerated() {
      lowest = Point(min(lowest.x, point.x), min(lowest.y, point.y))
      highest = Point(max(highest.x, point.x), max(highest.y, point.y))
      let count = Double(index + 1), dx = point.x - mean.x, dy = point.y - mean.y
      mean = Point(mean.x + dx / count, mean.y + dy / count)
      xx += dx * (point.x - mean.x)
      yy += dy * (point.y - mean.y)
      xy += dx * (point.y - mean.y)
    }
    let size = xx.squareRoot() * yy.squareRoot()
    correlation = points.count > 2 && size > 0 && size.isFinite && xy.isFinite ? xy / size : nil
  }
}

extension Figure {
  /// Points of `series` at their `x` and `y`, labelled where there is room.
  ///
  /// `title` names the figure and is shown above it; `x` and `y` name the axes with their units; `labels` has a text for
  /// each point.
  public static func scatterPlot(_ series: [Series], labels: [String] = [], title: String? = nil, x: String = "",
                                 y: String = "", xScale: AxisScale = .linear, yScale: AxisScale = .linear,
                                 annotations: [Annotation] = []) -> Figure {
    let plot = ScatterPlot(series, labels: labels, heading: title, x: x, y: y, xScale: xScale, yScale: yScale,
                           annotations: annotations)
    let subject = [Words.withoutUnit(y), Words.withoutUnit(x)].filter { !$0.isEmpty }.joined(separator: " by ")
    return Figure(.plot, title: title ?? (subject.isEmpty ? "Points" : Words.capitalized(subject)), plot)
  }
}
