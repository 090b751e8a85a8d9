extension SequencePass {
  /// z_t = W_x x_t + b + W_h h_{t-1}, h_t = φ(z_t).
  func forwardVanilla(_ activation: CellKind.Activation) {
    let block = batch * hidden
    let recurrent = recurrentWeight()
    for t in 0..<steps {
      let (z, h) = (z.base + t * block, states.base + (t + 1) * block)
      S.product(states.matrix(batch, hidden, at: t * block), recurrent, into: z, accumulate: true)
      switch activation {
      case .tanh: S.tanh(z, h, block)
      case .relu: for i in 0..<block { h[i] = z[i] < 0 ? 0 : z[i] }
      }
    }
  }

  /// δ_t = φ'(z_t) * ∂L/∂h_t, and W_hᵀ δ_t flows to the step before.
  func backwardVanilla(_ activation: CellKind.Activation, _ dz: Numbers<S>, _ gradients: inout SequenceGradients<S>) {
    let block = batch * hidden
    for t in stride(from: steps - 1, through: 0, by: -1) {
      let (delta, dh) = (dz.base + t * block, gradients.states.base + t * block)
      let h = states.base + (t + 1) * block
      switch activation {
      case .tanh: for i in 0..<block { delta[i] = dh[i] * (1 - h[i] * h[i]) }
      case .relu: for i in 0..<block { delta[i] = h[i] > 0 ? dh[i] : 0 }
      }
      S.product(dz.matrix(batch, width, at: t * block), weights.hiddenWeight.matrix(width, hidden),
                into: gradientBefore(t, gradients), accumulate: true)
    }
  }
}
