import LessonPrelude

// Cells written by hand and the library's own layers, with the same weights: the same states and the same gradients.
func weight(_ rows: Int, _ columns: Int, _ seed: Int) -> Tensor {
  let numbers = (0..<rows).map { i in (0..<columns).map { j in Double((i * 37 + j * 11 + seed * 13) % 41 - 20) / 40 } }
  return Tensor(numbers, precision: .double)
}
func bias(_ rows: Int, _ seed: Int) -> Tensor { weight(1, rows, seed).row(0) }
func agree(_ a: Tensor, _ b: Tensor) -> Bool { a.shape == b.shape && max(abs(a - b)) < 1e-12 }

let (V, H, T) = (3, 4, 6)
let xs = (0..<T).map { bias(V, $0 + 50) }
let sequence = reshape(stack(xs), to: [T, 1, V])
let zeros = Tensor([0, 0, 0, 0], precision: .double)

/// Any function of all states, so that every step has a gradient of its own.
func loss(_ h: Tensor) -> Tensor { sum(h * h * h) + sum(h) }

struct Elman: RecurrentCell {
  var W, U, b: Tensor
  func step(_ x: Tensor, _ h: Tensor) -> Tensor { tanh(W • x + U • h + b) }
  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {
    try body("W", &W)
    try body("U", &U)
    try body("b", &b)
  }
}

/// The weights of one gate.
struct Gate: Parameterized {
  var W, U, b, c: Tensor
  init(_ seed: Int) { (W, U, b, c) = (weight(H, V, seed), weight(H, H, seed + 1), bias(H, seed + 2), bias(H, seed + 3)) }
  func callAsFunction(_ x: Tensor, _ h: Tensor) -> Tensor { W • x + b + (U • h + c) }
  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {
    try body("W", &W)
    try body("U", &U)
    try body("b", &b)
    try body("c", &c)
  }
}

struct LSTM: GatedCell {
  var gates = [Gate(1), Gate(5), Gate(9), Gate(13)]
  func step(_ x: Tensor, _ state: LSTMState, gates named: inout [String: Tensor]) -> LSTMState {
    let i = sigmoid(gates[0](x, state.h)), f = sigmoid(gates[1](x, state.h))
    let g = tanh(gates[2](x, state.h)), o = sigmoid(gates[3](x, state.h))
    named = ["i": i, "f": f, "g": g, "o": o]
    let c = f * state.c + i * g
    return LSTMState(h: o * tanh(c), c: c)
  }
  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows { try gates.forEachParameter(body) }
}

struct GRU: GatedCell {
  var gates = [Gate(2), Gate(6), Gate(10)]
  func step(_ x: Tensor, _ h: Tensor, gates named: inout [String: Tensor]) -> Tensor {
    let r = sigmoid(gates[0](x, h)), z = sigmoid(gates[1](x, h))
    let n = tanh(gates[2].W • x + gates[2].b + r * (gates[2].U • h + gates[2].c))
    named = ["r": r, "z": z, "n": n]
    return (1 - z) * n + z * h
  }
  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows { try gates.forEachParameter(body) }
}

/// The gates' weights as the library has them, one below the other.
func stacked(_ gates: [Gate]) -> CellWeights {
  CellWeights(inputWeight: concatenate(gates.map { $0.W }), hiddenWeight: concatenate(gates.map { $0.U }),
              inputBias: concatenate(gates.map { $0.b }), hiddenBias: concatenate(gates.map { $0.c }))
}

func compare(_ name: String, _ outputs: [Tensor], _ value: Double, _ gradients: [Tensor], _ kind: CellKind,
             _ weights: CellWeights) throws {
  let network = try RecurrentNetwork(kind, weights)
  let fused = network(sequence).output
  let (fusedValue, gradient) = valueAndGradient(at: network) { network in loss(network(sequence).output) }
  let cell = gradient.cells[0]
  let theirs = [cell.inputWeight, cell.hiddenWeight, cell.inputBias, cell.hiddenBias].compactMap { $0 }
  print(name, agree(stack(outputs), reshape(fused, to: [T, H])), Swift.abs(value - fusedValue) < 1e-12,
        zip(gradients, theirs).map { agree($0, $1) })
}

