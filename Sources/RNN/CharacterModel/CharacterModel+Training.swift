extension CharacterModel {
  /// Learns a text by heart: in each step the whole text is read, and the gradient of the mean cross-entropy is
  /// followed back to its first letter (backpropagation through time, Werbos 1990).
  ///
  /// - Parameters:
  ///   - optimizer: The rule; it starts without memory unless it brings one.
  ///   - clipping: A bound on the gradient, if any.
  ///   - onStep: Called after each step with its number, from 0, and its loss; what it throws ends the training, and
  ///     the model keeps what it has learned so far.
  /// - Throws: `RNNError.unknownCharacter`, `textTooShort`, `invalidSize`, `invalidNumber`, `lossNotFinite`.
  @discardableResult
  public mutating func train(on text: String, steps: Int, optimizer: Optimizer, clipping: Clipping? = nil,
                             onStep: (_ step: Int, _ loss: Double) throws -> Void) throws -> TrainingRun {
    try RNNError.check(steps, atLeast: 0, "steps")
    let (inputs, targets) = try lesson(from: text)
    var optimizer = optimizer
    var run = TrainingRun()
    for step in 0..<steps {
      var (loss, gradient) = try differentiate(at: self) { model in
        try model.read(inputs).logits.crossEntropy(with: targets)
      }
      guard loss.isFinite else { throw RNNError.lossNotFinite(step: step, loss: loss) }
      run.gradientNorms.append(try clipping.map { try gradient.clipped(by: $0) } ?? gradient.globalNorm)
      run.losses.append(loss)
      try optimizer.step(&self, gradient: gradient)
      try onStep(step, loss)
    }
    return run
  }

  /// Learns a text by heart. Stops where the function with `onStep` throws.
  @discardableResult
  public mutating func train(on text: String, steps: Int, optimizer: Optimizer,
                             clipping: Clipping? = nil) -> TrainingRun {
    trapping { try train(on: text, steps: steps, optimizer: optimizer, clipping: clipping) { _, _ in } }
  }
}
