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
  case unknownCharacter(Character, known: [Character])
  case unknownIndex(Int, count: Int)
  case emptyVocabulary
  case textTooShort(count: Int, minimum: Int)
  case targetCount(expected: Int, found: Int)
  /// No row of logits has a target.
  case noTargets
  case lossNotFinite(step: Int, loss: Double)
  /// The gradient exploded beyond the largest number on its way back; the weights are those before the step.
  case gradientNotFinite(step: Int, norm: Double)
  /// A model was given to an optimizer that has learned about another.
  case optimizerMismatch(expected: [Int], found: [Int])
  case noProbabilities
  case unknownParameter(name: String, known: [String])
  /// A name that none of the cell's gates has.
  case unknownGate(name: String, known: [String])
  /// A place that must be below a count.
  case outOfRange(name: String, value: Int, count: Int)
  /// Something that is not possible while units are held at values.
  case heldUnits(operation: String)
  case noCellState(cell: String)
  case unknownCell(name: String)
  case invalidMetadata(key: String, value: String, expected: String)
  /// A cell that PyTorch does not compute.
  case notInPyTorch(cell: String)
  /// A model of letters to come cannot read from the end.
  case notOneDirection
  case noGates(cell: String)
  /// A property must have a value for each character.
  case valueCount(expected: Int, found: Int)
  /// What is the same everywhere cannot be followed.
  case constantProperty(value: Double)

  static func check(_ value: Int, atLeast minimum: Int, _ name: String) throws {
    if value < minimum { throw invalidSize(name: name, value: value, minimum: minimum) }
  }

  static func check(_ value: Int, below count: Int, _ name: String) throws {
    if !(0..<count).contains(value) { throw outOfRange(name: name, value: value, count: count) }
  }

  static func check(_ tensor: Tensor, _ name: String, _ shape: [Int]) throws {
    if tensor.shape != shape { throw weightShape(name: name, expected: shape, found: tensor.shape) }
  }
}
