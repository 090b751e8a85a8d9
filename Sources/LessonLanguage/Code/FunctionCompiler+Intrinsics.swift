/// Calls that are single instructions, or one and a step that brings its result into a smaller integer type.
extension FunctionCompiler {
  enum Scalar: Equatable {
    case integer(IntegerFormat)
    case double, float, bool, character
    static let int = Scalar.integer(.int)
    /// An enum without payloads that compares as it comes.
    case tag
  }

  func scalar(_ type: Type) -> Scalar? {
    guard case .nominal(let declaration, let arguments) = concrete(type), arguments.isEmpty else { return nil }
    if let format = declaration.integer { return .integer(format) }
    switch declaration {
    case core.double: return .double
    case core.float: return .float
    case core.bool: return .bool
    case core.character: return .character
    case core.stringIndex, core.unicodeScalar: return .int
    default: return declaration.comparesByTag ? .tag : nil
    }
  }

  /// The result's place, or nil if the types are none that an instruction works on.
  ///
  /// - Parameter wanted: Where the result may as well be: its last instruction writes there.
  func intrinsic(_ intrinsic: Intrinsic, _ base: TypedExpression?, _ bound: [BoundArgument], _ result: Type,
                 into wanted: Place? = nil) throws -> Operand? {
    if intrinsic == .precondition || intrinsic == .assertion { return try assertion(intrinsic, bound) }
    if intrinsic == .minimum || intrinsic == .maximum { return try extreme(intrinsic, bound, into: wanted) }
    let arguments = bound.compactMap { if case .value(let value) = $0 { value } else { nil } }
    guard arguments.count == bound.count else { return nil }
    if let plain = intrinsic.assigned { return try appendingAssignment(plain, arguments) ?? compoundAssignment(plain, arguments) }
    switch intrinsic {
    case .count:
      guard let base else { return nil }
      let type = concrete(base.type)
      guard core.isArray(type) || core.tablePart(type) != nil else { return nil }
      return try temporarilyInto(wanted) {
        emit(core.isArray(type) ? .arrayCount : .tableCount, $0, try generate(base).place.ref)
      }
    case .setContains:
      guard let base, let element = arguments.first else { return nil }
      return try setContains(base, element)
    case .setInsert:
      guard let base, let element = arguments.first else { return nil }
      return try setInsert(base, element)
    case .append:
      guard let base, let value = arguments.first, core.isArray(concrete(base.type)) else { return nil }
      let element = try generateStable(value)
      let isRaw = layout(value.type).isOneRaw
      try access(base) { emit(isRaw ? .appendRaw : .appendElement, $0.ref, element.raw, element.ref) }
      return Operand(place: top, isOwned: true)
    case .removeLast:
      guard let base, core.isArray(concrete(base.type)) else { return nil }
      let target = try allocate(layout(result))
      try temporarily {
        try access(base) {
          emit(.removeLastElement, target.raw, target.ref)
          emit(.operands, $0.ref)
        }
      }
      return Operand(place: target, isOwned: true)
    case .swapAt:
      guard let base, arguments.count == 2, core.isArray(concrete(base.type)) else { return nil }
      let first = try generateStable(arguments[0]).raw, second = try generateStable(arguments[1]).raw
      try access(base) { emit(.swapElements, $0.ref, first, second) }
      return Operand(place: top, isOwned: true)
    case .element, .dictionaryValue, .dictionaryValueOrDefault:
      return nil
    case .halfOpenRange, .closedRange:
      return try range(arguments)
    case .mathematics(let function):
      guard let value = arguments.first else { return nil }
      return try temporarilyInto(wanted) { emit(.mathematics, $0, try generate(value).place.raw, function.rawValue) }
    case .magnitude:
      guard let value = arguments.first, let scalar = scalar(value.type), scalar == .int || scalar == .double else { return nil }
      return try temporarilyInto(wanted) {
        let place = try generate(value).place
        if scalar == .int { emit(.magnitudeInt, $0, place.raw) }
        else { emit(.mathematics, $0, place.raw, DoubleFunction.fabs.rawValue) }
      }
    case .identity:
      guard let value = arguments.first, scalar(value.type) != nil else { return nil }
      return try generate(value)
    case .convert, .truncate:
      guard let value = arguments.first else { return nil }
      return try conversion(value, to: result, truncating: intrinsic == .truncate, into: wanted)
    default: break
    }
    if let operand = try textIntrinsic(intrinsic, base, arguments) { return operand }
    guard let first = arguments.first, let scalar = scalar(first.type) else { return nil }
    if arguments.count == 1 {
      guard let steps = Self.unary(intrinsic, scalar) else { return nil }
      return try temporarilyInto(wanted) { target in
        let value = try generate(first)
        emit(steps.operation, target, value.place.raw)
        emit(steps.ending, target)
      }
    }
    guard arguments.count == 2, let other = self.scalar(arguments[1].type),
          let steps = Self.binary(intrinsic, scalar, other) else { return nil }
    return try temporarilyInto(wanted) { target in
      let isLiteralFirst = first.smallInteger != nil && (steps.operation == .addInt || steps.operation == .multiplyInt)
      let (left, right) = isLiteralFirst ? (arguments[1], first) : (first, arguments[1])
      if let (operation, value) = immediate(steps.operation, right) {
        emit(operation, target, try generate(left).place.raw, value)
      } else {
        let (a, b) = try operands(left, right)
        emit(steps.operation, target, (steps.isSwapped ? b : a).place.raw, (steps.isSwapped ? a : b).place.raw)
      }
      emit(steps.ending, target)
    }
  }

