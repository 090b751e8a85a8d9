/// Everything that happens while a model reads a text and is told, letter by letter, what came next.
public struct CharacterTrace: Sendable {
  /// One letter.
  public struct Step: Sendable {
    public let character: Character
    /// The letter that came next.
    public let target: Character
    /// The one-hot vector, [V].
    public let x: Tensor
    /// W_xh x_t + W_hh h_{t-1} + b_h, [G·H]: what a vanilla RNN's activation, or all gates of an LSTM, are applied to. In a
    /// GRU the part of n is given as it is before the reset gate acts.
    public let preActivation: Tensor
    /// The gates by their names, [H] each: i, f, g, o of an LSTM, r, z, n of a GRU; none in a vanilla RNN.
    public let gates: [String: Tensor]
    /// The hidden state, [H].
    public let h: Tensor
    /// The cell state of an LSTM, [H].
    public let c: Tensor?
    /// [V].
    public let logits: Tensor
    /// [V].
    public let probabilities: Tensor
    /// -log of the target's probability, in nats.
    public let loss: Double
    /// ∂L/∂h_t of the mean loss L, by every path into the future, [H].
    public let hiddenGradient: Tensor
    /// ∂L/∂c_t of an LSTM, by every path into the future, [H].
    public let cellGradient: Tensor?
  }

  public let steps: [Step]
  /// The mean of the steps' losses, in nats.
  public let loss: Double

  /// [T, H].
  public let hiddenStates: Tensor
  /// [T, V].
  public let logits: Tensor
  /// [T, V].
  public let probabilities: Tensor
  /// ∂L/∂h_t, [T, H].
  public let hiddenGradients: Tensor
}

extension CharacterModel {
  /// Reads a text and follows the gradient back through it, keeping everything.
  ///
  /// - Throws: `RNNError.unknownCharacter`, `textTooShort`.
  public func recordTrace(of text: String) throws -> CharacterTrace {
    switch precision {
    case .single: return try recordTrace(Float.self, text)
    case .double: return try recordTrace(Double.self, text)
    }
  }

  /// Reads a text and follows the gradient back through it, keeping everything. Stops where `recordTrace(of:)` throws.
  public func trace(of text: String) -> CharacterTrace { trapping { try recordTrace(of: text) } }

  private func recordTrace<S: TensorScalar>(_: S.Type, _ text: String) throws -> CharacterTrace {
    let (inputs, targets) = try lesson(from: text)
    let input = SequenceInput.oneHot(inputs, steps: inputs.count, batch: 1, size: vocabulary.count)
    try checkSequence(cell, input, weights, state: nil, cell: nil)
    let pass = SequencePass<S>(cell, input, FlatWeights(weights, cell), state: nil, cell: nil)
    let states = S.tensor(pass.output, shape: [inputs.count, hiddenSize])
    let logits = try states.linear(outputWeight, outputBias)
    let (loss, direct) = try differentiate(at: states) { states in
      try states.linear(outputWeight, outputBias).crossEntropy(with: targets)
    }
    let back = pass.backward(output: S.elements(of: direct), finalCell: nil, wantsInput: false)

    func row(_ numbers: Numbers<S>, _ index: Int, _ width: Int) -> Tensor {
      S.tensor(Array(UnsafeBufferPointer(start: numbers.base + index * width, count: width)), shape: [width])
    }
    let hasCell = cell.form == .lstm
    let probabilities = try logits.softmax()
    let logarithms = try logits.logSoftmax()
    let start = try Tensor(repeating: 0, shape: [hiddenSize], precision: precision)
    let steps = try inputs.indices.map { t in
      let x = try Tensor(oneHot: inputs[t], count: vocabulary.count, precision: precision)
      let sum = try weights.inputWeight.product(with: x)
        .adding(weights.hiddenWeight.product(with: t == 0 ? start : states.part(t - 1))).adding(weights.inputBias)
      return CharacterTrace.Step(
        character: vocabulary[inputs[t]], target: vocabulary[targets[t]], x: x, preActivation: sum,
        gates: try gates(row(pass.z, t, pass.width)), h: row(pass.states, t + 1, hiddenSize),
        c: hasCell ? row(pass.cells, t + 1, hiddenSize) : nil, logits: try logits.part(t),
        probabilities: try probabilities.part(t), loss: -(try logarithms.element(at: [t, targets[t]])),
        hiddenGradient: row(back.states, t, hiddenSize), cellGradient: hasCell ? row(back.cells, t, hiddenSize) : nil)
    }
    return CharacterTrace(steps: steps, loss: loss, hiddenStates: states, logits: logits, probabilities: probabilities,
                          hiddenGradients: S.tensor(back.states.array, shape: states.shape))
  }

  /// The gates of one step, cut apart.
  private func gates(_ stacked: Tensor) throws -> [String: Tensor] {
    if case .vanilla = cell.form { return [:] }
    var gates: [String: Tensor] = [:]
    for (index, name) in cell.gateNames.enumerated() {
      gates[name] = try stacked.slice((index * hiddenSize)..<((index + 1) * hiddenSize))
    }
    return gates
  }
}
