extension Tensor {
  /// The parts along the first axis at some places, in their order; a place may come more than once.
  ///
  /// With a matrix of weights it is the product with one-hot vectors, without the zeros. On the way back the gradients of
  /// a place that came more than once are added.
  ///
  /// - Throws: `rankMismatch` for a single number, `indexOutOfRange`, `tooLarge`.
  public func gathering(_ indices: [Int]) throws -> Tensor {
    guard let size = shape.first else { throw TensorError.rankMismatch(operation: "gather", expected: 1, shape: shape) }
    if let wrong = indices.first(where: { !(0..<size).contains($0) }) {
      throw TensorError.indexOutOfRange(operation: "gather", index: [wrong], shape: shape)
    }
    let result = [indices.count] + shape.dropFirst()
    _ = try Shape.count(of: result)
    let own = shape
    return try Tensor.record("gather", [self], gathered(indices, shape: result)) { gradient, _ in
      [gradient.scattered(indices, shape: own)]
    }
  }

  private func gathered(_ indices: [Int], shape: [Int]) -> Tensor {
    let width = shape.dropFirst().reduce(1, *)
    func gather<S: TensorScalar>(_: S.Type) -> Tensor {
      let values = S.elements(of: self)
      var result: [S] = []
      result.reserveCapacity(indices.count * width)
      for index in indices { result += values[(index * width)..<((index + 1) * width)] }
      return S.tensor(result, shape: shape)
    }
    return precision == .single ? gather(Float.self) : gather(Double.self)
  }

  private func scattered(_ indices: [Int], shape: [Int]) -> Tensor {
    let width = shape.dropFirst().reduce(1, *)
    func scatter<S: TensorScalar>(_: S.Type) -> Tensor {
      let values = S.elements(of: self)
      var result = [S](repeating: 0, count: shape.reduce(1, *))
      for (row, index) in indices.enumerated() {
        for j in 0..<width { result[index * width + j] += values[row * width + j] }
      }
      return S.tensor(result, shape: shape)
    }
    return precision == .single ? scatter(Float.self) : scatter(Double.self)
  }
}

extension Tensor {
  /// A row for each index, 1 at the index and 0 elsewhere, [indices, count].
  ///
  /// - Throws: `indexOutOfRange`, `negativeSize`, `tooLarge`.
  public init(oneHot indices: [Int], count: Int, precision: Precision = .single) throws {
    try self.init(repeating: 0, shape: [indices.count, count], precision: precision)
    for (row, index) in indices.enumerated() {
      guard (0..<count).contains(index) else {
        throw TensorError.indexOutOfRange(operation: "oneHot", index: [index], shape: [count])
      }
      buffer[row * count + index] = 1
    }
  }

  /// A row for each index, 1 at the index and 0 elsewhere, [indices, count].
  public static func oneHot(_ indices: [Int], count: Int, precision: Precision = .single) -> Tensor {
    trapping { try Tensor(oneHot: indices, count: count, precision: precision) }
  }
}

/// The parts along the first axis at some places: `gather(W, [2, 0])` are rows 2 and 0 of a matrix.
public func gather(_ x: Tensor, _ indices: [Int]) -> Tensor { trapping { try x.gathering(indices) } }
