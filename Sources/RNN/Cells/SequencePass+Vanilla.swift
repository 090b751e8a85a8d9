extension SequencePass {
  /// z_t = W_x x_t + b + W_h h_{t-1}, h_t = φ(z_t).
  func forwardVanilla(_ activation: CellKind.Activation, _ recurrent: RecurrentProduct<S>, _ rows: Range<Int>) {
    let count = rows.count * hidden
    for t in 0..<steps {
      if isInterrupted(at: t) { return }
      let start = (t * batch + rows.lowerBound) * hidden
      let (z, h) = (z.base + start, states.base + start + batch * hidden)
      recurrent(states.base + start, count: rows.count, into: z, accumulate: true)
      switch activation {
      case .tanh: S.tanh(z, h, count)
      case .relu: for i in 0..<count { h[i] = z[i] < 0 ? 0 : z[i] }
      }
      hold(t, rows)
    }
  }

  /// δ_t = φ'(z_t) * ∂L/∂h_t, and W_hᵀ δ_t flows to the step before.
  func backwardVanilla(_ activation: CellKind.Activation, _ dz: Numbers<S>, _ weight: PackedMatrix<S>,
                       _ gradients: SequenceGradients<S>, _ rows: Range<Int>) {
    let count = rows.count * hidden
    for t in stride(from: steps - 1, through: 0, by: -1) {
      if isInterrupted(at: t) { return }
      let start = (t * batch + rows.lowerBound) * hidden
      let (delta, dh) = (dz.base + start, gradients.states.base + start)
      let h = states.base + start + batch * hidden
      switch activation {
      case .tanh: for i in 0..<count { delta[i] = dh[i] * (1 - h[i] * h[i]) }
      case .relu: for i in 0..<count { delta[i] = h[i] > 0 ? dh[i] : 0 }
      }
      holdBackward(t, rows, dz, gradients)
      flowBack(t, dz, weight, gradients, rows)
    }
  }
}
