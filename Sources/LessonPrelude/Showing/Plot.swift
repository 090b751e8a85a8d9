import Figures
import Tensors

/// Shows values as a line: the first at 0, the next at 1, and so on, or at the given positions.
///
/// - Parameters:
///   - title: A few words above the plot.
///   - x: The name of the horizontal axis, with its unit.
///   - y: The name of the vertical axis, with its unit.
///   - yScale: `.log` for values over several orders of magnitude.
public func plot(_ values: [Double], at positions: [Double]? = nil, title: String? = nil, x: String = "",
                 y: String = "", yScale: AxisScale = .linear) {
  FigureSink.show(lineFigure([("", values)], at: positions, title: title, x: x, y: y, yScale: yScale))
}

/// Shows several series of values as lines with their names.
///
///     plot([("RNN", rnn.losses), ("LSTM", lstm.losses)], x: "step", y: "loss (nats)")
public func plot(_ series: [(String, [Double])], at positions: [Double]? = nil, title: String? = nil,
                 x: String = "", y: String = "", yScale: AxisScale = .linear) {
  FigureSink.show(lineFigure(series, at: positions, title: title, x: x, y: y, yScale: yScale))
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

func lineFigure(_ series: [(String, [Double])], at positions: [Double]?, title: String?, x: String,
                y: String, yScale: AxisScale) -> Figure {
  .linePlot(series.map { Series($0.0, $0.1, x: positions) }, title: title, x: x, y: y, yScale: yScale)
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
