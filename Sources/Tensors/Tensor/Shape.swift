/// Shapes are arrays of sizes, the slowest axis first; a single number has the shape `[]`.
enum Shape {
  /// The largest tensor there may be, in elements: 256 MiB of single precision.
  static let limit = 1 << 26

  static let axisLimit = 16

  /// - Throws: `negativeSize`, `tooLarge`, `tooManyAxes`.
  static func count(of shape: [Int]) throws -> Int {
    if shape.count > axisLimit { throw TensorError.tooManyAxes(count: shape.count, limit: axisLimit) }
    if shape.contains(where: { $0 < 0 }) { throw TensorError.negativeSize(shape: shape) }
    if shape.contains(0) { return 0 }
    var count = 1
    for size in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: size)
      guard !overflow, product <= limit else { throw TensorError.tooLarge(shape: shape, limit: limit) }
      count = product
    }
    return count
  }

  /// The shape two shapes are stretched to when they meet, element by element: aligned at the last axis, sizes equal or
  /// 1.
  static func broadcast(_ a: [Int], _ b: [Int], for operation: String) throws -> [Int] {
    if a == b { return a }
    var result = a.count >= b.count ? a : b
    let shorter = a.count >= b.count ? b : a
    let offset = result.count - shorter.count
    for (axis, size) in shorter.enumerated() where result[axis + offset] != size {
      guard size == 1 || result[axis + offset] == 1 else {
        throw TensorError.shapesDiffer(operation: operation, left: a, right: b)
      }
      if result[axis + offset] == 1 { result[axis + offset] = size }
    }
    return result
  }

  /// A shape seen from one of its axes: how many blocks lie before it, its own size, how many elements lie within.
  static func around(_ axis: Int, of shape: [Int],
                     for operation: String) throws -> (outer: Int, size: Int, inner: Int) {
    guard shape.indices.contains(axis) else {
      throw TensorError.axisOutOfRange(operation: operation, axis: axis, shape: shape)
    }
    return (shape[..<axis].reduce(1, *), shape[axis], shape[(axis + 1)...].reduce(1, *))
  }
}

extension Tensor {
  /// How many elements a tensor of a shape has.
  ///
  /// - Throws: `negativeSize`, `tooLarge`.
  public static func checkedCount(_ shape: [Int]) throws -> Int { try Shape.count(of: shape) }
}
