import Figures
import RNN

// From traces, models and tensors to the labels and numbers of which the pictures are made.

func unrolledFigure(_ trace: CharacterTrace, _ vocabulary: Vocabulary, title: String?) -> Figure {
  let answers = trace.steps.map { step in
    LayerDiagram.largest(step.logits.elements).flatMap { $0 < vocabulary.count ? String(vocabulary[$0]) : nil } ?? "?"
  }
  return UnrolledNetwork(inputs: trace.letters, outputs: answers).figure(title: title)
}

/// - Throws: `TensorError.indexOutOfRange`.
func productFigure(_ model: CharacterModel, _ trace: CharacterTrace, step: Int, title: String?) throws -> Figure {
  let x = try trace.step(step).x.elements
  let before = trace.step(before: step)?.h.elements ?? Array(repeating: 0, count: model.hiddenSize)
  return ConcatenatedProduct(inputWeights: model.W_xh.matrix, hiddenWeights: model.W_hh.matrix, x: x, h: before,
                             result: trace.steps[step].h.elements).figure(title: title)
}

func layerFigure(_ trace: CharacterTrace, _ vocabulary: Vocabulary, title: String?) -> Figure {
  LayerDiagram(inputs: trace.letters, x: trace.steps.map(\.x.elements), hidden: trace.hiddenStates.matrix,
               logits: trace.logits.matrix, vocabulary: vocabulary.labelTexts,
               targets: trace.steps.map { String($0.target) }).figure(title: title)
}

/// - Throws: `RNNError.unknownCharacter`; `TensorError.rankMismatch`.
func layerFigure(inputs: String, hidden: Tensor, logits: Tensor, targets: String?, _ vocabulary: Vocabulary, probabilities: Bool,
                 feedsBack: Bool, title: String?) throws -> Figure {
  let rows = try logits.matrixRows(for: "layerDiagram")
  let chances = probabilities ? try logits.softmax().matrixRows(for: "layerDiagram") : []
  return LayerDiagram(inputs: inputs.labelTexts, x: try inputs.map { try vocabulary.oneHotVector(of: $0).elements },
                      hidden: try hidden.matrixRows(for: "layerDiagram"), logits: rows, probabilities: chances,
                      vocabulary: vocabulary.labelTexts, targets: targets?.labelTexts ?? [], feedsBack: feedsBack)
    .figure(title: title)
}

/// - Throws: `RNNError.unknownCharacter`, `textTooShort`.
func writingFigure(_ model: CharacterModel, _ start: String, _ written: String, title: String?) throws -> Figure {
  // What is read: the start, and every answer but the last.
  let read = start + String(written.dropLast())
  let logits = try model.computeLogits(for: read), hidden = try model.computeHiddenStates(for: read)
  var diagram = LayerDiagram(inputs: read.labelTexts, x: try read.map { try model.vocabulary.oneHotVector(of: $0).elements },
                             hidden: hidden.matrix, logits: logits.matrix, probabilities: try logits.softmax().matrix,
                             vocabulary: model.vocabulary.labelTexts, feedsBack: true)
  diagram.samples = (String(start.dropFirst()) + written).labelTexts
  return diagram.figure(title: title)
}

func backpropagationFigure(_ trace: CharacterTrace, title: String?) -> Figure {
  BackpropagationDiagram(chunks: [trace.gradientNorms], inputs: trace.letters).figure(title: title)
}

func backpropagationFigure(_ chunks: [CharacterTrace], title: String?) -> Figure {
  BackpropagationDiagram(chunks: chunks.map(\.gradientNorms), inputs: chunks.flatMap(\.letters)).figure(title: title)
}

/// - Throws: `TensorError.indexOutOfRange`.
func cellFigure(_ trace: CharacterTrace, step: Int, unit: Int, title: String?) throws -> Figure {
  let now = try trace.step(step), before = trace.step(before: step)
  guard !now.gates.isEmpty else {
    return Figure(.diagram, title: title ?? "Inside a cell", Diagram.empty("nothing to draw: a plain RNN has no gates"))
  }
  let gates = try now.gates.mapValues { try $0.element(at: [unit]) }
  let h = try now.h.element(at: [unit])
  let old = try before?.h.element(at: [unit]) ?? 0
  var diagram = CellDiagram(kind: now.c == nil ? .gru : .lstm, unit: unit, gates: gates, previousState: old, state: h,
                            previousCell: try before?.c?.element(at: [unit]) ?? 0, cell: try now.c?.element(at: [unit]),
                            input: String(now.character))
  if let z = gates["z"], let n = gates["n"] {
    // Both forms of the update are in use; the numbers tell which one the model has.
    diagram.previousCell = nil
    diagram.keeps = (z * old + (1 - z) * n - h).magnitude <= ((1 - z) * old + z * n - h).magnitude
  }
  return diagram.figure(title: title)
}

