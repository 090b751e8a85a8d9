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
  /// ∂L/∂z_t, of what the activations are applied to, [T, B, G·H].
  var preActivations: Numbers<S>
}

extension SequencePass {
  /// - Parameters:
  ///   - output: ∂L/∂h_t as far as it does not come through later steps, [T, B, H].
  ///   - finalState: What is to be added to it for h_T, [B, H].
  ///   - finalCell: The same for c_T, [B, H].
  func backward(output: [S], finalState: ArraySlice<S> = [], finalCell: ArraySlice<S>?,
                wantsInput: Bool) -> SequenceGradients<S> {
    let block = batch * hidden
    let hasCell = cells.count > 0
    var gradients = SequenceGradients<S>(
      states: Numbers(output), initialState: Numbers(block), initialCell: Numbers(hasCell ? block : 0),
      cells: Numbers(unset: hasCell ? steps * block : 0), input: Numbers(unset: wantsInput ? steps * batch * inputSize : 0),
      inputWeight: Numbers(unset: width * inputSize), hiddenWeight: Numbers(unset: width * hidden), inputBias: Numbers(width),
      hiddenBias: Numbers(width), preActivations: Numbers(unset: z.count))
    silenceOutput(gradients.states)
    for (i, value) in finalState.enumerated() { gradients.states.base[(steps - 1) * block + i] += value }
    if hasCell, let finalCell { for (i, value) in finalCell.enumerated() { gradients.initialCell.base[i] = value } }

    let dz = gradients.preActivations
    let weight = weights.hiddenWeight.withMatrix(width, hidden) { PackedMatrix($0) }
    switch kind.form {
    case .vanilla(let activation):
      forEachPart { backwardVanilla(activation, dz, weight, gradients, $0) }
    case .lstm:
      forEachPart { backwardLSTM(gradients.initialCell, dz, weight, gradients, $0) }
    case .gru(let reset, let update):
      // A reset before the product leaves n's part as it is.
      let shares = reset == .beforeProduct ? Numbers<S>(dz.count) : Numbers<S>(unset: dz.count)
      forEachPart { backwardGRU(reset, update, dz, shares, weight, gradients, $0) }
      finishHiddenGRU(reset, dz, shares, gradients)
    }
    finishInput(dz, &gradients, wantsInput: wantsInput)
    return gradients
  }

  /// What lies beyond the end of a sequence is not its output.
  private func silenceOutput(_ output: Numbers<S>) {
    for t in 0..<(lengths == nil ? 0 : steps) {
      forEachEnded(t, 0..<batch) { (output.base + (t * batch + $0) * hidden).update(repeating: 0, count: hidden) }
    }
  }

  /// ∂L/∂W_x, ∂L/∂b_x and ∂L/∂x from ∂L/∂z of all steps, and ∂L/∂W_h where the hidden state's product is simply added.
  private func finishInput(_ dz: Numbers<S>, _ gradients: inout SequenceGradients<S>, wantsInput: Bool) {
    let rows = steps * batch
    let deltas = dz.matrix(rows, width)
    switch input {
    case .dense:
      x?.withMatrix(rows, inputSize) { x in
        S.product(deltas.transposed, x, into: gradients.inputWeight.base, accumulate: false)
      }
      sumRows(dz, into: gradients.inputBias)
    case .oneHot(let indices, _, _, _):
      let columns = Numbers<S>(width * inputSize)
      Parallelism.forEachPart(of: width, grain: 128, work: rows * width) { part in
        for (row, index) in indices.enumerated() {
          let (target, source) = (columns.base + index * width, dz.base + row * width)
          for j in part { target[j] += source[j] }
        }
      }
      // Each step has one letter, so the sum over the steps is that over the letters.
      sumRows(columns, into: gradients.inputBias)
      gradients.inputWeight = columns.transposed(inputSize, width)
    }
    if !isGRU {
      S.product(deltas.transposed, states.matrix(rows, hidden), into: gradients.hiddenWeight.base, accumulate: false)
      gradients.hiddenBias = gradients.inputBias
    }
    guard wantsInput else { return }
    weights.inputWeight.withMatrix(width, inputSize) {
      S.product(deltas, $0, into: gradients.input.base, accumulate: false)
    }
  }

  private var isGRU: Bool { if case .gru = kind.form { true } else { false } }

  func sumRows(_ rows: Numbers<S>, into sums: Numbers<S>) {
    let width = sums.count
    Parallelism.forEachPart(of: width, grain: 128, work: rows.count) { part in
      for row in 0..<(rows.count / max(1, width)) {
        for j in part { sums.base[j] += rows.base[row * width + j] }
      }
    }
  }

  /// W_hᵀ times what flows into W_h h_{t-1} is added to the gradient of h_{t-1}.
  func flowBack(_ t: Int, _ deltas: Numbers<S>, _ weight: PackedMatrix<S>, _ gradients: SequenceGradients<S>,
                _ rows: Range<Int>) {
    S.multiply(deltas.matrix(rows.count, width, at: (t * batch + rows.lowerBound) * width), weight,
               into: gradientBefore(t, gradients) + rows.lowerBound * hidden, accumulate: true)
  }

  /// Where ∂L/∂h_{t-1} is summed, for t from 0.
  func gradientBefore(_ t: Int, _ gradients: SequenceGradients<S>) -> UnsafeMutablePointer<S> {
    t == 0 ? gradients.initialState.base : gradients.states.base + (t - 1) * batch * hidden
  }
}
