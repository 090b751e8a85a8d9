/// What a layer reads: numbers, or the indices of one-hot vectors, which need no product.
enum SequenceInput {
  /// [T, B, V]
  case dense(Tensor)
  /// T·B indices below `size`, all sequences of the first step first.
  case oneHot([Int], steps: Int, batch: Int, size: Int)

  var steps: Int {
    switch self {
    case .dense(let x): return x.shape[0]
    case .oneHot(_, let steps, _, _): return steps
    }
  }

  var batch: Int {
    switch self {
    case .dense(let x): return x.shape[1]
    case .oneHot(_, _, let batch, _): return batch
    }
  }

  var size: Int {
    switch self {
    case .dense(let x): return x.shape[2]
    case .oneHot(_, _, _, let size): return size
    }
  }

  /// Without a history.
  var detached: SequenceInput {
    if case .dense(let x) = self { return .dense(x.detached) }
    return self
  }

  /// Backward in time, each sequence from its own end.
  func reversed(_ lengths: SequenceLengths?) throws -> SequenceInput {
    switch self {
    case .dense(let x): return .dense(try x.reversed(lengths))
    case .oneHot(let indices, let steps, let batch, let size):
      let order = try lengths ?? SequenceLengths([Int](repeating: steps, count: batch), steps: steps, batch: batch)
      return .oneHot(order.reversal.map { indices[$0] }, steps: steps, batch: batch, size: size)
    }
  }

  /// The vectors themselves, [T, B, V].
  func vectors(_ precision: Precision) throws -> Tensor {
    switch self {
    case .dense(let x): return x.detached
    case .oneHot(let indices, let steps, let batch, let size):
      return try Tensor(oneHot: indices, count: size, precision: precision).reshaped(to: [steps, batch, size])
    }
  }

  /// - Throws: `RNNError.inputShape`, `invalidSize`, `unknownIndex`.
  func check() throws {
    switch self {
    case .dense(let x):
      guard x.rank == 3, !x.isEmpty else {
        throw RNNError.inputShape(name: "the input", expected: "[T, B, V] with at least one step", found: x.shape)
      }
    case .oneHot(let indices, let steps, let batch, let size):
      try RNNError.check(steps, atLeast: 1, "the number of steps")
      try RNNError.check(batch, atLeast: 1, "the number of sequences")
      guard indices.count == steps * batch else {
        throw RNNError.inputShape(name: "the input", expected: "[\(steps), \(batch)]", found: [indices.count])
      }
      if let wrong = indices.first(where: { !(0..<size).contains($0) }) {
        throw RNNError.unknownIndex(wrong, count: size)
      }
    }
  }
}
