import RNN
import Testing

struct InterpretationTests {
  /// A model whose unit 0 is on after an a, unit 1 off after an a, and unit 2 always 0.
  static func model() throws -> CharacterModel {
    var stream = RandomStream(seed: 1)
    var model = try CharacterModel(Vocabulary(of: "abc"), hiddenSize: 3, precision: .double, using: &stream)
    model.W_hh = Tensor.zeros(3, 3)
    model.W_xh = Tensor([[2, -2, -2], [-1, 1, 1], [0, 0, 0]])
    return model
  }

  static let isA = TextProperty("a") { $0.map { $0 == "a" ? 1 : 0 } }

  @Test func findsTheUnitsThatFollow() throws {
    let units = try Self.model().units(following: Self.isA, in: "abacabba", heldOut: "bcaab")
    #expect(units.count == 3)
    #expect(units[0].unit == 0 && units[0].measure == .areaUnderCurve && !units[0].isReversed)
    #expect(units[0].trainingScore == 1 && units[0].heldOutScore == 1)
    #expect(units[1].unit == 1 && units[1].isReversed && units[1].trainingScore == 1 && units[1].heldOutScore == 1)
    #expect(units[2].unit == 2 && units[2].trainingScore == 0.5)
    #expect("\(units[1])" == "layer 0, unit 1: area under the curve 1.0 (held out 1.0), reversed")
  }

  /// By hand: scores .1 .4 .35 .8 with labels 0 0 1 1 have 3 of 4 pairs in order.
  @Test func areaUnderTheCurveCountsPairs() throws {
    var model = try Self.model()
    model.W_xh = Tensor([[0.1, 0.4, 0.35], [0.1, 0.35, 0.35], [0, 0, 0]])
    let units = model.units(following: [0, 0, 1], in: "abc", heldOut: "abc", heldOutValues: [0, 0, 1])
    #expect(units.first { $0.unit == 0 }?.trainingScore == 0.5)
    #expect(units.first { $0.unit == 1 }?.trainingScore == 0.75)
  }

  @Test func correlationForMoreThanTwoValues() throws {
    let units = try Self.model().units(following: [3, 1, 3, 0], in: "abac", heldOut: "aabc", heldOutValues: [3, 3, 1, 0])
    #expect(units.allSatisfy { $0.measure == .correlation } && units.count == 2)
    let x = [1.0, -1, 1, -1], y = [3.0, 1, 3, 0]
    let covariance = zip(x, y).reduce(0) { $0 + $1.0 * ($1.1 - 1.75) }
    let squares = y.reduce(0) { $0 + ($1 - 1.75) * ($1 - 1.75) }
    let expected = covariance / (4 * squares).squareRoot()
    #expect(abs(units[0].trainingScore - expected) < 1e-12)
  }

  /// A trained model has units that follow the ends of words, on a text that had no part in the choice too.
  @Test func trainedUnitsFollowWords() throws {
    let text = Corpus.dialogue(length: 60_000, seed: 1), other = Corpus.dialogue(length: 4000, seed: 2)
    var stream = RandomStream(seed: 5)
    var model = try CharacterModel(Vocabulary(of: text), cell: .lstm, hiddenSize: 48, using: &stream)
    try model.train(on: text, steps: 150, chunkLength: 40, batch: 16, optimizer: .adam(learningRate: 0.01),
                    clipping: .norm(5), using: &stream)
    let isSpace = TextProperty("a space") { $0.map { $0 == " " ? 1 : 0 } }
    let units = model.units(following: isSpace, in: String(text.prefix(6000)), heldOut: other)
    #expect(units[0].heldOutScore > 0.75 && units[0].trainingScore >= units[1].trainingScore)
  }

