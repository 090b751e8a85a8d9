// A model as a file of its own, which has all that it takes to go on, and as a PyTorch module's weights.
extension CharacterModel {
  /// The model as a file: its weights by their own names, and in the metadata its cell and the letters of its vocabulary.
  ///
  /// - Throws: `RNNError.heldUnits`.
  public func makeFile() throws -> SafeTensors {
    if !clamps.isEmpty { throw RNNError.heldUnits(operation: "writing a file") }
    var metadata = ["cell": cell.fileName, "layers": "\(layers)", "letters": "\(vocabulary.count)"]
    for (index, letter) in vocabulary.enumerated() { metadata["letter \(index)"] = String(letter) }
    return SafeTensors(Dictionary(uniqueKeysWithValues: parameters), metadata: metadata)
  }

  /// The model that `makeFile` made a file of.
  ///
  /// - Throws: `SafeTensorsError.missingMetadata`, `missing`, `wrongFormat`; `RNNError.unknownCell`, `invalidMetadata`,
  ///   `weightShape`, `emptyVocabulary`.
  public init(file: SafeTensors) throws {
    func number(_ key: String, atMost limit: Int) throws -> Int {
      let text = try file.metadata(key)
      guard let number = Int(text), (1...limit).contains(number) else {
        throw RNNError.invalidMetadata(key: key, value: text, expected: "a whole number from 1 to \(limit)")
      }
      return number
    }
    let cell = try CellKind(fileName: file.metadata("cell"))
    let letters = try (0..<number("letters", atMost: file.metadata.count)).map { index in
      let text = try file.metadata("letter \(index)")
      guard let letter = text.first, text.count == 1 else {
        throw RNNError.invalidMetadata(key: "letter \(index)", value: text, expected: "one character")
      }
      return letter
    }
    guard Set(letters).count == letters.count else {
      throw RNNError.invalidMetadata(key: "letters", value: String(letters), expected: "letters that differ")
    }
    let weights = try (0..<number("layers", atMost: RecurrentNetwork.layerLimit)).map { layer in
      let suffix = layer == 0 ? "" : "_l\(layer)"
      return CellWeights(
        inputWeight: try file.floatingPointTensor("W_xh" + suffix),
        hiddenWeight: try file.floatingPointTensor("W_hh" + suffix),
        inputBias: try file.floatingPointTensor("b_h" + suffix),
        hiddenBias: file.tensors["b_hh" + suffix] == nil ? nil : try file.floatingPointTensor("b_hh" + suffix))
    }
    try self.init(Vocabulary(letters: letters), RecurrentNetwork(cell, layers: weights),
                  outputWeight: file.floatingPointTensor("W_hy"), outputBias: file.floatingPointTensor("b_y"))
  }

  /// The weights of a PyTorch module of an `RNN`, `LSTM` or `GRU` that reads one-hot vectors and a `Linear` on its hidden
  /// states, by the names of its `state_dict`.
  ///
  /// - Parameters:
  ///   - vocabulary: The letters in the order of the one-hot vectors.
  ///   - recurrent: What precedes the names of the recurrent layers.
  ///   - output: What precedes `weight` and `bias` of the linear layer.
  /// - Throws: `SafeTensorsError.missing`, `wrongFormat`; `RNNError.weightShape`, `notOneDirection`, `emptyVocabulary`.
  public init(_ vocabulary: Vocabulary, cell: CellKind, importing file: SafeTensors, recurrent: String = "rnn.",
              output: String = "head.") throws {
    let network = try RecurrentNetwork(cell, importing: file, prefix: recurrent)
    if network.isBidirectional { throw RNNError.notOneDirection }
    try self.init(vocabulary, network, outputWeight: file.floatingPointTensor(output + "weight"),
                  outputBias: file.floatingPointTensor(output + "bias"))
  }

  /// The weights by the names of a PyTorch module's `state_dict`: what `init(_:cell:importing:recurrent:output:)` reads.
  ///
  /// - Throws: `RNNError.notInPyTorch`, `heldUnits`.
  public func stateDictionary(recurrent: String = "rnn.", output: String = "head.") throws -> SafeTensors {
    if !clamps.isEmpty { throw RNNError.heldUnits(operation: "writing a state dictionary") }
    var file = try network.stateDictionary(prefix: recurrent)
    file.tensors[output + "weight"] = outputWeight
    file.tensors[output + "bias"] = outputBias
    return file
  }
}
