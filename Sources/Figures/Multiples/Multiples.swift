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

  public var data: DataTable? { nil }

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

  public func terminal(width: Int, ansi: Bool) -> String {
    let head = heading.map { TerminalText.fitting($0, columns: width) + "\n" } ?? ""
    return head + panels.map { panel in
      TerminalText.fitting(panel.title, columns: width) + "\n" + panel.plot.terminal(width: width, ansi: ansi)
    }.joined()
  }
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
