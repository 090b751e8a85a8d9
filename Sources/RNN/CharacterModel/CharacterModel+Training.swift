extension CharacterModel {
  /// Learns a text by truncated backpropagation through time (Williams and Peng 1990; the loop of min-char-rnn, Karpathy
  /// 2015).
  ///
  /// In each step one chunk is read, and the gradient of its mean cross-entropy is followed back to the chunk's first
  /// letter, not further. So a step takes the same time and memory however long the text is.
  ///
  /// - Parameters:
  ///   - steps: How many chunks are learned; at the end of the text reading starts anew.
  ///   - chunkLength: T; nil for the whole text at once (backpropagation through time, Werbos 1990).
  ///   - batch: B, how many parts of the text are read side by side.
  ///   - order: How chunks follow each other, and whether the state is carried from one to the next.
  ///   - optimizer: The rule; it starts without memory unless it brings one, as `TrainingRun.optimizer` does.
  ///   - clipping: A bound on the gradient, if any.
  ///   - stream: Where a random order is drawn from.
  ///   - onStep: Called after each step; what it throws ends the training, and the model keeps what it has learned.
  /// - Throws: `RNNError.unknownCharacter`, `textTooShort`, `invalidSize`, `invalidNumber`, `lossNotFinite`, `gradientNotFinite`,
  ///   `optimizerMismatch`.
  @discardableResult
  public mutating func train(
    on text: String, steps: Int, chunkLength: Int? = nil, batch: Int = 1, order: ChunkOrder = .carried,
    optimizer: Optimizer, clipping: Clipping? = nil, using stream: inout RandomStream,
    onStep: (_ progress: TextProgress) throws -> Void = { _ in }
  ) throws -> TrainingRun {
    try RNNError.check(steps, atLeast: 0, "steps")
    let letters = try vocabulary.positions(of: text)
    let length = chunkLength ?? Swift.max(1, letters.count - 1)
    var source = try ChunkSource(of: letters, length: length, batch: batch, order: order, using: &stream)
    var run = TrainingRun(optimizer: optimizer, chunkLength: source.chunkLength, letters: vocabulary.count)
    var memory = RecurrentMemory()
    for step in 0..<steps {
      let (chunk, carries) = try source.next(using: &stream)
      if !carries { memory = RecurrentMemory() }
      let before = memory
      var byteCount = 0
      var (loss, gradient) = try differentiate(at: self) { model in
        let reading = try model.read(chunk.inputs, from: before)
        memory = reading.memory.detached
        byteCount = reading.byteCount
        return try reading.logits.crossEntropy(with: Array(chunk.targets.joined()))
      }
      guard loss.isFinite else { throw RNNError.lossNotFinite(step: step, loss: loss) }
      let norm = try gradient.bounded(by: clipping, step: step)
      try run.optimizer.step(&self, gradient: gradient)
      run.record(loss: loss, gradientNorm: norm, byteCount: byteCount)
      try onStep(TextProgress(step: step, loss: loss, smoothLoss: run.smoothLosses[step], gradientNorm: norm,
                                  model: self))
    }
    return run
  }

  /// Learns a text. Stops where the function with `using:` throws.
  @discardableResult
  public mutating func train(
    on text: String, steps: Int, chunkLength: Int? = nil, batch: Int = 1, order: ChunkOrder = .carried,
    optimizer: Optimizer, clipping: Clipping? = nil
  ) -> TrainingRun {
    train(on: text, steps: steps, chunkLength: chunkLength, batch: batch, order: order, optimizer: optimizer,
          clipping: clipping) { _ in }
  }

  /// Learns a text, and tells after each step how it goes: `{ progress in print(progress.step, progress.smoothLoss) }`.
  ///
  /// What the closure throws ends the training, and the model keeps what it has learned. Stops where the function with
  /// `using:` throws an error of its own.
  @discardableResult
  public mutating func train<Failure: Error>(
    on text: String, steps: Int, chunkLength: Int? = nil, batch: Int = 1, order: ChunkOrder = .carried,
    optimizer: Optimizer, clipping: Clipping? = nil, onStep: (_ progress: TextProgress) throws(Failure) -> Void
  ) throws(Failure) -> TrainingRun {
    var failure: Failure?
    do {
      // A stream of its own, so that the closure can draw from the current one.
      var stream = RandomStream.withCurrent { $0.forShuffling(order) }
      return try train(on: text, steps: steps, chunkLength: chunkLength, batch: batch, order: order, optimizer: optimizer,
                       clipping: clipping, using: &stream) { (progress: TextProgress) throws in
        do throws(Failure) {
          try onStep(progress)
        } catch {
          failure = error
          throw error
        }
      }
    } catch {
      if let failure { throw failure }
      fatalError("\(error)")
    }
  }
}

extension RandomStream {
  /// A stream for an order of chunks: split off where something is drawn from it, so that all else draws the same numbers.
  public mutating func forShuffling(_ order: ChunkOrder) -> RandomStream {
    order == .random ? split() : RandomStream(seed: 0)
  }
}
