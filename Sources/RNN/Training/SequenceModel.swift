/// A recurrent network with a linear layer on its hidden states: one answer for each step.
///
///     logits_t = W_hy h_t + b_y
///
/// It reads one-hot letters or features, and answers with logits of classes or with numbers.
public struct SequenceModel: Sendable {
  /// What reads the sequences.
  public var network: RecurrentNetwork
  /// W_hy, [O, D·H], with O answers.
  public var outputWeight: Tensor
  /// b_y, [O].
  public var outputBias: Tensor

  /// A network with a linear layer at hand.
  ///
  /// - Throws: `RNNError.weightShape`.
  public init(_ network: RecurrentNetwork, outputWeight: Tensor, outputBias: Tensor) throws {
    let width = network.directions * network.hiddenSize
    let outputs = outputBias.count
    try RNNError.check(outputs, atLeast: 1, "the number of answers")
    try RNNError.check(outputWeight, "W_hy", [outputs, width])
    try RNNError.check(outputBias, "b_y", [outputs])
    (self.network, self.outputWeight, self.outputBias) = (network, outputWeight, outputBias)
  }

  /// Random weights, uniform in ±1/√H, and an output bias of 0.
  ///
  /// - Throws: `RNNError.invalidSize`, `TensorError.tooLarge`.
  public init(_ cell: CellKind, inputSize: Int, outputSize: Int, hiddenSize: Int, layers: Int = 1,
              bidirectional: Bool = false, precision: Precision = .single, using stream: inout RandomStream) throws {
    try RNNError.check(outputSize, atLeast: 1, "outputSize")
    let network = try RecurrentNetwork(cell, inputSize: inputSize, hiddenSize: hiddenSize, layers: layers,
                                       bidirectional: bidirectional, precision: precision, using: &stream)
    let width = network.directions * hiddenSize
    let bound = 1 / Double(width).squareRoot()
    try self.init(
      network, outputWeight: Tensor(uniform: -bound...bound, shape: [outputSize, width], precision: precision, using: &stream),
      outputBias: Tensor(repeating: 0, shape: [outputSize], precision: precision))
  }

  /// Random weights from the current random stream. Stops where the initialiser with `using:` throws.
  public init(_ cell: CellKind, inputSize: Int, outputSize: Int, hiddenSize: Int, layers: Int = 1,
              bidirectional: Bool = false, precision: Precision = .single) {
    self = RandomStream.withCurrent { stream in
      trapping {
        try SequenceModel(cell, inputSize: inputSize, outputSize: outputSize, hiddenSize: hiddenSize, layers: layers,
                          bidirectional: bidirectional, precision: precision, using: &stream)
      }
    }
  }

  /// The answers to hidden states [T, B, D·H]: [T, B, O].
  ///
  /// - Throws: `RNNError.inputShape`.
  public func answers(to states: Tensor) throws -> Tensor {
    guard states.rank == 3 else {
      throw RNNError.inputShape(name: "the hidden states", expected: "[T, B, \(outputWeight.shape[1])]",
                                found: states.shape)
    }
    let rows = try states.reshaped(to: [states.shape[0] * states.shape[1], states.shape[2]])
    return try rows.linear(outputWeight, outputBias).reshaped(to: [states.shape[0], states.shape[1], outputBias.count])
  }

  /// The logits or numbers after each step, [T, B, O], of sequences [T, B, V].
  ///
  /// - Throws: As `RecurrentNetwork.run(_:)`.
  public func answer(_ x: Tensor, lengths: [Int]? = nil) throws -> Tensor {
    try answers(to: network.run(x, lengths: lengths).output)
  }

  /// The same of one-hot vectors, given by the places of their ones.
  ///
  /// - Throws: As `RecurrentNetwork.run(oneHot:)`.
  public func answer(oneHot steps: [[Int]], lengths: [Int]? = nil) throws -> Tensor {
    try answers(to: network.run(oneHot: steps, lengths: lengths).output)
  }

  /// The logits or numbers after each step, [T, B, O]. Stops where `answer(_:)` throws.
  public func callAsFunction(_ x: Tensor, lengths: [Int]? = nil) -> Tensor { trapping { try answer(x, lengths: lengths) } }

  /// The logits or numbers after each step, [T, B, O]. Stops where `answer(oneHot:)` throws.
  public func callAsFunction(oneHot steps: [[Int]], lengths: [Int]? = nil) -> Tensor {
    trapping { try answer(oneHot: steps, lengths: lengths) }
  }
}

extension SequenceModel: Parameterized {
  public mutating func forEachParameter(_ body: (_ name: String, _ tensor: inout Tensor) throws -> Void) rethrows {
    try network.forEachParameter(body)
    try body("W_hy", &outputWeight)
    try body("b_y", &outputBias)
  }
}
