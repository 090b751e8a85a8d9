import RNN
import Testing

/// Traces against the same formulas written as tensor expressions, whose values and gradients are asked for.
struct LayerTraceTests {
  @Test(arguments: Array(AgreementTests.cells.enumerated())) func agreesWithFormulas(_ variant: Int, _ cell: CellKind) throws {
    var weights = try AgreementTests.Weights(cell, UInt64(variant) + 40)
    weights.cell = cell
    let factors = Tensor((0..<30).map { 0.1 * Double($0 % 7) - 0.3 }, precision: .double)
    let x = try weights.x.reshaped(to: [6, 1, 3])
    var traces: [LayerTrace] = []
    let network = try weights.network
    let (_, _) = try differentiate(at: network) { network in
      let run = try network.run(x, trace: true)
      traces = run.traces
      #expect(run.traces[0].gradients == nil)
      return try run.output.reshaped(to: [30]).product(with: factors)
    }
    let trace = try #require(traces.first)
    let gradients = try #require(trace.gradients)
    let names = cell.gateCount == 1 ? [] : cell.gateNames
    #expect(Set(trace.gates.keys) == Set(names) && Set(gradients.gates.keys) == Set(names))

    // Each gate of each step, plus a number that is 0: the gradient of that number is the gate's.
    for (index, name) in names.enumerated() {
      for t in [0, 2, 5] {
        let gradient = try gradientOfGate(index, t, variant, weights, factors)
        expectClose(try #require(gradients.gates[name]).part(t).reshaped(to: [5]), gradient, 1e-8, "\(name) at \(t)")
      }
    }
    expectClose(trace.hiddenStates, try network.run(x).output, 0, "h")
    expectClose(trace.inputs, x, 0, "x")
    #expect(trace.preActivations.shape == [6, 1, cell.gateCount * 5])
    // ∂L/∂W_x = Σ_t ∂L/∂z_t x_tᵀ, and the activations of the pre-activations are the gates.
    let (_, parameters) = try differentiate(at: network) { try $0.run(x).output.reshaped(to: [30]).product(with: factors) }
    let deltas = try gradients.preActivations.reshaped(to: [6, cell.gateCount * 5])
    expectClose(try deltas.transposed().product(with: weights.x), parameters.cells[0].inputWeight, 1e-12, "W_x")
    for (index, name) in names.enumerated() {
      let z = try trace.preActivations.slice((index * 5)..<((index + 1) * 5), along: 2)
      let isCandidate = name == "g" || name == "n"
      expectClose(isCandidate ? tanh(z) : sigmoid(z), try #require(trace.gates[name]), 1e-12, "σ(z) of \(name)")
    }
  }

  /// By differences: a gate's value is moved a little in the plain formulas.
  private func gradientOfGate(_ gate: Int, _ step: Int, _ variant: Int, _ w: AgreementTests.Weights,
                              _ factors: Tensor) throws -> Tensor {
    func loss(_ moved: Int, _ offset: Double) throws -> Double {
      var shift = Tensor.zeros(5, precision: .double)
      shift[moved] = offset
      let (hidden, cell) = (5, w.cell)
      var h = Tensor.zeros(hidden, precision: .double), c = h
      var states: [Tensor] = []
      for (t, x) in w.x.rows.enumerated() {
        func own(_ index: Int, _ z: Tensor) throws -> Tensor { try z.slice((index * hidden)..<((index + 1) * hidden)) }
        func move(_ index: Int, _ value: Tensor) -> Tensor { t == step && index == gate ? value + shift : value }
        let (a, b) = (w.W_x • x + w.b_x, w.W_h • h + w.b_h)
        if cell == .lstm {
          let i = try move(0, sigmoid(own(0, a + b))), f = try move(1, sigmoid(own(1, a + b)))
          let g = try move(2, tanh(own(2, a + b))), o = try move(3, sigmoid(own(3, a + b)))
          c = f * c + i * g
          h = o * tanh(c)
        } else {
          let r = try move(0, sigmoid(own(0, a + b))), z = try move(1, sigmoid(own(1, a + b)))
          let inside = try variant < 5 ? own(2, a) + r * own(2, b)
            : own(2, a) + w.W_h.slice(10..<15) • (r * h) + own(2, w.b_h)
          let n = move(2, tanh(inside))
          let keep = variant % 2 == 1 ? z : 1 - z
          h = (1 - keep) * n + keep * h
        }
        states.append(h)
      }
      return try stack(states).reshaped(to: [30]).product(with: factors).scalar
    }
    return Tensor(try (0..<5).map { try (loss($0, 1e-4) - loss($0, -1e-4)) / 2e-4 }, precision: .double)
  }

  /// In a layer that reads from the end, step t still belongs to x_t.
  @Test func reversedTracesAreInTheOrderOfTime() throws {
    var stream = RandomStream(seed: 4)
    let network = try RecurrentNetwork(.lstm, inputSize: 3, hiddenSize: 4, layers: 2, bidirectional: true, precision: .double,
                                       using: &stream)
    let x = try Tensor(normal: 0, deviation: 1, shape: [5, 2, 3], precision: .double, using: &stream)
    var traces: [LayerTrace] = []
    let (_, gradient) = try differentiate(at: x) { x in
      let run = try network.run(x, lengths: [5, 3], trace: true)
      traces = run.traces
      return try run.output.multiplying(by: run.output).sum()
    }
    #expect(traces.map(\.layer) == [0, 0, 1, 1] && traces.map(\.isReverse) == [false, true, false, true])
    expectClose(traces[1].inputs, try x.multiplying(by: Tensor([1, 1, 1, 1, 1, 1, 1, 0, 1, 0], shape: [5, 2, 1])), 0, "x")
    let inputs = try traces[0...1].map { try #require($0.gradients).inputs }
    expectClose(inputs[0] + inputs[1], gradient, 1e-12, "∂L/∂x is the sum of both directions")
  }
}
