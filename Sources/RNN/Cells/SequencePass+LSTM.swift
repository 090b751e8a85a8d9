extension SequencePass {
  /// i, f, o = σ(z), g = tanh(z), c_t = f * c_{t-1} + i * g, h_t = o * tanh(c_t).
  func forwardLSTM(_ recurrent: RecurrentProduct<S>, _ rows: Range<Int>) {
    let block = batch * hidden
    for t in 0..<steps {
      if isInterrupted(at: t) { return }
      let start = (t * batch + rows.lowerBound) * hidden
      let gates = z.base + (t * batch + rows.lowerBound) * width
      recurrent(states.base + start, count: rows.count, into: gates, accumulate: true)
      S.lstmForward(rows: rows.count, hidden: hidden, gates: gates, previous: cells.base + start,
                    cell: cells.base + start + block, squashed: inner.base + start, state: states.base + start + block)
      hold(t, rows)
    }
  }

  /// The gradient runs back along the cell, times f at each step, and along the hidden state through the gates.
  ///
  /// - Parameter cell: ∂L/∂c_T as far as it does not come through h_T, and at the end ∂L/∂c_0; [B, H].
  func backwardLSTM(_ cell: Numbers<S>, _ dz: Numbers<S>, _ weight: PackedMatrix<S>, _ gradients: SequenceGradients<S>,
                    _ rows: Range<Int>) {
    let later = cell.base + rows.lowerBound * hidden
    for t in stride(from: steps - 1, through: 0, by: -1) {
      if isInterrupted(at: t) { return }
      let start = (t * batch + rows.lowerBound) * hidden
      let (h, gates) = (gradients.states.base + start, z.base + (t * batch + rows.lowerBound) * width)
      S.lstmBackward(rows: rows.count, hidden: hidden, gates: gates, previous: cells.base + start,
                     squashed: inner.base + start, stateGradient: h, cellGradient: later,
                     cells: gradients.cells.base + start, delta: dz.base + (t * batch + rows.lowerBound) * width)
      forEachEnded(t, rows) { row in
        (cell.base + row * hidden).update(from: gradients.cells.base + (t * batch + row) * hidden, count: hidden)
      }
      holdBackward(t, rows, dz, gradients)
      flowBack(t, dz, weight, gradients, rows)
    }
  }
}
