import Foundation
import RNN

// One training step of a network over and over: forward, backward, clip, Adam. `compare` starts this program and its twin
// `step.py`, once for each row of its table, and reads what they print.

/// A recurrent layer with a linear layer on top, that guesses the next letter after each.
struct Model: Parameterized {
  var network: RecurrentNetwork
  var weight: Tensor
  var bias: Tensor

  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {
    try network.forEachParameter(body)
    try body("weight", &weight)
    try body("bias", &bias)
  }
}

func number(_ name: String) -> Int {
  let arguments = CommandLine.arguments
  guard let place = arguments.firstIndex(of: "--" + name), place + 1 < arguments.count, let value = Int(arguments[place + 1])
  else { return 0 }
  return value
}

let cells: [String: CellKind] = ["RNN": .rnn, "LSTM": .lstm, "GRU": .gru]
let (letters, hidden, batch, steps) = (number("letters"), number("hidden"), number("batch"), number("steps"))
guard let cell = cells[CommandLine.arguments.dropFirst().first ?? ""], min(letters, hidden, batch, steps) > 0 else {
  FileHandle.standardError.write(Data("usage: networks RNN|LSTM|GRU --letters V --hidden H --batch B --steps T --ms N\n".utf8))
  exit(64)
}

var stream = RandomStream(seed: 1)
let bound = 1 / Double(hidden).squareRoot()
var model = Model(
  network: try RecurrentNetwork(cell, inputSize: letters, hiddenSize: hidden, using: &stream),
  weight: try Tensor(uniform: -bound...bound, shape: [letters, hidden], using: &stream),
  bias: try Tensor(repeating: 0, shape: [letters]))
let text = (0...steps).map { _ in (0..<batch).map { _ in Int.random(in: 0..<letters, using: &stream) } }
let (inputs, targets) = (Array(text.dropLast()), Array(text.dropFirst().joined()))
var optimizer = Optimizer.adam(learningRate: 0.001)
var loss = 0.0

func step() throws {
  var (value, gradient) = try differentiate(at: model) { model in
    let states = try model.network.run(oneHot: inputs).output.reshaped(to: [steps * batch, hidden])
    return try states.product(with: model.weight.transposed()).adding(model.bias).crossEntropy(with: targets)
  }
  try gradient.clipped(by: .norm(1))
  try optimizer.step(&model, gradient: gradient)
  loss = value
}

for _ in 0..<3 { try step() }
let clock = ContinuousClock()
var times: [Double] = []
let end = clock.now + .milliseconds(max(1, number("ms")))
while clock.now < end || times.count < 5 {
  let time = try clock.measure { try step() }
  times.append(Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) * 1e-15)
}
times.sort()
var usage = rusage()
getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
print(times[times.count / 10], times[times.count / 2], Double(usage.ru_maxrss) / 1024, loss)