  /// With timescales of up to 100 steps from the start, an LSTM learns to keep an open quote in one cell.
  @Test func aCellFollowsQuotes() throws {
    let text = Corpus.dialogue(length: 100_000, seed: 5), other = Corpus.dialogue(length: 10_000, seed: 99)
    var stream = RandomStream(seed: 5)
    var model = try CharacterModel(Vocabulary(of: text), cell: .lstm, hiddenSize: 64, using: &stream)
    try model.spreadTimescales(upTo: 100)
    try model.train(on: text, steps: 800, chunkLength: 100, batch: 16,
                    optimizer: .adam(learningRate: 0.02).scheduled(.cosine(steps: 800)), clipping: .norm(1), using: &stream)
    let units = model.units(following: .insideQuotes, in: String(text.prefix(8000)), heldOut: other, state: .cell)
    #expect(units[0].heldOutScore > 0.9)
  }

  @Test func activationIsTheState() throws {
    for cell in [CellKind.rnn, .lstm, .gru] {
      let model = try TruncatedTrainingTests.model(cell)
      let text = String(TruncatedTrainingTests.text.prefix(600))
      #expect(Tensor(model.activation(ofUnit: 4, in: text), precision: .double) == model.hiddenStates(for: text).column(4))
      let trace = model.trace(of: text)
      let lower = trace.steps.map { $0.layers[0].h[7] }
      #expect(Array(model.activation(ofUnit: 7, in: text, layer: 0).dropLast()) == lower)
      if cell == .lstm {
        let cells = trace.steps.map { $0.c?[2] ?? .nan }
        #expect(Array(model.activation(ofUnit: 2, in: text, state: .cell).dropLast()) == cells)
      }
    }
  }

  /// Counted from the trace; a bias of 20 opens a gate for good.
  @Test func saturationIsCounted() throws {
    var model = try TruncatedTrainingTests.model()
    var bias = model.b_h
    for unit in 12..<24 { bias[unit] = 20 }
    model.b_h = bias
    let text = String(TruncatedTrainingTests.text.prefix(80))
    let gates = model.gateSaturation(over: text, low: 0.45, high: 0.55)
    #expect(gates.count == 2 * 3 * 12 && gates.map(\.gate).prefix(13).suffix(2) == ["i", "f"])
    #expect(gates.filter { $0.layer == 0 && $0.gate == "f" }.allSatisfy { $0.high == 1 && $0.low == 0 })
    let trace = model.trace(of: text + "t")
    for gate in gates {
      let values = trace.steps.map { $0.layers[gate.layer].gate(gate.gate)[gate.unit] }
      #expect(gate.low == Double(values.filter { $0 < 0.45 }.count) / 80)
      #expect(gate.high == Double(values.filter { $0 > 0.55 }.count) / 80)
    }
  }

  /// A unit held at 0 is a unit whose outgoing weights are 0; held at its own values it changes nothing.
  @Test(arguments: [0, 1]) func holdingAUnitAtZeroCutsIt(_ layer: Int) throws {
    let model = try TruncatedTrainingTests.model(.rnn)
    var cut = model
    let names = layer == 0 ? ["W_hh", "W_xh_l1"] : ["W_hh_l1", "W_hy"]
    for name in names {
      for row in 0..<cut[weight: name].shape[0] { cut[weight: name][row, 5] = 0 }
    }
    let held = model.clamping(unit: 5, to: 0, layer: layer)
    let text = "the cat sat"
    expectClose(held.logits(for: text), cut.logits(for: text), 1e-13, "logits")
    #expect(held.logits(for: text) != model.logits(for: text))
    #expect(held.generate(from: "the ", count: 20) == cut.generate(from: "the ", count: 20))
    #expect(abs(held.loss(on: text) - cut.loss(on: text)) < 1e-13)
    #expect(held.clamping(unit: 5, to: 0.5, layer: layer).hiddenStates(for: text) != held.hiddenStates(for: text))
  }

