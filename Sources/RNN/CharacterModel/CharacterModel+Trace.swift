extension CharacterModel {
  /// Reads a text and follows the gradient back through it, keeping everything.
  ///
  /// - Parameter earlier: What was read before, as the chunk before this one: the state goes on from there, the gradient
  ///   does not go back to it.
  /// - Throws: `RNNError.unknownCharacter`, `textTooShort`, `heldUnits`, `inputShape`.
  public func recordTrace(of text: String, after earlier: CharacterTrace? = nil) throws -> CharacterTrace {
    switch precision {
    case .single: return try recordTrace(Float.self, text, earlier?.steps.last)
    case .double: return try recordTrace(Double.self, text, earlier?.steps.last)
    }
  }

  /// Reads a text and follows the gradient back through it, keeping everything. Stops where `recordTrace(of:after:)` throws.
  ///
  ///     let first = model.trace(of: "hello"), second = model.trace(of: "o, you", after: first)
  public func trace(of text: String, after earlier: CharacterTrace? = nil) -> CharacterTrace {
    trapping { try recordTrace(of: text, after: earlier) }
  }

  private func recordTrace<S: TensorScalar>(_: S.Type, _ text: String, _ previous: CharacterTrace.Step?) throws
    -> CharacterTrace {
    if !clamps.isEmpty { throw RNNError.heldUnits(operation: "a trace") }
    let (inputs, targets) = try lesson(from: text)
    let passes: [SequencePass<S>] = try passes(over: inputs, from: previous?.layers)
    let states = S.tensor(passes[layers - 1].output, shape: [inputs.count, hiddenSize])
    let logits = try states.linear(outputWeight, outputBias)
    let (loss, direct) = try differentiate(at: states) { states in
      try states.linear(outputWeight, outputBias).crossEntropy(with: targets)
    }
    let gradients = Self.gradients(of: passes, from: S.elements(of: direct))
    let recorded = try (0..<layers).map { layer in
      try record(layer, inputs, passes, gradients[layer])
    }
    let (probabilities, logarithms) = (try logits.softmax(), try logits.logSoftmax())
    let steps = try inputs.indices.map { t in
      try Interruption.check()
      return CharacterTrace.Step(
        character: vocabulary[inputs[t]], target: vocabulary[targets[t]],
        x: try Tensor(oneHot: inputs[t], count: vocabulary.count, precision: precision), layers: recorded.map { $0[t] },
        logits: try logits.part(t), probabilities: try probabilities.part(t),
        loss: -(try logarithms.element(at: [t, targets[t]])), top: recorded[layers - 1][t])
    }
    return CharacterTrace(previous: previous, steps: steps, loss: loss, hiddenStates: states, logits: logits, probabilities: probabilities,
                          hiddenGradients: S.tensor(gradients[layers - 1].states.array, shape: states.shape))
  }

  /// A pass of each layer, the lowest first, from what each layer did last.
  private func passes<S: TensorScalar>(over inputs: [Int], from before: [CharacterTrace.Layer]?) throws -> [SequencePass<S>] {
    var input = SequenceInput.oneHot(inputs, steps: inputs.count, batch: 1, size: vocabulary.count)
    if let before, before.count != layers {
      throw RNNError.inputShape(name: "the earlier trace", expected: "a trace of \(layers) layers", found: [before.count])
    }
    return try network.cells.enumerated().map { layer, weights in
      let start = before?[layer]
      let state = try start.map { try $0.h.converted(to: precision).reshaped(to: [1, $0.h.count]) }
      let memory = cell.form == .lstm ? try start?.c.map { try $0.converted(to: precision).reshaped(to: [1, $0.count]) } : nil
      try checkSequence(cell, input, weights, state: state, cell: memory)
      let pass = SequencePass<S>(cell, input, FlatWeights(weights, cell), state: state.map(S.elements(of:)),
                                 cell: memory.map(S.elements(of:)))
      input = .dense(S.tensor(pass.output, shape: [inputs.count, 1, hiddenSize]))
      return pass
    }
  }

  /// The gradients of each layer, from that of the top layer's output.
  private static func gradients<S: TensorScalar>(of passes: [SequencePass<S>], from top: [S]) -> [SequenceGradients<S>] {
    var output = top
    var gradients: [SequenceGradients<S>] = []
    for (layer, pass) in passes.enumerated().reversed() {
      let back = pass.backward(output: output, finalCell: nil, wantsInput: layer > 0)
      output = back.input.array
      gradients.insert(back, at: 0)
    }
    return gradients
  }

  private func record<S: TensorScalar>(_ layer: Int, _ inputs: [Int], _ passes: [SequencePass<S>],
                                       _ gradients: SequenceGradients<S>) throws -> [CharacterTrace.Layer] {
    let (pass, weights) = (passes[layer], network.cells[layer])
    func row(_ numbers: Numbers<S>, _ index: Int, _ width: Int) -> Tensor {
      S.tensor(Array(UnsafeBufferPointer(start: numbers.base + index * width, count: width)), shape: [width])
    }
    let hasCell = cell.form == .lstm
    return try inputs.indices.map { t in
      try Interruption.check()
      let x = layer == 0 ? try Tensor(oneHot: inputs[t], count: vocabulary.count, precision: precision)
        : row(passes[layer - 1].states, t + 1, hiddenSize)
      var sum = try weights.inputWeight.product(with: x)
        .adding(weights.hiddenWeight.product(with: row(pass.states, t, hiddenSize))).adding(weights.inputBias)
      if let bias = weights.hiddenBias { sum = try sum.adding(bias) }
      return CharacterTrace.Layer(
        preActivation: sum, gates: try gates(row(pass.z, t, pass.width)), h: row(pass.states, t + 1, hiddenSize),
        c: hasCell ? row(pass.cells, t + 1, hiddenSize) : nil, hiddenGradient: row(gradients.states, t, hiddenSize),
        cellGradient: hasCell ? row(gradients.cells, t, hiddenSize) : nil)
    }
  }

  /// The gates of one step, cut apart.
  func gates(_ stacked: Tensor) throws -> [String: Tensor] {
    if case .vanilla = cell.form { return [:] }
    var gates: [String: Tensor] = [:]
    for (index, name) in cell.gateNames.enumerated() {
      gates[name] = try stacked.slice((index * hiddenSize)..<((index + 1) * hiddenSize))
    }
    return gates
  }
}
