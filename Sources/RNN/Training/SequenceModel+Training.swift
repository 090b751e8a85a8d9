extension SequenceModel {
  /// Learns to give the right class after each step, by mean cross-entropy in nats.
  ///
  /// - Parameters:
  ///   - inputs: For each step the letter of each sequence, [T][B].
  ///   - targets: The right answers, as many.
  ///   - method: How far back gradients are followed; each chunk is one step of the optimizer, except with `.carry`.
  ///   - epochs: How often the sequences are read.
  ///   - optimizer: The rule; it starts without memory unless it brings one.
  ///   - progress: Called after each step; what it throws ends the training, and the model keeps what it has learned.
  /// - Returns: The losses and gradient norms of all steps, and the memory that the way back took.
  /// - Throws: As `RecurrentNetwork.run(oneHot:)`; `RNNError.targetCount`, `unknownIndex`, `invalidSize`, `lossNotFinite`, `gradientNotFinite`.
  @discardableResult
  public mutating func train(oneHot inputs: [[Int]], targets: [[Int]], through method: Backpropagation = .full,
                             epochs: Int = 1, optimizer: Optimizer, clipping: Clipping? = nil,
                             progress: (TrainingProgress) throws -> Void) throws -> TrainingRun {
    guard targets.count == inputs.count else {
      throw RNNError.targetCount(expected: inputs.count, found: targets.count)
    }
    return try train(steps: inputs.count, method, epochs, optimizer, clipping, progress) { model, chunk, state, cell in
      let run = try model.network.run(oneHot: Array(inputs[chunk]), state: state, cellState: cell)
      return (run, try model.answers(to: run.output).crossEntropy(with: Array(targets[chunk].joined())))
    }
  }

  /// Learns to give the right numbers after each step, by mean squared error.
  ///
  /// - Parameters:
  ///   - inputs: [T, B, V].
  ///   - targets: [T, B, O].
  /// - Throws: As `RecurrentNetwork.run(_:)`; `TensorError.shapesDiffer`, `RNNError.invalidSize`, `lossNotFinite`, `gradientNotFinite`.
  @discardableResult
  public mutating func train(_ inputs: Tensor, targets: Tensor, through method: Backpropagation = .full, epochs: Int = 1,
                             optimizer: Optimizer, clipping: Clipping? = nil,
                             progress: (TrainingProgress) throws -> Void) throws -> TrainingRun {
    guard inputs.rank == 3, !inputs.isEmpty else {
      throw RNNError.inputShape(name: "the input", expected: "[T, B, V] with at least one step", found: inputs.shape)
    }
    guard targets.shape == Array(inputs.shape.prefix(2)) + [outputBias.count] else {
      throw TensorError.shapesDiffer(operation: "targets", left: Array(inputs.shape.prefix(2)) + [outputBias.count],
                                     right: targets.shape)
    }
    return try train(steps: inputs.shape[0], method, epochs, optimizer, clipping, progress) { model, chunk, state, cell in
      let run = try model.network.run(inputs.slice(chunk), state: state, cellState: cell)
      return (run, try model.answers(to: run.output).meanSquaredError(to: targets.slice(chunk)))
    }
  }

  private typealias Reading = (_ model: SequenceModel, _ chunk: Range<Int>, _ state: Tensor?,
                               _ cell: Tensor?) throws -> (run: RecurrentNetwork.Output, loss: Tensor)

  private mutating func train(steps: Int, _ method: Backpropagation, _ epochs: Int, _ optimizer: Optimizer,
                              _ clipping: Clipping?, _ progress: (TrainingProgress) throws -> Void,
                              _ read: Reading) throws -> TrainingRun {
    try RNNError.check(epochs, atLeast: 0, "epochs")
    try RNNError.check(steps, atLeast: 1, "the number of steps")
    let chunks = try method.chunks(of: steps)
    // What is learned from at once: with `.carry` all chunks, otherwise one.
    let groups = method.boundary == .carry ? [chunks] : chunks.map { [$0] }
    var result = TrainingRun(optimizer: optimizer)
    for _ in 0..<epochs {
      var (state, cell): (Tensor?, Tensor?) = (nil, nil)
      for group in groups {
        var byteCount = 0
        let first = method.boundary == .reset ? (nil, nil) : (state?.detached, cell?.detached)
        let (loss, found) = try differentiate(at: self) { model in
          (state, cell) = first
          var total: Tensor?
          for chunk in group {
            let (run, loss) = try read(model, chunk, state, cell)
            (state, cell) = (run.finalState, run.finalCell)
            byteCount += run.byteCount
            let part = try loss.multiplying(by: Double(chunk.count) / Double(group.reduce(0) { $0 + $1.count }))
            total = try total?.adding(part) ?? part
          }
          return total ?? Tensor(0)
        }
        guard loss.isFinite else { throw RNNError.lossNotFinite(step: result.steps, loss: loss) }
        var gradient = found
        let norm = try gradient.bounded(by: clipping, step: result.steps)
        try result.optimizer.step(&self, gradient: gradient)
        result.record(loss: loss, gradientNorm: norm, byteCount: byteCount)
        try progress(TrainingProgress(step: result.steps, steps: epochs * groups.count, loss: loss, gradientNorm: norm))
      }
    }
    return result
  }
}

extension SequenceModel {
  /// Learns to give the right class after each step. Stops where the function with `progress` throws.
  @discardableResult
  public mutating func train(oneHot inputs: [[Int]], targets: [[Int]], through method: Backpropagation = .full,
                             epochs: Int = 1, optimizer: Optimizer, clipping: Clipping? = nil) -> TrainingRun {
    trapping {
      try train(oneHot: inputs, targets: targets, through: method, epochs: epochs, optimizer: optimizer,
                clipping: clipping) { _ in }
    }
  }

  /// Learns to give the right numbers after each step. Stops where the function with `progress` throws.
  @discardableResult
  public mutating func train(_ inputs: Tensor, targets: Tensor, through method: Backpropagation = .full, epochs: Int = 1,
                             optimizer: Optimizer, clipping: Clipping? = nil) -> TrainingRun {
    trapping {
      try train(inputs, targets: targets, through: method, epochs: epochs, optimizer: optimizer,
                clipping: clipping) { _ in }
    }
  }
}
