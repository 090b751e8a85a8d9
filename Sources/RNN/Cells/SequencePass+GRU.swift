// The four variants of the GRU differ in two places. The reset gate acts on the state before its product with W_hn, or
// on the product (then b_hn is inside the gate's reach and cannot be merged with b_in). And z keeps the old state, or
// replaces it: the share of the old state is z in the one and 1 - z in the other.
extension SequencePass {
  /// r, z = σ(…), n = tanh(W_in x + b_in + reset part), h' = (1 - k) n + k h with k = z or 1 - z.
  func forwardGRU(_ reset: CellKind.Reset, _ update: CellKind.Update, _ recurrent: RecurrentProduct<S>,
                  _ rows: Range<Int>) {
    let shares = Numbers<S>(rows.count * width)
    let isBefore = reset == .beforeProduct
    let candidate = Numbers<S>(isBefore ? rows.count * hidden : 0)
    let product = isBefore ? RecurrentProduct(candidateWeight, rows: hidden, columns: hidden, isOnce: false) : nil
    for t in 0..<steps {
      if isInterrupted(at: t) { return }
      let start = (t * batch + rows.lowerBound) * hidden
      let gates = z.base + (t * batch + rows.lowerBound) * width
      let (old, own) = (states.base + start, inner.base + start)
      recurrent(old, count: rows.count, into: shares.base, accumulate: false)
      S.gruGates(rows: rows.count, hidden: hidden, gates: gates, share: shares.base, bias: weights.hiddenBias,
                 previous: old, inner: own, resetsBefore: isBefore)
      product?(own, count: rows.count, into: candidate.base, accumulate: false)
      S.gruState(rows: rows.count, hidden: hidden, gates: gates, inner: own, candidate: candidate.base,
                 bias: weights.hiddenBias, previous: old, state: old + batch * hidden, resetsBefore: isBefore,
                 keeps: update == .keep)
      hold(t, rows)
    }
  }

  /// The gradients of the gates, and from them that of the state before.
  ///
  /// - Parameter shares: What flows into W_h h, [T, B, 3H]: as dz for r and z; for n only where the reset comes after.
  func backwardGRU(_ reset: CellKind.Reset, _ update: CellKind.Update, _ dz: Numbers<S>, _ shares: Numbers<S>,
                   _ weight: PackedMatrix<S>, _ gradients: SequenceGradients<S>, _ rows: Range<Int>) {
    let isBefore = reset == .beforeProduct
    let (deltas, flow) = (Numbers<S>(isBefore ? rows.count * hidden : 0), Numbers<S>(isBefore ? rows.count * hidden : 0))
    let product = isBefore ? candidateWeight.withMatrix(hidden, hidden) { PackedMatrix($0) } : nil
    for t in stride(from: steps - 1, through: 0, by: -1) {
      if isInterrupted(at: t) { return }
      let first = t * batch + rows.lowerBound
      let before = gradientBefore(t, gradients) + rows.lowerBound * hidden
      S.gruBackward(rows: rows.count, hidden: hidden, gates: z.base + first * width, inner: inner.base + first * hidden,
                    previous: states.base + first * hidden, stateGradient: gradients.states.base + first * hidden,
                    before: before, delta: dz.base + first * width, share: shares.base + first * width,
                    resetsBefore: isBefore, keeps: update == .keep)
      if let product { backwardThroughReset(first, rows.count, dz, shares, deltas, flow, product, before) }
      flowBack(t, shares, weight, gradients, rows)
    }
  }

  /// ∂L/∂(r * h) = W_hnᵀ δ_n, which is then shared between r and h.
  private func backwardThroughReset(_ first: Int, _ count: Int, _ dz: Numbers<S>, _ shares: Numbers<S>,
                                    _ deltas: Numbers<S>, _ flow: Numbers<S>, _ weight: PackedMatrix<S>,
                                    _ before: UnsafeMutablePointer<S>) {
    for row in 0..<count {
      (deltas.base + row * hidden).update(from: dz.base + (first + row) * width + 2 * hidden, count: hidden)
    }
    S.multiply(deltas.matrix(count, hidden), weight, into: flow.base, accumulate: false)
    for row in 0..<count {
      let (gates, old) = (z.base + (first + row) * width, states.base + (first + row) * hidden)
      let (delta, share) = (dz.base + (first + row) * width, shares.base + (first + row) * width)
      for j in 0..<hidden {
        let (r, part) = (gates[j], flow.base[row * hidden + j])
        delta[j] = part * old[j] * r * (1 - r)
        share[j] = delta[j]
        before[row * hidden + j] += part * r
      }
    }
  }

  /// ∂L/∂W_h and ∂L/∂b_h.
  func finishHiddenGRU(_ reset: CellKind.Reset, _ dz: Numbers<S>, _ shares: Numbers<S>,
                       _ gradients: SequenceGradients<S>) {
    let rows = steps * batch
    S.product(shares.matrix(rows, width).transposed, states.matrix(rows, hidden), into: gradients.hiddenWeight.base,
              accumulate: false)
    guard reset == .beforeProduct else { return sumRows(shares, into: gradients.hiddenBias) }
    sumRows(dz, into: gradients.hiddenBias)
    let deltas = Numbers<S>(rows * hidden)
    for row in 0..<rows {
      (deltas.base + row * hidden).update(from: dz.base + row * width + 2 * hidden, count: hidden)
    }
    S.product(deltas.matrix(rows, hidden).transposed, inner.matrix(rows, hidden),
              into: gradients.hiddenWeight.base + 2 * hidden * hidden, accumulate: true)
  }

  /// W_hn, [H, H].
  private var candidateWeight: [S] { Array(weights.hiddenWeight[(2 * hidden * hidden)...]) }
}
