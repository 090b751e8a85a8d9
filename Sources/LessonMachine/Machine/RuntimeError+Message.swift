/// The words of run-time errors.
extension RuntimeError {
  public var message: String {
    switch self {
    case .overflow(let operation):
      "arithmetic overflow in '\(operation)': the result does not fit its type"
    case .divisionByZero:
      "division by zero"
    case .remainderByZero:
      "division by zero in remainder operation"
    case .doubleOutOfRange(let value, let type):
      value.isNaN || value.isInfinite
        ? "\(value) cannot be converted to \(type) because it is either infinite or NaN"
        : "\(value) cannot be converted to \(type) because the result would not fit"
    case .integerOutOfRange(let value, let type):
      "\(value) cannot be converted to \(type): "
        + (value.hasPrefix("-") && type.hasPrefix("U") ? "negative value is not representable"
            : "not enough bits to represent the passed value")
    case .shiftOutOfRange(let amount):
      "shift by \(amount) bits is out of range"
    case .indexOutOfRange(let index, let count):
      count == 0
        ? "index out of range: \(index) in an empty array"
        : "index out of range: \(index) is not in 0..<\(count)"
    case .stringIndexOutOfBounds(let offset, let lower, let upper):
      "String index is out of bounds: \(TextPosition(offset: offset)) is not in "
        + "\(TextPosition(offset: lower))..<\(TextPosition(offset: upper))"
    case .stringIndexMovedOut(let distance, let count):
      "String index is out of bounds: \(distance) characters further is outside the string, which has \(count)"
    case .removedTooMany(let count, let available):
      "Can't remove more items from a collection than it contains: \(count) of \(available)"
    case .partIndexOutOfRange(let index, let part):
      part.isEmpty
        ? "index out of range: \(index) in an empty slice"
        : "index out of range: \(index) is not in \(part.lowerBound)..<\(part.upperBound)"
    case .rangeOutOfRange(let lower, let upper, let bounds):
      "range \(lower)..<\(upper) is out of bounds of \(bounds.lowerBound)..<\(bounds.upperBound)"
    case .emptyRange(let lower, let upper):
      "range requires lowerBound <= upperBound, got \(lower) and \(upper)"
    case .nilUnwrapped:
      "unexpectedly found nil while unwrapping an Optional value"
    case .castFailed(let from, let to):
      "could not cast value of type '\(from)' to '\(to)'"
    case .globalNotInitialized(let name):
      "'\(name)' is used before it is initialized: the function was called above the line that gives it a value"
    case .emptyCollection(let what):
      "\(what) needs at least one element"
    case .negativeCount(let what, let count):
      "\(what) needs a count of 0 or more, got \(count)"
    case .strideByZero:
      "stride size must not be zero"
    case .duplicateKeys:
      "Fatal error: Dictionary literal contains duplicate keys"
    case .overlappingAccess:
      "overlapping accesses: the value is read or changed while it is being changed"
    case .unownedGone:
      "the instance of an unowned reference is gone: nothing else referred to it any more"
    case .preconditionFailed(let text), .expectationFailed(let text):
      text
    case .uncaught(let error):
      "uncaught error: \(error)"
    case .triedInVain(let error):
      "'try!' expression unexpectedly raised an error: \(error)"
    case .tooDeep(let limit):
      "recursion is deeper than \(limit) calls: does it ever end?"
    case .nestedTooDeep:
      "a value is nested too deep in others for this"
    case .outOfFuel(let limit):
      "stopped after \(limit) steps: is there an endless loop? More steps: '//| fuel: \(min(limit, Int.max / 10) * 10)' in the block"
    case .outOfMemory(let limit):
      "the lesson needs more than \(limit / 1_048_576) MB of memory"
    case .outOfOutput(let limit):
      "the block prints more than \(limit / 1024) KB"
    case .cancelled:
      "cancelled"
    case .host(let text):
      text
    case .internalFault(let text):
      "the interpreter has a fault of its own: \(text); please report it"
    }
  }
}
