import Foundation
import RNN

// Who remembers longer: a vanilla network, a GRU and an LSTM with two beginnings, of about as many parameters, learn two tasks
// of the literature at several lengths, from several seeds. A run is a row of a table, written as soon as it is known:
//
//     task, cell, hidden units, parameters, length, seed, rate, steps, loss on new sequences, loss of the baseline, losses in training
//
// The last is the mean over each hundred steps, separated by spaces. Rows that the table has are not run again.

/// A kind of network. Of the rates .01 and .003 it has the one that was better for seed 1 of the adding problem of length 100.
struct Cell {
  let name: String, kind: CellKind, hiddenSize: Int, rate: Double
  /// Whether its forget gates begin with all patiences up to the length of the sequence (Tallec and Ollivier 2018).
  var isPatient = false
}

/// What is the same for all runs.
enum Setting {
  static let steps = 2000, batch = 32, seeds: [UInt64] = [1, 2, 3]
  static let cells = [
    Cell(name: "RNN", kind: .rnn, hiddenSize: 66, rate: 0.003), Cell(name: "LSTM", kind: .lstm, hiddenSize: 32, rate: 0.01),
    Cell(name: "GRU", kind: .gru, hiddenSize: 37, rate: 0.01),
    Cell(name: "patient LSTM", kind: .lstm, hiddenSize: 32, rate: 0.01, isPatient: true),
  ]
  /// How many sequences a trained network is asked about, and the seed that they are drawn from.
  static let asked = (count: 1000, seed: UInt64(1_000_000))
}

/// One training.
struct Run {
  let task: SequenceTask
  let cell: Cell
  let length: Int
  let seed: UInt64

  /// What tells its row from others.
  var key: String { "\(task.name),\(cell.name),\(length),\(seed)" }

  func row() throws -> String {
    var stream = RandomStream(seed: seed)
    var model = try SequenceModel(for: task, cell: cell.kind, hiddenSize: cell.hiddenSize, using: &stream)
    if cell.isPatient { try model.network.spreadTimescales(upTo: Double(task.steps)) }
    let run = try model.train(on: task, steps: Setting.steps, batch: Setting.batch, optimizer: .adam(learningRate: cell.rate),
                              clipping: .norm(1), using: &stream)
    let means = stride(from: 0, to: run.losses.count, by: 100).map { start in
      run.losses[start..<(start + 100)].reduce(0, +) / 100
    }
    let loss = model.result(on: task.batch(Setting.asked.count, seed: Setting.asked.seed)).loss
    let numbers = [cell.hiddenSize, model.parameterCount, length].map(String.init).joined(separator: ",")
    let curve = means.map { text($0) }.joined(separator: " ")
    return "\(task.name),\(cell.name),\(numbers),\(seed),\(cell.rate),\(run.steps),\(text(loss)),\(text(task.baseline)),\(curve)"
  }

  private func text(_ number: Double) -> String { String(format: "%.4g", number) }
}

guard CommandLine.arguments.count == 2 else {
  FileHandle.standardError.write(Data("usage: experiments TABLE.csv\n".utf8))
  exit(64)
}
let path = CommandLine.arguments[1]
let header = "task,cell,hidden,parameters,length,seed,rate,steps,loss,baseline,curve\n"
if !FileManager.default.fileExists(atPath: path) { try header.write(toFile: path, atomically: true, encoding: .utf8) }
let done = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
  let fields = line.split(separator: ",")
  return [fields[0], fields[1], fields[4], fields[5]].joined(separator: ",")
}

let tasks: [(make: (Int) -> SequenceTask, lengths: [Int])] = [
  ({ .adding(steps: $0) }, [100, 200, 400]), ({ .copyMemory(delay: $0) }, [10, 100, 200, 400]),
]
for (make, lengths) in tasks {
  for seed in Setting.seeds {
    for length in lengths {
      for cell in Setting.cells {
        let run = Run(task: make(length), cell: cell, length: length, seed: seed)
        if done.contains(run.key) { continue }
        let row = try run.row()
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data((row + "\n").utf8))
        try file.close()
      }
    }
  }
}
