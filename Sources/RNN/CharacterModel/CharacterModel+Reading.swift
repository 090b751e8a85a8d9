/// The hidden states of all layers, [L, B, H], and the cell states of an LSTM: what a network remembers.
struct RecurrentMemory {
  var hidden: Tensor?
  var cell: Tensor?

  /// Without a history, so that no gradient flows back into what was read before.
  var detached: RecurrentMemory { RecurrentMemory(hidden: hidden?.detached, cell: cell?.detached) }
}

extension CharacterModel {
  /// The hidden states and the guesses for the next letter while reading.
  struct Reading {
    /// Of the top layer, [T, B, H].
    var states: Tensor
    /// [T·B, V].
    var logits: Tensor
    var memory: RecurrentMemory
    /// What is kept for the way back.
    var byteCount = 0
  }

  /// Reads letters, given by their places in the vocabulary, going on from a memory.
  ///
  /// - Parameter letters: [T, B].
  /// - Throws: `RNNError.textTooShort`, `unknownIndex`, `inputShape`.
  func read(_ letters: [[Int]], from memory: RecurrentMemory = RecurrentMemory()) throws -> Reading {
    guard !letters.isEmpty else { throw RNNError.textTooShort(count: 0, minimum: 1) }
    if !clamps.isEmpty { return try readClamped(letters, from: memory) }
    let run = try network.run(oneHot: letters, state: memory.hidden, cellState: memory.cell)
    var reading = try reading(run.output, RecurrentMemory(hidden: run.finalState, cell: run.finalCell))
    reading.byteCount = run.byteCount
    return reading
  }

  /// The guesses from the top layer's states, [T, B, H].
  func reading(_ states: Tensor, _ memory: RecurrentMemory) throws -> Reading {
    let rows = try states.reshaped(to: [states.shape[0] * states.shape[1], hiddenSize])
    return Reading(states: states, logits: try rows.linear(outputWeight, outputBias), memory: memory)
  }

  /// Reads one text, given by the places of its letters.
  ///
  /// - Throws: As `read` of several.
  func read(_ letters: [Int], from memory: RecurrentMemory = RecurrentMemory()) throws -> Reading {
    try read(letters.map { [$0] }, from: memory)
  }

  /// Reads a long text in parts, one after the other, so that the memory it takes does not grow with the text.
  ///
  /// - Parameter body: Is given the places that were read, and the reading.
  /// - Throws: `RNNError.textTooShort`, `unknownIndex`, and what the body throws.
  func readInParts(_ letters: [Int], of length: Int = 500,
                   _ body: (_ part: Range<Int>, _ reading: Reading) throws -> Void) throws {
    guard !letters.isEmpty else { throw RNNError.textTooShort(count: 0, minimum: 1) }
    var memory = RecurrentMemory()
    for start in stride(from: 0, to: letters.count, by: length) {
      let part = start..<Swift.min(start + length, letters.count)
      let reading = try read(Array(letters[part]), from: memory)
      memory = reading.memory.detached
      try body(part, reading)
    }
  }
}

extension CharacterModel {
  /// A row of logits for each letter of a text, [T, V].
  ///
  /// - Throws: `RNNError.unknownCharacter`, `textTooShort`.
  public func computeLogits(for text: String) throws -> Tensor { try read(vocabulary.positions(of: text)).logits }

  /// The top layer's hidden state after each letter of a text, [T, H].
  ///
  /// - Throws: `RNNError.unknownCharacter`, `textTooShort`.
  public func computeHiddenStates(for text: String) throws -> Tensor {
    let letters = try vocabulary.positions(of: text)
    return try read(letters).states.reshaped(to: [letters.count, hiddenSize])
  }

  /// The mean cross-entropy, in nats, of guessing each letter of a text but the first from those before it, shape [].
  ///
  /// - Throws: `RNNError.unknownCharacter`, `textTooShort`.
  public func computeLoss(on text: String) throws -> Tensor {
    let (inputs, targets) = try lesson(from: text)
    return try read(inputs).logits.crossEntropy(with: targets)
  }

  /// As `computeLoss(on:)`, but a number and no more, for texts of any length: it is read in parts, the state carried over.
  ///
  /// - Throws: `RNNError.unknownCharacter`, `textTooShort`.
  public func measureLoss(on text: String, onPart: (_ letters: Int) throws -> Void = { _ in }) throws -> TextLoss {
    let (inputs, targets) = try lesson(from: text)
    var total = 0.0
    try readInParts(inputs) { part, reading in
      try onPart(part.count)
      total += try reading.logits.crossEntropy(with: Array(targets[part])).onlyElement() * Double(part.count)
    }
    return TextLoss(nats: total / Double(inputs.count))
  }

  /// What is read and what is to be guessed: "hell" and "ello".
  func lesson(from text: String) throws -> (inputs: [Int], targets: [Int]) {
    let letters = try vocabulary.positions(of: text)
    guard letters.count >= 2 else { throw RNNError.textTooShort(count: letters.count, minimum: 2) }
    return (Array(letters.dropLast()), Array(letters.dropFirst()))
  }
}

extension CharacterModel {
  /// A row of logits for each letter of a text, [T, V]. Stops where `computeLogits(for:)` throws.
  public func logits(for text: String) -> Tensor { trapping { try computeLogits(for: text) } }
  /// A row of probabilities of the next letter for each letter of a text, [T, V].
  public func probabilities(for text: String) -> Tensor { trapping { try computeLogits(for: text).softmax() } }
  /// The top layer's hidden state after each letter of a text, [T, H].
  public func hiddenStates(for text: String) -> Tensor { trapping { try computeHiddenStates(for: text) } }
  /// The mean cross-entropy, in nats, of guessing each letter of a text but the first from those before it.
  public func loss(on text: String) -> Double { trapping { try computeLoss(on: text).onlyElement() } }
  /// The loss on a text of any length, in nats, bits per character and as perplexity.
  public func textLoss(on text: String) -> TextLoss { trapping { try measureLoss(on: text) } }
}
