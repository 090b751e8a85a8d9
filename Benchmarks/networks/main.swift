import Foundation
import RNN

// Networks at work, over and over. `compare` starts this program and its twin `step.py` for each row of its table, and reads
// what they print: milliseconds (the fastest tenth and the median), the peak memory of the process in MiB, and the loss.

func number(_ name: String) -> Int {
  let arguments = CommandLine.arguments
  guard let place = arguments.firstIndex(of: "--" + name), place + 1 < arguments.count else { return 0 }
  return Int(arguments[place + 1]) ?? 0
}

let task = CommandLine.arguments.dropFirst().first ?? ""
let (letters, hidden, batch, steps) = (number("letters"), number("hidden"), number("batch"), number("steps"))
let cells: [String: CellKind] = ["RNN": .rnn, "LSTM": .lstm, "GRU": .gru, "product": .rnn, "truncated": .lstm]
guard let cell = cells[task], min(letters, hidden, batch, steps) > 0 else {
  let usage = "usage: networks RNN|LSTM|GRU|product|truncated --letters V --hidden H --batch B --steps T --ms N\n"
  FileHandle.standardError.write(Data(usage.utf8))
  exit(64)
}

var stream = RandomStream(seed: 1)
let text = (0...steps).map { _ in (0..<batch).map { _ in Int.random(in: 0..<letters, using: &stream) } }
let (inputs, targets) = (Array(text.dropLast()), Array(text.dropFirst()))
let allTargets = Array(targets.joined())
var model = try SequenceModel(cell, inputSize: letters, outputSize: letters, hiddenSize: hidden, using: &stream)
var optimizer = Optimizer.adam(learningRate: 0.001)
var loss = 0.0

/// One training step: forward, backward, clip, Adam.
func step() throws {
  var (value, gradient) = try differentiate(at: model) { model in
    try model.answer(oneHot: inputs).crossEntropy(with: allTargets)
  }
  try gradient.clipped(by: .norm(1))
  try optimizer.step(&model, gradient: gradient)
  loss = value
}

/// The times of something, sorted, in milliseconds.
func times(_ body: () throws -> Void) rethrows -> [Double] {
  for _ in 0..<3 { try body() }
  let clock = ContinuousClock()
  var times: [Double] = []
  let end = clock.now + .milliseconds(max(1, number("ms")))
  while clock.now < end || times.count < 5 {
    let time = try clock.measure { try body() }
    times.append(Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) * 1e-15)
  }
  return times.sorted()
}

func report(_ first: Double, _ second: Double) {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  print(first, second, Double(usage.ru_maxrss) / 1024, loss)
}

switch task {
case "product":
  // The largest product of the LSTM's step: the gradient of its weights. Printed are GFLOP/s.
  let (rows, inner) = (4 * hidden, batch * steps)
  let a = try Tensor(normal: 0, deviation: 1, shape: [rows, inner], using: &stream)
  let b = try Tensor(normal: 0, deviation: 1, shape: [inner, hidden], using: &stream)
  let found = try times { loss = try a.product(with: b).element(at: [0, 0]) }
  let operations = 2e-6 * Double(rows * inner * hidden)
  report(operations / found[found.count / 10], operations / found[found.count / 2])
case "truncated":
  let run = try model.train(oneHot: inputs, targets: targets, through: .truncated(chunkLength: 25), optimizer: optimizer,
                            clipping: .norm(1)) { _ in }
  loss = run.losses.last ?? 0
  report(0, 0)
default:
  let found = try times(step)
  report(found[found.count / 10], found[found.count / 2])
}
