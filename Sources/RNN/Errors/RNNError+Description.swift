extension RNNError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .invalidSize(let name, let value, let minimum):
      return "\(name) is \(value), but must be at least \(minimum)"
    case .sizeTooLarge(let name, let value, let limit):
      return "\(name) is \(value), but can be at most \(limit)"
    case .invalidNumber(let name, let value, let expected):
      return "\(name) is \(value), but must be \(expected)"
    case .weightShape(let name, let expected, let found):
      return "\(name) must have the shape \(expected), but has \(found)"
    case .inputShape(let name, let expected, let found):
      return "\(name) must be \(expected), but has the shape \(found)"
    case .sequenceLength(let length, let sequence, let limit):
      return "sequence \(sequence) of the batch has the length \(length), but lengths must be from 1 to T = \(limit)"
    case .invalidStep(let step, let range):
      return "there is no step \(step); steps are \(range.lowerBound) to \(range.upperBound - 1)"
    case .lengthCount(let expected, let found):
      return "\(expected) lengths are needed, one for each sequence of the batch, but \(found) were given"
    case .wrongCell(let operation, let expected, let found):
      return "\(operation) belongs to the \(expected); this is \(found)"
    case .unknownGate(let name, let known):
      return "there is no gate \"\(name)\"; this cell has " + (known.isEmpty ? "none" : known.joined(separator: ", "))
    case .unknownCharacter(let character, let known):
      return "the character \(Self.quoted(character)) is not in the vocabulary; it has "
        + (known.isEmpty ? "none" : Self.list(known))
    case .unknownIndex(let index, let count):
      return "there is no character \(index) in a vocabulary of \(count)"
    case .emptyVocabulary:
      return "a vocabulary needs at least one character"
    case .textTooShort(let count, let minimum):
      return "the text has \(count) character\(count == 1 ? "" : "s"), but at least \(minimum) are needed"
    case .targetCount(let expected, let found):
      return "\(expected) targets are needed, one for each row of logits, but \(found) were given"
    case .noTargets:
      return "no row of logits has a target, so there is nothing to learn from"
    case .lossNotFinite(let step, let loss):
      return "the loss became \(loss) in step \(step); a smaller learning rate or clipping the gradient may help"
    case .gradientNotFinite(let step, let norm):
      return "the gradient became \(norm.isNaN ? "nan" : "infinite") in step \(step), too large to be clipped; it is followed back over fewer steps "
        + "in shorter chunks, and grows less with smaller weights"
    case .optimizerMismatch(let expected, let found):
      return "this optimizer has been used on parameters of \(expected) elements and cannot go on with \(found)"
    case .noProbabilities:
      return "no character can be drawn: the probabilities are not numbers"
    case .unknownParameter(let name, let known):
      return "there is no weight '\(name)'; there are \(known.joined(separator: ", "))"
    case .outOfRange(let name, let value, let count):
      return "\(name) is \(value), but must be from 0 to \(count - 1)"
    case .heldUnits(let operation):
      return "\(operation) is not possible while units are held at values; use the model before clamping"
    case .noCellState(let cell):
      return "only an LSTM has cell states, but this is a cell of the kind \(cell)"
    case .unknownCell(let name):
      return "there is no cell of the kind '\(name)'; there are rnn-tanh, rnn-relu, lstm and "
        + "gru-afterProduct-keep with its variants"
    case .invalidMetadata(let key, let value, let expected):
      return "'\(key)' of the file is '\(value)', but must be \(expected)"
    case .notInPyTorch(let cell):
      return "PyTorch has no cell of the kind \(cell): its GRU resets after the product"
    case .notOneDirection:
      return "the weights are of a network that also reads from the end; a character model reads in one direction"
    case .noGates(let cell):
      return "a cell of the kind \(cell) has no gates; an LSTM or a GRU has"
    case .valueCount(let expected, let found):
      return "\(expected) values are needed, one for each character, but \(found) were given"
    case .constantProperty(let value):
      return "the property is \(value) at every character; what never changes cannot be followed"
    }
  }

  private static func list(_ characters: [Character]) -> String {
    let shown = characters.prefix(40).map(quoted).joined(separator: ", ")
    return characters.count > 40 ? shown + " and \(characters.count - 40) more" : shown
  }

  private static func quoted(_ character: Character) -> String {
    "'" + String(character).unicodeScalars.map { $0.value < 32 ? $0.escaped(asASCII: true) : String($0) }.joined() + "'"
  }
}
