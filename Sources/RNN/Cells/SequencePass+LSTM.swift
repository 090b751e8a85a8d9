extension SequencePass {
  /// i, f, o = σ(z), g = tanh(z), c_t = f * c_{t-1} + i * g, h_t = o * tanh(c_t).
  func forwardLSTM() {
    let block = batch * hidden
    let recurrent = recurrentWeight()
    for t in 0..<steps {
      let gates = z.base + t * batch * width
      S.product(states.matrix(batch, hidden, at: t * block), recurrent, into: gates,
                accumulate: true)
      S.lstmForward(rows: batch, hidden: hidden, gates: gates, previous: cells.base + t * block,
                    cell: cells.base + (t + 1) * block, squashed: inner.base + t * block,
                    state: states.base + (t + 1) * block)
    }
  }

  /// The gradient runs back along the cell, times f at each step, and along the hidden state through the gates.
  func backwardLSTM(_ finalCell: [S]?, _ dz: Numbers<S>, _ gradients: inout SequenceGradients<S>) {
    let block = batch * hidden
    let cell = Numbers<S>(block)
    if let finalCell { for i in 0..<block { cell.base[i] = finalCell[i] } }
    for t in stride(from: steps - 1, through: 0, by: -1) {
      let (h, gates) = (gradients.states.base + t * block, z.base + t * batch * width)
      recordCellGradient(t, h, gates, cell, gradients)
      S.lstmBackward(rows: batch, hidden: hidden, gates: gates, previous: cells.base + t * block,
                     squashed: inner.base + t * block, stateGradient: h, cellGradient: cell.base,
                     delta: dz.base + t * batch * width)
      S.product(dz.matrix(batch, width, at: t * batch * width), weights.hiddenWeight.matrix(width, hidden),
                into: gradientBefore(t, gradients), accumulate: true)
    }
    gradients.initialCell = cell
  }

  /// ∂L/∂c_t = what comes from c_{t+1} + ∂L/∂h_t * o * (1 - tanh² c_t).
  private func recordCellGradient(_ t: Int, _ h: UnsafeMutablePointer<S>, _ gates: UnsafeMutablePointer<S>,
                                  _ later: Numbers<S>, _ gradients: SequenceGradients<S>) {
    for row in 0..<batch {
      let o = gates + row * width + 3 * hidden
      let target = gradients.cells.base + (t * batch + row) * hidden
      let squashed = inner.base + (t * batch + row) * hidden
      for j in 0..<hidden {
        target[j] = later.base[row * hidden + j] + h[row * hidden + j] * o[j] * (1 - squashed[j] * squashed[j])
      }
    }
  }
}
