/// Calls that are single instructions.
extension FunctionCompiler {
  enum Scalar { case int, double, float, bool, character }

  func scalar(_ type: Type) -> Scalar? {
    guard case .nominal(let declaration, let arguments) = concrete(type), arguments.isEmpty else { return nil }
    switch declaration {
    case core.int: return .int
    case core.double: return .double
    case core.float: return .float
    case core.bool: return .bool
    case core.character: return .character
    default: return nil
    }
  }

  /// The result's place, or nil if the types are none that an instruction works on.
  func intrinsic(_ intrinsic: Intrinsic, _ base: TypedExpression?, _ bound: [BoundArgument], _ result: Type) throws -> Operand? {
    let arguments = bound.compactMap { if case .value(let value) = $0 { value } else { nil } }
    guard arguments.count == bound.count else { return nil }
    switch intrinsic {
    case .addAssign, .subtractAssign, .multiplyAssign, .divideAssign, .remainderAssign:
      return try compoundAssignment(intrinsic, arguments)
    case .arrayCount:
      guard let base, core.isArray(concrete(base.type)) else { return nil }
      let array = try generate(base)
      let target = try allocate(.raw)
      emit(.arrayCount, target.raw, array.place.ref)
      return Operand(place: target, isOwned: true)
    case .append:
      guard let base, let value = arguments.first, core.isArray(concrete(base.type)) else { return nil }
      let element = try generateStable(value)
      try access(base) { emit(.appendElement, $0.ref, element.raw, element.ref) }
      return Operand(place: top, isOwned: true)
    case .element:
      return nil
    case .identity:
      guard let value = arguments.first, scalar(value.type) != nil else { return nil }
      return try generate(value)
    default: break
    }
    guard let first = arguments.first, let scalar = scalar(first.type) else { return nil }
    if arguments.count == 1 {
      guard let operation = Self.unary(intrinsic, scalar) else { return nil }
      return try temporarilyInto { target in
        let value = try generate(first)
        emit(operation, target, value.place.raw)
      }
    }
    guard arguments.count == 2, let (operation, swapped) = Self.binary(intrinsic, scalar) else { return nil }
    return try temporarilyInto { target in
      let left = try generate(first)
      if operation == .addInt || operation == .subtractInt, let immediate = arguments[1].smallInteger {
        emit(.addIntImmediate, target, left.place.raw, operation == .addInt ? immediate : -immediate)
        return
      }
      let right = try generate(arguments[1])
      emit(operation, target, (swapped ? right : left).place.raw, (swapped ? left : right).place.raw)
    }
  }

  private func temporarilyInto(_ action: (Int) throws -> Void) throws -> Operand {
    let target = try allocate(.raw)
    try temporarily { try action(target.raw) }
    return Operand(place: target, isOwned: true)
  }

  private func compoundAssignment(_ intrinsic: Intrinsic, _ arguments: [TypedExpression]) throws -> Operand? {
    guard arguments.count == 2, case .inoutReference(let place) = arguments[0].kind, let scalar = scalar(place.type) else { return nil }
    let plain: Intrinsic
    switch intrinsic {
    case .addAssign: plain = .add
    case .subtractAssign: plain = .subtract
    case .multiplyAssign: plain = .multiply
    case .divideAssign: plain = .divide
    default: plain = .remainder
    }
    guard let (operation, _) = Self.binary(plain, scalar) else { return nil }
    try temporarily {
      if operation == .addInt || operation == .subtractInt, let immediate = arguments[1].smallInteger {
        try access(place) { emit(.addIntImmediate, $0.raw, $0.raw, operation == .addInt ? immediate : -immediate) }
        return
      }
      let value = try generate(arguments[1])
      try access(place) { emit(operation, $0.raw, $0.raw, value.place.raw) }
    }
    return Operand(place: top, isOwned: true)
  }

  private static func unary(_ intrinsic: Intrinsic, _ scalar: Scalar) -> Instruction.Operation? {
    switch (intrinsic, scalar) {
    case (.negate, .int): .negateInt
    case (.negate, .double): .negateDouble
    case (.negate, .float): .negateFloat
    case (.not, .bool): .not
    case (.bitNot, .int): .bitNot
    case (.squareRoot, .double): .squareRoot
    case (.doubleFromInt, .int): .doubleFromInt
    case (.intFromDouble, .double): .intFromDouble
    default: nil
    }
  }

  static func binary(_ intrinsic: Intrinsic, _ scalar: Scalar) -> (Instruction.Operation, swapped: Bool)? {
    switch (intrinsic, scalar) {
    case (.add, .int): (.addInt, false)
    case (.subtract, .int): (.subtractInt, false)
    case (.multiply, .int): (.multiplyInt, false)
    case (.divide, .int): (.divideInt, false)
    case (.remainder, .int): (.remainderInt, false)
    case (.wrappingAdd, .int): (.wrappingAdd, false)
    case (.wrappingSubtract, .int): (.wrappingSubtract, false)
    case (.wrappingMultiply, .int): (.wrappingMultiply, false)
    case (.bitAnd, .int): (.bitAnd, false)
    case (.bitOr, .int): (.bitOr, false)
    case (.bitXor, .int): (.bitXor, false)
    case (.shiftLeft, .int): (.shiftLeft, false)
    case (.shiftRight, .int): (.shiftRight, false)
    case (.equal, .int), (.equal, .bool): (.equalInt, false)
    case (.notEqual, .int), (.notEqual, .bool): (.notEqualInt, false)
    case (.less, .int): (.lessInt, false)
    case (.lessEqual, .int): (.lessEqualInt, false)
    case (.greater, .int): (.lessInt, true)
    case (.greaterEqual, .int): (.lessEqualInt, true)
    case (.equal, .character): (.equalCharacter, false)
    case (.add, .double): (.addDouble, false)
    case (.subtract, .double): (.subtractDouble, false)
    case (.multiply, .double): (.multiplyDouble, false)
    case (.divide, .double): (.divideDouble, false)
    case (.equal, .double): (.equalDouble, false)
    case (.notEqual, .double): (.notEqualDouble, false)
    case (.less, .double): (.lessDouble, false)
    case (.lessEqual, .double): (.lessEqualDouble, false)
    case (.greater, .double): (.lessDouble, true)
    case (.greaterEqual, .double): (.lessEqualDouble, true)
    case (.add, .float): (.addFloat, false)
    case (.subtract, .float): (.subtractFloat, false)
    case (.multiply, .float): (.multiplyFloat, false)
    case (.divide, .float): (.divideFloat, false)
    case (.equal, .float): (.equalFloat, false)
    case (.notEqual, .float): (.notEqualFloat, false)
    case (.less, .float): (.lessFloat, false)
    case (.lessEqual, .float): (.lessEqualFloat, false)
    case (.greater, .float): (.lessFloat, true)
    case (.greaterEqual, .float): (.lessEqualFloat, true)
    default: nil
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