/// - Throws: `TensorError.indexOutOfRange`.
func unitFigure(_ trace: CharacterTrace, unit: Int, title: String?) throws -> Figure {
  _ = try trace.step(0).h.element(at: [unit])
  return UnitDiagram(inputs: trace.letters, hidden: trace.hiddenStates.matrix, unit: unit).figure(title: title)
}

/// - Throws: `TensorError.indexOutOfRange`.
func gateFigure(_ trace: CharacterTrace, unit: Int, title: String?) throws -> Figure {
  func line(_ name: String, _ value: (CharacterTrace.Step) throws -> Tensor?) throws -> (String, [(String, [Double])])? {
    let values = try trace.steps.compactMap { try value($0)?.element(at: [unit]) }
    return values.count == trace.steps.count ? (name, [("", values)]) : nil
  }
  let gates = try CharacterTrace.gateNames.compactMap { key, name in try line("\(name) \(key)") { $0.gates[key] } }
  let states = try [line("cell state C") { $0.c }, line("hidden state h") { $0.h }].compactMap { $0 }
  return panelFigure(gates + states, labels: trace.letters.map(visible), title: title ?? "Gates and states of unit \(unit)",
    x: "letter read",
                     y: "", yScale: .linear, stacked: true)
}

func gradientFigure(_ series: [(String, CharacterTrace)], title: String?, x: String, y: String) -> Figure {
  // A gradient of exactly zero has no place on a logarithmic axis, and is counted there.
  .linePlot(series.map { Series($0.0, $0.1.gradientNorms, x: $0.1.steps.indices.map { Double($0 + 1) }) }, title: title, x: x,
    y: y,
            yScale: .log)
}

/// - Throws: `TensorError.indexOutOfRange`.
func saturationFigure(_ trace: CharacterTrace, title: String?) throws -> Figure {
  let count = Double(max(1, trace.steps.count))
  // The candidates g and n are no gates: they do not lie between 0 and 1.
  let gates = CharacterTrace.gateNames.filter { $0.key != "g" && $0.key != "n" && trace.steps.first?.gates[$0.key] != nil }
  let series = gates.map { key, name in
    let values = trace.steps.compactMap { $0.gates[key]?.elements }
    let units = values.first?.indices ?? 0..<0
    func share(_ unit: Int, _ isSaturated: (Double) -> Bool) -> Double {
      Double(values.filter { isSaturated($0[unit]) }.count) / count
    }
    return Series("\(name) \(key)", units.map { unit in share(unit) { $0 < 0.1 } },
      x: units.map { unit in share(unit) { $0 > 0.9 } })
  }
  return .scatterPlot(series, title: title ?? "How often gates are saturated", x: "share of steps above 0.9 (open)",
                      y: "share of steps below 0.1 (closed)")
}

extension CharacterTrace {
  static let gateNames: [(key: String, name: String)] = [
    ("f", "forget gate"), ("i", "input gate"), ("o", "output gate"), ("g", "candidate"), ("z", "update gate"),
    ("r", "reset gate"), ("n", "candidate"),
  ]

  var letters: [String] { steps.map { String($0.character) } }

  /// ‖∂L/∂h_t‖ at every step.
  var gradientNorms: [Double] {
    steps.map { $0.hiddenGradient.elements.reduce(0) { $0 + $1 * $1 }.squareRoot() }
  }

  /// The step before that at `index`, which may be the last of an earlier chunk.
  func step(before index: Int) -> Step? { index == 0 ? previous : steps[index - 1] }

  /// - Throws: `TensorError.indexOutOfRange`.
  func step(_ index: Int) throws -> Step {
    guard steps.indices.contains(index) else {
      throw TensorError.indexOutOfRange(operation: "step", index: [index], shape: [steps.count])
    }
    return steps[index]
  }
}

extension Tensor {
  /// The rows of a matrix that is known to be one.
  var matrix: [[Double]] { (try? matrixRows(for: "diagram")) ?? [] }
}
