import RNN
import Testing

struct OptimizerTests {
  /// An LSTM with a linear layer on top, as the fixtures were made with.
  struct Tagger: Parameterized {
    var lstm: RecurrentNetwork
    var weight: Tensor
    var bias: Tensor

    mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {
      try lstm.forEachParameter { try body("lstm.\($0)", &$1) }
      try body("head.weight", &weight)
      try body("head.bias", &bias)
    }

    func loss(_ x: Tensor, _ targets: [Int]) throws -> Tensor {
      let states = try lstm.run(x).output.reshaped(to: [targets.count, lstm.hiddenSize])
      return try states.product(with: weight.transposed()).adding(bias).crossEntropy(with: targets)
    }
  }

  struct Case: CustomTestStringConvertible {
    let name: String
    let optimizer: Optimizer
    var clipping: Clipping?
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "sgd", optimizer: .sgd(learningRate: 0.5)),
    Case(name: "momentum", optimizer: .sgd(learningRate: 0.1, momentum: 0.9)),
    Case(name: "nesterov", optimizer: .sgd(learningRate: 0.1, momentum: 0.9, nesterov: true)),
    Case(name: "adagrad", optimizer: .adagrad(learningRate: 0.1)),
    Case(name: "rmsprop", optimizer: .rmsprop(learningRate: 0.01, decay: 0.95)),
    Case(name: "adam", optimizer: .adam(learningRate: 0.02)),
    Case(name: "adamw", optimizer: .adamW(learningRate: 0.02, weightDecay: 0.1)),
    Case(name: "sgd_clipnorm", optimizer: .sgd(learningRate: 2), clipping: .norm(0.25)),
  ]

  @Test(arguments: cases) func followsTheTrajectory(_ test: Case) throws {
    let file = try Fixture.read("train_\(test.name)_f64")
    var model = Tagger(lstm: try RecurrentNetwork(.lstm, importing: file, prefix: "start.lstm."),
                       weight: try file.tensor("start.head.weight"), bias: try file.tensor("start.head.bias"))
    let x = try file.tensor("x")
    let targets = try file.tensor("y").elements.map { Int($0) }
    var optimizer = test.optimizer
    var losses: [Double] = [], norms: [Double] = []
    for _ in 0..<40 {
      var (loss, gradient) = try differentiate(at: model) { try $0.loss(x, targets) }
      losses.append(loss)
      norms.append(try test.clipping.map { try gradient.clipped(by: $0) } ?? gradient.globalNorm)
      try optimizer.step(&model, gradient: gradient)
    }
    expectClose(Tensor(losses, precision: .double), try file.tensor("losses"), 1e-9, "losses")
    expectClose(Tensor(norms, precision: .double), try file.tensor("gradNorms"), 1e-9, "norms")
    for (name, tensor) in model.parameters { expectClose(tensor, try file.tensor("end.\(name)"), 1e-9, name) }
  }

  @Test func memoryBelongsToOneModel() throws {
    var optimizer = Optimizer.adagrad(learningRate: 0.1)
    var small = Tensor([1, 2])
    try optimizer.step(&small, gradient: Tensor([1, 1]))
    var large = Tensor([1, 2, 3])
    #expect(throws: RNNError.optimizerMismatch(expected: [2], found: [3])) {
      try optimizer.step(&large, gradient: Tensor([1, 1, 1]))
    }
    #expect(throws: TensorError.shapesDiffer(operation: "optimizer", left: [2], right: [3])) {
      try optimizer.step(&small, gradient: Tensor([1, 1, 1]))
    }
  }

  @Test(arguments: [-1, .nan, .infinity]) func rejectsLearningRate(_ rate: Double) {
    var weight = Tensor([1])
    var optimizer = Optimizer.sgd(learningRate: rate)
    #expect(throws: RNNError.self) { try optimizer.step(&weight, gradient: Tensor([1])) }
    #expect(weight == Tensor([1]))
  }

  @Test func clipsByValue() throws {
    var gradient = [Tensor([3, -4]), Tensor([0.5])]
    let norm = try gradient.clipped(by: .value(1))
    #expect(abs(norm - 25.25.squareRoot()) < 1e-12)
    #expect(gradient.map(\.elements) == [[1, -1], [0.5]])
    #expect(throws: RNNError.self) { try gradient.clipped(by: .value(0)) }
    #expect(throws: RNNError.self) { try gradient.clipped(by: .norm(.nan)) }
  }
}