let elman = Elman(W: weight(H, V, 1), U: weight(H, H, 2), b: bias(H, 3))
let a = valueAndGradient(at: elman) { cell in loss(stack(cell.unroll(over: xs, from: zeros).outputs)) }
try compare("RNN", elman.unroll(over: xs, from: zeros).outputs, a.value, [a.gradient.W, a.gradient.U, a.gradient.b], .rnn,
            CellWeights(inputWeight: elman.W, hiddenWeight: elman.U, inputBias: elman.b))

let start = LSTMState(h: zeros, c: zeros)
let lstm = LSTM()
let b = valueAndGradient(at: lstm) { cell in loss(stack(cell.unroll(over: xs, from: start).outputs)) }
let d = stacked(b.gradient.gates)
try compare("LSTM", lstm.unroll(over: xs, from: start).outputs, b.value,
            [d.inputWeight, d.hiddenWeight, d.inputBias, d.hiddenBias!], .lstm, stacked(lstm.gates))

let gru = GRU()
let c = valueAndGradient(at: gru) { cell in loss(stack(cell.unroll(over: xs, from: zeros).outputs)) }
let e = stacked(c.gradient.gates)
try compare("GRU", gru.unroll(over: xs, from: zeros).outputs, c.value,
            [e.inputWeight, e.hiddenWeight, e.inputBias, e.hiddenBias!], .gru, stacked(gru.gates))
// prints: RNN true true [true, true, true]
// prints: LSTM true true [true, true, true, true]
// prints: GRU true true [true, true, true, true]

// ∂L/∂h_t and ∂L/∂c_t, by every path into the future: the gradient at that state of what comes after it.
let (_, _, along) = backpropagate(at: lstm) { cell -> (loss: Tensor, intermediates: UnrolledRun<LSTMState>) in
  let run = cell.unroll(over: xs, from: start, trace: true)
  return (loss(run.finalState.h), run)
}
let run = lstm.unroll(over: xs, from: start, trace: true)
let states = run.states
for t in 0..<T {
  let rest = valueAndGradient(at: [states[t].h, states[t].c]) { state in
    loss(lstm.unroll(over: Array(xs[(t + 1)...]), from: LSTMState(h: state[0], c: state[1])).finalState.h)
  }
  // c_t acts on what comes after it directly and through h_t = o * tanh(c_t).
  let squashed = tanh(states[t].c)
  let c = rest.gradient[1] + rest.gradient[0] * run.gates[t]["o"]! * (1 - squashed * squashed)
  print(t, agree(along.states[t].h, rest.gradient[0]), agree(along.states[t].c, c), along.gates[t].keys.sorted())
}
// prints: 0 true true ["f", "g", "i", "o"]
// prints: 1 true true ["f", "g", "i", "o"]
// prints: 2 true true ["f", "g", "i", "o"]
// prints: 3 true true ["f", "g", "i", "o"]
// prints: 4 true true ["f", "g", "i", "o"]
// prints: 5 true true ["f", "g", "i", "o"]

// A chunk's gradient ends where it begins: what is before it is a constant.
func truncated(_ boundary: Backpropagation.Boundary) -> Elman {
  valueAndGradient(at: elman) { cell in
    loss(cell.unroll(over: xs, from: zeros, through: .truncated(chunkLength: 3, boundary: boundary)).finalState)
  }.gradient
}
func whole(_ inputs: [Tensor], from state: Tensor) -> Elman {
  valueAndGradient(at: elman) { cell in loss(cell.unroll(over: inputs, from: state).finalState) }.gradient
}
let middle = elman.unroll(over: Array(xs[..<3]), from: zeros).finalState
print(agree(truncated(.carry).U, whole(xs, from: zeros).U), agree(truncated(.detach).U, whole(Array(xs[3...]), from: middle).U),
      agree(truncated(.reset).U, whole(Array(xs[3...]), from: zeros).U), agree(truncated(.detach).U, truncated(.carry).U))
// prints: true true true false
