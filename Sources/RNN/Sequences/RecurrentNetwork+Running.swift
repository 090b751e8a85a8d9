extension RecurrentNetwork {
  /// What a network gives back.
  public struct Output: Sendable {
    /// The top layer's hidden states, [T, B, D·H]; 0 beyond the end of a sequence.
    public let output: Tensor
    /// Every layer's and direction's hidden state after its last step, [D·L, B, H].
    public let finalState: Tensor
    /// The same for an LSTM's cell state.
    public let finalCell: Tensor?
    /// What each layer and direction did, in the order of `cells`; empty unless it was asked for.
    public let traces: [LayerTrace]
    /// What is kept for the way back, in bytes: in proportion to T.
    public let byteCount: Int
  }

  /// Reads sequences.
  ///
  /// - Parameters:
  ///   - x: [T, B, V].
  ///   - state: The hidden states to start from, [D·L, B, H]; 0 if nil.
  ///   - cellState: The same for an LSTM's cell states.
  ///   - lengths: The length of each sequence, from 1 to T, in any order; all are T if nil.
  ///   - dropout: Silence between layers, in training.
  ///   - trace: Whether everything that happens is kept.
  /// - Throws: `RNNError.inputShape`, `weightShape`, `lengthCount`, `sequenceLength`.
  public func run(_ x: Tensor, state: Tensor? = nil, cellState: Tensor? = nil, lengths: [Int]? = nil,
                  dropout: Dropout? = nil, trace: Bool = false) throws -> Output {
    guard x.rank == 3, !x.isEmpty, x.shape[2] == inputSize else {
      throw RNNError.inputShape(name: "the input", expected: "[T, B, \(inputSize)] with at least one step",
                                found: x.shape)
    }
    return try run(.dense(x), state: state, cellState: cellState, lengths: lengths, dropout: dropout, trace: trace)
  }

  /// Reads sequences of one-hot vectors, given by the places of their ones: for each step a number for each sequence.
  ///
  /// The result is that of the vectors themselves, without the product with all their zeros.
  ///
  /// - Throws: As `run(_:)`; `RNNError.invalidSize`, `unknownIndex`.
  public func run(oneHot steps: [[Int]], state: Tensor? = nil, cellState: Tensor? = nil, lengths: [Int]? = nil,
                  dropout: Dropout? = nil, trace: Bool = false) throws -> Output {
    let batch = steps.first?.count ?? 0
    if let other = steps.first(where: { $0.count != batch }) {
      throw RNNError.inputShape(name: "a step", expected: "\(batch) numbers, as the first", found: [other.count])
    }
    let input = SequenceInput.oneHot(Array(steps.joined()), steps: steps.count, batch: batch, size: inputSize)
    try input.check()
    return try run(input, state: state, cellState: cellState, lengths: lengths, dropout: dropout, trace: trace)
  }

  private func run(_ input: SequenceInput, state: Tensor?, cellState: Tensor?, lengths: [Int]?, dropout: Dropout?,
                   trace: Bool) throws -> Output {
    let stateShape = [cells.count, input.batch, hiddenSize]
    if let state { try RNNError.check(state, "the initial hidden state", stateShape) }
    if let cellState { try RNNError.check(cellState, "the initial cell state", stateShape) }
    let ends = try lengths.map { try SequenceLengths($0, steps: input.steps, batch: input.batch) }

    var layerInput = input
    var runs: [SequenceRun] = [], traces: [LayerTrace] = []
    var output = Tensor(0)
    for layer in 0..<layers {
      var outputs: [Tensor] = []
      for direction in 0..<directions {
        let index = layer * directions + direction
        let run = try runSequence(cell, direction == 0 ? layerInput : layerInput.reversed(ends), cells[index],
                                  state: state?.part(index), cell: cellState?.part(index), lengths: ends,
                                  keepsTrace: trace)
        outputs.append(direction == 0 ? run.output : try run.output.reversed(ends))
        runs.append(run)
        if let trace = run.trace { traces.append(try trace.placed(layer: layer, isReverse: direction == 1)) }
      }
      output = outputs.count == 1 ? outputs[0] : try Tensor(concatenating: outputs, along: 2)
      layerInput = .dense(layer + 1 < layers ? try dropout?.applied(to: output, above: layer) ?? output : output)
    }
    let cellStates = runs.compactMap(\.finalCell)
    return Output(output: output, finalState: try Tensor(stacking: runs.map(\.finalState)),
                  finalCell: cellStates.isEmpty ? nil : try Tensor(stacking: cellStates), traces: traces,
                  byteCount: runs.reduce(0) { $0 + $1.byteCount })
  }

  /// Reads sequences. Stops where `run(_:)` throws.
  public func callAsFunction(_ x: Tensor, state: Tensor? = nil, cellState: Tensor? = nil, lengths: [Int]? = nil,
                             dropout: Dropout? = nil, trace: Bool = false) -> Output {
    trapping { try run(x, state: state, cellState: cellState, lengths: lengths, dropout: dropout, trace: trace) }
  }

  /// Reads sequences of one-hot vectors. Stops where `run(oneHot:)` throws.
  public func callAsFunction(oneHot steps: [[Int]], state: Tensor? = nil, cellState: Tensor? = nil, lengths: [Int]? = nil,
                             dropout: Dropout? = nil, trace: Bool = false) -> Output {
    trapping {
      try run(oneHot: steps, state: state, cellState: cellState, lengths: lengths, dropout: dropout, trace: trace)
    }
  }
}
