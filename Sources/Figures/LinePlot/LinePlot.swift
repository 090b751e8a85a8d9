/// One or more lines over a common axis.
///
/// A value without a place (NaN, infinite, or not positive on a logarithmic axis) interrupts its line and is named
/// below it; a plot without any value says why it is empty. Of very many values those are kept that can be seen.
public struct LinePlot: Picture {
  /// Shown above the plot; nil for none.
  let heading: String?
  let xLabel: String
  let yLabel: String
  let xScale: AxisScale
  let yScale: AxisScale
  let traces: [Trace]
  let bands: [BandArea?]
  let annotations: [Annotation]
  /// The names of the places 0, 1, 2, … of the x axis.
  let xNames: [String]
  /// The number of series beyond those that are drawn.
  let omitted: Int
  public let data: DataTable?

  /// Lines through `series`, with `heading` above them and the axes named `x` and `y`.
  public init(_ series: [Series], heading: String? = nil, x: String = "", y: String = "", xScale: AxisScale = .linear,
              yScale: AxisScale = .linear, xNames: [String] = [], annotations: [Annotation] = []) {
    self.heading = heading
    xLabel = x
    yLabel = y
    self.xScale = xScale
    self.yScale = yScale
    traces = series.prefix(Self.mostSeries).map { Trace($0, xScale: xScale, yScale: yScale) }
    bands = series.prefix(Self.mostSeries).map { BandArea($0, xScale: xScale, yScale: yScale) }
    self.xNames = xNames
    self.annotations = Array(annotations.prefix(Self.mostAnnotations))
    omitted = series.count - traces.count
    data = Self.table(of: series, x: x, y: y, xNames: xNames)
  }

  /// The finite intervals that the axes cover; nil if there is nothing to draw.
  var domains: (x: Domain, y: Domain)? {
    let edges = bands.flatMap { [$0?.low.extent, $0?.high.extent] }.compactMap { $0 }
    let extents = traces.compactMap(\.extent)
    guard !extents.isEmpty else { return nil }
    let points = traces.flatMap(\.points).filter(\.isFinite).map(\.x) + annotations.compactMap(\.x)
    let heights = (extents + edges).flatMap { [$0.lowest.y, $0.highest.y] } + annotations.compactMap(\.y)
    let x = xScale == .log ? Domain(logarithmic: points) : Domain(covering: points)
    let y = yScale == .log ? Domain(logarithmic: heights) : Domain(covering: heights)
    return x.flatMap { x in y.map { (x, $0) } }
  }

  /// The name of the trace at `index`, or what stands for it.
  func name(of index: Int) -> String {
    guard traces.indices.contains(index), traces[index].name.isEmpty else { return traces[index].name }
    return traces.count == 1 ? Words.withoutUnit(yLabel) : "series \(index + 1)"
  }

  /// What the plot is called if its author gives no title.
  func name(names: [String]) -> String {
    let listed = Words.list(names.filter { !$0.isEmpty }, limit: 4)
    let subject = yLabel.isEmpty ? listed : Words.capitalized(Words.withoutUnit(yLabel))
    let name = [subject, Words.withoutUnit(xLabel)].filter { !$0.isEmpty }.joined(separator: " by ")
    return name.isEmpty ? "Line plot" : name
  }

  private static let mostSeries = 100
  private static let mostAnnotations = 40
  private static let mostRows = 32

  /// The numbers of short series, side by side if they share their x.
  private static func table(of series: [Series], x: String, y: String, xNames: [String]) -> DataTable? {
    guard let first = series.first, !first.y.isEmpty, first.y.count <= mostRows, series.count <= 8 else { return nil }
    let positions = first.x ?? first.y.indices.map(Double.init)
    let sharesX = series.allSatisfy { $0.y.count == first.y.count && ($0.x ?? positions) == positions }
    guard sharesX, positions.count == first.y.count else { return nil }
    let names = series.enumerated().map { index, series in
      !series.name.isEmpty ? series.name : index == 0 && !y.isEmpty ? y : "series \(index + 1)"
    }
    let rows = positions.indices.map { row in
      [xNames.indices.contains(row) && first.x == nil ? Cell.text(xNames[row]) : .number(positions[row])]
        + series.map { Cell.number($0.y[row]) }
    }
    return DataTable(headers: [x.isEmpty ? "x" : x] + names, rows: rows, rowHeaders: true, rowLimit: mostRows)
  }
}

extension Figure {
  /// Lines through the values of `series`, labelled at the data.
  ///
  /// `title` names the figure and is shown above it; `x` and `y` name the axes with their units. A logarithmic scale
  /// has no place for values that are not positive: they become gaps and are counted below the plot. `xNames` names the
  /// places 0, 1, 2, … of the x axis.
  public static func linePlot(_ series: [Series], title: String? = nil, x: String = "", y: String = "",
                              xScale: AxisScale = .linear, yScale: AxisScale = .linear, xNames: [String] = [],
                              annotations: [Annotation] = []) -> Figure {
    let plot = LinePlot(series, heading: title, x: x, y: y, xScale: xScale, yScale: yScale, xNames: xNames,
                        annotations: annotations)
    return Figure(.plot, title: title ?? plot.name(names: series.map(\.name)), plot)
  }

  /// A line through `values` at 0, 1, 2, …
  public static func linePlot(_ values: [Double], title: String? = nil, x: String = "", y: String = "",
                              yScale: AxisScale = .linear) -> Figure {
    linePlot([Series("", values)], title: title, x: x, y: y, yScale: yScale)
  }
}
