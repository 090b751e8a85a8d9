extension CharacterModel {
  /// A model with random weights and biases of 0.
  ///
  /// - Parameters:
  ///   - layers: L.
  ///   - scale: Weights are uniform in ±scale; by default 1/√H, the bound PyTorch uses.
  ///   - stream: Where the weights are drawn from: W_xh and W_hh of each layer, then W_hy, each row by row.
  /// - Throws: `RNNError.emptyVocabulary`, `invalidSize`, `sizeTooLarge`, `invalidNumber`; `TensorError.tooLarge`.
  public init(_ vocabulary: Vocabulary, cell: CellKind = .rnn, hiddenSize: Int, layers: Int = 1, scale: Double? = nil,
              precision: Precision = .single, using stream: inout RandomStream) throws {
    try RNNError.check(hiddenSize, atLeast: 1, "hiddenSize")
    let bound = scale ?? 1 / Double(hiddenSize).squareRoot()
    guard bound.isFinite, bound >= 0 else {
      throw RNNError.invalidNumber(name: "scale", value: bound, expected: "finite and not negative")
    }
    try self.init(vocabulary, cell, hiddenSize, layers, precision) { shape in
      try Tensor(uniform: -bound...bound, shape: shape, precision: precision, using: &stream)
    }
  }

  /// A model with weights of a normal distribution about 0, and biases of 0: with a deviation of 0.01 that of
  /// min-char-rnn (Karpathy 2015).
  ///
  /// - Throws: As the initialiser with `scale:`.
  public init(_ vocabulary: Vocabulary, cell: CellKind = .rnn, hiddenSize: Int, layers: Int = 1, deviation: Double,
              precision: Precision = .single, using stream: inout RandomStream) throws {
    guard deviation.isFinite, deviation >= 0 else {
      throw RNNError.invalidNumber(name: "deviation", value: deviation, expected: "finite and not negative")
    }
    try self.init(vocabulary, cell, hiddenSize, layers, precision) { shape in
      try Tensor(normal: 0, deviation: deviation, shape: shape, precision: precision, using: &stream)
    }
  }

  private init(_ vocabulary: Vocabulary, _ cell: CellKind, _ hiddenSize: Int, _ layers: Int, _ precision: Precision,
               draw: (_ shape: [Int]) throws -> Tensor) throws {
    guard !vocabulary.isEmpty else { throw RNNError.emptyVocabulary }
    let network = try RecurrentNetwork(cell, inputSize: vocabulary.count, hiddenSize: hiddenSize, layers: layers,
                                       precision: precision, draw: draw)
    try self.init(vocabulary, network, outputWeight: try draw([vocabulary.count, hiddenSize]),
                  outputBias: Tensor(repeating: 0, shape: [vocabulary.count], precision: precision))
  }

  /// A model with random weights from the current random stream. Stops where the initialiser with `using:` throws.
  public init(_ vocabulary: Vocabulary, cell: CellKind = .rnn, hiddenSize: Int, layers: Int = 1, scale: Double? = nil) {
    self = RandomStream.withCurrent { stream in
      trapping {
        try CharacterModel(vocabulary, cell: cell, hiddenSize: hiddenSize, layers: layers, scale: scale, using: &stream)
      }
    }
  }

  /// A model with random normal weights from the current random stream. Stops where the initialiser with `using:` throws.
  public init(_ vocabulary: Vocabulary, cell: CellKind = .rnn, hiddenSize: Int, layers: Int = 1, deviation: Double) {
    self = RandomStream.withCurrent { stream in
      trapping {
        try CharacterModel(vocabulary, cell: cell, hiddenSize: hiddenSize, layers: layers, deviation: deviation,
                           using: &stream)
      }
    }
  }
}
