/// Several small plots over the same axes, side by side or one below the other.
public struct Multiples: Picture {
  let heading: String?
  let xLabel: String
  let yLabel: String
  let panels: [Panel]
  /// One plot to a row, as for several quantities over one time.
  let isStacked: Bool
  /// The number of panels beyond those that are drawn.
  let omitted: Int
  /// The names of all series, each with its colour.
  let names: [String]

  struct Panel: Hashable {
    var title: String
    var plot: LinePlot
    /// The colour of each series.
    var inks: [Int]
  }

  private static let most = 24

  /// A panel for each of `panels`, which gives its title and its series.
  public init(_ panels: [(title: String, series: [Series])], heading: String? = nil, x: String = "", y: String = "",
              yScale: AxisScale = .linear, xNames: [String] = [], isStacked: Bool = false) {
    self.heading = heading
    xLabel = x
    yLabel = y
    self.isStacked = isStacked
    var names: [String] = []
    for name in panels.flatMap({ $0.series.map(\.name) }) where !name.isEmpty && !names.contains(name) { names.append(name) }
    self.names = Array(names.prefix(12))
    self.panels = panels.prefix(Self.most).map { [names = self.names] title, series in
      // A series has the same colour in every panel.
      let inks = series.enumerated().map { names.firstIndex(of: $0.element.name) ?? $0.offset }
      return Panel(title: title, plot: LinePlot(series, x: x, y: y, yScale: yScale, xNames: xNames), inks: inks)
    }
    omitted = panels.count - self.panels.count
  }

  private static let mostRows = 40

  /// A column for each panel if each has one line over the same places; else a row for each place of each panel.
  public var data: DataTable? {
    let tables = panels.compactMap { panel in panel.plot.data.map { (panel.title, $0) } }
    guard omitted == 0, tables.count == panels.count, let first = tables.first?.1 else { return nil }
    let places = first.rows.map(\.first)
    if panels.count <= 8, tables.allSatisfy({ $1.headers.count == 2 && $1.rows.map(\.first) == places }),
       names.count <= 1 {
      let rows = first.rows.indices.map { row in [first.rows[row][0]] + tables.compactMap { $1.rows[row].last } }
      return DataTable(headers: [first.headers[0]] + tables.map(\.0), rows: rows, rowHeaders: true, rowLimit: Self.mostRows)
    }
    let headers = tables.flatMap { $1.headers.dropFirst() }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let rows = tables.flatMap { title, table in
      table.rows.map { row in
        [.text(title), row[0]] + headers.map { name in table.headers.dropFirst().firstIndex(of: name).map { row[$0] } ?? .missing }
      }
    }
    guard !rows.isEmpty, rows.count <= Self.mostRows, headers.count <= 8 else { return nil }
    return DataTable(headers: ["", first.headers[0]] + headers, rows: rows, rowHeaders: true, rowLimit: Self.mostRows)
  }

  /// The axes that all panels share; nil if there is nothing to draw.
  var domains: (x: Domain, y: Domain)? {
    let all = panels.compactMap(\.plot.domains)
    guard let first = all.first else { return nil }
    return all.dropFirst().reduce(first) { sum, next in
      (Domain(min(sum.x.lower, next.x.lower), max(sum.x.upper, next.x.upper)),
       Domain(min(sum.y.lower, next.y.lower), max(sum.y.upper, next.y.upper)))
    }
  }

  public var finding: String {
    guard domains != nil else { return "Nothing to draw: there are no values." }
    let sentences = panels.prefix(8).map { "\($0.title): \($0.plot.finding)" }
    return (sentences + notes.map { Words.capitalized($0) + "." }).joined(separator: " ")
  }

  var notes: [String] { omitted > 0 ? ["\(Words.count(omitted, "more panel")) not drawn"] : [] }
}

extension Figure {
  /// A small plot of lines for each of `panels`, all over the same axes.
  ///
  /// `title` names the figure and is shown above it; `x` and `y` name the axes with their units.
  public static func multiples(_ panels: [(title: String, series: [Series])], title: String? = nil, x: String = "",
                               y: String = "", yScale: AxisScale = .linear, xNames: [String] = [],
                               isStacked: Bool = false) -> Figure {
    let picture = Multiples(panels, heading: title, x: x, y: y, yScale: yScale, xNames: xNames, isStacked: isStacked)
    return Figure(.plot, title: title ?? "Plots of " + Words.list(panels.map(\.title), limit: 6), picture)
  }
}
