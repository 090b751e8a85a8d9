import Figures

/// A network that reads letters, with the numbers of every layer in its boxes; with each answer fed back, if it writes.
struct LayerDiagram {
  var inputs: [String]
  /// One-hot, [T, V].
  var x: [[Double]]
  /// [T, H].
  var hidden: [[Double]]
  /// [T, V].
  var logits: [[Double]]
  /// [T, V]; empty if the softmax is not shown.
  var probabilities: [[Double]] = []
  var vocabulary: [String]
  /// What was to be answered; empty if that is not known.
  var targets: [String] = []
  /// What was answered where that was drawn by lot; empty if it is the letter with the largest logit.
  var samples: [String] = []
  var feedsBack = false

  var answers: [String] {
    samples.isEmpty ? logits.map { row in Self.largest(row).flatMap { $0 < vocabulary.count ? vocabulary[$0] : nil } ?? "?" }
      : samples
  }

  static func largest(_ row: [Double]) -> Int? {
    row.indices.filter { row[$0].isFinite }.max { (row[$0], $1) < (row[$1], $0) }
  }

  var steps: Int { min(inputs.count, x.count, hidden.count, logits.count) }

  func figure(title: String?) -> Figure {
    let name = title ?? (feedsBack ? "Writing: each answer is the next input" : "The numbers of every layer")
    guard steps > 0 else { return Figure(.diagram, title: name, Diagram.empty("nothing to draw: there are no steps")) }
    return Figure(.diagram, title: name, Diagram(finding: finding, data: table) { draw(width: $0, title: title) })
  }

  private var finding: String {
    let answers = answers
    let pairs = (0..<min(steps, 12)).map { index -> String in
      let right = index < targets.count ? (targets[index] == answers[index] ? " (right)"
        : " (wrong, it is \(visible(targets[index])))") : ""
      return "after \(visible(inputs[index])) it says \(visible(answers[index]))" + right
    }
    var text = pairs.joined(separator: ", ") + "."
    if !targets.isEmpty {
      let right = (0..<steps).filter { $0 < targets.count && targets[$0] == answers[$0] }.count
      text += " \(right) of \(steps) answers are right."
    }
    if feedsBack { text += " Each answer is read as the next input." }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private var table: DataTable? {
    guard steps <= 12, vocabulary.count <= 8 else { return nil }
    // What is read and said stands first, for it fits everywhere.
    let rows = (0..<steps).map { index -> [Cell] in
      [.text(visible(inputs[index])), .text(visible(answers[index]))]
        + (targets.isEmpty ? [] : [.text(index < targets.count ? visible(targets[index]) : "")])
        + ([hidden, logits] + (probabilities.isEmpty ? [] : [probabilities])).map { .list($0[index].map { .number($0) }) }
    }
    return DataTable(headers: ["reads", "answers"] + (targets.isEmpty ? [] : ["target"]) + ["hidden", "logits"]
                     + (probabilities.isEmpty ? [] : ["softmax"]), rows: rows, rowHeaders: true)
  }
}
