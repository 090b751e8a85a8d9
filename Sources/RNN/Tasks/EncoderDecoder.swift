/// Two networks: the encoder reads the question, the decoder starts from its last state and writes the answer, reading each
/// letter that it has written (Cho et al. 2014; Sutskever et al. 2014).
///
/// The sign that ends an answer is also what the decoder reads first. In training it reads the right letters instead of its
/// own (teacher forcing, Williams and Zipser 1989). With one input it is the one-to-many of image captions.
public struct EncoderDecoder: Sendable {
  /// What reads the question.
  public internal(set) var encoder: RecurrentNetwork
  /// What writes the answer.
  public internal(set) var decoder: SequenceModel
  /// The letters of the answers; the end has the place after the last.
  public let letters: Vocabulary
  /// Longer answers are cut.
  let answerLength: Int

  /// A model of the sizes of a task, with random weights.
  ///
  /// - Throws: `RNNError.invalidSize`, `sizeTooLarge`; `TensorError.tooLarge`.
  public init(for task: TranslationTask, cell: CellKind = .gru, hiddenSize: Int, layers: Int = 1,
              precision: Precision = .single, using stream: inout RandomStream) throws {
    letters = task.letters
    answerLength = task.answerLength
    encoder = try RecurrentNetwork(cell, inputSize: task.inputSize, hiddenSize: hiddenSize, layers: layers,
                                   precision: precision, using: &stream)
    decoder = try SequenceModel(cell, inputSize: letters.count + 1, outputSize: letters.count + 1, hiddenSize: hiddenSize,
                                layers: layers, precision: precision, using: &stream)
  }

  /// A model of the sizes of a task, with random weights from the current stream. Stops where the other throws.
  public init(for task: TranslationTask, cell: CellKind = .gru, hiddenSize: Int, layers: Int = 1) {
    self = RandomStream.withCurrent { stream in
      trapping { try EncoderDecoder(for: task, cell: cell, hiddenSize: hiddenSize, layers: layers, using: &stream) }
    }
  }
}

extension EncoderDecoder: Parameterized {
  public mutating func forEachParameter(_ body: (_ name: String, _ tensor: inout Tensor) throws -> Void) rethrows {
    try encoder.forEachParameter { try body("encoder.\($0)", &$1) }
    try decoder.forEachParameter { try body("decoder.\($0)", &$1) }
  }
}

extension EncoderDecoder {
  /// The mean cross-entropy of the answers' letters and ends, in nats, shape [].
  ///
  /// - Throws: `RNNError.inputShape`, `unknownCharacter`, `targetCount`.
  public func computeLoss(on batch: TranslationBatch) throws -> Tensor { try learn(batch).loss }

  /// - Returns: The loss, and how many bytes both networks keep for the way back.
  private func learn(_ batch: TranslationBatch) throws -> (loss: Tensor, byteCount: Int) {
    let size = batch.answers.count, end = letters.count
    guard batch.inputs.rank == 3, batch.inputs.shape[1] == size else {
      throw RNNError.inputShape(name: "the input", expected: "[T, \(size), V], a sequence for each answer",
                                found: batch.inputs.shape)
    }
    let answers = try batch.answers.map { try letters.positions(of: $0) + [end] }
    let steps = answers.map(\.count).max() ?? 0
    // Beyond its end an answer is filled up; nothing is asked for there.
    let read = (0..<steps).map { t in answers.map { t == 0 || t > $0.count ? end : $0[t - 1] } }
    let asked = (0..<steps).flatMap { t in (0..<size).filter { t < answers[$0].count }.map { (t, $0) } }
    let memory = try encoder.run(batch.inputs)
    let run = try decoder.network.run(oneHot: read, state: memory.finalState, cellState: memory.finalCell)
    let logits = try decoder.answers(to: run.output).reshaped(to: [steps * size, end + 1])
    let loss = try logits.gathering(asked.map { $0.0 * size + $0.1 }).crossEntropy(with: asked.map { answers[$0.1][$0.0] })
    return (loss, memory.byteCount + run.byteCount)
  }

