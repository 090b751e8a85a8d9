extension CharacterModel {
  /// A model with random weights from the current random stream. Stops where the initialiser with `using:` throws.
  public init(_ vocabulary: Vocabulary, cell: CellKind = .rnn, hiddenSize: Int, scale: Double? = nil) {
    self = RandomStream.withCurrent { stream in
      trapping { try CharacterModel(vocabulary, cell: cell, hiddenSize: hiddenSize, scale: scale, using: &stream) }
    }
  }
}