  func temporarilyInto(_ wanted: Place?, _ action: (Int) throws -> Void) throws -> Operand {
    let target = try wanted ?? allocate(.raw)
    try temporarily { try action(target.raw) }
    return Operand(place: target, isOwned: true)
  }

  /// The smallest or largest of some numbers.
  private func extreme(_ intrinsic: Intrinsic, _ bound: [BoundArgument], into wanted: Place?) throws -> Operand? {
    let numbers = bound.flatMap { argument -> [TypedExpression] in
      switch argument {
      case .value(let value): [value]
      case .variadic(let values, _): values
      case .standard: []
      }
    }
    guard numbers.count >= 2, let scalar = scalar(numbers[0].type) else { return nil }
    let operation: Instruction.Operation
    switch scalar {
    case .integer(let format) where format.isOrderedAsWord: operation = intrinsic == .minimum ? .minInt : .maxInt
    case .double: operation = intrinsic == .minimum ? .minDouble : .maxDouble
    default: return nil
    }
    return try temporarilyInto(wanted) { target in
      // Apart from the target, which may be a variable that the numbers behind still name.
      let best = numbers.count > 2 ? try allocate(.raw).raw : target
      let (first, second) = try operands(numbers[0], numbers[1])
      emit(operation, best, first.place.raw, second.place.raw)
      for (index, number) in numbers.enumerated().dropFirst(2) {
        try temporarily { _ = emit(operation, index == numbers.count - 1 ? target : best, best, try generate(number).place.raw) }
      }
    }
  }

  private func range(_ bounds: [TypedExpression]) throws -> Operand? {
    guard bounds.count == 2, case .integer(let format)? = scalar(bounds[0].type), format.isOrderedAsWord else { return nil }
    let place = try allocate(Layout(raws: 2, refs: 0))
    try temporarily { try generate(bounds[0], into: place) }
    try temporarily { try generate(bounds[1], into: Place(raw: place.raw + 1, ref: place.ref)) }
    emit(.checkRange, place.raw, place.raw + 1)
    return Operand(place: place, isOwned: true)
  }

  /// The form of an operation that has its right operand within.
  private func immediate(_ operation: Instruction.Operation, _ right: TypedExpression) -> (Instruction.Operation, Int)? {
    guard let value = right.smallInteger else { return nil }
    return switch operation {
    case .addInt: (.addIntImmediate, value)
    case .subtractInt: (.addIntImmediate, -value)
    case .multiplyInt: (.multiplyIntImmediate, value)
    case .divideInt where value > 0 && value.nonzeroBitCount == 1: (.divideByPower, value.trailingZeroBitCount)
    case .remainderInt where value > 0 && value.nonzeroBitCount == 1: (.remainderByPower, value.trailingZeroBitCount)
    case .divideInt where value > 0: (.divideIntImmediate, value)
    case .remainderInt where value > 0: (.remainderIntImmediate, value)
    default: nil
    }
  }

