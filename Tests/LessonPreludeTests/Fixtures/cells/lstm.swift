import LessonPrelude
struct LSTM: GatedCell {
  var W_i, W_f, W_g, W_o, U_i, U_f, U_g, U_o, b_i, b_f, b_g, b_o: Tensor
  func step(_ x: Tensor, _ state: LSTMState, gates: inout [String: Tensor]) -> LSTMState {
    let i = sigmoid(W_i • x + U_i • state.h + b_i)
    let f = sigmoid(W_f • x + U_f • state.h + b_f)
    let g = tanh(W_g • x + U_g • state.h + b_g)
    let o = sigmoid(W_o • x + U_o • state.h + b_o)
    gates = ["i": i, "f": f, "g": g, "o": o]
    let c = f * state.c + i * g
    return LSTMState(h: o * tanh(c), c: c)
  }
  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {
    try body("W_i", &W_i); try body("W_f", &W_f); try body("W_g", &W_g); try body("W_o", &W_o)
    try body("U_i", &U_i); try body("U_f", &U_f); try body("U_g", &U_g); try body("U_o", &U_o)
    try body("b_i", &b_i); try body("b_f", &b_f); try body("b_g", &b_g); try body("b_o", &b_o)
  }
}
func w(_ k: Double) -> Tensor { Tensor([[k, -k], [k / 2, 0.25]]) }
let b = Tensor([0.125, -0.25])
var cell = LSTM(W_i: w(1), W_f: w(0.5), W_g: w(-0.5), W_o: w(0.25), U_i: w(0.75), U_f: w(-1), U_g: w(0.5), U_o: w(2),
                b_i: b, b_f: b, b_g: b, b_o: b)
let xs = [Tensor([1, 0]), Tensor([0, 1]), Tensor([1, 1])]
let start = LSTMState(h: Tensor.zeros(2), c: Tensor.zeros(2))
let run = cell.unroll(over: xs, from: start, trace: true)
print(run.outputs, run.finalState, run.gates[2]["f"]!)
let (value, g, along) = backpropagate(at: cell) { cell in
  let run = cell.unroll(over: xs, from: start, trace: true)
  return (sum(run.finalState.h), run)
}
print(value, g.b_f, along.states[0].c, along.gates[1]["i"]!)
let cut = valueAndGradient(at: cell) { cell in sum(cell.unroll(over: xs, from: start, through: .truncated(chunkLength: 1)).finalState.h) }
print(cut.gradient.b_f)
var optimizer = Optimizer.adam(learningRate: 0.01)
let (losses, last) = train(&cell, steps: xs.count, from: start, through: .truncated(chunkLength: 2), optimizer: &optimizer,
                           clipping: .norm(1)) { cell, chunk, state in
  let run = cell.unroll(over: Array(xs[chunk]), from: state)
  return (sum(run.finalState.h * run.finalState.h), run.finalState)
}
print(losses, last.h, optimizer.steps)
// prints: [[-0.1565, -0.1191], [0.0196, -0.0746], [0.0665, -0.1311]] LSTMState(h: [0.0665, -0.1311], c: [0.1156, -0.2519]) [0.5077, 0.5552]
// prints: -0.06461586058139801 [-0.0196, -0.0334] [0.2404, 0.0662] [0.2126, -0.0137]
// prints: [0.0062, -0.0205]
// prints: [0.005944889038801193, 0.017434213310480118] [0.0568, -0.1192] 2
