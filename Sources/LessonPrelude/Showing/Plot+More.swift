import Figures
import Tensors

public typealias Annotation = Figures.Annotation

/// Shows points by their two coordinates.
///
///     scatter([(0.1, 2), (0.4, 1)], labels: ["h", "e"], x: "unit 0", y: "unit 1")
///
/// - Parameters:
///   - labels: A name for each point.
///   - series: The name of the group that each point belongs to.
public func scatter(_ points: [(Double, Double)], labels: (any AxisLabels)? = nil, series: (any AxisLabels)? = nil,
                    title: String? = nil, x: String = "", y: String = "", xScale: AxisScale = .linear,
                    yScale: AxisScale = .linear, notes: [Annotation] = []) {
  FigureSink.show(scatterFigure(points, labels: labels?.labelTexts, series: series?.labelTexts, title: title, x: x, y: y,
                                xScale: xScale, yScale: yScale, notes: notes))
}

/// Shows a bar for each value; they begin at zero.
///
/// - Parameter labels: The names of the bars.
public func bars(_ values: [Double], labels: (any AxisLabels)? = nil, title: String? = nil, x: String = "", y: String = "") {
  FigureSink.show(.barPlot([Series("", values)], names: labels?.labelTexts ?? [], title: title, x: x, y: y))
}

/// Shows a bar for each value of several series, side by side or stacked.
public func bars(_ series: [(String, [Double])], labels: (any AxisLabels)? = nil, title: String? = nil, x: String = "",
                 y: String = "", stacked: Bool = false) {
  FigureSink.show(.barPlot(series.map { Series($0.0, $0.1) }, names: labels?.labelTexts ?? [], title: title, x: x, y: y,
                           isStacked: stacked))
}

/// Shows how often values fall into intervals of equal length.
///
/// - Parameter bins: About the number of intervals; chosen by the values if it is not given.
public func histogram(_ values: [Double], bins: Int? = nil, title: String? = nil, x: String = "", y: String = "") {
  FigureSink.show(.histogram([Series("", values)], bins: bins, title: title, x: x, y: y))
}

/// Shows how often the values of several series fall into intervals of equal length.
public func histogram(_ series: [(String, [Double])], bins: Int? = nil, title: String? = nil, x: String = "", y: String = "") {
  FigureSink.show(.histogram(series.map { Series($0.0, $0.1) }, bins: bins, title: title, x: x, y: y))
}

/// Shows a small plot for each panel, all over the same axes: side by side, or stacked over one axis of time.
///
///     plots([("RNN", [("train", a), ("test", b)]), ("LSTM", [("train", c), ("test", d)])], x: "step", y: "loss")
///
/// - Parameter labels: The names of the places 0, 1, 2, … of the x axis.
public func plots(_ panels: [(String, [(String, [Double])])], labels: (any AxisLabels)? = nil, title: String? = nil,
                  x: String = "", y: String = "", yScale: AxisScale = .linear, stacked: Bool = false) {
  FigureSink.show(panelFigure(panels, labels: labels?.labelTexts, title: title, x: x, y: y, yScale: yScale, stacked: stacked))
}

/// Shows values over two axes, as an error over two weights, with lines of equal height and a path.
///
/// - Parameters:
///   - values: A row for each y from the lowest, with a value for each x from the lowest.
///   - xRange: The interval that the columns cover.
///   - yRange: The interval that the rows cover.
///   - path: Points, as (x, y), from the first to the last.
///   - z: What the values are.
///   - scale: `.log` for values over several orders of magnitude.
public func surface(_ values: [[Double]], xRange: ClosedRange<Double>, yRange: ClosedRange<Double>,
                    path: [(Double, Double)] = [], title: String? = nil, x: String = "", y: String = "", z: String = "",
                    scale: AxisScale = .linear) {
  FigureSink.show(.surface(values, x: xRange, y: yRange, path: path, title: title, xLabel: x, yLabel: y, zLabel: z, scale: scale))
}

func scatterFigure(_ points: [(Double, Double)], labels: [String]?, series: [String]?, title: String?, x: String, y: String,
                   xScale: AxisScale, yScale: AxisScale, notes: [Annotation]) -> Figure {
  var names: [String] = []
  let owners = points.indices.map { index in series.map { index < $0.count ? $0[index] : "" } ?? "" }
  var members: [String: [Int]] = [:]
  for (index, owner) in owners.enumerated() {
    if members[owner] == nil { names.append(owner) }
    members[owner, default: []].append(index)
  }
  let groups = names.map { members[$0] ?? [] }
  let all = zip(names, groups).map { name, group in Series(name, group.map { points[$0].1 }, x: group.map { points[$0].0 }) }
  let ordered = labels.map { labels in groups.joined().map { $0 < labels.count ? labels[$0] : "" } } ?? []
  return .scatterPlot(all, labels: ordered, title: title, x: x, y: y, xScale: xScale, yScale: yScale, annotations: notes)
}

func panelFigure(_ panels: [(String, [(String, [Double])])], labels: [String]?, title: String?, x: String, y: String,
                 yScale: AxisScale, stacked: Bool) -> Figure {
  .multiples(panels.map { ($0.0, $0.1.map { Series($0.0, $0.1) }) }, title: title, x: x, y: y, yScale: yScale,
             xNames: labels ?? [], isStacked: stacked)
}
