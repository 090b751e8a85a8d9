import RNN
import Testing

/// Training through time, whole and in chunks.
struct SequenceModelTests {
  private func model(_ cell: CellKind = .rnn, seed: UInt64 = 3) throws -> SequenceModel {
    var stream = RandomStream(seed: seed)
    return try SequenceModel(cell, inputSize: 4, outputSize: 4, hiddenSize: 6, precision: .double, using: &stream)
  }

  private let letters = (0..<12).map { [($0 * $0) % 4, (3 * $0 + 1) % 4] }
  private var inputs: [[Int]] { Array(letters.dropLast()) }
  private var targets: [[Int]] { Array(letters.dropFirst()) }

  /// Chunks with carried gradients are the whole sequence; one chunk of the whole length is too, whatever the boundary.
  @Test(arguments: [CellKind.rnn, .lstm, .gru]) func chunksThatCarryAreTheWhole(_ cell: CellKind) throws {
    func trained(_ method: Backpropagation) throws -> ([Tensor], TrainingRun) {
      var model = try model(cell)
      let run = try model.train(oneHot: inputs, targets: targets, through: method, epochs: 3,
                                optimizer: .sgd(learningRate: 0.5)) { _ in }
      return (model.parameters.map(\.tensor), run)
    }
    let (full, run) = try trained(.full)
    #expect(run.steps == 3)
    for method in [Backpropagation.truncated(chunkLength: 4, boundary: .carry), .truncated(chunkLength: 11),
                   .truncated(chunkLength: 50, boundary: .reset)] {
      for (a, b) in zip(try trained(method).0, full) { expectClose(a, b, 1e-12, "\(method)") }
    }
    let (detached, cut) = try trained(.truncated(chunkLength: 4))
    #expect(cut.steps == 9 && detached != full)
    #expect(try trained(.truncated(chunkLength: 4, boundary: .reset)).0 != detached)
  }

  /// By hand: the state goes on, its gradient does not.
  @Test func detachedChunksByHand() throws {
    var model = try model(.lstm)
    var expected = model
    try model.train(oneHot: inputs, targets: targets, through: .truncated(chunkLength: 5),
                    optimizer: .sgd(learningRate: 0.3)) { _ in }
    var optimizer = Optimizer.sgd(learningRate: 0.3)
    var state: Tensor?, cell: Tensor?
    for chunk in [0..<5, 5..<10, 10..<11] {
      var final: RecurrentNetwork.Output?
      let (_, gradient) = try differentiate(at: expected) { model in
        let run = try model.network.run(oneHot: Array(inputs[chunk]), state: state, cellState: cell)
        final = run
        return try model.answers(to: run.output).crossEntropy(with: Array(targets[chunk].joined()))
      }
      (state, cell) = (final?.finalState.detached, final?.finalCell?.detached)
      try optimizer.step(&expected, gradient: gradient)
    }
    for (a, b) in zip(model.parameters, expected.parameters) { expectClose(a.tensor, b.tensor, 1e-13, a.name) }
  }

  @Test func memoryIsThatOfAChunk() throws {
    func peak(_ length: Int, _ method: Backpropagation) throws -> Int {
      var model = try model()
      let text = (0...length).map { [$0 % 4] }
      return try model.train(oneHot: text.dropLast(), targets: Array(text.dropFirst()), through: method,
                             optimizer: .sgd(learningRate: 0.1)) { _ in }.peakByteCount
    }
    let chunked = try [100, 1000].map { try peak($0, .truncated(chunkLength: 25)) }
    #expect(chunked[0] == chunked[1] && chunked[0] > 0)
    let whole = try [100, 1000].map { try peak($0, .full) }
    #expect(whole[1] > 9 * whole[0])
    #expect(try peak(100, .truncated(chunkLength: 25, boundary: .carry)) > 3 * chunked[0])
  }

  @Test func learnsNumbers() throws {
    // The running mean of two sequences.
    var stream = RandomStream(seed: 5)
    let x = try Tensor(uniform: -1...1, shape: [8, 16, 1], using: &stream)
    var sum = Tensor.zeros(16, 1), rows: [Tensor] = []
    for (t, row) in x.rows.enumerated() {
      sum += row
      rows.append(sum / Double(t + 1))
    }
    var model = try SequenceModel(.gru, inputSize: 1, outputSize: 1, hiddenSize: 12, using: &stream)
    let run = model.train(x, targets: stack(rows), epochs: 150, optimizer: .adam(learningRate: 0.02), clipping: .norm(1))
    #expect(run.losses[149] < run.losses[0] / 20)
  }

  @Test func progressIsToldAndEndsTraining() throws {
    struct Enough: Error {}
    var model = try model()
    let before = model.outputBias
    var told: [TrainingProgress] = []
    #expect(throws: Enough.self) {
      try model.train(oneHot: inputs, targets: targets, through: .truncated(chunkLength: 4), epochs: 5,
                      optimizer: .sgd(learningRate: 0.1)) { progress in
        told.append(progress)
        if progress.step == 2 { throw Enough() }
      }
    }
    #expect(told.map(\.step) == [1, 2] && told[0].steps == 15 && model.outputBias != before)
    #expect(told[0].description.hasPrefix("step 1 of 15, loss 1."))
  }

  @Test func misuse() throws {
    var model = try model()
    let sgd = Optimizer.sgd(learningRate: 0.1)
    #expect(throws: RNNError.targetCount(expected: 11, found: 2)) {
      try model.train(oneHot: inputs, targets: [[0, 0], [1, 1]], optimizer: sgd) { _ in }
    }
    #expect(throws: RNNError.invalidSize(name: "chunkLength", value: 0, minimum: 1)) {
      try model.train(oneHot: inputs, targets: targets, through: .truncated(chunkLength: 0), optimizer: sgd) { _ in }
    }
    #expect(throws: RNNError.invalidSize(name: "the number of steps", value: 0, minimum: 1)) {
      try model.train(oneHot: [], targets: [], optimizer: sgd) { _ in }
    }
    #expect(throws: RNNError.unknownIndex(9, count: 4)) {
      try model.train(oneHot: [[9]], targets: [[0]], optimizer: sgd) { _ in }
    }
    #expect(throws: TensorError.shapesDiffer(operation: "targets", left: [3, 1, 4], right: [3, 1, 1])) {
      try model.train(Tensor.zeros(3, 1, 4), targets: Tensor.zeros(3, 1, 1), optimizer: sgd) { _ in }
    }
    #expect(throws: RNNError.self) {
      try model.train(Tensor([.nan, 0, 0, 0], shape: [1, 1, 4]), targets: Tensor.zeros(1, 1, 4), optimizer: sgd) { _ in }
    }
    #expect(throws: RNNError.noTargets) { try Tensor([[1, 2]]).crossEntropy(with: [nil]) }
  }

  @Test func targetsMayBeMissing() throws {
    let logits = Tensor([[1, 2, 0], [3, 1, 1], [0, 0, 5]], precision: .double)
    let some = try logits.crossEntropy(with: [1, nil, 2])
    expectClose(some, try gather(logits, [0, 2]).crossEntropy(with: [1, 2]), 1e-15, "loss")
    #expect(try gradientError(at: logits) { try $0.crossEntropy(with: [1, nil, 2]) } < 1e-9)
  }

  @Test func unitsOfCrossEntropy() {
    #expect(abs(bitsPerCharacter(ofCrossEntropy: 1.3862943611198906) - 2) < 1e-15)
    #expect(abs(perplexity(ofCrossEntropy: 1.3862943611198906) - 4) < 1e-14)
  }
}
