extension Tensor {
  /// The mean over the rows of -log softmax(row)[target], in nats; self is [N, V], or [V] with one target.
  ///
  /// - Throws: `RNNError.targetCount`, `unknownIndex`, `inputShape`.
  public func crossEntropy(with targets: [Int]) throws -> Tensor {
    guard rank >= 1, let size = shape.last, !isEmpty else {
      throw RNNError.inputShape(name: "the logits", expected: "[N, V] with at least one row", found: shape)
    }
    let rows = count / size
    guard targets.count == rows else { throw RNNError.targetCount(expected: rows, found: targets.count) }
    if let wrong = targets.first(where: { !(0..<size).contains($0) }) {
      throw RNNError.unknownIndex(wrong, count: size)
    }
    switch precision {
    case .single: return try meanCrossEntropy(Float.self, targets, rows, size)
    case .double: return try meanCrossEntropy(Double.self, targets, rows, size)
    }
  }

  private func meanCrossEntropy<S: TensorScalar>(_: S.Type, _ targets: [Int], _ rows: Int,
                                                   _ size: Int) throws -> Tensor {
    let shape = shape
    let logarithms = S.elements(of: try detached.logSoftmax())
    let total = targets.enumerated().reduce(0.0) { $0 - Double(logarithms[$1.offset * size + $1.element]) }
    let loss = Tensor(total / Double(rows), precision: precision)
    return try Tensor.operation("cross-entropy", on: [self], result: loss) { gradient, _ in
      // ∂L/∂logits = (softmax - one-hot) / N
      let scale = S(try gradient.onlyElement() / Double(rows))
      let result = Numbers(logarithms)
      S.exp(result.base, result.base, result.count)
      for i in 0..<result.count { result.base[i] *= scale }
      for (row, target) in targets.enumerated() { result.base[row * size + target] -= scale }
      return [S.tensor(result.array, shape: shape)]
    }
  }

  /// The mean of the squares of the differences.
  ///
  /// - Throws: `TensorError.shapesDiffer`, `empty`.
  public func meanSquaredError(to target: Tensor) throws -> Tensor {
    guard shape == target.shape else {
      throw TensorError.shapesDiffer(operation: "meanSquaredError", left: shape, right: target.shape)
    }
    let difference = try subtracting(target)
    return try difference.multiplying(by: difference).mean()
  }
}

/// The mean over the rows of -log softmax(row)[target], in nats; logits are [N, V].
public func crossEntropy(_ logits: Tensor, _ targets: [Int]) -> Tensor {
  trapping { try logits.crossEntropy(with: targets) }
}

/// -log softmax(logits)[target], in nats; logits are [V].
public func crossEntropy(_ logits: Tensor, _ target: Int) -> Tensor {
  trapping { try logits.crossEntropy(with: [target]) }
}

/// The mean of the squares of the differences.
public func meanSquaredError(_ prediction: Tensor, _ target: Tensor) -> Tensor {
  trapping { try prediction.meanSquaredError(to: target) }
}
