// The four variants of the GRU differ in two places. The reset gate acts on the state before its product with W_hn, or
// on the product (then b_hn is inside the gate's reach and cannot be merged with b_in). And z keeps the old state, or
// replaces it: the share of the old state is z in the one and 1 - z in the other.
extension SequencePass {
  /// r, z = σ(…), n = tanh(W_in x + b_in + reset part), h' = (1 - k) n + k h with k = z or 1 - z.
  func forwardGRU(_ reset: CellKind.Reset, _ update: CellKind.Update) {
    let block = batch * hidden
    let recurrent = recurrentWeight()
    let shares = Numbers<S>(batch * width)
    let candidate = Numbers<S>(block)
    let candidateWeight = candidateWeight()
    for t in 0..<steps {
      S.product(states.matrix(batch, hidden, at: t * block), recurrent, into: shares.base,
                accumulate: false)
      let previous = states.base + t * block
      for row in 0..<batch {
        let (gates, share) = (z.base + (t * batch + row) * width, shares.base + row * width)
        for j in 0..<(2 * hidden) { gates[j] += share[j] + weights.hiddenBias[j] }
        S.sigmoid(gates, gates, 2 * hidden)
        let own = inner.base + (t * batch + row) * hidden
        for j in 0..<hidden {
          switch reset {
          case .afterProduct: own[j] = share[2 * hidden + j] + weights.hiddenBias[2 * hidden + j]
          case .beforeProduct: own[j] = gates[j] * previous[row * hidden + j]
          }
        }
      }
      if reset == .beforeProduct {
        S.product(inner.matrix(batch, hidden, at: t * block), candidateWeight.matrix(hidden, hidden).transposed,
                  into: candidate.base, accumulate: false)
      }
      for row in 0..<batch {
        let gates = z.base + (t * batch + row) * width
        let (n, own) = (gates + 2 * hidden, inner.base + (t * batch + row) * hidden)
        for j in 0..<hidden {
          switch reset {
          case .afterProduct: n[j] += gates[j] * own[j]
          case .beforeProduct: n[j] += candidate.base[row * hidden + j] + weights.hiddenBias[2 * hidden + j]
          }
        }
        S.tanh(n, n, hidden)
        let (old, new) = (previous + row * hidden, states.base + (t + 1) * block + row * hidden)
        for j in 0..<hidden {
          let kept = update == .keep ? gates[hidden + j] : 1 - gates[hidden + j]
          new[j] = (1 - kept) * n[j] + kept * old[j]
        }
      }
    }
  }

  /// The gradients of the gates, and from them those of the state before and of the hidden weights.
  func backwardGRU(_ reset: CellKind.Reset, _ update: CellKind.Update, _ dz: Numbers<S>,
                   _ gradients: inout SequenceGradients<S>) {
    let block = batch * hidden
    // What flows into W_h h: equal to dz for r and z, and for n only where the reset comes first.
    let recurrent = Numbers<S>(dz.count)
    let candidate = Numbers<S>(block)
    let candidateWeight = candidateWeight()
    for t in stride(from: steps - 1, through: 0, by: -1) {
      let before = gradientBefore(t, gradients)
      for row in 0..<batch {
        let base = (t * batch + row)
        let (gates, delta, own) = (z.base + base * width, dz.base + base * width, inner.base + base * hidden)
        let (old, dh) = (states.base + base * hidden, gradients.states.base + base * hidden)
        for j in 0..<hidden {
          let (r, u, n) = (gates[j], gates[hidden + j], gates[2 * hidden + j])
          let kept = update == .keep ? u : 1 - u
          let dkept = dh[j] * (old[j] - n)
          delta[2 * hidden + j] = dh[j] * (1 - kept) * (1 - n * n)
          delta[hidden + j] = (update == .keep ? dkept : -dkept) * u * (1 - u)
          before[row * hidden + j] += dh[j] * kept
          if reset == .afterProduct { delta[j] = delta[2 * hidden + j] * own[j] * r * (1 - r) }
        }
      }
      if reset == .beforeProduct { backwardThroughReset(t, dz, candidate, candidateWeight, before) }
      copyRecurrent(t, reset, dz, recurrent)
      S.product(recurrent.matrix(batch, width, at: t * batch * width), weights.hiddenWeight.matrix(width, hidden),
                into: before, accumulate: true)
    }
    finishHiddenGRU(reset, dz, recurrent, &gradients)
  }

  /// ∂L/∂(r * h) = W_hnᵀ δ_n, which is then shared between r and h.
  private func backwardThroughReset(_ t: Int, _ dz: Numbers<S>, _ candidate: Numbers<S>, _ candidateWeight: Numbers<S>,
                                    _ before: UnsafeMutablePointer<S>) {
    let deltas = Numbers<S>(batch * hidden)
    for row in 0..<batch {
      let source = dz.base + (t * batch + row) * width + 2 * hidden
      for j in 0..<hidden { deltas.base[row * hidden + j] = source[j] }
    }
    S.product(deltas.matrix(batch, hidden), candidateWeight.matrix(hidden, hidden), into: candidate.base,
              accumulate: false)
    for row in 0..<batch {
      let base = t * batch + row
      let (gates, old) = (z.base + base * width, states.base + base * hidden)
      for j in 0..<hidden {
        let (r, flow) = (gates[j], candidate.base[row * hidden + j])
        dz.base[base * width + j] = flow * old[j] * r * (1 - r)
        before[row * hidden + j] += flow * r
      }
    }
  }

  private func copyRecurrent(_ t: Int, _ reset: CellKind.Reset, _ dz: Numbers<S>, _ recurrent: Numbers<S>) {
    for row in 0..<batch {
      let base = (t * batch + row) * width
      for j in 0..<(2 * hidden) { recurrent.base[base + j] = dz.base[base + j] }
      for j in (2 * hidden)..<width {
        recurrent.base[base + j] = reset == .afterProduct ? dz.base[base + j] * z.base[base + j - 2 * hidden] : 0
      }
    }
  }

  private func finishHiddenGRU(_ reset: CellKind.Reset, _ dz: Numbers<S>, _ recurrent: Numbers<S>,
                               _ gradients: inout SequenceGradients<S>) {
    let rows = steps * batch
    S.product(recurrent.matrix(rows, width).transposed, states.matrix(rows, hidden), into: gradients.hiddenWeight.base,
              accumulate: true)
    guard reset == .beforeProduct else { return sumRows(recurrent, into: gradients.hiddenBias) }
    sumRows(dz, into: gradients.hiddenBias)
    let deltas = Numbers<S>(rows * hidden)
    for row in 0..<rows {
      for j in 0..<hidden { deltas.base[row * hidden + j] = dz.base[row * width + 2 * hidden + j] }
    }
    S.product(deltas.matrix(rows, hidden).transposed, inner.matrix(rows, hidden),
              into: gradients.hiddenWeight.base + 2 * hidden * hidden, accumulate: true)
  }

  /// W_hn, [H, H].
  private func candidateWeight() -> Numbers<S> {
    let result = Numbers<S>(hidden * hidden)
    result.base.update(from: weights.hiddenWeight.base + 2 * hidden * hidden, count: hidden * hidden)
    return result
  }
}
