import LessonPrelude
struct Elman: RecurrentCell {
  var W_xh, W_hh, b: Tensor
  func step(_ x: Tensor, _ h: Tensor) -> Tensor {
    tanh(W_xh • x + W_hh • h + b)
  }
  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {
    try body("W_xh", &W_xh)
    try body("W_hh", &W_hh)
    try body("b", &b)
  }
}
var cell = Elman(W_xh: Tensor([[0.5, -0.25], [0.125, 1]]), W_hh: Tensor([[0.5, 0.25], [-0.5, 0.75]]), b: Tensor([0.125, -0.5]))
print(cell.parameterCount, cell.parameters.map { $0.name })
let xs = [Tensor([1, 0]), Tensor([0, 1]), Tensor([1, 1])]
let run = cell.unroll(over: xs, from: Tensor.zeros(2))
print(run.outputs, run.finalState)
let (loss, gradient) = valueAndGradient(at: cell) { cell in
  sum(cell.unroll(over: xs, from: Tensor.zeros(2)).finalState)
}
print(loss, gradient.W_xh, gradient.b, gradient.globalNorm)
let (value, g, along) = backpropagate(at: cell) { cell in
  let run = cell.unroll(over: xs, from: Tensor.zeros(2))
  return (sum(run.finalState), run)
}
print(value, g.b, along.states)
var optimizer = Optimizer.sgd(learningRate: 0.1)
optimizer.update(&cell, gradient)
print(cell.b)
// prints: 10 ["W_xh", "W_hh", "b"]
// prints: [[0.5546, -0.3584], [0.0626, -0.0460], [0.3755, 0.5074]] [0.3755, 0.5074]
// prints: 0.8828489184379578 [[0.6125, 0.9170],
// prints: [1.2586, 1.5127]] [0.6705, 2.0287] 3.159847665316144
// prints: 0.8828489184379578 [0.6705, 2.0287] [[-0.356, 0.592], [0.0582, 0.7717], [1.0, 1.0]]
// prints: [0.0580, -0.7029]