  @Test(arguments: [CellKind.lstm, .gru]) func heldUnitsOfGatedCells(_ cell: CellKind) throws {
    let model = try TruncatedTrainingTests.model(cell)
    let states = model.clamping(unit: 3, to: 0.25).hiddenStates(for: "the cat")
    #expect(states.column(3).elements.allSatisfy { $0 == 0.25 })
    let free = model.hiddenStates(for: "the cat")
    // Not the same bits: held units are set after each step, and a step alone is multiplied row by row, in another order than
    // the steps of a text, whose weights are packed once.
    #expect(abs(states.row(0).elements[4] - free.row(0).elements[4]) < 1e-15)
  }

  /// A cell state held at 0 is one that the forget gate shuts out.
  @Test func aHeldCellStateIsForgotten() throws {
    let model = try TruncatedTrainingTests.model(.lstm)
    var forgetful = model
    forgetful.b_h[model.hiddenSize + 3] = -1000
    let held = model.clamping(unit: 3, to: 0, layer: 0, state: .cell)
    expectClose(held.logits(for: "the cat sat"), forgetful.logits(for: "the cat sat"), 1e-13, "logits")
    #expect(held.logits(for: "the cat") != model.logits(for: "the cat"))
    #expect(throws: RNNError.self) { try Self.model().holding(unit: 0, at: 0, state: .cell) }
  }

  @Test func misuseIsExplained() throws {
    let model = try Self.model()
    for unit in [-1, 3, Int.max] {
      #expect(throws: RNNError.outOfRange(name: "unit", value: unit, count: 3)) { try model.holding(unit: unit, at: 0) }
      #expect(throws: RNNError.outOfRange(name: "unit", value: unit, count: 3)) {
        try model.computeActivation(ofUnit: unit, in: "a")
      }
    }
    #expect(throws: RNNError.outOfRange(name: "layer", value: 1, count: 1)) { try model.holding(unit: 0, at: 0, layer: 1) }
    #expect(throws: RNNError.self) { try model.holding(unit: 0, at: .nan) }
    #expect(throws: RNNError.noCellState(cell: "RNN (tanh)")) { try model.computeActivation(ofUnit: 0, in: "a", state: .cell) }
    #expect(throws: RNNError.textTooShort(count: 0, minimum: 1)) { try model.computeActivation(ofUnit: 0, in: "") }
    #expect(throws: RNNError.noGates(cell: "RNN (tanh)")) { try model.measureSaturation(over: "a") }
    let lstm = try TruncatedTrainingTests.model()
    for (low, high) in [(-0.1, 0.9), (0.9, 0.1), (0.1, 1.1), (.nan, 0.9), (0.1, .nan)] {
      #expect(throws: RNNError.self) { try lstm.measureSaturation(over: "the", low: low, high: high) }
    }
    let held = model.clamping(unit: 0, to: 0)
    #expect(throws: RNNError.heldUnits(operation: "a trace")) { try held.recordTrace(of: "ab") }
    #expect(throws: RNNError.self) { try held.computeActivation(ofUnit: 0, in: "a") }
    func find(_ values: [Double], _ others: [Double], count: Int = 5) throws {
      _ = try model.findUnits(following: values, in: "abc", heldOut: "ab", heldOutValues: others, count: count)
    }
    #expect(throws: RNNError.valueCount(expected: 3, found: 2)) { try find([0, 1], [0, 1]) }
    #expect(throws: RNNError.valueCount(expected: 2, found: 3)) { try find([0, 1, 1], [0, 1, 1]) }
    #expect(throws: RNNError.constantProperty(value: 1)) { try find([1, 1, 1], [0, 1]) }
    #expect(throws: RNNError.constantProperty(value: 0)) { try find([0, 1, 1], [0, 0]) }
    #expect(throws: RNNError.self) { try find([0, .nan, 1], [0, 1]) }
    #expect(throws: RNNError.invalidSize(name: "count", value: 0, minimum: 1)) { try find([0, 1, 1], [0, 1], count: 0) }
  }
}
