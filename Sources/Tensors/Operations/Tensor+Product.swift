extension Tensor {
  /// The matrix product.
  ///
  /// [m, k] • [k, n] is [m, n]; a vector on the right is a column, [m, k] • [k] is [m]; a vector on the left is a row,
  /// [k] • [k, n] is [n]; two vectors give their inner product, a number. More axes on the left are so many rows:
  /// [T, B, k] • [k, n] is [T, B, n].
  ///
  /// - Throws: `productImpossible`, `tooLarge`.
  public func product(with other: Tensor) throws -> Tensor {
    guard let inner = shape.last, other.rank == 1 || other.rank == 2, other.shape[0] == inner else {
      throw TensorError.productImpossible(left: shape, right: other.shape)
    }
    let columns = other.rank == 2 ? other.shape[1] : 1
    let resultShape = Array(shape.dropLast()) + other.shape.dropFirst()
    let rows = shape.dropLast().reduce(1, *)
    _ = try Shape.count(of: resultShape)
    let precision = Precision.wider(self.precision, other.precision)
    let (a, b) = (converted(unrecorded: precision), other.converted(unrecorded: precision))
    let result = Tensor.product(a, rows, inner, false, b, inner, columns, false, shape: resultShape)
    if result.count * inner > Interruption.grain { try Interruption.check() }
    guard isRecorded || other.isRecorded else { return result }

    // C = A B, so dA = dC Bᵀ and dB = Aᵀ dC.
    return try Tensor.record("matrix product", [self, other], result) { gradient, wanted in
      [
        wanted[0] ? .product(gradient, rows, columns, false, b, inner, columns, true, shape: a.shape) : nil,
        wanted[1] ? .product(a, rows, inner, true, gradient, rows, columns, false, shape: b.shape) : nil,
      ]
    }
  }

  /// The product of the elements of two tensors taken as matrices, either of them transposed.
  private static func product(_ a: Tensor, _ aRows: Int, _ aColumns: Int, _ aTransposed: Bool,
                              _ b: Tensor, _ bRows: Int, _ bColumns: Int, _ bTransposed: Bool, shape: [Int]) -> Tensor {
    func multiply<S: TensorScalar>(_: S.Type) -> Tensor {
      let (x, y) = (S.elements(of: a), S.elements(of: b))
      let count = shape.reduce(1, *)
      let inner = aTransposed ? aRows : aColumns
      guard inner > 0, count > 0 else { return S.tensor([S](repeating: 0, count: count), shape: shape) }
      let result = [S](unsafeUninitializedCapacity: count) { target, initialized in
        x.withUnsafeBufferPointer { x in
          y.withUnsafeBufferPointer { y in
            guard let x = x.baseAddress, let y = y.baseAddress, let target = target.baseAddress else { return }
            let left = MatrixView(x, rows: aRows, columns: aColumns)
            let right = MatrixView(y, rows: bRows, columns: bColumns)
            S.product(aTransposed ? left.transposed : left, bTransposed ? right.transposed : right, into: target,
                      accumulate: false)
          }
        }
        initialized = count
      }
      return S.tensor(result, shape: shape)
    }
    return a.precision == .single ? multiply(Float.self) : multiply(Double.self)
  }

  /// Rows become columns.
  ///
  /// - Throws: `rankMismatch` unless it is a matrix.
  public func transposed() throws -> Tensor {
    guard rank == 2 else { throw TensorError.rankMismatch(operation: "transpose", expected: 2, shape: shape) }
    return try Tensor.record("transpose", [self], transposedUnrecorded()) { gradient, _ in
      [gradient.transposedUnrecorded()]
    }
  }

  private func transposedUnrecorded() -> Tensor {
    func transpose<S: TensorScalar>(_: S.Type) -> Tensor {
      let (rows, columns) = (shape[0], shape[1])
      let source = S.elements(of: self)
      var result = source
      result.withUnsafeMutableBufferPointer { target in
        for i in 0..<rows { for j in 0..<columns { target[j * rows + i] = source[i * columns + j] } }
      }
      return S.tensor(result, shape: [columns, rows])
    }
    return precision == .single ? transpose(Float.self) : transpose(Double.self)
  }
}
