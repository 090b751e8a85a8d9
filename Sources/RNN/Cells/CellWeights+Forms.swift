// The same weights in the other forms of the literature.
extension CellWeights {
  /// One matrix for both: W [h; x] + b with W = [W_h W_x], [G·H, H + V], as in Hochreiter and Schmidhuber's successors and
  /// most lectures.
  ///
  /// - Throws: `TensorError.shapesDiffer` if the weights do not belong together.
  public func concatenatedWeight() throws -> Tensor {
    try Tensor(concatenating: [hiddenWeight, inputWeight], along: 1)
  }

  /// Both biases in one, [G·H]. For a GRU that resets after the product they cannot be merged, see `CellKind.Reset`.
  public func mergedBias() throws -> Tensor { try hiddenBias.map { try inputBias.adding($0) } ?? inputBias }

  /// The separate weights of W [h; x] + b.
  ///
  /// - Parameters:
  ///   - concatenated: W = [W_h W_x], [G·H, H + V].
  ///   - bias: b, [G·H].
  ///   - hiddenSize: H.
  /// - Throws: `RNNError.weightShape`, `invalidSize`.
  public init(concatenated: Tensor, bias: Tensor, hiddenSize: Int) throws {
    try RNNError.check(hiddenSize, atLeast: 1, "hiddenSize")
    guard concatenated.rank == 2, concatenated.shape[1] > hiddenSize, concatenated.shape[0] % hiddenSize == 0 else {
      throw RNNError.inputShape(name: "the concatenated weight", expected: "[G·\(hiddenSize), \(hiddenSize) + V]",
                                found: concatenated.shape)
    }
    try RNNError.check(bias, "the bias", [concatenated.shape[0]])
    self.init(inputWeight: try concatenated.slice(hiddenSize..<concatenated.shape[1], along: 1),
              hiddenWeight: try concatenated.slice(0..<hiddenSize, along: 1), inputBias: bias)
  }

  /// The same GRU with the other meaning of z: as 1 - σ(a) = σ(-a), the weights and biases of z change their sign.
  ///
  /// - Throws: `RNNError.weightShape`.
  public func negatingUpdateGate() throws -> CellWeights {
    let hidden = hiddenSize
    func negated(_ tensor: Tensor) throws -> Tensor {
      try RNNError.check(tensor, "a GRU's weight", [3 * hidden] + tensor.shape.dropFirst())
      let parts = try (0..<3).map { try tensor.slice(($0 * hidden)..<(($0 + 1) * hidden)) }
      return try Tensor(concatenating: [parts[0], parts[1].multiplying(by: -1), parts[2]])
    }
    return CellWeights(inputWeight: try negated(inputWeight), hiddenWeight: try negated(hiddenWeight),
                       inputBias: try negated(inputBias), hiddenBias: try hiddenBias.map(negated))
  }
}

extension RecurrentNetwork {
  /// The same function as a GRU whose z has the given meaning.
  ///
  /// - Throws: `RNNError.wrongCell` unless it is a GRU.
  public func converted(to update: CellKind.Update) throws -> RecurrentNetwork {
    guard case .gru(let reset, let own) = cell.form else {
      throw RNNError.wrongCell(operation: "the meaning of z", expected: "GRU", found: cell.description)
    }
    if own == update { return self }
    return RecurrentNetwork(.gru(reset: reset, update: update), cells: try cells.map { try $0.negatingUpdateGate() },
                            isBidirectional: isBidirectional)
  }
}
