/// Operations on integers of every width.
///
/// Those of less than 64 bits are computed as words of `Int`: where the result may leave the type, a second instruction
/// checks it or drops what is too much. What neither can express is left to the library: the result is nil.
extension FunctionCompiler {
  struct Steps {
    var operation: Instruction.Operation
    var isSwapped = false
    var ending = Ending.none

    init(_ operation: Instruction.Operation, isSwapped: Bool = false, _ ending: Ending = .none) {
      self.operation = operation
      self.isSwapped = isSwapped
      self.ending = ending
    }
  }

  enum Ending {
    case none
    /// A fault with the operator's sign unless the result is of the type; without a sign it was a conversion.
    case require(IntegerFormat, Character?)
    /// The low bits only.
    case wrap(IntegerFormat)
  }

  func emit(_ ending: Ending, _ register: Int) {
    switch ending {
    case .require(let format, let sign) where format.bits < 64:
      emit(format.isSigned ? .requireSigned : .requireUnsigned, register, Int(sign?.asciiValue ?? 0), format.bits)
    case .wrap(let format) where format.bits < 64:
      emit(format.isSigned ? .wrapSigned : .wrapUnsigned, register, register, format.bits)
    default: break
    }
  }

  static func integer(unary intrinsic: Intrinsic, _ format: IntegerFormat) -> Steps? {
    switch intrinsic {
    case .negate: Steps(.negateInt, .require(format, "-"))
    case .bitNot: Steps(.bitNot, .wrap(format))
    default: nil
    }
  }

  static func integer(_ intrinsic: Intrinsic, _ format: IntegerFormat, _ other: IntegerFormat) -> Steps? {
    switch intrinsic {
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual: return comparison(intrinsic, format, other)
    case .shiftLeft: return other.isOrderedAsWord ? Steps(.shiftLeft, .wrap(format)) : nil
    case .shiftRight:
      // A negative amount shifts to the left.
      return other.isOrderedAsWord ? Steps(format.isOrderedAsWord ? .shiftRight : .shiftRightUnsigned, .wrap(format)) : nil
    default: break
    }
    guard format == other else { return nil }
    let isWord = format.isOrderedAsWord
    switch intrinsic {
    case .add: return Steps(isWord ? .addInt : .addUnsigned, .require(format, "+"))
    case .subtract: return Steps(isWord ? .subtractInt : .subtractUnsigned, .require(format, "-"))
    case .multiply: return Steps(isWord ? .multiplyInt : .multiplyUnsigned, .require(format, "*"))
    case .divide: return Steps(isWord ? .divideInt : .divideUnsigned, .require(format, "/"))
    // The least number has no remainder by -1, but as a word it has one.
    case .remainder where format.isSigned && format.bits < 64: return nil
    case .remainder: return Steps(isWord ? .remainderInt : .remainderUnsigned)
    case .wrappingAdd: return Steps(.wrappingAdd, .wrap(format))
    case .wrappingSubtract: return Steps(.wrappingSubtract, .wrap(format))
    case .wrappingMultiply: return Steps(.wrappingMultiply, .wrap(format))
    case .bitAnd: return Steps(.bitAnd)
    case .bitOr: return Steps(.bitOr)
    case .bitXor: return Steps(.bitXor)
    default: return nil
    }
  }

  private static func comparison(_ intrinsic: Intrinsic, _ format: IntegerFormat, _ other: IntegerFormat) -> Steps? {
    let isWord = format.isOrderedAsWord
    guard format == other || isWord && other.isOrderedAsWord else { return nil }
    switch intrinsic {
    case .equal: return Steps(.equalInt)
    case .notEqual: return Steps(.notEqualInt)
    case .less: return Steps(isWord ? .lessInt : .lessUnsigned)
    case .lessEqual: return Steps(isWord ? .lessEqualInt : .lessEqualUnsigned)
    case .greater: return Steps(isWord ? .lessInt : .lessUnsigned, isSwapped: true)
    case .greaterEqual: return Steps(isWord ? .lessEqualInt : .lessEqualUnsigned, isSwapped: true)
    default: return nil
    }
  }

  /// A number as one of another type, where an instruction or two can do it.
  func conversion(_ value: TypedExpression, to result: Type, truncating: Bool, into wanted: Place?) throws -> Operand? {
    guard let source = scalar(value.type), let target = scalar(result) else { return nil }
    if source == target { return try generate(value) }
    switch (source, target) {
    case (.integer(let from), .integer(let to)):
      if to.includes(from) { return try generate(value) }
      guard truncating || to.bits < 64 && from.isOrderedAsWord else { return nil }
      return try temporarilyInto(wanted) { register in
        try generate(value, into: Place(raw: register, ref: 0))
        emit(truncating ? .wrap(to) : .require(to, nil), register)
      }
    case (.integer(let from), .double) where from.isOrderedAsWord:
      return try temporarilyInto(wanted) { emit(.doubleFromInt, $0, try generate(value).place.raw) }
    case (.double, .integer(.int)):
      return try temporarilyInto(wanted) { emit(.intFromDouble, $0, try generate(value).place.raw) }
    default: return nil
    }
  }
}
