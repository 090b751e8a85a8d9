import RNN
import Testing

struct TruncatedTrainingTests {
  static let text = String(repeating: "the cat sat on the mat and the dog sat on the log. ", count: 12)

  static func model(_ cell: CellKind = .lstm, layers: Int = 2, seed: UInt64 = 3) throws -> CharacterModel {
    var stream = RandomStream(seed: seed)
    return try CharacterModel(Vocabulary(of: text), cell: cell, hiddenSize: 12, layers: layers, precision: .double,
                              using: &stream)
  }

  /// Without learning, chunks with the state carried guess as one who reads the text at once.
  @Test(arguments: [CellKind.rnn, .lstm, .gru]) func carriedStatesAreThoseOfTheWholeText(_ cell: CellKind) throws {
    var model = try Self.model(cell)
    let whole = model.loss(on: String(Self.text.prefix(101)))
    let losses = { (order: ChunkOrder) in
      model.train(on: String(Self.text.prefix(101)), steps: 10, chunkLength: 10, order: order,
                  optimizer: .sgd(learningRate: 0)).losses
    }
    let carried = losses(.carried)
    #expect(abs(carried.reduce(0, +) / 10 - whole) < 1e-12)
    let reset = losses(.reset)
    #expect(reset[0] == carried[0] && reset[1] != carried[1])
    #expect(abs(model.textLoss(on: Self.text).nats - model.loss(on: Self.text)) < 1e-12)
  }

  /// min-char-rnn: H 100, chunks of 25, Adagrad 0.1, clipping at ±5, weights of deviation 0.01.
  @Test func smoothLossStartsFromIgnorance() throws {
    var stream = RandomStream(seed: 1)
    var model = try CharacterModel(Vocabulary(of: Self.text), hiddenSize: 100, deviation: 0.01, using: &stream)
    let start = 25 * log(Tensor(Double(model.vocabulary.count), precision: .double)).scalar
    let run = model.train(on: Self.text, steps: 400, chunkLength: 25, optimizer: .adagrad(learningRate: 0.1),
                          clipping: .value(5))
    #expect(abs(run.smoothLosses[0] - (0.999 * start + 0.025 * run.losses[0])) < 1e-9)
    #expect(abs(run.smoothLosses[0] - start) < 0.05)
    #expect(run.smoothLosses[399] < start - 10 && run.losses[399] < 1)
    for step in 1..<400 {
      #expect(abs(run.smoothLosses[step] - (0.999 * run.smoothLosses[step - 1] + 0.025 * run.losses[step])) < 1e-9)
    }
  }

  @Test(arguments: ChunkOrder.allCases) func learnsInEveryOrder(_ order: ChunkOrder) throws {
    var model = try Self.model()
    var stream = RandomStream(seed: 8)
    let run = try model.train(on: Self.text, steps: 120, chunkLength: 20, batch: 4, order: order,
                              optimizer: .adam(learningRate: 0.02), clipping: .norm(5), using: &stream)
    #expect(run.losses[119] < 1 && run.losses[0] > 2.5)
    #expect(model.textLoss(on: Self.text).bitsPerCharacter < 1.5)
  }

  /// A training goes on where another ended if it is given its optimizer.
  @Test func optimizerGoesOn() throws {
    var (once, twice) = (try Self.model(), try Self.model())
    let text = String(Self.text.prefix(21))
    let whole = once.train(on: text, steps: 6, chunkLength: 20, optimizer: .adam(learningRate: 0.02))
    let first = twice.train(on: text, steps: 3, chunkLength: 20, optimizer: .adam(learningRate: 0.02))
    let second = twice.train(on: text, steps: 3, chunkLength: 20, optimizer: first.optimizer)
    #expect(first.losses + second.losses == whole.losses)
    #expect(second.optimizer.steps == 6)
  }

  @Test func progressShowsTheModel() throws {
    var model = try Self.model()
    var seen: [(Int, Double, String)] = []
    let run = model.train(on: Self.text, steps: 3, chunkLength: 20, optimizer: .adam(learningRate: 0.02)) { progress in
      seen.append((progress.step, progress.smoothLoss, progress.model.generate(from: "t", count: 3)))
    }
    #expect(seen.map(\.0) == [0, 1, 2] && seen.map(\.1) == run.smoothLosses)
    #expect(seen[2].2 == model.generate(from: "t", count: 3))
  }

  @Test func unitsOfLoss() {
    let loss = TextLoss(nats: 1.3862943611198906)
    #expect(abs(loss.bitsPerCharacter - 2) < 1e-15 && abs(loss.perplexity - 4) < 1e-14)
    #expect("\(loss)" == "1.3863 nats, 2.0 bits per character, perplexity 4.0")
  }

  /// A trace of two layers: the gradients of the lower one against moving its states is what the tape gives.
  @Test func traceOfLayers() throws {
    let model = try Self.model(.gru)
    let trace = model.trace(of: "the cat")
    #expect(trace.steps[0].layers.count == 2 && trace.steps[3].h == trace.steps[3].layers[1].h)
    #expect(abs(trace.loss - model.loss(on: "the cat")) < 1e-14)
    // ∂L/∂b_h of n in the lower layer is the sum over the steps of ∂L/∂n (1 - n²), with ∂L/∂n = (1 - z) ∂L/∂h.
    let (_, gradient) = try differentiate(at: model) { try $0.computeLoss(on: "the cat") }
    var sum = Tensor.zeros(12, precision: .double)
    for step in trace.steps {
      let layer = step.layers[0], n = layer.gate("n")
      sum += layer.hiddenGradient * (1 - layer.gate("z")) * (1 - n * n)
    }
    expectClose(sum, try gradient.weight(named: "b_h").slice(24..<36), 1e-12, "b_h")
  }

  @Test func misuseIsExplained() throws {
    var model = try Self.model()
    var stream = RandomStream(seed: 1)
    let cases: [(String, Int?, Int, RNNError)] = [
      ("", nil, 1, .textTooShort(count: 0, minimum: 2)), ("t", nil, 1, .textTooShort(count: 1, minimum: 2)),
      ("the", 0, 1, .invalidSize(name: "the chunk length", value: 0, minimum: 1)),
      ("the", .min, 1, .invalidSize(name: "the chunk length", value: .min, minimum: 1)),
      ("the", 1, 0, .invalidSize(name: "batch", value: 0, minimum: 1)), ("the", 1, 3, .textTooShort(count: 3, minimum: 4)),
    ]
    for (text, length, batch, error) in cases {
      #expect(throws: error) {
        try model.train(on: text, steps: 1, chunkLength: length, batch: batch, optimizer: .sgd(learningRate: 1),
                        using: &stream)
      }
    }
    #expect(throws: RNNError.self) {
      try model.train(on: "thé", steps: 1, chunkLength: 1, optimizer: .sgd(learningRate: 1), using: &stream)
    }
    #expect(throws: RNNError.self) {
      try CharacterModel(Vocabulary(of: "ab"), hiddenSize: 3, layers: 0, using: &stream)
    }
    for deviation in [-1, Double.nan, .infinity] {
      #expect(throws: RNNError.self) {
        try CharacterModel(Vocabulary(of: "ab"), hiddenSize: 3, deviation: deviation, using: &stream)
      }
    }
    #expect(throws: RNNError.self) { try model.setWeight("W_xy", to: Tensor(1)) }
    #expect(throws: RNNError.unknownGate(name: "f", known: ["n", "r", "z"])) {
      try Self.model(.gru).trace(of: "the").steps[0].layers[0].gate(named: "f")
    }
  }
}
