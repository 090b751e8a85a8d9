extension CharacterModel {
  /// The hidden states and the guesses for the next letter while reading.
  struct Reading {
    /// [T, H].
    var states: Tensor
    /// [T, V].
    var logits: Tensor
    /// [1, H].
    var finalState: Tensor
    var finalCell: Tensor?
  }

  /// Reads letters, given by their places in the vocabulary, going on from a state.
  ///
  /// - Throws: `RNNError.textTooShort`, `unknownIndex`.
  func read(_ letters: [Int], state: Tensor? = nil, cellState: Tensor? = nil) throws -> Reading {
    guard !letters.isEmpty else { throw RNNError.textTooShort(count: 0, minimum: 1) }
    let input = SequenceInput.oneHot(letters, steps: letters.count, batch: 1, size: vocabulary.count)
    let run = try runSequence(cell, input, weights, state: state, cell: cellState)
    let states = try run.output.reshaped(to: [letters.count, hiddenSize])
    let logits = try states.linear(outputWeight, outputBias)
    return Reading(states: states, logits: logits, finalState: run.finalState, finalCell: run.finalCell)
  }

  /// A row of logits for each letter of a text, [T, V].
  ///
  /// - Throws: `RNNError.unknownCharacter`, `textTooShort`.
  public func computeLogits(for text: String) throws -> Tensor { try read(vocabulary.positions(of: text)).logits }

  /// The hidden state after each letter of a text, [T, H].
  ///
  /// - Throws: `RNNError.unknownCharacter`, `textTooShort`.
  public func computeHiddenStates(for text: String) throws -> Tensor { try read(vocabulary.positions(of: text)).states }

  /// The mean cross-entropy, in nats, of guessing each letter of a text but the first from those before it, shape [].
  ///
  /// - Throws: `RNNError.unknownCharacter`, `textTooShort`.
  public func computeLoss(on text: String) throws -> Tensor {
    let (inputs, targets) = try lesson(from: text)
    return try read(inputs).logits.crossEntropy(with: targets)
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
  /// The hidden state after each letter of a text, [T, H].
  public func hiddenStates(for text: String) -> Tensor { trapping { try computeHiddenStates(for: text) } }
  /// The mean cross-entropy, in nats, of guessing each letter of a text but the first from those before it.
  public func loss(on text: String) -> Double { trapping { try computeLoss(on: text).onlyElement() } }
}
