/// How well a model does on some sequences.
public struct TaskResult: Hashable, Sendable {
  /// The mean cross-entropy in nats, or the mean squared error.
  public let loss: Double
  /// The share of right answers.
  public let accuracy: Double
}

extension TaskResult: CustomStringConvertible {
  public var description: String {
    let digits = { (value: Double) in Tensor(value, precision: .double).description }
    return "loss \(digits(loss)), accuracy \(digits(accuracy))"
  }
}

extension SequenceModel {
  /// A model of the sizes of a task, with random weights.
  ///
  /// - Throws: `RNNError.invalidSize`, `sizeTooLarge`; `TensorError.tooLarge`.
  public init(for task: SequenceTask, cell: CellKind = .rnn, hiddenSize: Int, layers: Int = 1,
              bidirectional: Bool = false, using stream: inout RandomStream) throws {
    try self.init(cell, inputSize: task.inputSize, outputSize: task.outputSize, hiddenSize: hiddenSize, layers: layers,
                  bidirectional: bidirectional, using: &stream)
  }

  /// A model of the sizes of a task, with random weights from the current stream. Stops where the other throws.
  public init(for task: SequenceTask, cell: CellKind = .rnn, hiddenSize: Int, layers: Int = 1,
              bidirectional: Bool = false) {
    self = RandomStream.withCurrent { stream in
      trapping {
        try SequenceModel(for: task, cell: cell, hiddenSize: hiddenSize, layers: layers, bidirectional: bidirectional,
                          using: &stream)
      }
    }
  }

  private func run(_ inputs: Tensor, from memory: RecurrentMemory) throws -> (outputs: Tensor, memory: RecurrentMemory, byteCount: Int) {
    let run = try network.run(inputs, state: memory.hidden, cellState: memory.cell)
    return (try answers(to: run.output), RecurrentMemory(hidden: run.finalState, cell: run.finalCell).detached, run.byteCount)
  }

  /// Learns a task; in each step from new sequences.
  ///
  /// - Parameters:
  ///   - steps: How many batches of sequences are drawn.
  ///   - batch: B, how many sequences there are in each.
  ///   - chunkLength: After how many steps the weights are moved, the gradient not flowing back further; nil for the whole
  ///     sequence.
  ///   - carriesState: Whether a chunk starts from the state in which the one before ended, or from 0.
  ///   - stream: Where the sequences are drawn from.
  ///   - onStep: Called after each batch with its number, from 0, and its loss; what it throws ends the training.
  /// - Returns: Losses of the batches: nats, or mean squared errors.
  /// - Throws: `RNNError.invalidSize`, `inputShape`, `invalidNumber`, `lossNotFinite`, `gradientNotFinite`, `optimizerMismatch`.
  @discardableResult
  public mutating func train(
    on task: SequenceTask, steps: Int, batch: Int = 32, chunkLength: Int? = nil, carriesState: Bool = true,
    optimizer: Optimizer, clipping: Clipping? = nil, using stream: inout RandomStream,
    onStep: (_ step: Int, _ loss: Double) throws -> Void = { _, _ in }
  ) throws -> TrainingRun {
    try RNNError.check(steps, atLeast: 0, "steps")
    var run = TrainingRun(optimizer: optimizer)
    for step in 0..<steps {
      let sequences = try task.makeBatch(batch, using: &stream)
      var losses: [Double] = [], norms: [Double] = [], byteCount = 0
      try forEachChunk(of: sequences, chunkLength, carriesState) { model, chunk, memory in
        var after = memory
        guard chunk.hasQuestions else { return try model.run(chunk.inputs, from: memory).memory }
        var (loss, gradient) = try differentiate(at: model) { model in
          let run = try model.run(chunk.inputs, from: memory)
          (after, byteCount) = (run.memory, Swift.max(byteCount, run.byteCount))
          return try chunk.loss(of: run.outputs)
        }
        guard loss.isFinite else { throw RNNError.lossNotFinite(step: step, loss: loss) }
        losses.append(loss)
        norms.append(try gradient.bounded(by: clipping, step: step))
        try run.optimizer.step(&model, gradient: gradient)
        return after
      }
      run.record(loss: losses.reduce(0, +) / Double(losses.count), gradientNorm: norms.max() ?? 0, byteCount: byteCount)
      try onStep(step, run.losses[step])
    }
    return run
  }

  /// How well the model does on some sequences, read in chunks as in training.
  ///
  /// - Throws: `RNNError.inputShape`, `invalidSize`; `TensorError.notANumber`.
  public func measure(on batch: SequenceBatch, chunkLength: Int? = nil, carriesState: Bool = true) throws -> TaskResult {
    var copy = self
    var outputs: [Tensor] = []
    try copy.forEachChunk(of: batch, chunkLength, carriesState) { model, chunk, memory in
      let run = try model.run(chunk.inputs, from: memory)
      outputs.append(run.outputs)
      return run.memory
    }
    let all = try Tensor(concatenating: outputs)
    return TaskResult(loss: try batch.loss(of: all).onlyElement(), accuracy: try batch.accuracy(of: all))
  }

  private mutating func forEachChunk(
    of batch: SequenceBatch, _ length: Int?, _ carriesState: Bool,
    _ body: (_ model: inout SequenceModel, _ chunk: SequenceBatch, _ memory: RecurrentMemory) throws -> RecurrentMemory
  ) throws {
    let steps = batch.inputs.shape[0], length = length ?? steps
    try RNNError.check(length, atLeast: 1, "the chunk length")
    var memory = RecurrentMemory()
    var start = 0
    while start < steps {
      let end = steps - start > length ? start + length : steps
      let after = try body(&self, try batch.slice(start..<end), memory)
      if carriesState { memory = after }
      start = end
    }
  }

  /// Learns a task, with sequences from the current stream. Stops where the function with `using:` throws.
  @discardableResult
  public mutating func train(on task: SequenceTask, steps: Int, batch: Int = 32, chunkLength: Int? = nil,
                             carriesState: Bool = true, optimizer: Optimizer, clipping: Clipping? = nil) -> TrainingRun {
    RandomStream.withCurrent { stream in
      trapping {
        try train(on: task, steps: steps, batch: batch, chunkLength: chunkLength, carriesState: carriesState,
                  optimizer: optimizer, clipping: clipping, using: &stream)
      }
    }
  }

  /// How well the model does on some sequences. Stops where `measure` throws.
  public func result(on batch: SequenceBatch, chunkLength: Int? = nil, carriesState: Bool = true) -> TaskResult {
    trapping { try measure(on: batch, chunkLength: chunkLength, carriesState: carriesState) }
  }
}
