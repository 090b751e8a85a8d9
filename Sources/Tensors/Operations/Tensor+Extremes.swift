extension Tensor {
  /// The largest elements along an axis, which disappears. The gradient goes to the first of equals.
  ///
  /// - Throws: `axisOutOfRange`, `empty`, `notANumber`.
  public func largest(along axis: Int) throws -> Tensor { try extreme("max", axis, >) }

  /// The smallest elements along an axis, which disappears. The gradient goes to the first of equals.
  ///
  /// - Throws: `axisOutOfRange`, `empty`, `notANumber`.
  public func smallest(along axis: Int) throws -> Tensor { try extreme("min", axis, <) }

  /// Where the largest elements along an axis are, in row-major order of what remains; the first of equals.
  ///
  /// - Throws: `axisOutOfRange`, `empty`, `notANumber`.
  public func indicesOfLargest(along axis: Int) throws -> [Int] {
    let (_, size, inner) = try Shape.around(axis, of: shape, for: "argmax")
    return try places("argmax", axis, >).map { $0 / inner % size }
  }

  private func extreme(_ operation: String, _ axis: Int, _ isBetter: (Double, Double) -> Bool) throws -> Tensor {
    let places = try places(operation, axis, isBetter)
    var kept = shape
    kept.remove(at: axis)
    // Gathered from the elements in one row: its gradient is that of a gather.
    return try reshaped(to: [count]).gathering(places).reshaped(to: kept)
  }

  /// The place of the best element of each line along the axis.
  private func places(_ operation: String, _ axis: Int, _ isBetter: (Double, Double) -> Bool) throws -> [Int] {
    let (outer, size, inner) = try Shape.around(axis, of: shape, for: operation)
    guard size > 0 else { throw TensorError.empty(operation: operation) }
    let values = elements
    if let index = values.firstIndex(where: \.isNaN) { throw TensorError.notANumber(operation: operation, index: index) }
    var places: [Int] = []
    places.reserveCapacity(outer * inner)
    for block in 0..<outer {
      for column in 0..<inner {
        let first = block * size * inner + column
        var best = first
        for index in 1..<Swift.max(1, size) where isBetter(values[first + index * inner], values[best]) {
          best = first + index * inner
        }
        places.append(best)
      }
    }
    return places
  }
}

/// The largest elements along an axis, which disappears.
public func max(_ x: Tensor, along axis: Int) -> Tensor { trapping { try x.largest(along: axis) } }
/// The smallest elements along an axis, which disappears.
public func min(_ x: Tensor, along axis: Int) -> Tensor { trapping { try x.smallest(along: axis) } }
/// Where the largest elements along an axis are: of a matrix [N, V] along 1, a column for each row.
public func argmax(_ x: Tensor, along axis: Int) -> [Int] { trapping { try x.indicesOfLargest(along: axis) } }
/// The square roots of the sums of squares along an axis, which disappears.
public func norm(_ x: Tensor, along axis: Int) -> Tensor { trapping { try x.norm(along: axis) } }
