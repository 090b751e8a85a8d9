import RNN
import Testing

/// One wrong thing at a time: an error of the library's own, whose words name what was expected and what came.
struct MisuseTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let words: [String]
    let attempt: @Sendable (Fixture) throws -> Void

    init(_ name: String, _ words: [String], _ attempt: @escaping @Sendable (Fixture) throws -> Void) {
      (testDescription, self.words, self.attempt) = (name, words, attempt)
    }
  }

  /// Small models: V = 3, H = 4, O = 2.
  struct Fixture {
    var stream = RandomStream(seed: 1)
    var network: RecurrentNetwork
    var model: SequenceModel
    var text: CharacterModel

    init() throws {
      network = try RecurrentNetwork(.lstm, inputSize: 3, hiddenSize: 4, using: &stream)
      model = try SequenceModel(.gru, inputSize: 3, outputSize: 2, hiddenSize: 4, using: &stream)
      text = try CharacterModel(Vocabulary(of: "abc"), cell: .gru, hiddenSize: 4, using: &stream)
    }

    func zeros(_ shape: Int...) throws -> Tensor { try Tensor(repeating: 0, shape: shape) }
  }

  static let sizes: [Case] = [0, -1, .min, .max, 1 << 40].map { size in
    Case("a network of \(size) units", ["\(size)"]) {
      var stream = $0.stream
      _ = try RecurrentNetwork(.lstm, inputSize: 3, hiddenSize: size, using: &stream)
    }
  } + [0, -1, .min, .max, 1 << 40].map { size in
    Case("a model of \(size) answers", ["\(size)"]) {
      var stream = $0.stream
      _ = try SequenceModel(.rnn, inputSize: 3, outputSize: size, hiddenSize: 2, using: &stream)
    }
  } + [0, -1, .min].map { size in
    Case("chunks of \(size)", ["\(size)", "at least 1"]) { fixture in
      var (model, stream) = (fixture.text, fixture.stream)
      try model.train(on: "abcabc", steps: 1, chunkLength: size, optimizer: .sgd(learningRate: 0.1), using: &stream)
    }
  }

  static let shapes: [Case] = [
    Case("an input without batch", ["[T, B, 3]", "[5, 3]"]) { _ = try $0.network.run($0.zeros(5, 3)) },
    Case("an input of other features", ["3", "[5, 1, 2]"]) { _ = try $0.network.run($0.zeros(5, 1, 2)) },
    Case("no step", ["[0, 1, 3]"]) { _ = try $0.network.run($0.zeros(0, 1, 3)) },
    Case("no sequence", ["[5, 0, 3]"]) { _ = try $0.network.run($0.zeros(5, 0, 3)) },
    Case("a state of another batch", ["[1, 2, 4]", "[1, 1, 4]"]) {
      _ = try $0.network.run($0.zeros(5, 2, 3), state: $0.zeros(1, 1, 4))
    },
    Case("a length beyond T", ["T = 5", "6"]) { _ = try $0.network.run($0.zeros(5, 1, 3), lengths: [6]) },
    Case("a length of 0", ["from 1", "0"]) { _ = try $0.network.run($0.zeros(5, 1, 3), lengths: [0]) },
    Case("a length too few", ["2", "1"]) { _ = try $0.network.run($0.zeros(5, 2, 3), lengths: [5]) },
    Case("no one-hot step", ["0", "at least 1"]) { _ = try $0.model.answer(oneHot: []) },
    Case("a letter beyond V", ["3", "7"]) { _ = try $0.model.answer(oneHot: [[7]]) },
    Case("a letter below 0", ["3", "-1"]) { _ = try $0.model.answer(oneHot: [[-1]]) },
    Case("steps of different batches", ["1", "2"]) { _ = try $0.model.answer(oneHot: [[0], [1, 2]]) },
    Case("states of no step", ["[T, B, 4]", "[4]"]) { _ = try $0.model.answers(to: $0.zeros(4)) },
    Case("a target too many", ["2", "3"]) { _ = try $0.zeros(2, 3).crossEntropy(with: [0, 1, 2]) },
    Case("a target beyond V", ["3", "9"]) { _ = try $0.zeros(1, 3).crossEntropy(with: [9]) },
    Case("logits of no class", ["[N, V]", "[2, 0]"]) { _ = try $0.zeros(2, 0).crossEntropy(with: [0, 0]) },
    Case("a squared error of two shapes", ["[2]", "[3]"]) { _ = try $0.zeros(2).meanSquaredError(to: $0.zeros(3)) },
    Case("weights of another shape", ["[12, 3]", "[3, 12]"]) { fixture in
      var model = fixture.text
      try model.setWeight("W_xh", to: fixture.zeros(3, 12))
    },
    Case("a weight that is none", ["W_xy", "W_xh"]) { _ = try $0.text.weight(named: "W_xy") },
  ]

  static let texts: [Case] = [
    Case("an unknown letter", ["x", "a"]) { _ = try $0.text.computeLogits(for: "abx") },
    Case("no text", ["0", "1"]) { _ = try $0.text.computeLogits(for: "") },
    Case("a text of one letter", ["1", "2"]) { _ = try $0.text.computeLoss(on: "a") },
    Case("training on no text", ["0"]) { fixture in
      var (model, stream) = (fixture.text, fixture.stream)
      try model.train(on: "", steps: 1, optimizer: .sgd(learningRate: 0.1), using: &stream)
    },
    Case("letters fewer than sequences", ["3", "10"]) { fixture in
      var (model, stream) = (fixture.text, fixture.stream)
      try model.train(on: "abc", steps: 1, batch: 9, optimizer: .sgd(learningRate: 0.1), using: &stream)
    },
    Case("a batch of the largest number", ["3"]) { fixture in
      var (model, stream) = (fixture.text, fixture.stream)
      try model.train(on: "abc", steps: 1, batch: .max, order: .random, optimizer: .sgd(learningRate: 0.1), using: &stream)
    },
    Case("a vocabulary of nothing", ["at least one"]) {
      var stream = $0.stream
      _ = try CharacterModel(Vocabulary(of: ""), hiddenSize: 2, using: &stream)
    },
  ]

  static let numbers: [Case] = [.nan, .infinity, -1].map { rate in
    Case("a learning rate of \(rate)", ["finite and not negative", "\(rate)"]) { fixture in
      var (model, stream) = (fixture.text, fixture.stream)
      try model.train(on: "abcabc", steps: 1, optimizer: .adam(learningRate: rate), using: &stream)
    }
  } + [0, -1, .nan].map { bound in
    Case("a clipping bound of \(bound)", ["above 0", "\(bound)"]) { fixture in
      var (model, stream) = (fixture.text, fixture.stream)
      try model.train(on: "abcabc", steps: 1, optimizer: .sgd(learningRate: 0.1), clipping: .norm(bound), using: &stream)
    }
  } + [
    Case("nan in the input", ["nan"]) { fixture in
      var model = fixture.model
      let x = try Tensor(repeating: .nan, shape: [2, 1, 3])
      try model.train(x, targets: fixture.zeros(2, 1, 2), optimizer: .sgd(learningRate: 0.1)) { _ in }
    },
    Case("dropout of 1", ["1"]) { var stream = $0.stream; _ = try Dropout(1, using: &stream) },
    Case("dropout of nan", ["nan"]) { var stream = $0.stream; _ = try Dropout(.nan, using: &stream) },
    Case("points wrong more often than always", ["from 0 to 1", "2"]) { _ in _ = try TranslationTask.makeCaptions(noise: 2) },
    Case("sums of no digit", ["0", "at least 1"]) { _ in _ = try TranslationTask.makeAddition(digits: 0) },
    Case("sums of ten digits", ["10", "at most 9"]) { _ in _ = try TranslationTask.makeAddition(digits: 10) },
    Case("a word of no letter", ["0", "at least 1"]) { _ in _ = try TranslationTask.makeReversal(length: 0) },
    Case("a word without end", ["\(Int.max)"]) { _ in _ = try TranslationTask.makeReversal(length: .max) },
    Case("no question", ["0", "at least 1"]) { var stream = $0.stream; _ = try TranslationTask.dates().makeBatch(0, using: &stream) },
    Case("questions beyond memory", ["\(Int.max)"]) {
      var stream = $0.stream
      _ = try TranslationTask.dates().makeBatch(.max, using: &stream)
    },
  ]

  @Test(arguments: sizes + shapes + texts + numbers) func isAnErrorInWords(_ test: Case) throws {
    let fixture = try Fixture()
    do {
      try test.attempt(fixture)
      Issue.record("no error")
    } catch {
      #expect(error is RNNError || error is TensorError || error is SafeTensorsError)
      for word in test.words { #expect("\(error)".contains(word), "\(error)") }
    }
  }

  /// A gradient that explodes is an error before it reaches the weights, with clipping too; followed back less far it does not.
  @Test(arguments: [nil, .norm(1), .value(1)] as [Clipping?]) func explodedGradientsAreErrors(_ clipping: Clipping?) throws {
    var stream = RandomStream(seed: 1)
    var model = try CharacterModel(Vocabulary(of: "abc"), hiddenSize: 4, using: &stream)
    // All states are 0, where tanh is steepest: the gradient grows by 3 in each step, beyond 10³⁸ in fewer than 150.
    model.W_hh = Tensor.identity(4) * 3
    model.W_xh = Tensor.zeros(4, 3)
    let text = String(repeating: "abcab", count: 30)
    let before = model.W_hh
    #expect(throws: RNNError.self) {
      try model.train(on: text, steps: 1, optimizer: .sgd(learningRate: 0.1), clipping: clipping, using: &stream)
    }
    #expect(model.W_hh == before)
    #expect(throws: Never.self) {
      try model.train(on: text, steps: 1, chunkLength: 5, optimizer: .sgd(learningRate: 0.1), clipping: clipping, using: &stream)
    }
  }
}
