import RNN
import Testing

struct CharacterModelTests {
  static func model(_ seed: UInt64, cell: CellKind = .rnn, hiddenSize: Int = 3, precision: Precision = .single,
                    text: String = "hello") throws -> CharacterModel {
    var stream = RandomStream(seed: seed)
    return try CharacterModel(Vocabulary(of: text), cell: cell, hiddenSize: hiddenSize, precision: precision,
                              using: &stream)
  }

  @Test(arguments: 1...20) func learnsHello(_ seed: Int) throws {
    var model = try Self.model(UInt64(seed))
    let run = model.train(on: "hello", steps: 200, optimizer: .adagrad(learningRate: 0.1))
    #expect(run.losses.count == 200)
    #expect(run.losses[199] < 0.05)
    #expect(model.loss(on: "hello") < run.losses[199] * 1.01)
    #expect(model.generate(from: "h", count: 4) == "ello")
  }

  @Test(arguments: [CellKind.lstm, .gru, .gru(reset: .beforeProduct, update: .replace), .rnn(activation: .relu)])
  func learnsWithOtherCells(_ cell: CellKind) throws {
    var model = try Self.model(3, cell: cell, hiddenSize: 8)
    model.train(on: "hello", steps: 300, optimizer: .adam(learningRate: 0.05))
    #expect(model.generate(from: "h", count: 4) == "ello")
  }

  /// Without memory both l's look the same, so l and o share what follows: (ln 2 + ln 2) / 4.
  @Test func cannotLearnWithoutMemory() throws {
    var model = try Self.model(2)
    var optimizer = Optimizer.adagrad(learningRate: 0.1)
    let memoryless = Tensor.zeros(3, 3)
    for _ in 0..<2000 {
      model.W_hh = memoryless
      let (loss, gradient) = try differentiate(at: model) { try $0.computeLoss(on: "hello") }
      #expect(loss >= 0.3465)
      try optimizer.step(&model, gradient: gradient)
    }
    model.W_hh = memoryless
    #expect(abs(model.loss(on: "hello") - 0.3466) < 0.01)
    let probabilities = model.probabilities(for: "hell")
    #expect(probabilities.row(2) == probabilities.row(3))
    #expect(abs(probabilities[2, 2] - 0.5) < 0.01 && abs(probabilities[2, 3] - 0.5) < 0.01)
    #expect(model.generate(from: "h", count: 2) == "el")
  }

  @Test func sameSeedSameBits() throws {
    func train() throws -> ([Double], CharacterModel) {
      var model = try Self.model(9)
      let run = model.train(on: "hello", steps: 50, optimizer: .adam(learningRate: 0.01))
      return (run.losses, model)
    }
    let (first, second) = (try train(), try train())
    #expect(first.0 == second.0)
    #expect(first.1.parameters.map(\.tensor) == second.1.parameters.map(\.tensor))
  }

