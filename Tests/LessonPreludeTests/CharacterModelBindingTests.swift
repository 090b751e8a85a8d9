import LessonLanguage
import LessonPrelude
import Testing

@Suite struct CharacterModelBindingTests {
  static let start = """
    let vocabulary = Vocabulary(of: "hello")
    var model = CharacterModel(vocabulary, hiddenSize: 3)

    """

  @Test(arguments: [
    ("vocabulary", "\"h\", \"e\", \"l\", \"o\""),
    ("vocabulary.count, vocabulary[1], vocabulary.index(of: \"l\"), vocabulary.contains(\"z\")", "4 e 2 false"),
    ("vocabulary.encode(\"hello\"), vocabulary.decode([0, 1])", "[0, 1, 2, 2, 3] he"),
    ("vocabulary.map { String($0) }.joined(separator: \"-\")", "h-e-l-o"),
    ("vocabulary.firstIndex(of: \"z\") == nil, vocabulary.firstIndex(of: \"o\")!", "true 3"),
    ("vocabulary.oneHot(\"l\"), vocabulary.oneHot(text: \"he\").shape", "[0.0, 0.0, 1.0, 0.0] [2, 4]"),
    ("model", "RNN (tanh) with 3 hidden units over 4 characters, 40 parameters"),
    ("model.W_xh.shape, model.W_hh.shape, model.b_h.shape, model.W_hy.shape, model.b_y.shape",
     "[3, 4] [3, 3] [3] [4, 3] [4]"),
    ("CharacterModel(vocabulary, cell: .lstm, hiddenSize: 2).cell.gateNames", "[\"i\", \"f\", \"g\", \"o\"]"),
    ("CharacterModel(vocabulary, cell: .gru(reset: .beforeProduct, update: .replace), hiddenSize: 2).cell", "GRU"),
    ("CharacterModel(vocabulary, cell: .rnn(activation: .relu), hiddenSize: 2).cell == .rnn", "false"),
    ("model.logits(for: \"hell\").shape, model.hiddenStates(for: \"he\").shape", "[4, 4] [2, 3]"),
    ("model.trace(of: \"hello\").steps.map { $0.target }", "[\"e\", \"l\", \"l\", \"o\"]"),
    ("model.train(on: \"hello\", steps: 3, optimizer: .sgd(learningRate: 1), clipping: .norm(1)).losses.count", "3"),
  ])
  func expressions(_ expression: String, _ printed: String) {
    let program = LessonProgram(Self.start + "print(\(expression))")
    #expect(program.error == nil)
    #expect(program.text == printed + "\n")
  }

  /// Interpreted and compiled code draw the same weights, train to the same losses and write the same text.
  @Test func interpretedIsCompiled() throws {
    let program = LessonProgram(Self.start + """
      let run = model.train(on: "hello", steps: 50, optimizer: .adam(learningRate: 0.05))
      print(run.losses)
      print(model.generate(from: "h", count: 4), model.sample(from: "h", count: 8))
      """)
    var stream = RandomStream(seed: 7)
    var model = try CharacterModel(Vocabulary(of: "hello"), hiddenSize: 3, using: &stream)
    let run = model.train(on: "hello", steps: 50, optimizer: .adam(learningRate: 0.05))
    let sample = try model.sample(from: "h", count: 8, using: &stream)
    #expect(program.text == "\(run.losses)\n\(model.generate(from: "h", count: 4)) \(sample)\n")
  }

  @Test func weightsCanBeSet() {
    let program = LessonProgram(Self.start + """
      model.W_hh = Tensor.zeros(3, 3)
      model.b_y[0] = 4
      let states = model.hiddenStates(for: "ll")
      print(states.row(0) == states.row(1), model.b_y)
      """)
    #expect(program.text == "true [4.0, 0.0, 0.0, 0.0]\n")
  }

  /// A model trained step by step, by its gradient, is the one that `train` makes.
  @Test(arguments: ["adam(learningRate: 0.05)", "sgd(learningRate: 0.1, momentum: 0.9)"])
  func trainingStepByStep(_ optimizer: String) {
    let program = LessonProgram(Self.start + """
      var other = model
      let run = model.train(on: "hello", steps: 20, optimizer: .\(optimizer))
      var optimizer = Optimizer.\(optimizer)
      var losses: [Double] = []
      for _ in 1...20 {
        let (loss, gradient) = valueAndGradient(at: other) { model in
          crossEntropy(model.logits(for: "hell"), vocabulary.encode("ello"))
        }
        optimizer.update(&other, gradient)
        losses.append(loss)
      }
      print(losses == run.losses, other.W_hh == model.W_hh, optimizer.steps)
      """)
    #expect(program.error == nil)
    #expect(program.text == "true true 20\n")
  }

  @Test(arguments: [
    ("model.generate(from: \"z\", count: 1)", "'z' is not in the vocabulary"),
    ("model.loss(on: \"h\")", "at least 2 are needed"),
    ("model.train(on: \"hello\", steps: -1, optimizer: .sgd(learningRate: 1))", "steps is -1"),
    ("CharacterModel(vocabulary, hiddenSize: 0)", "hiddenSize is 0"),
    ("vocabulary[9]", "no character 9"),
  ])
  func errors(_ expression: String, _ message: String) throws {
    let program = LessonProgram(Self.start + "print(\(expression))")
    #expect(program.errorLine == 3)
    #expect(try #require(program.error).contains(message))
  }

  @Test func weightOfAnotherShapeIsAnError() throws {
    let program = LessonProgram(Self.start + "model.W_hh = Tensor.zeros(2, 2)")
    #expect(try #require(program.error).contains("W_hh must have the shape [3, 3]"))
  }

  /// Native work is paid for: a training without end stops at its line.
  @Test func trainingUsesFuel() throws {
    let program = LessonProgram(
      Self.start + "model.train(on: \"hello\", steps: 1_000_000_000, optimizer: .sgd(learningRate: 0.1))",
      limits: Limits(fuel: 2_000_000))
    #expect(program.errorLine == 3)
    #expect(try #require(program.error).contains("stopped after 2000000 steps"))
  }
}
