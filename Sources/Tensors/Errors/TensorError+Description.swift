extension TensorError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .shapesDiffer(let operation, let left, let right):
      return "\(operation): the shapes \(left) and \(right) do not fit together; "
        + "sizes must be equal or 1, from the right"
    case .productImpossible(let left, let right):
      return Self.productText(left, right)
    case .countMismatch(let shape, let count):
      let expected = shape.reduce(1, &*)
      let given = count == 1 ? "1 was" : "\(count) were"
      return "the shape \(shape) holds \(Self.counted(expected, "element")), but \(given) given"
    case .negativeSize(let shape):
      return "a size of a shape cannot be negative: \(shape)"
    case .tooLarge(let shape, let limit):
      return "a tensor of shape \(shape) is too large: the limit is \(limit) elements"
    case .tooManyAxes(let count, let limit):
      return "a tensor with \(count) axes is not possible: the limit is \(limit)"
    case .rowsDiffer(let row, let count, let expected):
      return "row \(row) has \(Self.counted(count, "element")), but row 0 has \(expected)"
    case .rankMismatch(let operation, let expected, let shape):
      return "\(operation) needs \(Self.rankText(expected)), but the shape is \(shape)"
    case .axisOutOfRange(let operation, let axis, let shape):
      let range = shape.isEmpty ? "has no axes" : "has the axes 0 to \(shape.count - 1)"
      return "\(operation): there is no axis \(axis); the shape \(shape) \(range)"
    case .indexOutOfRange(let operation, let index, let shape):
      return "\(operation): the index \(index) is outside the shape \(shape)"
    case .rangeOutOfBounds(let operation, let range, let count):
      return "\(operation): \(range) is outside 0..<\(count)"
    case .empty(let operation):
      return "\(operation) of an empty tensor is not defined"
    case .notANumber(let operation, let index):
      return "\(operation): the element at \(index) is not a number (nan)"
    case .invalidParameter(let operation, let name, let value, let expected):
      return "\(operation): \(name) is \(value), but must be \(expected)"
    case .notConverged(let operation, let iterations):
      return "\(operation): no result after \(iterations) iterations"
    case .lossNotScalar(let shape):
      return "the function to differentiate must return one number, but it returned a tensor of shape \(shape)"
    case .nestedDifferentiation(let operation):
      return "\(operation): a value from an outer valueAndGradient is used inside an inner one; "
        + "gradients of gradients are not computed"
    case .writeToDifferentiated(let operation):
      return "\(operation): elements of a tensor cannot be set while a gradient depends on it; "
        + "compute a new tensor instead"
    case .parametersChanged(let expected, let found):
      return "forEachParameter listed \(Self.counted(found, "tensor")), but \(expected) before; "
        + "it must list the same ones each time"
    }
  }

  private static func productText(_ left: [Int], _ right: [Int]) -> String {
    let start = "matrix product: the shapes \(left) and \(right) do not fit"
    guard let inner = left.last, let outer = right.count > 1 ? right[right.count - 2] : right.first else {
      return start + "; a single number has no rows or columns, use * instead"
    }
    if inner == outer { return start + "; the right side must be a vector or a matrix" }
    return start + ": \(Self.counted(inner, "column")) on the left, \(Self.counted(outer, "row")) on the right"
  }

  private static func rankText(_ rank: Int) -> String {
    switch rank {
    case 0: return "a single number"
    case 1: return "a vector"
    case 2: return "a matrix"
    default: return "a tensor with \(rank) axes"
    }
  }

  private static func counted(_ count: Int, _ noun: String) -> String { count == 1 ? "1 \(noun)" : "\(count) \(noun)s" }
}