  /// The well-known picture of 'hello' halfway through its training: logits after h, e, l, l.
  @Test func lectureNumbers() throws {
    let logits = Tensor([[1, 2.2, -3, 4.1], [0.5, 0.3, -1, 1.2], [0.1, 0.5, 1.9, -1.1], [0.2, -1.5, -0.1, 2.2]])
    let probabilities = softmax(logits.row(0)).elements
    for (found, number) in zip(probabilities, [0.0377, 0.1251, 0.0007, 0.8365]) { #expect(abs(found - number) < 5e-5) }
    let targets = Vocabulary(of: "hello").encode("ello")
    for (row, number) in [2.0785, 2.9001, 0.3796, 0.2314].enumerated() {
      #expect(abs(crossEntropy(logits.row(row), targets[row]).scalar - number) < 5e-5)
    }
    #expect(abs(crossEntropy(logits, targets).scalar - 1.397) < 5e-4)
    #expect(abs(crossEntropy(Tensor.zeros(4), 2).scalar - 1.3863) < 5e-5)
  }

  @Test(arguments: [CellKind.rnn, .lstm, .gru]) func traceAgrees(_ cell: CellKind) throws {
    let model = try Self.model(4, cell: cell, hiddenSize: 5, precision: .double)
    let trace = model.trace(of: "hello")
    #expect(trace.steps.map(\.character) == Array("hell"))
    #expect(trace.steps.map(\.target) == Array("ello"))
    #expect(abs(trace.loss - model.loss(on: "hello")) < 1e-14)
    #expect(abs(trace.steps.map(\.loss).reduce(0, +) / 4 - trace.loss) < 1e-14)
    expectClose(trace.hiddenStates, model.hiddenStates(for: "hell"), 1e-15, "h")
    for step in trace.steps {
      if cell == .rnn { expectClose(tanh(step.preActivation), step.h, 1e-14, "tanh") }
      let names = cell == .rnn ? [] : cell.gateNames
      #expect(step.gates.keys.sorted() == names.sorted())
      guard cell == .lstm, let o = step.gates["o"], let f = step.gates["f"], let c = step.c else { continue }
      expectClose(o * tanh(c), step.h, 1e-14, "h from the gates")
      expectClose(try sigmoid(step.preActivation.slice(5..<10)), f, 1e-14, "f")
    }
    expectClose(trace.logits, model.logits(for: "hell"), 1e-14, "logits")
    expectClose(trace.probabilities, model.probabilities(for: "hell"), 1e-14, "probabilities")
  }

  @Test(arguments: [CellKind.rnn, .lstm, .gru]) func traceGoesOnFromAnEarlierOne(_ cell: CellKind) throws {
    let model = try Self.model(4, cell: cell, hiddenSize: 5, precision: .double)
    let whole = model.trace(of: "hellohell"), first = model.trace(of: "hello")
    let second = model.trace(of: "ohell", after: first)
    #expect(first.previous == nil && second.previous?.character == "l")
    for (step, same) in zip(second.steps, whole.steps[4...]) { expectClose(step.h, same.h, 1e-15, "h") }
    // The gradient stays in its chunk: the last step has only its own loss, the mean over half as many.
    let (last, lone) = (try #require(second.steps.last), try #require(whole.steps.last))
    expectClose(last.hiddenGradient, 2 * lone.hiddenGradient, 1e-15, "gradient")
    #expect(throws: RNNError.self) { try Self.model(4, hiddenSize: 3).recordTrace(of: "he", after: first) }
  }

  /// ∂L/∂c_t of an LSTM, against moving c_t and reading on by the formulas.
  @Test func traceGradientsOfCells() throws {
    let model = try Self.model(8, cell: .lstm, precision: .double)
    let trace = model.trace(of: "hello")
    func rest(_ c: Tensor, after t: Int) throws -> Double {
      var (h, c, total) = (trace.steps[t].h, c, 0.0)
      for step in t..<4 {
        func gate(_ z: Tensor, _ index: Int) throws -> Tensor { try z.slice((3 * index)..<(3 * index + 3)) }
        let previous = step == t ? (t == 0 ? Tensor.zeros(3, precision: .double) : trace.steps[t - 1].h) : h
        let z = model.W_hh • previous + model.W_xh • trace.steps[step].x + model.b_h
        if step > t { c = try sigmoid(gate(z, 1)) * c + sigmoid(gate(z, 0)) * tanh(gate(z, 2)) }
        h = try sigmoid(gate(z, 3)) * tanh(c)
        let target = model.vocabulary.index(of: trace.steps[step].target)
        total += crossEntropy(model.W_hy • h + model.b_y, target).scalar / 4
      }
      return total
    }
    for t in 0..<4 {
      let (cell, gradient) = (try #require(trace.steps[t].c), try #require(trace.steps[t].cellGradient))
      for unit in 0..<3 {
        var (up, down) = (cell, cell)
        up[unit] += 1e-5
        down[unit] -= 1e-5
        #expect(abs((try rest(up, after: t) - rest(down, after: t)) / 2e-5 - gradient[unit]) < 1e-9)
      }
    }
  }

  /// ∂L/∂h_t by every path, against moving h_t and reading on.
  @Test func traceGradientsAreTotal() throws {
    let model = try Self.model(8, precision: .double)
    let trace = model.trace(of: "hello")
    func rest(_ h: Tensor, after t: Int) -> Double {
      var (h, total) = (h, 0.0)
      for step in t..<4 {
        if step > t { h = tanh(model.W_hh • h + model.W_xh • trace.steps[step].x + model.b_h) }
        let target = model.vocabulary.index(of: trace.steps[step].target)
        total += crossEntropy(model.W_hy • h + model.b_y, target).scalar / 4
      }
      return total
    }
    for t in 0..<4 {
      for unit in 0..<3 {
        var (up, down) = (trace.steps[t].h, trace.steps[t].h)
        up[unit] += 1e-5
        down[unit] -= 1e-5
        let difference = (rest(up, after: t) - rest(down, after: t)) / 2e-5
        #expect(abs(difference - trace.steps[t].hiddenGradient[unit]) < 1e-9)
      }
    }
  }

  @Test func descriptions() throws {
    var model = try Self.model(1)
    #expect("\(model)" == "RNN (tanh) with 3 hidden units over 4 characters, 40 parameters")
    let run = model.train(on: "hello", steps: 1, optimizer: .sgd(learningRate: 0))
    let loss = Tensor(model.loss(on: "hello"), precision: .double)
    #expect("\(run)" == "1 step, cross-entropy \(loss) → \(loss) nats")
    let none = model.train(on: "hello", steps: 0, optimizer: .sgd(learningRate: 0))
    #expect("\(none)" == "no steps" && none.smoothLosses.isEmpty)
  }

  @Test func stopsWhenAsked() throws {
    struct Stop: Error {}
    var model = try Self.model(1)
    var seen: [Int] = []
    #expect(throws: Stop.self) {
      try model.train(on: "hello", steps: 1000, optimizer: .sgd(learningRate: 0.1)) { progress in
        seen.append(progress.step)
        if progress.step == 9 { throw Stop() }
      }
    }
    #expect(seen == Array(0...9))
    #expect(throws: Stop.self) { try model.generate(from: "h", count: .max) { if $0 == 3 { throw Stop() } } }
  }

  @Test func drawsByProbability() throws {
    var model = try Self.model(1)
    try model.setWeight("W_hy", to: Tensor.zeros(4, 3))
    try model.setWeight("b_y", to: log(Tensor([0.5, 0.25, 0.125, 0.125])))
    var stream = RandomStream(seed: 12)
    let text = try model.sample(from: "h", count: 8000, using: &stream)
    for (letter, share) in zip("helo", [0.5, 0.25, 0.125, 0.125]) {
      let found = Double(text.filter { $0 == letter }.count) / 8000
      #expect(abs(found - share) < 0.02)
    }
    let cautious = try model.sample(from: "h", count: 50, temperature: 1e-300, using: &stream)
    #expect(cautious == String(repeating: "h", count: 50))
  }

  @Test func misuseIsExplained() throws {
    var model = try Self.model(1)
    var stream = RandomStream(seed: 1)
    let known = Array("helo")
    #expect(throws: RNNError.unknownCharacter("x", known: known)) { try model.computeLogits(for: "hex") }
    #expect(throws: RNNError.textTooShort(count: 0, minimum: 1)) { try model.computeLogits(for: "") }
    #expect(throws: RNNError.textTooShort(count: 1, minimum: 2)) { try model.computeLoss(on: "h") }
    #expect(throws: RNNError.textTooShort(count: 1, minimum: 2)) { try model.recordTrace(of: "h") }
    #expect(throws: RNNError.invalidSize(name: "steps", value: -1, minimum: 0)) {
      try model.train(on: "hello", steps: -1, optimizer: .sgd(learningRate: 1), using: &stream)
    }
    #expect(throws: RNNError.invalidSize(name: "count", value: -1, minimum: 0)) {
      try model.generate(from: "h", count: -1) { _ in }
    }
    #expect(throws: RNNError.textTooShort(count: 0, minimum: 1)) { try model.generate(from: "", count: 1) { _ in } }
    for temperature in [0, -1, Double.nan, .infinity] {
      #expect(throws: RNNError.self) { try model.sample(from: "h", count: 1, temperature: temperature, using: &stream) }
    }
    #expect(throws: RNNError.weightShape(name: "W_hh", expected: [3, 3], found: [2, 2])) {
      try model.setWeight("W_hh", to: Tensor.zeros(2, 2))
    }
    for size in [0, -1, Int.min, Int.max, 1 << 31, 1 << 62] {
      #expect(throws: (any Error).self) {
        try CharacterModel(Vocabulary(of: "ab"), cell: .lstm, hiddenSize: size, using: &stream)
      }
    }
    #expect(throws: RNNError.emptyVocabulary) { try CharacterModel(Vocabulary(of: ""), hiddenSize: 3, using: &stream) }
    for scale in [-1, Double.nan, .infinity] {
      #expect(throws: RNNError.self) {
        try CharacterModel(Vocabulary(of: "ab"), hiddenSize: 3, scale: scale, using: &stream)
      }
    }
  }

  @Test func nanIsReported() throws {
    var model = try Self.model(1)
    try model.setWeight("b_y", to: Tensor([.nan, 0, 0, 0]))
    #expect(throws: TensorError.self) { try model.generate(from: "h", count: 1) { _ in } }
    var stream = RandomStream(seed: 1)
    #expect(throws: RNNError.noProbabilities) { try model.sample(from: "h", count: 1, using: &stream) }
    #expect(throws: RNNError.self) {
      try model.train(on: "hello", steps: 1, optimizer: .sgd(learningRate: 1), using: &stream)
    }
  }
}
