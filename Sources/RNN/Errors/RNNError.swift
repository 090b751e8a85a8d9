/// What was wrong with a request to a network, with the evidence.
public enum RNNError: Error, Hashable, Sendable {
  /// A count or size below the least that makes sense.
  case invalidSize(name: String, value: Int, minimum: Int)
  /// A count or size beyond what is made.
  case sizeTooLarge(name: String, value: Int, limit: Int)
  /// A number outside of its range, or nan.
  case invalidNumber(name: String, value: Double, expected: String)
  /// A weight that does not fit the others.
  case weightShape(name: String, expected: [Int], found: [Int])
  /// An input whose axes are not those of the model.
  case inputShape(name: String, expected: String, found: [Int])
  /// The length of a sequence of a batch that is not from 1 to T.
  case sequenceLength(Int, sequence: Int, limit: Int)
  /// A step outside of a sequence.
  case invalidStep(Int, range: Range<Int>)
  /// More or fewer lengths than sequences.
  case lengthCount(expected: Int, found: Int)
  /// Something that only another kind of cell has.
  case wrongCell(operation: String, expected: String, found: String)
  /// A character that the vocabulary does not have.
  case unknownCharacter(Character, known: [Character])
  /// A place beyond the vocabulary or the classes.
  case unknownIndex(Int, count: Int)
  /// A model over no letter at all.
  case emptyVocabulary
  /// A text with too few letters to read, or to learn from.
  case textTooShort(count: Int, minimum: Int)
  /// More or fewer right answers than guesses.
  case targetCount(expected: Int, found: Int)
  /// No row of logits has a target.
  case noTargets
  /// The loss became nan or infinite; the weights are those before the step.
  case lossNotFinite(step: Int, loss: Double)
  /// The gradient exploded beyond the largest number on its way back; the weights are those before the step.
  case gradientNotFinite(step: Int, norm: Double)
  /// A model was given to an optimizer that has learned about another.
  case optimizerMismatch(expected: [Int], found: [Int])
  /// A letter was to be drawn by weights that are not numbers.
  case noProbabilities
  /// A name that no weight of the model has.
  case unknownParameter(name: String, known: [String])
  /// A name that none of the cell's gates has.
  case unknownGate(name: String, known: [String])
  /// A place that must be below a count.
  case outOfRange(name: String, value: Int, count: Int)
  /// Something that is not possible while units are held at values.
  case heldUnits(operation: String)
  /// The cell state of a cell that has none was asked for.
  case noCellState(cell: String)
  /// A name that no kind of cell has.
  case unknownCell(name: String)
  /// A file whose description of the model makes no sense.
  case invalidMetadata(key: String, value: String, expected: String)
  /// A cell that PyTorch does not compute.
  case notInPyTorch(cell: String)
  /// A model of letters to come cannot read from the end.
  case notOneDirection
  /// The gates of a cell that has none were asked for.
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
