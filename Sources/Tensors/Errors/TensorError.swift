/// What was wrong with an operation on tensors, with the evidence.
public enum TensorError: Error, Hashable, Sendable {
  /// Shapes that an operation element by element cannot bring together.
  case shapesDiffer(operation: String, left: [Int], right: [Int])
  /// The inner sizes of a matrix product differ, or an operand has no rows or columns to multiply.
  case productImpossible(left: [Int], right: [Int])
  /// Data that does not fill its shape.
  case countMismatch(shape: [Int], count: Int)
  /// A shape with an axis below 0.
  case negativeSize(shape: [Int])
  /// A shape of more elements than a tensor can have.
  case tooLarge(shape: [Int], limit: Int)
  /// A shape of more axes than a tensor can have.
  case tooManyAxes(count: Int, limit: Int)
  /// Rows of different lengths make no matrix.
  case rowsDiffer(row: Int, count: Int, expected: Int)
  /// An operation that needs another number of axes.
  case rankMismatch(operation: String, expected: Int, shape: [Int])
  /// An axis that the tensor does not have.
  case axisOutOfRange(operation: String, axis: Int, shape: [Int])
  /// A place outside of the tensor.
  case indexOutOfRange(operation: String, index: [Int], shape: [Int])
  /// A range that reaches beyond its axis.
  case rangeOutOfBounds(operation: String, range: Range<Int>, count: Int)
  /// There is no largest, mean or first of nothing.
  case empty(operation: String)
  /// An element is nan where elements are compared.
  case notANumber(operation: String, index: Int)
  /// A number outside of its range, or nan.
  case invalidParameter(operation: String, name: String, value: Double, expected: String)
  /// An iteration that did not come to its end.
  case notConverged(operation: String, iterations: Int)

  /// The function that is differentiated returned a tensor with more or fewer elements than one.
  case lossNotScalar(shape: [Int])
  /// Values of two calls of `valueAndGradient`, one inside the other, met in one operation.
  case nestedDifferentiation(operation: String)
  /// Elements were set in a tensor on which a gradient depends.
  case writeToDifferentiated(operation: String)
  /// A type listed more or fewer parameters than it did before.
  case parametersChanged(expected: Int, found: Int)
}
