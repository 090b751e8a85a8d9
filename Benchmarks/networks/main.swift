import Foundation
import RNN
import Tensors

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

Parallelism.threads = number("threads")
var stream = RandomStream(seed: 1)
// A long text for truncated backpropagation is kept as such, not as one row of numbers for each letter.
let rows = task == "truncated" ? 1 : steps
let text = (0...rows).map { _ in (0..<batch).map { _ in Int.random(in: 0..<letters, using: &stream) } }
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

/// A clock in milliseconds: of the day, or of the processors' work for this process, to which other processes matter less.
func now() -> Double {
  var time = timespec()
  clock_gettime(number("cpu") > 0 ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) * 1e-6
}

/// The times of something, sorted, in milliseconds.
func times(_ body: () throws -> Void) rethrows -> [Double] {
  for _ in 0..<3 { try body() }
  var times: [Double] = []
  let end = now() + Double(max(1, number("ms")))
  while now() < end || times.count < 5 {
    let start = now()
    try body()
    times.append(now() - start)
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
  let alphabet = (0..<letters).map { Character(UnicodeScalar(UInt8(32 + $0 % 90))) }
  let long = String((0...steps).map { _ in alphabet.randomElement(using: &stream) ?? " " })
  var reader = try CharacterModel(Vocabulary(of: String(alphabet)), cell: cell, hiddenSize: hidden, using: &stream)
  let run = try reader.train(on: long, steps: (steps + 24) / 25, chunkLength: 25, optimizer: optimizer, clipping: .norm(1),
                             using: &stream)
  loss = run.losses.last ?? 0
  report(0, 0)
default:
  let found = try times(step)
  report(found[found.count / 10], found[found.count / 2])
}
