extension Tensor {
  /// The outer product of two vectors, [m] and [n]: [m, n] with a_i b_j at (i, j).
  ///
  /// - Throws: `rankMismatch` unless both are vectors; `tooLarge`.
  public func outerProduct(with other: Tensor) throws -> Tensor {
    for vector in [self, other] where vector.rank != 1 {
      throw TensorError.rankMismatch(operation: "outer", expected: 1, shape: vector.shape)
    }
    return try reshaped(to: [count, 1]).product(with: other.reshaped(to: [1, other.count]))
  }

  /// The matrix [n, n] with a vector [n] on its diagonal and 0 elsewhere.
  ///
  /// - Throws: `rankMismatch` unless it is a vector; `tooLarge`.
  public func diagonalMatrix() throws -> Tensor {
    guard rank == 1 else { throw TensorError.rankMismatch(operation: "diag", expected: 1, shape: shape) }
    let size = count
    var matrix = try Tensor(repeating: 0, shape: [size, size], precision: precision)
    for i in 0..<size { matrix.buffer[i * size + i] = buffer[i] }
    return try Tensor.record("diag", [self], matrix) { gradient, _ in
      [Tensor(unchecked: (0..<size).map { gradient.buffer[$0 * size + $0] }, shape: [size], precision: gradient.precision)]
    }
  }
}

/// The outer product of two vectors, [m, n] with a_i b_j at (i, j). Stops where `outerProduct(with:)` throws.
public func outer(_ a: Tensor, _ b: Tensor) -> Tensor { trapping { try a.outerProduct(with: b) } }

/// The matrix [n, n] with a vector [n] on its diagonal. Stops where `diagonalMatrix()` throws.
public func diag(_ vector: Tensor) -> Tensor { trapping { try vector.diagonalMatrix() } }
