import LessonPrelude

// A lesson's model, a list of tensors and models of the library go through the same functions.
struct Elman: RecurrentCell {
  var W_xh = Tensor([[0.5, -0.25], [0.125, 1], [0.25, 0.75]])
  var W_hh = Tensor([[0.5, 0.25, 0], [-0.5, 0.75, 0.125], [0, 0.25, -0.25]])
  var b = Tensor([0.125, -0.5, 0])

  func step(_ x: Tensor, _ h: Tensor) -> Tensor { tanh(W_xh • x + W_hh • h + b) }

  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {
    try body("W_xh", &W_xh)
    try body("W_hh", &W_hh)
    try body("b", &b)
  }
}

struct Tagger: Parameterized {
  var cell = Elman()
  var readouts = [Tensor([[1, 0.5, -0.5], [0.25, -1, 0.5]]), Tensor([0, 0.25])]

  func loss(_ inputs: [Tensor], _ targets: [Int], from h: Tensor) -> (loss: Tensor, h: Tensor) {
    let run = cell.unroll(over: inputs, from: h)
    let logits = run.outputs.map { readouts[0] • $0 + readouts[1] }
    return (crossEntropy(stack(logits), targets), run.finalState)
  }

  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {
    try cell.forEachParameter { name, tensor in try body("cell." + name, &tensor) }
    try readouts.forEachParameter { name, tensor in try body("readouts." + name, &tensor) }
  }
}

let inputs = (0..<8).map { Tensor.oneHot($0 % 3 == 0 ? 1 : 0, count: 2) }
let targets = (0..<8).map { $0 % 3 == 2 ? 1 : 0 }
let start = Tensor.zeros(3)
var tagger = Tagger()
print(tagger.parameterCount, tagger.parameters.map { $0.name })
// prints: 26 ["cell.W_xh", "cell.W_hh", "cell.b", "readouts.0", "readouts.1"]

func learn<Model: Parameterized>(_ model: inout Model, _ optimizer: inout Optimizer,
                                 _ loss: (Model) -> Tensor) -> (Double, Double) {
  var (value, gradient) = valueAndGradient(at: model, loss)
  let norm = gradient.clip(.norm(1))
  optimizer.update(&model, gradient)
  return (value, norm)
}
func rounded(_ x: Double) -> Double { (x * 10_000).rounded() / 10_000 }

var adam = Optimizer.adam(learningRate: 0.05)
var first = 0.0, last = 0.0
for step in 0..<60 {
  let (value, norm) = learn(&tagger, &adam) { model in model.loss(inputs, targets, from: start).loss }
  if step == 0 { (first, _) = (value, print(rounded(value), rounded(norm))) }
  last = value
}
print(adam.steps, last < first / 5)
// prints: 0.8997 1.4399
// prints: 60 true

var list = [Tensor([2]), Tensor([3])]
var sgd = Optimizer.sgd(learningRate: 0.25)
print(learn(&list, &sgd) { w in sum(w[0] * w[1]) }, list)
// prints: (6.0, 3.605551275463989) [[1.792], [2.8613]]

let cell = tagger.cell
var network = try RecurrentNetwork(.rnn, CellWeights(inputWeight: cell.W_xh, hiddenWeight: cell.W_hh, inputBias: cell.b))
print(network.parameters.map { $0.name }, network.parameterCount)
// prints: ["weight_ih_l0", "weight_hh_l0", "bias_ih_l0"] 18
let sequence = reshape(stack(inputs), to: [8, 1, 2])
var other = Optimizer.sgd(learningRate: 0.1)
let before = learn(&network, &other) { network in sum(network(sequence).output * network(sequence).output) }
let after = learn(&network, &other) { network in sum(network(sequence).output * network(sequence).output) }
print(after.0 < before.0)
// prints: true

// The gradient is a model: its tensors have the names of the weights.
let gradient = valueAndGradient(at: tagger) { model in model.loss(inputs, targets, from: start).loss }.gradient
print(gradient.cell.W_hh.shape, gradient.readouts.map { $0.shape }, rounded(gradient.globalNorm) > 0)
// prints: [3, 3] [[2, 3], [2]] true

// Truncated backpropagation through time: chunks of 3, the state carried on as a constant.
for boundary in [Backpropagation.Boundary.detach, .reset] {
  var model = Tagger()
  var optimizer = Optimizer.adagrad(learningRate: 0.1)
  let (losses, state) = train(&model, steps: inputs.count, from: start,
                               through: .truncated(chunkLength: 3, boundary: boundary), optimizer: &optimizer) {
    model, chunk, state in
    let (loss, h) = model.loss(Array(inputs[chunk]), Array(targets[chunk]), from: state)
    return (loss, h)
  }
  print(losses.map(rounded), state.shape, optimizer.steps)
}
// prints: [0.6242, 0.6801, 0.5214] [3] 3
// prints: [0.6242, 0.4285, 0.3947] [3] 3
