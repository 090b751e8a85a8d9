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
        reading = try read([letter], from: reading.memory)
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
  /// - Parameters:
  ///   - topK: Among how many of the most likely letters is drawn (Fan et al. 2018); nil for all.
  ///   - stream: Where is drawn from; the same stream writes the same text.
  /// - Throws: As `generate`; `RNNError.invalidNumber` unless the temperature is above 0; `invalidSize` for a `topK` below 1;
  ///   `noProbabilities`.
  public func sample(from start: String, count: Int, temperature: Double = 1, topK: Int? = nil,
                     using stream: inout RandomStream, onLetter: (Int) throws -> Void = { _ in }) throws -> String {
    let rule = try SamplingRule(temperature: temperature, topK: topK)
    return try write(from: start, count: count, choose: { try rule.draw(from: $0, using: &stream) }, onLetter: onLetter)
  }

  /// The most likely letter each time. Stops where the function with `onLetter` throws.
  public func generate(from start: String, count: Int) -> String {
    trapping { try generate(from: start, count: count) { _ in } }
  }

  /// Letters drawn by their probabilities, from the current random stream. Stops where the function with `using:`
  /// throws.
  public func sample(from start: String, count: Int, temperature: Double = 1, topK: Int? = nil) -> String {
    RandomStream.withCurrent { stream in
      trapping { try sample(from: start, count: count, temperature: temperature, topK: topK, using: &stream) }
    }
  }

  /// Letters drawn from a stream of their own: the same seed writes the same text, whatever was drawn before.
  public func sample(from start: String, count: Int, temperature: Double = 1, topK: Int? = nil, seed: UInt64) -> String {
    var stream = RandomStream(seed: seed)
    return trapping { try sample(from: start, count: count, temperature: temperature, topK: topK, using: &stream) }
  }
}
