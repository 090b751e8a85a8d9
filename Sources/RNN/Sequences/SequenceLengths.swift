/// The lengths of the sequences of a batch, which need not be sorted.
///
/// Beyond its length a sequence's state stands still, its output is 0, and nothing of it is learned from.
struct SequenceLengths {
  let lengths: [Int]
  let steps: Int

  /// - Throws: `RNNError.lengthCount`, `sequenceLength`.
  init(_ lengths: [Int], steps: Int, batch: Int) throws {
    guard lengths.count == batch else { throw RNNError.lengthCount(expected: batch, found: lengths.count) }
    for (sequence, length) in lengths.enumerated() where !(1...Swift.max(1, steps)).contains(length) {
      throw RNNError.sequenceLength(length, sequence: sequence, limit: steps)
    }
    self.lengths = lengths
    self.steps = steps
  }

  /// The sequences that have ended before a step.
  func ended(before step: Int) -> [Int] { lengths.indices.filter { lengths[$0] <= step } }

  /// For each step and sequence the row of [T·B] that takes its place when each sequence is read from its own end. It is
  /// its own inverse.
  var reversal: [Int] {
    (0..<steps).flatMap { t in
      lengths.indices.map { b in (t < lengths[b] ? lengths[b] - 1 - t : t) * lengths.count + b }
    }
  }

  /// 1 for each step of a sequence and 0 beyond its end, [T, B, 1].
  func mask(_ precision: Precision) throws -> Tensor {
    let values = (0..<steps).flatMap { t in lengths.map { t < $0 ? 1.0 : 0 } }
    return try Tensor(values, shape: [steps, lengths.count, 1], precision: precision)
  }
}

extension Tensor {
  /// Backward in time, each sequence of a batch from its own end; [T, B, N].
  func reversed(_ lengths: SequenceLengths?) throws -> Tensor {
    guard let lengths else { return try reversed() }
    return try reshaped(to: [shape[0] * shape[1], shape[2]]).gathering(lengths.reversal).reshaped(to: shape)
  }
}
