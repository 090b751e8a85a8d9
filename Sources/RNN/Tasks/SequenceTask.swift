/// Something to be learned about sequences: from each comes one answer, or one at every step.
///
///     let task = SequenceTask.adding(steps: 50)
///     var model = SequenceModel(for: task, cell: .lstm, hiddenSize: 32)
///     model.train(on: task, steps: 500, optimizer: .adam(learningRate: 0.01))
///
/// K is the number of classes, or 1 where the answer is a number.
public struct SequenceTask: Sendable {
  /// One sequence.
  struct Example {
    /// [T][V].
    var inputs: [[Double]]
    /// The class or the number that is right after each step, [T].
    var targets: [Double]
    /// Whether an answer is asked for after each step, [T].
    var asked: [Bool]
    /// The sequence for a reader.
    var text: String
  }

  /// What it is called, in one or two words.
  public let name: String
  /// V.
  public let inputSize: Int
  /// K.
  public let outputSize: Int
  /// T.
  public let steps: Int
  /// Whether the answers are classes, judged by cross-entropy, or numbers, judged by the squared error.
  public let isClassification: Bool
  /// The loss of the best answer that remembers nothing: nats, or a mean squared error.
  public let baseline: Double
  let draw: @Sendable (inout RandomStream) -> Example

  /// Sequences drawn at random, side by side.
  ///
  /// - Parameter size: B.
  /// - Throws: `RNNError.invalidSize`, `TensorError.tooLarge`.
  public func makeBatch(_ size: Int, using stream: inout RandomStream) throws -> SequenceBatch {
    try RNNError.check(size, atLeast: 1, "the batch size")
    _ = try Tensor.checkedCount([steps, size, inputSize])
    let examples = try (0..<size).map { _ in
      try Interruption.check()
      return draw(&stream)
    }
    func tensor(_ value: (Example, Int) -> Double) throws -> Tensor {
      try Tensor((0..<steps).flatMap { t in examples.map { value($0, t) } }, shape: [steps, size])
    }
    let inputs = (0..<steps).flatMap { t in examples.flatMap { $0.inputs[t] } }
    return SequenceBatch(
      inputs: try Tensor(inputs, shape: [steps, size, inputSize]), targets: try tensor { $0.targets[$1] },
      mask: try tensor { $0.asked[$1] ? 1 : 0 }, texts: examples.map(\.text), isClassification: isClassification)
  }

  /// Sequences drawn at random from a seed. Stops where `makeBatch` throws.
  public func batch(_ size: Int, seed: UInt64) -> SequenceBatch {
    var stream = RandomStream(seed: seed)
    return trapping { try makeBatch(size, using: &stream) }
  }
}

extension SequenceTask: CustomStringConvertible {
  public var description: String { "\(name): \(steps) step\(steps == 1 ? "" : "s")" }
}

/// Some sequences and what is to be said of them.
public struct SequenceBatch: Sendable {
  /// [T, B, V].
  public let inputs: Tensor
  /// The class or number that is right after each step, [T, B]; 0 where none is asked for.
  public let targets: Tensor
  /// 1 where an answer is asked for, else 0: [T, B].
  public let mask: Tensor
  /// The sequences for a reader, [B].
  public let texts: [String]
  let isClassification: Bool

  /// The places in T·B at which an answer is asked for, and the right ones.
  private var asked: (places: [Int], targets: [Double]) {
    let (mask, targets) = (mask.elements, targets.elements)
    let places = mask.indices.filter { mask[$0] != 0 }
    return (places, places.map { targets[$0] })
  }

  /// The outputs where an answer is asked for, [N, K].
  private func answers(_ outputs: Tensor, _ places: [Int]) throws -> Tensor {
    guard outputs.rank == 3, Array(outputs.shape[..<2]) == mask.shape else {
      throw RNNError.inputShape(name: "the outputs", expected: "[\(mask.shape[0]), \(mask.shape[1]), K]",
                                found: outputs.shape)
    }
    return try outputs.reshaped(to: [mask.count, outputs.shape[2]]).gathering(places)
  }

  /// The mean cross-entropy in nats, or the mean squared error, over the answers asked for, shape [].
  ///
  /// - Parameter outputs: [T, B, K].
  /// - Throws: `RNNError.inputShape`, `unknownIndex`.
  public func loss(of outputs: Tensor) throws -> Tensor {
    let (places, targets) = asked
    let answers = try answers(outputs, places)
    if isClassification { return try answers.crossEntropy(with: targets.map { Int($0) }) }
    return try answers.meanSquaredError(to: Tensor(targets, shape: answers.shape, precision: outputs.precision))
  }

  /// The share of right answers: the class of the largest output, or a number off by less than 0.04 (Hochreiter and
  /// Schmidhuber 1997).
  ///
  /// - Throws: `RNNError.inputShape`, `TensorError.notANumber`.
  public func accuracy(of outputs: Tensor) throws -> Double {
    let (places, targets) = asked
    let rows = try answers(outputs, places).parts()
    let right = try zip(rows, targets).filter { row, target in
      isClassification ? try row.indexOfLargest() == Int(target) : Swift.abs(try row.onlyElement() - target) < 0.04
    }
    return Double(right.count) / Double(targets.count)
  }

  /// The steps of a chunk.
  func slice(_ steps: Range<Int>) throws -> SequenceBatch {
    SequenceBatch(inputs: try inputs.slice(steps), targets: try targets.slice(steps), mask: try mask.slice(steps),
                  texts: texts, isClassification: isClassification)
  }

  var hasQuestions: Bool { mask.elements.contains { $0 != 0 } }
}
