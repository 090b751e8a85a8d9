import RNN
import Testing

/// The shapes that sequences of inputs and outputs can have, and the tasks of the literature: each is learned.
struct ShapeTests {
  struct Case: CustomTestStringConvertible {
    let task: SequenceTask
    var cell: CellKind = .gru
    var hidden = 24
    let steps: Int
    var rate = 0.02
    /// The accuracy that is reached at least.
    let accuracy: Double
    var testDescription: String { "\(task)" }
  }

  static let cases = [
    Case(task: .glyphs(), cell: .rnn, steps: 200, accuracy: 0.88), Case(task: .sentiment, steps: 300, accuracy: 0.97),
    Case(task: .motion(steps: 8), steps: 200, accuracy: 0.99), Case(task: .echo(delay: 3, steps: 20), steps: 200, accuracy: 0.99),
    Case(task: .temporalOrder(steps: 20), cell: .lstm, steps: 300, accuracy: 0.97),
  ]

  @Test(arguments: cases, [1, 2, 3]) func learns(_ test: Case, _ seed: UInt64) throws {
    var stream = RandomStream(seed: seed)
    var model = try SequenceModel(test.cell, inputSize: test.task.inputSize, outputSize: test.task.outputSize, hiddenSize: test.hidden, using: &stream)
    let other = test.task.batch(400, seed: seed + 100)
    #expect(model.result(on: other).loss > 0.8 * test.task.baseline)
    try model.train(on: test.task, steps: test.steps, optimizer: .adam(learningRate: test.rate), clipping: .norm(1),
                    using: &stream)
    let result = model.result(on: other)
    #expect(result.accuracy >= test.accuracy, "\(test.task): \(result)")
    #expect(result.loss < 0.5 * test.task.baseline)
  }

  @Test(arguments: [(TranslationTask.captions(), 300, 0.99), (.reversal(length: 4), 500, 0.9), (.addition(digits: 1), 500, 0.9)],
        [1, 2, 3])
  func translates(_ test: (task: TranslationTask, steps: Int, accuracy: Double), _ seed: UInt64) throws {
    var stream = RandomStream(seed: seed)
    var model = try EncoderDecoder(for: test.task, cell: .gru, hiddenSize: 48, using: &stream)
    try model.train(on: test.task, steps: test.steps, optimizer: .adam(learningRate: 0.01), clipping: .norm(1),
                    using: &stream)
    let other = test.task.batch(300, seed: seed + 100)
    let accuracy = model.accuracy(on: other)
    #expect(accuracy >= test.accuracy, "\(test.task): \(accuracy)")
  }

  /// "3 May 2021" → "2021-05-03", with the days that the months have.
  @Test func translatesDates() throws {
    let task = TranslationTask.dates()
    let batch = task.batch(2000, seed: 1)
    for (text, answer) in zip(batch.texts, batch.answers) {
      let parts = text.split(separator: " "), numbers = answer.split(separator: "-")
      #expect(parts.count == 3 && numbers.map(\.count) == [4, 2, 2] && parts[2] == numbers[0])
      #expect(Int(parts[0]) == Int(numbers[2]) && text.count <= task.steps)
    }
    #expect(Set(batch.answers.filter { $0.contains("-02-29") }.compactMap { Int($0.prefix(4)) }).allSatisfy { $0 % 4 == 0 })
    #expect(!batch.answers.contains { $0.hasSuffix("-02-30") || $0.hasSuffix("-06-31") })
    var stream = RandomStream(seed: 3)
    var model = try EncoderDecoder(for: task, cell: .gru, hiddenSize: 128, using: &stream)
    let run = try model.train(on: task, steps: 2000, optimizer: .adam(learningRate: 0.01).scheduled(.cosine(steps: 2000)),
                              clipping: .norm(1), using: &stream)
    #expect(model.accuracy(on: task.batch(300, seed: 100)) >= 0.9)
    #expect(run.peakByteCount > 11 * 32 * 128 * 4)
  }

  /// The adding problem: far below the error of the mean.
  @Test(arguments: [1, 2, 3]) func addsOverTime(_ seed: UInt64) throws {
    let task = SequenceTask.adding(steps: 20)
    var stream = RandomStream(seed: seed)
    var model = try SequenceModel(.gru, inputSize: 2, outputSize: 1, hiddenSize: 24, using: &stream)
    try model.train(on: task, steps: 500, optimizer: .adam(learningRate: 0.01), clipping: .norm(1), using: &stream)
    #expect(model.result(on: task.batch(400, seed: seed + 100)).loss < 0.2 * task.baseline)
  }

  /// In the synchronous shape nothing comes before its cause: ∂y_1/∂x_2 is exactly 0, and ∂y_2/∂x_1 is not.
  @Test(arguments: [CellKind.rnn, .lstm, .gru]) func futureHasNoInfluence(_ cell: CellKind) throws {
    let task = SequenceTask.motion(steps: 4)
    var stream = RandomStream(seed: 1)
    let model = try SequenceModel(cell, inputSize: 8, outputSize: 3, hiddenSize: 6, layers: 2, precision: .double,
                                  using: &stream)
    let x = try task.batch(1, seed: 1).inputs.converted(to: .double)
    let derivative = try differentiateElements(at: x) { try model.answer($0) }.reshaped(to: [4, 3, 4, 8])
    for (y, x) in (0..<4).flatMap({ y in (0..<4).map { (y, $0) } }) {
      let block = (0..<3).flatMap { k in (0..<8).map { derivative[y, k, x, $0] } }
      #expect(block.allSatisfy { $0 == 0 } == (x > y), "∂y_\(y + 1)/∂x_\(x + 1)")
    }
  }

  /// Echo with a delay of 3: where each chunk of k starts from 0, nothing of its first 3 steps can be known.
  @Test(arguments: [4, 6]) func echoWithReset(_ length: Int) throws {
    let task = SequenceTask.echo(delay: 3, steps: 24)
    func train(carries: Bool) throws -> Double {
      var stream = RandomStream(seed: 3)
      var model = try SequenceModel(.rnn, inputSize: 2, outputSize: 2, hiddenSize: 24, using: &stream)
      try model.train(on: task, steps: 150, batch: 16, chunkLength: length, carriesState: carries,
                      optimizer: .adam(learningRate: 0.01), using: &stream)
      return model.result(on: task.batch(300, seed: 9), chunkLength: length, carriesState: carries).accuracy
    }
    #expect(try train(carries: true) > 0.98)
    // The 3 steps of the first chunk are not asked for.
    let chunks = Double(24 / length), known = chunks * Double(length - 3), asked = 21.0
    let expected = (known + 0.5 * (asked - known)) / asked
    #expect(abs(try train(carries: false) - expected) < 0.03)
  }
}
