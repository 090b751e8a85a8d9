import Figures
import Tensors

/// Shows values as a line: the first at 0, the next at 1, and so on, or at the given positions.
///
/// - Parameters:
///   - labels: The names of the places 0, 1, 2, …, such as the letters of a text.
///   - title: A few words above the plot.
///   - x: The name of the horizontal axis, with its unit.
///   - y: The name of the vertical axis, with its unit.
///   - yScale: `.log` for values over several orders of magnitude.
///   - notes: Remarks on the plot: `.horizontal(log(4), "guessing")`.
public func plot(_ values: [Double], at positions: [Double]? = nil, labels: (any AxisLabels)? = nil, title: String? = nil,
                 x: String = "", y: String = "", xScale: AxisScale = .linear, yScale: AxisScale = .linear,
                 notes: [Annotation] = []) {
  FigureSink.show(lineFigure([("", values)], bands: [], at: positions, labels: labels?.labelTexts, title: title, x: x, y: y,
                             xScale: xScale, yScale: yScale, notes: notes))
}

/// Shows several series of values as lines with their names.
///
///     plot([("RNN", rnn.losses), ("LSTM", lstm.losses)], x: "step", y: "loss (nats)")
///
/// - Parameter bands: The lower and upper edge of an area around each line, such as the spread over several seeds.
public func plot(_ series: [(String, [Double])], bands: [(low: [Double], high: [Double])] = [], at positions: [Double]? = nil,
                 labels: (any AxisLabels)? = nil, title: String? = nil, x: String = "", y: String = "",
                 xScale: AxisScale = .linear, yScale: AxisScale = .linear, notes: [Annotation] = []) {
  FigureSink.show(lineFigure(series, bands: bands, at: positions, labels: labels?.labelTexts, title: title, x: x, y: y,
                             xScale: xScale, yScale: yScale, notes: notes))
}

/// Shows several runs of each series: their median as a line, and the area between the lowest and the highest.
///
///     plot([("RNN", [first, second, third]), ("LSTM", others)], x: "step", y: "loss (nats)")
///
/// A series of a single run is a line.
public func plot(_ series: [(String, [[Double]])], at positions: [Double]? = nil, labels: (any AxisLabels)? = nil,
                 title: String? = nil, x: String = "", y: String = "", xScale: AxisScale = .linear,
                 yScale: AxisScale = .linear, notes: [Annotation] = []) {
  FigureSink.show(runsFigure(series, at: positions, labels: labels?.labelTexts, title: title, x: x, y: y, xScale: xScale,
                             yScale: yScale, notes: notes))
}

/// Shows a matrix as a grid of colours with its numbers; a vector is one row.
///
/// - Parameters:
///   - rows: The names of the rows.
///   - columns: The names of the columns.
///   - title: A few words above the grid.
///   - x: What the columns are.
///   - y: What the rows are.
///   - color: Chosen by the values if it is not given: diverging about zero if any is negative.
public func heatmap(_ values: Tensor, rows: (any AxisLabels)? = nil, columns: (any AxisLabels)? = nil,
                    title: String? = nil, x: String = "", y: String = "", color: ColorMap? = nil) {
  let matrix = trapping { try values.matrixRows(for: "heatmap") }
  heatmap(matrix, rows: rows, columns: columns, title: title, x: x, y: y, color: color)
}

/// Shows rows of numbers as a grid of colours.
public func heatmap(_ values: [[Double]], rows: (any AxisLabels)? = nil, columns: (any AxisLabels)? = nil,
                    title: String? = nil, x: String = "", y: String = "", color: ColorMap? = nil) {
  FigureSink.show(.heatmap(values, rowLabels: rows?.labelTexts ?? [], columnLabels: columns?.labelTexts ?? [],
                           title: title, x: x, y: y, color: color))
}

func lineFigure(_ series: [(String, [Double])], bands: [(low: [Double], high: [Double])], at positions: [Double]?,
                labels: [String]?, title: String?, x: String, y: String, xScale: AxisScale, yScale: AxisScale,
                notes: [Annotation]) -> Figure {
  let lines = series.enumerated().map { index, one in
    Series(one.0, one.1, x: positions, band: index < bands.count ? bands[index] : nil)
  }
  return .linePlot(lines, title: title, x: x, y: y, xScale: xScale, yScale: yScale, xNames: labels ?? [], annotations: notes)
}

func runsFigure(_ series: [(String, [[Double]])], at positions: [Double]?, labels: [String]?, title: String?, x: String, y: String,
                xScale: AxisScale, yScale: AxisScale, notes: [Annotation]) -> Figure {
  let lines = series.map { name, runs in
    let spread = Spread(runs)
    return Series(name, spread.median, x: positions, band: runs.count > 1 ? (low: spread.low, high: spread.high) : nil)
  }
  return .linePlot(lines, title: title, x: x, y: y, xScale: xScale, yScale: yScale, xNames: labels ?? [], annotations: notes)
}

extension Tensor {
  /// The rows of a matrix; a vector is one row.
  ///
  /// - Throws: `TensorError.rankMismatch`.
  func matrixRows(for operation: String) throws -> [[Double]] {
    switch rank {
    case 1: return [elements]
    case 2: return try elementRows()
    default: throw TensorError.rankMismatch(operation: operation, expected: 2, shape: shape)
    }
  }
}
