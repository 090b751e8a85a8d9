/// The states of a layer after each step, and how it got there.
struct SequenceRun {
  /// h_1 … h_T, [T, B, H].
  let output: Tensor
  /// h_T, [B, H].
  let finalState: Tensor
  /// c_T of an LSTM, [B, H].
  let finalCell: Tensor?
}

/// Runs a cell over a chunk, as one operation whose gradient is known.
///
/// - Throws: `RNNError` for shapes that do not fit.
func runSequence(_ kind: CellKind, _ input: SequenceInput, _ weights: CellWeights, state: Tensor? = nil,
                 cell: Tensor? = nil) throws -> SequenceRun {
  try checkSequence(kind, input, weights, state: state, cell: cell)
  switch weights.hiddenWeight.precision {
  case .single: return try run(Float.self, kind, input, weights, state: state, cell: cell)
  case .double: return try run(Double.self, kind, input, weights, state: state, cell: cell)
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
                                  state: Tensor?, cell: Tensor?) throws -> SequenceRun {
  let pass = SequencePass<S>(kind, input, FlatWeights(weights, kind), state: state.map { S.elements(of: $0) },
                             cell: cell.map { S.elements(of: $0) })
  let (steps, batch, hidden) = (pass.steps, pass.batch, pass.hidden)
  let hasCell = kind.form == .lstm
  // An operation has one result, so an LSTM's last cell state lies behind the states, as one more step.
  let result = S.tensor(hasCell ? pass.output + pass.finalCell : pass.output,
                        shape: [steps + (hasCell ? 1 : 0), batch, hidden])

  var inputs = weights.parameters.map(\.tensor)
  let weightCount = inputs.count
  var inputIndex: Int?, stateIndex: Int?, cellIndex: Int?
  if case .dense(let x) = input { inputIndex = inputs.count; inputs.append(x) }
  if let state { stateIndex = inputs.count; inputs.append(state) }
  if hasCell, let cell { cellIndex = inputs.count; inputs.append(cell) }
  let inputShapes = inputs.map(\.shape)

  let all = try Tensor.operation(kind.description, on: inputs, result: result) { gradient, wanted in
    let flat = S.elements(of: gradient)
    let length = steps * batch * hidden
    let gradients = pass.backward(output: Array(flat[..<length]), finalCell: hasCell ? Array(flat[length...]) : nil,
                                  wantsInput: inputIndex.map { wanted[$0] } ?? false)
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
  return SequenceRun(output: hasCell ? try all.slice(0..<steps) : all, finalState: try all.part(steps - 1),
                     finalCell: hasCell ? try all.part(steps) : nil)
}
