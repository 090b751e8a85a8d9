import RNN
import Testing

/// The fused passes, the same formulas written as tensor expressions, and a loop over plain numbers.
struct AgreementTests {
  struct Weights: Parameterized {
    var W_x, W_h, b_x, b_h, x: Tensor

    mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {
      try body("W_x", &W_x)
      try body("W_h", &W_h)
      try body("b_x", &b_x)
      try body("b_h", &b_h)
      try body("x", &x)
    }

    init(_ cell: CellKind, _ seed: UInt64, hidden: Int = 5, input: Int = 3, steps: Int = 6) throws {
      var stream = RandomStream(seed: seed)
      func draw(_ shape: [Int]) throws -> Tensor {
        try Tensor(uniform: -1...1, shape: shape, precision: .double, using: &stream)
      }
      let rows = cell.gateCount * hidden
      (W_x, W_h, b_x, b_h) = (try draw([rows, input]), try draw([rows, hidden]), try draw([rows]), try draw([rows]))
      x = try draw([steps, input])
    }

    var network: RecurrentNetwork {
      get throws {
        try RecurrentNetwork(cell, CellWeights(inputWeight: W_x, hiddenWeight: W_h, inputBias: b_x, hiddenBias: b_h))
      }
    }
    var cell: CellKind = .rnn
  }

  static let cells: [CellKind] = [
    .rnn, .rnn(activation: .relu), .lstm, .gru, .gru(reset: .afterProduct, update: .replace),
    .gru(reset: .beforeProduct, update: .keep), .gru(reset: .beforeProduct, update: .replace),
  ]

  /// The states by tensor expressions, for one sequence: [T, H].
  static func expressed(_ cell: CellKind, _ w: Weights, _ variant: Int) -> Tensor {
    let hidden = w.W_h.shape[1]
    var h = Tensor.zeros(hidden, precision: .double)
    var c = h
    var states: [Tensor] = []
    for x in w.x.rows {
      let (fromInput, fromState) = (w.W_x • x + w.b_x, w.W_h • h + w.b_h)
      func gate(_ index: Int, _ z: Tensor) throws -> Tensor { try z.slice((index * hidden)..<((index + 1) * hidden)) }
      let z = fromInput + fromState
      switch variant {
      case 0: h = tanh(z)
      case 1: h = relu(z)
      case 2:
        guard let i = try? gate(0, z), let f = try? gate(1, z), let g = try? gate(2, z),
              let o = try? gate(3, z) else { break }
        c = sigmoid(f) * c + sigmoid(i) * tanh(g)
        h = sigmoid(o) * tanh(c)
      default:
        guard let r = try? sigmoid(gate(0, z)), let u = try? sigmoid(gate(1, z)), let own = try? gate(2, fromInput),
              let product = try? gate(2, fromState), let weight = try? w.W_h.slice((2 * hidden)..<(3 * hidden)),
              let bias = try? gate(2, w.b_h) else { break }
        let n = variant < 5 ? tanh(own + r * product) : tanh(own + weight • (r * h) + bias)
        let keep = variant % 2 == 1 ? u : 1 - u
        h = (1 - keep) * n + keep * h
      }
      states.append(h)
    }
    return stack(states)
  }

  @Test(arguments: Array(cells.enumerated())) func fusedEqualsExpressed(_ variant: Int, _ cell: CellKind) throws {
    var weights = try Weights(cell, UInt64(variant))
    weights.cell = cell
    let factors = Tensor((0..<30).map { 0.1 * Double($0 % 7) - 0.3 }, precision: .double)
    let fused = try differentiate(at: weights) { w in
      let output = try w.network.run(w.x.reshaped(to: [6, 1, 3])).output
      return try output.reshaped(to: [30]).product(with: factors)
    }
    let expressed = try differentiate(at: weights) { w in
      try Self.expressed(cell, w, variant).reshaped(to: [30]).product(with: factors)
    }
    #expect(abs(fused.value - expressed.value) < 1e-12)
    for (a, b) in zip(fused.gradient.parameters, expressed.gradient.parameters) {
      expectClose(a.tensor, b.tensor, 1e-12, a.name)
    }
    let error = try gradientError(at: weights) { w in
      try w.network.run(w.x.reshaped(to: [6, 1, 3])).output.reshaped(to: [30]).product(with: factors)
    }
    #expect(error < 1e-7)
  }

  @Test func vanillaEqualsPlainLoop() throws {
    let w = try Weights(.rnn, 11)
    let output = try w.network.run(w.x.reshaped(to: [6, 1, 3])).output
    var h = [Double](repeating: 0, count: 5)
    for t in 0..<6 {
      let old = h
      for i in 0..<5 {
        var z = w.b_x[i] + w.b_h[i]
        for j in 0..<3 { z += w.W_x[i, j] * w.x[t, j] }
        for j in 0..<5 { z += w.W_h[i, j] * old[j] }
        // tanh by its definition, without the library's own.
        let (up, down) = (exp(Tensor(z, precision: .double)).scalar, exp(Tensor(-z, precision: .double)).scalar)
        h[i] = (up - down) / (up + down)
        #expect(abs(h[i] - output[t, 0, i]) < 1e-13)
      }
    }
  }

  /// A page of one batch is the pages of its sequences.
  @Test(arguments: cells) func batchEqualsSequences(_ cell: CellKind) throws {
    var stream = RandomStream(seed: 5)
    let network = try RecurrentNetwork(cell, inputSize: 4, hiddenSize: 37, layers: 2, bidirectional: true,
                                       precision: .double, using: &stream)
    let x = try Tensor(normal: 0, deviation: 1, shape: [5, 3, 4], precision: .double, using: &stream)
    let all = try network.run(x).output
    for sequence in 0..<3 {
      let one = try network.run(x.slice(sequence..<(sequence + 1), along: 1)).output
      expectClose(one, try all.slice(sequence..<(sequence + 1), along: 1), 1e-12, "sequence \(sequence)")
    }
  }

  /// Reading in two parts, the state carried over, is reading at once.
  @Test(arguments: cells) func carriesState(_ cell: CellKind) throws {
    var stream = RandomStream(seed: 6)
    let network = try RecurrentNetwork(cell, inputSize: 4, hiddenSize: 9, layers: 2, precision: .double, using: &stream)
    let x = try Tensor(normal: 0, deviation: 1, shape: [7, 2, 4], precision: .double, using: &stream)
    let first = try network.run(x.slice(0..<3))
    let second = try network.run(x.slice(3..<7), state: first.finalState, cellState: first.finalCell)
    let whole = try network.run(x)
    expectClose(try Tensor(concatenating: [first.output, second.output]), whole.output, 1e-13, "output")
    expectClose(second.finalState, whole.finalState, 1e-13, "state")
  }
}
