/// How far a gradient is followed back through time.
///
///     model.train(oneHot: inputs, targets: targets, through: .truncated(chunkLength: 25), …)
public struct Backpropagation: Hashable, Sendable {
  /// What goes from one chunk of a sequence to the next.
  public enum Boundary: String, Hashable, Sendable, CaseIterable {
    /// The state and the gradient: nothing is cut, the weights move once at the end, and memory grows with the whole length.
    case carry
    /// The state without its history: the network remembers across the boundary, but does not learn across it. The weights
    /// move after each chunk, and memory is that of one chunk (Williams and Peng 1990; Mikolov 2012).
    case detach
    /// Nothing: each chunk starts from a state of 0.
    case reset
  }

  /// Steps of a chunk; nil for the whole sequence.
  public let chunkLength: Int?
  /// What happens to state and gradient where two chunks meet.
  public let boundary: Boundary

  /// To the first step of the sequence (Werbos 1990).
  public static let full = Backpropagation(chunkLength: nil, boundary: .carry)

  /// To the first step of a chunk; the last chunk may be shorter.
  public static func truncated(chunkLength: Int, boundary: Boundary = .detach) -> Backpropagation {
    Backpropagation(chunkLength: chunkLength, boundary: boundary)
  }

  /// The chunks of a sequence of some steps.
  ///
  /// - Throws: `RNNError.invalidSize`.
  public func chunks(of steps: Int) throws -> [Range<Int>] {
    let length = chunkLength ?? Swift.max(1, steps)
    try RNNError.check(length, atLeast: 1, "chunkLength")
    return stride(from: 0, to: steps, by: length).map { $0..<Swift.min(steps, $0 + length) }
  }
}

/// How a training is getting on, told after each step of the optimizer.
public struct TrainingProgress: Hashable, Sendable {
  /// Steps taken.
  public let step: Int
  /// Steps in all.
  public let steps: Int
  /// The mean loss of the chunk that was learned from.
  public let loss: Double
  /// The norm of its gradient before clipping.
  public let gradientNorm: Double
}

extension TrainingProgress: CustomStringConvertible {
  /// "step 120 of 400, loss 1.3868".
  public var description: String { "step \(step) of \(steps), loss \(Tensor(loss, precision: .double))" }
}
