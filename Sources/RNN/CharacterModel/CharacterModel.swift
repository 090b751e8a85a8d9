/// A network that reads a text letter by letter and after each guesses the next (Elman 1990; Karpathy 2015).
///
///     h_t = tanh(W_xh x_t + W_hh h_{t-1} + b_h)
///     logits_t = W_hy h_t + b_y
///
/// x_t is the one-hot vector of the letter, h_0 is 0. With an LSTM or a GRU the first line is theirs, and W_xh, W_hh
/// and b_h are the blocks of all gates, one below the other. With several layers the first line is repeated: each layer
/// reads the hidden states of the one below, and the letters are guessed from the top.
public struct CharacterModel: Sendable {
  /// The letters that it reads and guesses.
  public let vocabulary: Vocabulary
  /// W_xh, W_hh and b_h of each layer; the first reads the letters, the others the hidden states below.
  var network: RecurrentNetwork
  /// W_hy, [V, H].
  var outputWeight: Tensor
  /// b_y, [V].
  var outputBias: Tensor
  /// Units that are held at a value while the model reads.
  var clamps: [UnitClamp] = []

  /// - Throws: `RNNError.emptyVocabulary`, `weightShape`.
  init(_ vocabulary: Vocabulary, _ network: RecurrentNetwork, outputWeight: Tensor, outputBias: Tensor) throws {
    guard !vocabulary.isEmpty else { throw RNNError.emptyVocabulary }
    try RNNError.check(outputWeight, "W_hy", [vocabulary.count, network.hiddenSize])
    try RNNError.check(outputBias, "b_y", [vocabulary.count])
    guard network.inputSize == vocabulary.count else {
      throw RNNError.weightShape(name: "W_xh", expected: [network.cell.gateCount * network.hiddenSize, vocabulary.count],
                                 found: network.cells[0].inputWeight.shape)
    }
    self.vocabulary = vocabulary
    self.network = network
    self.outputWeight = outputWeight
    self.outputBias = outputBias
  }

  /// The kind of all its layers.
  public var cell: CellKind { network.cell }
  /// H.
  public var hiddenSize: Int { network.hiddenSize }
  /// L.
  public var layers: Int { network.layers }
  /// The precision of all its weights.
  public var precision: Precision { outputWeight.precision }
}

extension CharacterModel: CustomStringConvertible {
  public var description: String {
    (layers == 1 ? "\(cell) with " : "\(cell) of \(layers) layers with ")
      + "\(hiddenSize) hidden unit\(hiddenSize == 1 ? "" : "s") over \(vocabulary.count) characters, "
      + "\(parameterCount) parameters"
  }
}