  private func compoundAssignment(_ plain: Intrinsic, _ arguments: [TypedExpression]) throws -> Operand? {
    guard arguments.count == 2, case .inoutReference(let place) = arguments[0].kind, let scalar = scalar(place.type),
          let other = self.scalar(arguments[1].type), let steps = Self.binary(plain, scalar, other) else { return nil }
    try temporarily {
      if let (operation, value) = immediate(steps.operation, arguments[1]) {
        return try access(place) {
          emit(operation, $0.raw, $0.raw, value)
          emit(steps.ending, $0.raw)
        }
      }
      let value = try generate(arguments[1])
      try access(place) {
        emit(steps.operation, $0.raw, $0.raw, value.place.raw)
        emit(steps.ending, $0.raw)
      }
    }
    return Operand(place: top, isOwned: true)
  }

  private static func unary(_ intrinsic: Intrinsic, _ scalar: Scalar) -> Steps? {
    switch (intrinsic, scalar) {
    case (_, .integer(let format)): integer(unary: intrinsic, format)
    case (.negate, .double): Steps(.negateDouble)
    case (.negate, .float): Steps(.negateFloat)
    case (.not, .bool): Steps(.not)
    case (.squareRoot, .double): Steps(.squareRoot)
    default: nil
    }
  }

  static func binary(_ intrinsic: Intrinsic, _ left: Scalar, _ right: Scalar) -> Steps? {
    if case .integer(let format) = left, case .integer(let other) = right { return integer(intrinsic, format, other) }
    guard left == right else { return nil }
    switch (intrinsic, left) {
    case (.equal, .bool), (.equal, .tag): return Steps(.equalInt)
    case (.notEqual, .bool), (.notEqual, .tag): return Steps(.notEqualInt)
    case (.equal, .character): return Steps(.equalCharacter)
    case (.notEqual, .character): return Steps(.notEqualCharacter)
    case (.less, .character): return Steps(.lessCharacter)
    case (.lessEqual, .character): return Steps(.lessEqualCharacter)
    case (.greater, .character): return Steps(.lessCharacter, isSwapped: true)
    case (.greaterEqual, .character): return Steps(.lessEqualCharacter, isSwapped: true)
    case (.add, .double): return Steps(.addDouble)
    case (.subtract, .double): return Steps(.subtractDouble)
    case (.multiply, .double): return Steps(.multiplyDouble)
    case (.divide, .double): return Steps(.divideDouble)
    case (.equal, .double): return Steps(.equalDouble)
    case (.notEqual, .double): return Steps(.notEqualDouble)
    case (.less, .double): return Steps(.lessDouble)
    case (.lessEqual, .double): return Steps(.lessEqualDouble)
    case (.greater, .double): return Steps(.lessDouble, isSwapped: true)
    case (.greaterEqual, .double): return Steps(.lessEqualDouble, isSwapped: true)
    case (.add, .float): return Steps(.addFloat)
    case (.subtract, .float): return Steps(.subtractFloat)
    case (.multiply, .float): return Steps(.multiplyFloat)
    case (.divide, .float): return Steps(.divideFloat)
    case (.equal, .float): return Steps(.equalFloat)
    case (.notEqual, .float): return Steps(.notEqualFloat)
    case (.less, .float): return Steps(.lessFloat)
    case (.lessEqual, .float): return Steps(.lessEqualFloat)
    case (.greater, .float): return Steps(.lessFloat, isSwapped: true)
    case (.greaterEqual, .float): return Steps(.lessEqualFloat, isSwapped: true)
    default: return nil
    }
  }
}

extension TypedExpression {
  /// A literal that fits an instruction.
  var smallInteger: Int? {
    guard case .integer(let literal) = kind, let magnitude = literal.magnitude, magnitude < 32_000 else { return nil }
    return literal.isNegative ? -Int(magnitude) : Int(magnitude)
  }
}
