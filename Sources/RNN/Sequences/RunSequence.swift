/// The states of a layer after each step, and how it got there.
struct SequenceRun {
  /// h_1 … h_T, [T, B, H]; 0 beyond the end of a sequence.
  let output: Tensor
  /// h after the last step of each sequence, [B, H].
  let finalState: Tensor
  /// The same for an LSTM's cell state.
  let finalCell: Tensor?
  var trace: LayerTrace?
  /// What is kept for the way back.
  let byteCount: Int
}

/// Runs a cell over a chunk, as one operation whose gradient is known.
///
/// - Throws: `RNNError` for shapes that do not fit.
func runSequence(_ kind: CellKind, _ input: SequenceInput, _ weights: CellWeights, state: Tensor? = nil,
                 cell: Tensor? = nil, lengths: SequenceLengths? = nil, keepsTrace: Bool = false) throws -> SequenceRun {
  try checkSequence(kind, input, weights, state: state, cell: cell)
  switch weights.hiddenWeight.precision {
  case .single:
    return try run(Float.self, kind, input, weights, state: state, cell: cell, lengths: lengths, keepsTrace: keepsTrace)
  case .double:
    return try run(Double.self, kind, input, weights, state: state, cell: cell, lengths: lengths, keepsTrace: keepsTrace)
  }
}

/// - Throws: `RNNError`, `TensorError.tooLarge`.
func checkSequence(_ kind: CellKind, _ input: SequenceInput, _ weights: CellWeights, state: Tensor?,
                   cell: Tensor?) throws {
  try input.check()
  try weights.check(for: kind)
  let (steps, batch, hidden) = (input.steps, input.batch, weights.hiddenSize)
  guard input.size == weights.inputSize else {
    throw RNNError.inputShape(name: "the input", expected: "[T, B, \(weights.inputSize)]",
                              found: [steps, batch, input.size])
  }
  if let state { try RNNError.check(state, "the initial hidden state", [batch, hidden]) }
  if let cell { try RNNError.check(cell, "the initial cell state", [batch, hidden]) }
  // The largest array of a pass must be a possible tensor.
  _ = try Tensor.checkedCount([steps + 1, batch, kind.gateCount * hidden])
}

private func run<S: TensorScalar>(_: S.Type, _ kind: CellKind, _ input: SequenceInput, _ weights: CellWeights,
                                  state: Tensor?, cell: Tensor?, lengths: SequenceLengths?,
                                  keepsTrace: Bool) throws -> SequenceRun {
  let pass = SequencePass<S>(kind, input, FlatWeights(weights, kind), state: state.map { S.elements(of: $0) },
                             cell: cell.map { S.elements(of: $0) }, lengths: lengths)
  let hasCell = kind.form == .lstm
  let block = [pass.batch, pass.hidden]
  var results = [S.tensor(pass.shownOutput, shape: [pass.steps] + block), S.tensor(pass.finalState, shape: block)]
  if hasCell { results.append(S.tensor(pass.finalCell, shape: block)) }
  let trace = keepsTrace ? try LayerTrace(pass, weights) : nil

  var inputs = weights.parameters.map(\.tensor)
  let weightCount = inputs.count
  var inputIndex: Int?, stateIndex: Int?, cellIndex: Int?
  if case .dense(let x) = input { inputIndex = inputs.count; inputs.append(x) }
  if let state { stateIndex = inputs.count; inputs.append(state) }
  if hasCell, let cell { cellIndex = inputs.count; inputs.append(cell) }
  let inputShapes = inputs.map(\.shape)

  let outputs = try Tensor.operation(kind.description, on: inputs, results: results) { gradient, wanted in
    let flat = S.elements(of: gradient)
    let (size, end) = (pass.steps * pass.batch * pass.hidden, pass.batch * pass.hidden)
    let gradients = pass.backward(output: Array(flat[..<size]), finalState: flat[size..<(size + end)],
                                  finalCell: hasCell ? flat[(size + end)...] : nil,
                                  wantsInput: keepsTrace || inputIndex.map { wanted[$0] } ?? false)
    try trace?.keep(gradients, of: pass, weights)
    let weightGradients = [gradients.inputWeight, gradients.hiddenWeight, gradients.inputBias, gradients.hiddenBias]
    return inputShapes.indices.map { index in
      guard wanted[index] else { return nil }
      var numbers: Numbers<S>?
      if index < weightCount { numbers = weightGradients[index] }
      if index == inputIndex { numbers = gradients.input }
      if index == stateIndex { numbers = gradients.initialState }
      if index == cellIndex { numbers = gradients.initialCell }
      return numbers.map { S.tensor($0.array, shape: inputShapes[index]) }
    }
  }
  return SequenceRun(output: outputs[0], finalState: outputs[1], finalCell: hasCell ? outputs[2] : nil, trace: trace,
                     byteCount: pass.byteCount)
}

extension SequencePass {
  /// h_1 … h_T, with zeros beyond the ends of the sequences, [T, B, H].
  fileprivate var shownOutput: [S] {
    var output = output
    for t in 0..<(lengths == nil ? 0 : steps) {
      forEachEnded(t, 0..<batch) { row in
        for j in 0..<hidden { output[(t * batch + row) * hidden + j] = 0 }
      }
    }
    return output
  }
}
