/// What was wrong with a request to a network, with the evidence.
public enum RNNError: Error, Hashable, Sendable {
  case invalidSize(name: String, value: Int, minimum: Int)
  case sizeTooLarge(name: String, value: Int, limit: Int)
  case invalidNumber(name: String, value: Double, expected: String)
  case weightShape(name: String, expected: [Int], found: [Int])
  case inputShape(name: String, expected: String, found: [Int])
  /// The length of a sequence of a batch that is not from 1 to T.
  case sequenceLength(Int, sequence: Int, limit: Int)
  /// A step outside of a sequence.
  case invalidStep(Int, range: Range<Int>)
  case lengthCount(expected: Int, found: Int)
  /// Something that only another kind of cell has.
  case wrongCell(operation: String, expected: String, found: String)
  /// A name that none of the cell's gates has.
  case unknownGate(String, known: [String])
  case unknownCharacter(Character, known: [Character])
  case unknownIndex(Int, count: Int)
  case emptyVocabulary
  case textTooShort(count: Int, minimum: Int)
  case targetCount(expected: Int, found: Int)
  /// No row of logits has a target.
  case noTargets
  case lossNotFinite(step: Int, loss: Double)
  /// A model was given to an optimizer that has learned about another.
  case optimizerMismatch(expected: [Int], found: [Int])
  case noProbabilities

  static func check(_ value: Int, atLeast minimum: Int, _ name: String) throws {
    if value < minimum { throw invalidSize(name: name, value: value, minimum: minimum) }
  }

  static func check(_ tensor: Tensor, _ name: String, _ shape: [Int]) throws {
    if tensor.shape != shape { throw weightShape(name: name, expected: shape, found: tensor.shape) }
  }
}
