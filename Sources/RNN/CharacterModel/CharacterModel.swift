/// A network that reads a text letter by letter and after each guesses the next (Elman 1990; Karpathy 2015).
///
///     h_t = tanh(W_xh x_t + W_hh h_{t-1} + b_h)
///     logits_t = W_hy h_t + b_y
///
/// x_t is the one-hot vector of the letter, h_0 is 0. With an LSTM or a GRU the first line is theirs, and W_xh, W_hh
/// and b_h are the blocks of all gates, one below the other.
public struct CharacterModel: Sendable {
  public let vocabulary: Vocabulary
  public let cell: CellKind
  /// H.
  public let hiddenSize: Int
  /// W_xh, W_hh and b_h.
  var weights: CellWeights
  /// W_hy, [V, H].
  var outputWeight: Tensor
  /// b_y, [V].
  var outputBias: Tensor

  /// A model with random weights and biases of 0.
  ///
  /// - Parameters:
  ///   - scale: Weights are uniform in ±scale; by default 1/√H, the bound PyTorch uses.
  ///   - stream: Where the weights are drawn from: W_xh, W_hh, W_hy, each row by row.
  /// - Throws: `RNNError.emptyVocabulary`, `invalidSize`, `invalidNumber`; `TensorError.tooLarge`.
  public init(_ vocabulary: Vocabulary, cell: CellKind = .rnn, hiddenSize: Int, scale: Double? = nil,
              precision: Precision = .single, using stream: inout RandomStream) throws {
    guard !vocabulary.isEmpty else { throw RNNError.emptyVocabulary }
    try RNNError.check(hiddenSize, atLeast: 1, "hiddenSize")
    let bound = scale ?? 1 / Double(hiddenSize).squareRoot()
    guard bound.isFinite, bound >= 0 else {
      throw RNNError.invalidNumber(name: "scale", value: bound, expected: "finite and not negative")
    }
    _ = try Tensor.checkedCount([hiddenSize, hiddenSize, cell.gateCount])
    let rows = cell.gateCount * hiddenSize
    func draw(_ shape: [Int]) throws -> Tensor {
      try Tensor(uniform: -bound...bound, shape: shape, precision: precision, using: &stream)
    }
    self.vocabulary = vocabulary
    self.cell = cell
    self.hiddenSize = hiddenSize
    let inputWeight = try draw([rows, vocabulary.count])
    let hiddenWeight = try draw([rows, hiddenSize])
    let bias = try Tensor(repeating: 0, shape: [rows], precision: precision)
    weights = CellWeights(inputWeight: inputWeight, hiddenWeight: hiddenWeight, inputBias: bias)
    outputWeight = try draw([vocabulary.count, hiddenSize])
    outputBias = try Tensor(repeating: 0, shape: [vocabulary.count], precision: precision)
  }

  public var precision: Precision { outputWeight.precision }
}

extension CharacterModel: CustomStringConvertible {
  public var description: String {
    "\(cell) with \(hiddenSize) hidden unit\(hiddenSize == 1 ? "" : "s") over \(vocabulary.count) characters, "
      + "\(parameterCount) parameters"
  }
}

extension CharacterModel: Parameterized {
  public mutating func forEachParameter(_ body: (_ name: String, _ tensor: inout Tensor) throws -> Void) rethrows {
    try body("W_xh", &weights.inputWeight)
    try body("W_hh", &weights.hiddenWeight)
    try body("b_h", &weights.inputBias)
    try body("W_hy", &outputWeight)
    try body("b_y", &outputBias)
  }
}

extension CharacterModel {
  /// Replaces a weight by another of the same shape: "W_xh", "W_hh", "b_h", "W_hy" or "b_y".
  ///
  /// - Throws: `RNNError.weightShape`.
  public mutating func setWeight(_ name: String, to value: Tensor) throws {
    let precision = precision
    try forEachParameter { own, tensor in
      guard own == name else { return }
      try RNNError.check(value, name, tensor.shape)
      tensor = try value.detached.converted(to: precision)
    }
  }

  /// [G·H, V]: a column for each letter.
  public var W_xh: Tensor {
    get { weights.inputWeight }
    set { trapping { try setWeight("W_xh", to: newValue) } }
  }
  /// [G·H, H].
  public var W_hh: Tensor {
    get { weights.hiddenWeight }
    set { trapping { try setWeight("W_hh", to: newValue) } }
  }
  /// [G·H].
  public var b_h: Tensor {
    get { weights.inputBias }
    set { trapping { try setWeight("b_h", to: newValue) } }
  }
  /// [V, H]: a row for each letter.
  public var W_hy: Tensor {
    get { outputWeight }
    set { trapping { try setWeight("W_hy", to: newValue) } }
  }
  /// [V].
  public var b_y: Tensor {
    get { outputBias }
    set { trapping { try setWeight("b_y", to: newValue) } }
  }
}
