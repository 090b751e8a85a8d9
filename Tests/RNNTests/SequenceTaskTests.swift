import RNN
import Testing

struct SequenceTaskTests {
  static func ln(_ x: Double) -> Double { log(Tensor(x, precision: .double)).scalar }

  @Test(arguments: [
    (SequenceTask.adding(steps: 50), 1.0 / 6, [50, 3, 2]), (.copyMemory(delay: 30), 10 * ln(8) / 50, [50, 3, 10]),
    (.temporalOrder(steps: 40), ln(4), [40, 3, 8]), (.echo(delay: 3, steps: 20), ln(2), [20, 3, 2]),
    (.glyphs(), ln(10), [1, 3, 15]), (.sentiment, ln(2), [13, 3, 28]), (.motion(steps: 9), ln(3), [9, 3, 8]),
  ] as [(SequenceTask, Double, [Int])])
  func shapesAndBaselines(_ task: SequenceTask, _ baseline: Double, _ shape: [Int]) throws {
    let batch = task.batch(3, seed: 1)
    #expect(abs(task.baseline - baseline) < 1e-12)
    #expect(batch.inputs.shape == shape && shape[2] == task.inputSize)
    #expect(batch.targets.shape == [shape[0], 3] && batch.mask.shape == [shape[0], 3] && batch.texts.count == 3)
    #expect(task.batch(3, seed: 1).inputs == batch.inputs && task.batch(3, seed: 2).inputs != batch.inputs)
  }

  /// What the best answer without memory costs on many sequences is the baseline.
  @Test func baselinesAreMeasured() throws {
    let adding = SequenceTask.adding(steps: 20)
    let error = try adding.batch(4000, seed: 1).loss(of: Tensor(repeating: 1, shape: [20, 4000, 1])).scalar
    #expect(abs(error - 1.0 / 6) < 0.01 && abs(error.squareRoot() - 0.4082) < 0.012)

    let copy = SequenceTask.copyMemory(delay: 10), batch = copy.batch(20, seed: 1)
    // Certain of the blank before the signal, and even among the eight symbols after it.
    let blank: [Double] = [0, 0, 0, 0, 0, 0, 0, 0, 60], symbol: [Double] = [0, 0, 0, 0, 0, 0, 0, 0, -60]
    let logits = (0..<600).flatMap { $0 < 400 ? blank : symbol }
    #expect(abs(try batch.loss(of: Tensor(logits, shape: [30, 20, 9])).scalar - copy.baseline) < 1e-5)
    for task in [SequenceTask.temporalOrder(steps: 30), .echo(delay: 2, steps: 30), .motion(steps: 30), .sentiment] {
      let even = try Tensor(repeating: 0, shape: [task.steps, 500, task.outputSize])
      #expect(abs(try task.batch(500, seed: 3).loss(of: even).scalar - task.baseline) < 1e-5)
    }
  }

  @Test func sequencesAreWhatTheyAreCalled() throws {
    let echo = SequenceTask.echo(delay: 3, steps: 12).batch(1, seed: 2)
    let bits = (0..<12).map { echo.inputs[$0, 0, 1] }
    #expect((3..<12).allSatisfy { echo.targets[$0, 0] == bits[$0 - 3] })
    #expect((0..<12).map { echo.mask[$0, 0] } == [0, 0, 0] + [Double](repeating: 1, count: 9))
    let adding = SequenceTask.adding(steps: 10).batch(1, seed: 2)
    let marked = (0..<10).filter { adding.inputs[$0, 0, 1] == 1 }
    #expect(marked.count == 2 && marked[0] < 5 && marked[1] >= 5)
    #expect(abs(adding.targets[9, 0] - marked.map { adding.inputs[$0, 0, 0] }.reduce(0, +)) < 1e-6)
    let order = SequenceTask.temporalOrder(steps: 20).batch(50, seed: 2)
    for (index, text) in order.texts.enumerated() {
      let signs = text.filter { "XY".contains($0) }
      #expect(order.targets[19, index] == Double(["XX", "XY", "YX", "YY"].firstIndex(of: signs) ?? -1))
    }
    let copy = SequenceTask.copyMemory(delay: 5).batch(1, seed: 2)
    #expect((0..<10).map { copy.inputs[$0, 0, Int(copy.targets[15 + $0, 0])] } == [Double](repeating: 1, count: 10))
    #expect(copy.inputs[14, 0, 9] == 1)
  }

  @Test func everySentenceIsJudgedByItsLastPart() {
    let batch = SequenceTask.sentiment.batch(200, seed: 5)
    let blame = ["bad", "dull", "cold", "sad", "ugly", "empty"]
    for (index, text) in batch.texts.enumerated() {
      let words = text.split(separator: " ").map(String.init)
      let last = words.lastIndex(of: "but").map { Array(words[($0 + 1)...]) } ?? words
      let isNegated = ["not", "never", "hardly"].contains { last.contains($0) }
      let praises = blame.contains(last[last.count - 1]) == isNegated
      #expect(batch.targets[words.count - 1, index] == (praises ? 1 : 0), "\(text)")
    }
  }

  @Test func misuseIsExplained() throws {
    let makers: [(Int) throws -> SequenceTask] = [
      { try .makeAdding(steps: $0) }, { try .makeCopyMemory(delay: $0) }, { try .makeTemporalOrder(steps: $0) },
      { try .makeEcho(delay: 3, steps: $0) }, { try .makeEcho(delay: $0, steps: 5) }, { try .makeMotion(steps: $0) },
    ]
    for make in makers {
      for value in [-1, Int.min, Int.max] { #expect(throws: RNNError.self) { try make(value) } }
    }
    var stream = RandomStream(seed: 1)
    for size in [0, -1, Int.max] {
      #expect(throws: (any Error).self) { try SequenceTask.adding(steps: 5).makeBatch(size, using: &stream) }
      #expect(throws: (any Error).self) { try TranslationTask.reversal(length: 3).makeBatch(size, using: &stream) }
    }
    for noise in [-0.1, 1.1, .nan] {
      #expect(throws: RNNError.self) { try SequenceTask.makeGlyphs(noise: noise) }
      #expect(throws: RNNError.self) { try TranslationTask.makeCaptions(noise: noise) }
    }
    for digits in [0, -1, 10, Int.max] { #expect(throws: RNNError.self) { try TranslationTask.makeAddition(digits: digits) } }
    for length in [0, Int.min, Int.max] { #expect(throws: RNNError.self) { try TranslationTask.makeReversal(length: length) } }
    let task = SequenceTask.motion(steps: 4)
    var model = SequenceModel(for: task, hiddenSize: 3)
    #expect(throws: RNNError.self) { try model.answer(Tensor.zeros(4, 1, 7)) }
    #expect(throws: RNNError.self) { try task.batch(2, seed: 1).loss(of: Tensor.zeros(4, 3, 3)) }
    #expect(throws: RNNError.self) { try model.measure(on: task.batch(2, seed: 1), chunkLength: 0) }
    #expect(throws: RNNError.invalidSize(name: "steps", value: -1, minimum: 0)) {
      try model.train(on: task, steps: -1, optimizer: .sgd(learningRate: 1), using: &stream)
    }
    #expect(throws: RNNError.self) { try model.train(on: .adding(steps: 4), steps: 1, optimizer: .sgd(learningRate: 1), using: &stream) }
  }
}
