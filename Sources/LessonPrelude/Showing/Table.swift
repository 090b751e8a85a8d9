import Figures
import Tensors

/// Shows a table with a row for each value.
///
/// The fields of a structure or labelled tuple are the columns, with their names; so are the elements of an array.
/// Other values make one column. `columns` gives names for readers:
///
///     table(vocabulary.map { ($0, vocabulary.oneHot($0)) }, columns: ["letter", "one-hot"])
///
/// - Parameters:
///   - rows: The names of the rows, one for each.
///   - columns: The names of the columns, one for each, instead of those of the fields.
///   - title: The name of the table for those who do not see it.
public func table<Row>(_ values: [Row], rows: (any AxisLabels)? = nil, columns: (any AxisLabels)? = nil,
                       title: String? = nil) {
  let content = TableContent(values.map { TableValue(reflecting: $0) })
  FigureSink.show(trapping { try content.figure(rows: rows?.labelTexts, columns: columns?.labelTexts, title: title) })
}

/// Shows a table with a row for each entry of a dictionary, named by its key.
///
///     table(["RNN": rnn.losses.last!, "LSTM": lstm.losses.last!], x: "cell", y: "loss")
///
/// The fields of values that are structures or labelled tuples are the columns.
///
/// - Parameters:
///   - columns: The names of the columns, one for each, instead of those of the fields.
///   - title: The name of the table for those who do not see it.
///   - x: What the keys are.
///   - y: What the values are, if each is one.
public func table<Key: Hashable, Value>(_ values: [Key: Value], columns: (any AxisLabels)? = nil, title: String? = nil, x: String = "",
                              y: String = "") {
  FigureSink.show(trapping {
    try TableContent.figure(entriesOf: TableValue(reflecting: values), x: x, y: y, columns: columns?.labelTexts, title: title)
  })
}

/// Shows the numbers of a matrix; a vector is one row.
public func table(_ values: Tensor, rows: (any AxisLabels)? = nil, columns: (any AxisLabels)? = nil,
                  title: String? = nil) {
  let content = TableContent(trapping { try TableValue.rows(of: values) })
  FigureSink.show(trapping { try content.figure(rows: rows?.labelTexts, columns: columns?.labelTexts, title: title) })
}

extension TableValue {
  /// - Throws: `TensorError.rankMismatch`.
  static func rows(of tensor: Tensor) throws -> [TableValue] {
    try tensor.matrixRows(for: "table").map { .list($0.map { .cell(.number($0)) }) }
  }
}
