// What a trace shows beyond what a pass keeps anyway, from the formulas of the cells.
extension SequencePass {
  /// The states after each step, [T, B, H].
  func after(_ states: Numbers<S>) -> Tensor {
    S.tensor(Array(UnsafeBufferPointer(start: states.base + batch * hidden, count: steps * batch * hidden)),
             shape: [steps, batch, hidden])
  }

  /// The states before each step, [T, B, H].
  private func before(_ states: Numbers<S>) -> Tensor {
    S.tensor(Array(UnsafeBufferPointer(start: states.base, count: steps * batch * hidden)), shape: [steps, batch, hidden])
  }

  private var innerValues: Tensor { S.tensor(inner.array, shape: [steps, batch, hidden]) }

  /// Stacked gates, [T, B, G·H], by their names.
  func cut(_ stacked: Tensor) throws -> [String: Tensor] {
    if case .vanilla = kind.form { return [:] }
    return Dictionary(uniqueKeysWithValues: try kind.gateNames.enumerated().map { index, name in
      (name, try stacked.slice((index * hidden)..<((index + 1) * hidden), along: 2))
    })
  }

  /// W_x x_t + b_x + W_h h_{t-1} + b_h, with a GRU's reset gate where it acts; [T, B, G·H].
  func preActivations(_ inputs: Tensor, _ weights: CellWeights) throws -> Tensor {
    func linear(_ x: Tensor, _ weight: Tensor, _ bias: Tensor?) throws -> Tensor {
      let product = try x.product(with: weight.detached.transposed())
      return try bias.map { try product.adding($0.detached) } ?? product
    }
    let fromInput = try linear(inputs, weights.inputWeight, weights.inputBias)
    let fromState = try linear(before(states), weights.hiddenWeight, weights.hiddenBias)
    guard case .gru(let reset, _) = kind.form else { return try fromInput.adding(fromState) }
    let gates = try fromInput.adding(fromState).slice(0..<(2 * hidden), along: 2)
    let own = (2 * hidden)..<(3 * hidden)
    var candidate = innerValues
    switch reset {
    case .afterProduct:
      candidate = try candidate.multiplying(by: cut(S.tensor(z.array, shape: [steps, batch, width]))["r"] ?? candidate)
    case .beforeProduct:
      candidate = try linear(candidate, weights.hiddenWeight.slice(own), weights.hiddenBias?.slice(own))
    }
    return try Tensor(concatenating: [gates, fromInput.slice(own, along: 2).adding(candidate)], along: 2)
  }

  /// The gradients of the gates' values from those of the states.
  ///
  /// They are not ∂L/∂z / φ'(z), which is 0 / 0 for a gate that is fully open or shut.
  func gateGradients(_ delta: Tensor, _ states: Tensor, _ cells: Tensor?, _ weights: CellWeights) throws -> [String: Tensor] {
    let gates = try cut(S.tensor(z.array, shape: [steps, batch, width]))
    var result: [String: Tensor] = [:]
    switch kind.form {
    case .vanilla: break
    case .lstm:
      guard let i = gates["i"], let g = gates["g"], let cells else { break }
      result["i"] = try cells.multiplying(by: g)
      result["f"] = try cells.multiplying(by: before(self.cells))
      result["g"] = try cells.multiplying(by: i)
      result["o"] = try states.multiplying(by: innerValues)
    case .gru(let reset, let update):
      guard let z = gates["z"], let n = gates["n"], let deltaN = try cut(delta)["n"] else { break }
      let kept = try update == .keep ? z : z.multiplying(by: -1).adding(1)
      let towardKept = try states.multiplying(by: before(self.states).subtracting(n))
      result["z"] = update == .keep ? towardKept : try towardKept.multiplying(by: -1)
      result["n"] = try states.multiplying(by: kept.multiplying(by: -1).adding(1))
      let weight = try weights.hiddenWeight.detached.slice((2 * hidden)..<(3 * hidden))
      result["r"] = try reset == .afterProduct ? deltaN.multiplying(by: innerValues)
        : deltaN.product(with: weight).multiplying(by: before(self.states))
    }
    guard let mask = try lengths?.mask(S.precision) else { return result }
    return try result.mapValues { try $0.multiplying(by: mask) }
  }
}
