// A sequence that has ended stands still while the others of its batch go on.
extension SequencePass {
  /// Takes back what a step did to the sequences that had ended before it: the state after is the state before.
  func hold(_ t: Int, _ rows: Range<Int>) {
    forEachEnded(t, rows) { row in
      let (before, after) = ((t * batch + row) * hidden, ((t + 1) * batch + row) * hidden)
      (states.base + after).update(from: states.base + before, count: hidden)
      if cells.count > 0 { (cells.base + after).update(from: cells.base + before, count: hidden) }
      if inner.count > 0 { (inner.base + before).update(repeating: 0, count: hidden) }
      let gates = z.base + (t * batch + row) * width
      gates.update(repeating: 0, count: width)
      // With this z a GRU's formulas hold the state by themselves, on the way back too.
      if case .gru(_, .keep) = kind.form { (gates + hidden).update(repeating: 1, count: hidden) }
    }
  }

  /// ∂L/∂h_t goes on to h_{t-1} as it is, and nothing to the weights.
  func holdBackward(_ t: Int, _ rows: Range<Int>, _ dz: Numbers<S>, _ gradients: SequenceGradients<S>) {
    let before = gradientBefore(t, gradients)
    forEachEnded(t, rows) { row in
      (dz.base + (t * batch + row) * width).update(repeating: 0, count: width)
      let upper = gradients.states.base + (t * batch + row) * hidden
      for j in 0..<hidden { before[row * hidden + j] += upper[j] }
    }
  }

  func forEachEnded(_ t: Int, _ rows: Range<Int>, _ body: (_ row: Int) -> Void) {
    guard let lengths else { return }
    for row in rows where lengths.lengths[row] <= t { body(row) }
  }
}