  /// What the model answers, the most likely letter each time, [B].
  ///
  /// - Parameter inputs: [T, B, V].
  /// - Throws: `RNNError.inputShape`; `TensorError.notANumber`.
  public func write(to inputs: Tensor) throws -> [String] {
    let end = letters.count
    let encoded = try encoder.run(inputs)
    var memory = RecurrentMemory(hidden: encoded.finalState, cell: encoded.finalCell)
    let size = inputs.shape[1]
    var (last, written) = ([Int](repeating: end, count: size), [[Int]](repeating: [], count: size))
    var isOpen = [Bool](repeating: true, count: size)
    for _ in 0..<answerLength {
      let run = try decoder.network.run(oneHot: [last], state: memory.hidden, cellState: memory.cell)
      memory = RecurrentMemory(hidden: run.finalState, cell: run.finalCell)
      last = try decoder.answers(to: run.output).part(0).parts().map { try $0.indexOfLargest() }
      for sequence in 0..<size where isOpen[sequence] {
        if last[sequence] == end { isOpen[sequence] = false } else { written[sequence].append(last[sequence]) }
      }
      if !isOpen.contains(true) { break }
    }
    return try written.map(letters.text)
  }

  /// Learns a task; in each step from new questions.
  ///
  /// - Parameters:
  ///   - steps: How many batches are drawn.
  ///   - batch: B.
  ///   - onStep: Called after each batch with its number, from 0, and its loss; what it throws ends the training.
  /// - Throws: `RNNError.invalidSize`, `inputShape`, `unknownCharacter`, `invalidNumber`, `lossNotFinite`, `gradientNotFinite`.
  @discardableResult
  public mutating func train(on task: TranslationTask, steps: Int, batch: Int = 32, optimizer: Optimizer,
                             clipping: Clipping? = nil, using stream: inout RandomStream,
                             onStep: (_ step: Int, _ loss: Double) throws -> Void = { _, _ in }) throws -> TrainingRun {
    try RNNError.check(steps, atLeast: 0, "steps")
    var run = TrainingRun(optimizer: optimizer)
    for step in 0..<steps {
      let questions = try task.makeBatch(batch, using: &stream)
      var byteCount = 0
      var (loss, gradient) = try differentiate(at: self) { model in
        let run = try model.learn(questions)
        byteCount = run.byteCount
        return run.loss
      }
      guard loss.isFinite else { throw RNNError.lossNotFinite(step: step, loss: loss) }
      let norm = try gradient.bounded(by: clipping, step: step)
      run.record(loss: loss, gradientNorm: norm, byteCount: byteCount)
      try run.optimizer.step(&self, gradient: gradient)
      try onStep(step, loss)
    }
    return run
  }

  /// The share of answers that are right from the first letter to the last.
  ///
  /// - Throws: As `write(to:)`.
  public func measureAccuracy(on batch: TranslationBatch) throws -> Double {
    let right = zip(try write(to: batch.inputs), batch.answers).filter { $0 == $1 }
    return Double(right.count) / Double(batch.answers.count)
  }
}

extension EncoderDecoder {
  /// What the model answers. Stops where `write(to:)` throws.
  public func answers(to batch: TranslationBatch) -> [String] { trapping { try write(to: batch.inputs) } }
  /// The share of right answers. Stops where `measureAccuracy` throws.
  public func accuracy(on batch: TranslationBatch) -> Double { trapping { try measureAccuracy(on: batch) } }

  /// Learns a task, with questions from the current stream. Stops where the function with `using:` throws.
  @discardableResult
  public mutating func train(on task: TranslationTask, steps: Int, batch: Int = 32, optimizer: Optimizer,
                             clipping: Clipping? = nil) -> TrainingRun {
    RandomStream.withCurrent { stream in
      trapping {
        try train(on: task, steps: steps, batch: batch, optimizer: optimizer, clipping: clipping, using: &stream)
      }
    }
  }
}

extension EncoderDecoder: CustomStringConvertible {
  public var description: String {
    "encoder and decoder, \(encoder.cell) with \(encoder.hiddenSize) hidden units, \(parameterCount) parameters"
  }
}
