/// What comes out of the way back.
struct SequenceGradients<S: TensorScalar> {
  /// ∂L/∂h_1 … ∂L/∂h_T, by every path: [T, B, H].
  var states: Numbers<S>
  /// ∂L/∂h_0, [B, H].
  var initialState: Numbers<S>
  /// ∂L/∂c_0 of an LSTM, [B, H].
  var initialCell: Numbers<S>
  /// ∂L/∂c_1 … ∂L/∂c_T of an LSTM, by every path: [T, B, H].
  var cells: Numbers<S>
  /// [T, B, V], empty unless asked for.
  var input: Numbers<S>
  var inputWeight: Numbers<S>
  var hiddenWeight: Numbers<S>
  var inputBias: Numbers<S>
  var hiddenBias: Numbers<S>
}

extension SequencePass {
  /// - Parameters:
  ///   - output: ∂L/∂h_t as far as it does not come through later steps, [T, B, H].
  ///   - finalCell: The same for c_T, [B, H].
  func backward(output: [S], finalCell: [S]?, wantsInput: Bool) -> SequenceGradients<S> {
    let block = batch * hidden
    var gradients = SequenceGradients<S>(
      states: Numbers(output), initialState: Numbers(block), initialCell: Numbers(cells.count == 0 ? 0 : block),
      cells: Numbers(cells.count == 0 ? 0 : steps * block), input: Numbers(wantsInput ? steps * batch * inputSize : 0),
      inputWeight: Numbers(width * inputSize), hiddenWeight: Numbers(width * hidden), inputBias: Numbers(width),
      hiddenBias: Numbers(width))
    let dz = Numbers<S>(z.count)
    switch kind.form {
    case .vanilla(let activation):
      backwardVanilla(activation, dz, &gradients)
      finishHidden(dz, &gradients)
    case .lstm:
      backwardLSTM(finalCell, dz, &gradients)
      finishHidden(dz, &gradients)
    case .gru(let reset, let update):
      backwardGRU(reset, update, dz, &gradients)
    }
    finishInput(dz, &gradients, wantsInput: wantsInput)
    return gradients
  }

  /// ∂L/∂W_x, ∂L/∂b_x and ∂L/∂x from ∂L/∂z of all steps.
  private func finishInput(_ dz: Numbers<S>, _ gradients: inout SequenceGradients<S>, wantsInput: Bool) {
    let rows = steps * batch
    let deltas = dz.matrix(rows, width)
    sumRows(dz, into: gradients.inputBias)
    switch input {
    case .dense:
      guard let x else { break }
      S.product(deltas.transposed, x.matrix(rows, inputSize), into: gradients.inputWeight.base, accumulate: true)
    case .oneHot(let indices, _, _, _):
      let columns = Numbers<S>(width * inputSize)
      for (row, index) in indices.enumerated() {
        let (target, source) = (columns.base + index * width, dz.base + row * width)
        for j in 0..<width { target[j] += source[j] }
      }
      gradients.inputWeight = columns.transposed(inputSize, width)
    }
    guard wantsInput else { return }
    S.product(deltas, weights.inputWeight.matrix(width, inputSize), into: gradients.input.base, accumulate: true)
  }

  /// ∂L/∂W_h and ∂L/∂b_h where the hidden state's product is added to the input's.
  private func finishHidden(_ dz: Numbers<S>, _ gradients: inout SequenceGradients<S>) {
    let rows = steps * batch
    S.product(dz.matrix(rows, width).transposed, states.matrix(rows, hidden), into: gradients.hiddenWeight.base,
              accumulate: true)
    sumRows(dz, into: gradients.hiddenBias)
  }

  func sumRows(_ rows: Numbers<S>, into sums: Numbers<S>) {
    let width = sums.count
    for row in 0..<(rows.count / max(1, width)) {
      for j in 0..<width { sums.base[j] += rows.base[row * width + j] }
    }
  }

  /// Where ∂L/∂h_{t-1} is summed, for t from 0.
  func gradientBefore(_ t: Int, _ gradients: SequenceGradients<S>) -> UnsafeMutablePointer<S> {
    t == 0 ? gradients.initialState.base : gradients.states.base + (t - 1) * batch * hidden
  }
}
