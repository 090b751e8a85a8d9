/// Operations that are single instructions for some types; for the others the declaration's own implementation is called.
enum Intrinsic: Hashable {
  case add, subtract, multiply, divide, remainder, negate, identity
  case wrappingAdd, wrappingSubtract, wrappingMultiply
  case bitAnd, bitOr, bitXor, shiftLeft, shiftRight, bitNot
  case equal, notEqual, less, lessEqual, greater, greaterEqual
  case not
  case addAssign, subtractAssign, multiplyAssign, divideAssign, remainderAssign
  case wrappingAddAssign, wrappingSubtractAssign, wrappingMultiplyAssign
  case bitAndAssign, bitOrAssign, bitXorAssign, shiftLeftAssign, shiftRightAssign
  /// Their arguments are evaluated where they stand, the message only if it is needed.
  case precondition, assertion
  case minimum, maximum, magnitude
  case squareRoot, mathematics(DoubleFunction)
  case convert, truncate
  case halfOpenRange, closedRange
  case count, append, removeLast, swapAt, element, partElement
  case textCount, appendText, appendCharacter, characterTest(CharacterTest), text, hasPrefix, hasSuffix
  case dictionaryValue, dictionaryValueOrDefault, setContains, setInsert

  /// The operation whose result the compound assignment assigns.
  var assigned: Intrinsic? {
    switch self {
    case .addAssign: .add
    case .subtractAssign: .subtract
    case .multiplyAssign: .multiply
    case .divideAssign: .divide
    case .remainderAssign: .remainder
    case .wrappingAddAssign: .wrappingAdd
    case .wrappingSubtractAssign: .wrappingSubtract
    case .wrappingMultiplyAssign: .wrappingMultiply
    case .bitAndAssign: .bitAnd
    case .bitOrAssign: .bitOr
    case .bitXorAssign: .bitXor
    case .shiftLeftAssign: .shiftLeft
    case .shiftRightAssign: .shiftRight
    default: nil
    }
  }
}
