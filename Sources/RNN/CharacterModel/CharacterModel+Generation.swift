extension CharacterModel {
  /// Reads the start, then writes letter after letter, each of which it reads again.
  ///
  /// - Parameters:
  ///   - choose: Picks the next letter from logits, [V].
  ///   - onLetter: Called after each letter; what it throws ends the writing.
  /// - Throws: `RNNError.unknownCharacter`, `textTooShort`, `invalidSize`, and what the closures throw.
  func write(from start: String, count: Int, choose: (Tensor) throws -> Int,
             onLetter: (Int) throws -> Void) throws -> String {
    try RNNError.check(count, atLeast: 0, "count")
    var reading = try read(vocabulary.positions(of: start))
    var text = ""
    for index in 0..<count {
      let letter = try choose(reading.logits.part(reading.logits.shape[0] - 1))
      text.append(vocabulary[letter])
      try onLetter(index)
      if index + 1 < count {
        reading = try read([letter], state: reading.finalState, cellState: reading.finalCell)
      }
    }
    return text
  }

  /// The most likely letter each time: what the model writes after the start, which is not repeated.
  ///
  /// - Throws: `RNNError.unknownCharacter`, `textTooShort`, `invalidSize`, `TensorError.notANumber`, and
  ///   what `onLetter` throws.
  public func generate(from start: String, count: Int, onLetter: (Int) throws -> Void) throws -> String {
    try write(from: start, count: count, choose: { try $0.indexOfLargest() }, onLetter: onLetter)
  }

  /// Letters drawn by their probabilities softmax(logits / temperature): below 1 more cautious, above 1 bolder.
  ///
  /// - Throws: As `generate`; `RNNError.invalidNumber` unless the temperature is above 0; `noProbabilities`.
  public func sample(from start: String, count: Int, temperature: Double = 1, using stream: inout RandomStream,
                     onLetter: (Int) throws -> Void = { _ in }) throws -> String {
    guard temperature > 0, temperature.isFinite else {
      throw RNNError.invalidNumber(name: "temperature", value: temperature, expected: "above 0 and finite")
    }
    return try write(from: start, count: count, choose: { logits in
      try drawIndex(logits, temperature: temperature, using: &stream)
    }, onLetter: onLetter)
  }

  /// The most likely letter each time. Stops where the function with `onLetter` throws.
  public func generate(from start: String, count: Int) -> String {
    trapping { try generate(from: start, count: count) { _ in } }
  }

  /// Letters drawn by their probabilities, from the current random stream. Stops where the function with `using:`
  /// throws.
  public func sample(from start: String, count: Int, temperature: Double = 1) -> String {
    RandomStream.withCurrent { stream in
      trapping { try sample(from: start, count: count, temperature: temperature, using: &stream) }
    }
  }
}

/// An index drawn with the probabilities softmax(logits / temperature).
///
/// The largest logit is subtracted before the division, so that a low temperature does not overflow.
///
/// - Throws: `RNNError.noProbabilities`.
func drawIndex(_ logits: Tensor, temperature: Double, using stream: inout RandomStream) throws -> Int {
  let values = logits.elements
  guard let largest = values.max(), largest.isFinite, !values.contains(where: \.isNaN) else {
    throw RNNError.noProbabilities
  }
  let weights = values.map { naturalExponential(($0 - largest) / temperature) }
  var rest = stream.uniform() * weights.reduce(0, +)
  for (index, weight) in weights.enumerated() {
    rest -= weight
    if rest < 0 { return index }
  }
  return weights.lastIndex { $0 > 0 } ?? 0
}
