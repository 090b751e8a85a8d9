extension Tensor {
  /// The mean over the rows of -log softmax(row)[target], in nats; self is [N, V], or [V] with one target.
  ///
  /// More axes before the last are so many rows: [T, B, V] takes T·B targets.
  ///
  /// - Throws: `RNNError.targetCount`, `unknownIndex`, `inputShape`.
  public func crossEntropy(with targets: [Int]) throws -> Tensor {
    try crossEntropy(with: targets.map(Optional.some))
  }

  /// The mean over the rows that have a target; a row without one, such as the time beyond the end of a sequence, is left
  /// out.
  ///
  /// - Throws: `RNNError.targetCount`, `unknownIndex`, `inputShape`; `noTargets` if no row has one.
  public func crossEntropy(with targets: [Int?]) throws -> Tensor {
    guard rank >= 1, let size = shape.last, !isEmpty else {
      throw RNNError.inputShape(name: "the logits", expected: "[N, V] with at least one row", found: shape)
    }
    let rows = count / size
    guard targets.count == rows else { throw RNNError.targetCount(expected: rows, found: targets.count) }
    var counted = 0
    for target in targets {
      guard let target else { continue }
      guard (0..<size).contains(target) else { throw RNNError.unknownIndex(target, count: size) }
      counted += 1
    }
    guard counted > 0 else { throw RNNError.noTargets }
    switch precision {
    case .single: return try meanCrossEntropy(Float.self, targets, counted, size)
    case .double: return try meanCrossEntropy(Double.self, targets, counted, size)
    }
  }

  private func meanCrossEntropy<S: TensorScalar>(_: S.Type, _ targets: [Int?], _ counted: Int,
                                                 _ size: Int) throws -> Tensor {
    let shape = shape
    let logarithms = S.elements(of: try detached.logSoftmax())
    var total = 0.0
    for (row, target) in targets.enumerated() {
      if let target { total -= Double(logarithms[row * size + target]) }
    }
    let loss = Tensor(total / Double(counted), precision: precision)
    return try Tensor.operation("cross-entropy", on: [self], result: loss) { gradient, _ in
      // ∂L/∂logits = (softmax - one-hot) / N
      let scale = S(try gradient.onlyElement() / Double(counted))
      let result = Numbers(logarithms)
      S.exp(result.base, result.base, result.count)
      for (row, target) in targets.enumerated() {
        let numbers = result.base + row * size
        for i in 0..<size { numbers[i] *= target == nil ? 0 : scale }
        if let target { numbers[target] -= scale }
      }
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

/// The mean over the rows that have a target of -log softmax(row)[target], in nats; logits are [N, V].
public func crossEntropy(_ logits: Tensor, _ targets: [Int?]) -> Tensor {
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
