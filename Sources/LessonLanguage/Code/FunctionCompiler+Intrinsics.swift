/// Calls that are single instructions, or one and a step that brings its result into a smaller integer type.
extension FunctionCompiler {
  enum Scalar: Equatable {
    case integer(IntegerFormat)
    case double, float, bool, character
    static let int = Scalar.integer(.int)
  }

  func scalar(_ type: Type) -> Scalar? {
    guard case .nominal(let declaration, let arguments) = concrete(type), arguments.isEmpty else { return nil }
    if let format = declaration.integer { return .integer(format) }
    switch declaration {
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
    if let plain = intrinsic.assigned { return try compoundAssignment(plain, arguments) }
    switch intrinsic {
    case .count:
      guard let base else { return nil }
      let type = concrete(base.type)
      guard core.isArray(type) || core.tablePart(type) != nil else { return nil }
      let collection = try generate(base)
      let target = try allocate(.raw)
      emit(core.isArray(type) ? .arrayCount : .tableCount, target.raw, collection.place.ref)
      return Operand(place: target, isOwned: true)
    case .setContains:
      guard let base, let element = arguments.first else { return nil }
      return try setContains(base, element)
    case .setInsert:
      guard let base, let element = arguments.first else { return nil }
      return try setInsert(base, element)
    case .append:
      guard let base, let value = arguments.first, core.isArray(concrete(base.type)) else { return nil }
      let element = try generateStable(value)
      try access(base) { emit(.appendElement, $0.ref, element.raw, element.ref) }
      return Operand(place: top, isOwned: true)
    case .element, .dictionaryValue, .dictionaryValueOrDefault:
      return nil
    case .identity:
      guard let value = arguments.first, scalar(value.type) != nil else { return nil }
      return try generate(value)
    case .convert, .truncate:
      guard let value = arguments.first else { return nil }
      return try conversion(value, to: result, truncating: intrinsic == .truncate)
    default: break
    }
    guard let first = arguments.first, let scalar = scalar(first.type) else { return nil }
    if arguments.count == 1 {
      guard let steps = Self.unary(intrinsic, scalar) else { return nil }
      return try temporarilyInto { target in
        let value = try generate(first)
        emit(steps.operation, target, value.place.raw)
        emit(steps.ending, target)
      }
    }
    guard arguments.count == 2, let other = self.scalar(arguments[1].type),
          let steps = Self.binary(intrinsic, scalar, other) else { return nil }
    return try temporarilyInto { target in
      let left = try generate(first)
      if steps.operation == .addInt || steps.operation == .subtractInt, let immediate = arguments[1].smallInteger {
        emit(.addIntImmediate, target, left.place.raw, steps.operation == .addInt ? immediate : -immediate)
      } else {
        let right = try generate(arguments[1])
        emit(steps.operation, target, (steps.isSwapped ? right : left).place.raw, (steps.isSwapped ? left : right).place.raw)
      }
      emit(steps.ending, target)
    }
  }

  func temporarilyInto(_ action: (Int) throws -> Void) throws -> Operand {
    let target = try allocate(.raw)
    try temporarily { try action(target.raw) }
    return Operand(place: target, isOwned: true)
  }

  private func compoundAssignment(_ plain: Intrinsic, _ arguments: [TypedExpression]) throws -> Operand? {
    guard arguments.count == 2, case .inoutReference(let place) = arguments[0].kind, let scalar = scalar(place.type),
          let other = self.scalar(arguments[1].type), let steps = Self.binary(plain, scalar, other) else { return nil }
    try temporarily {
      if steps.operation == .addInt || steps.operation == .subtractInt, let immediate = arguments[1].smallInteger {
        try access(place) {
          emit(.addIntImmediate, $0.raw, $0.raw, steps.operation == .addInt ? immediate : -immediate)
          emit(steps.ending, $0.raw)
        }
        return
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
    case (.equal, .bool): return Steps(.equalInt)
    case (.notEqual, .bool): return Steps(.notEqualInt)
    case (.equal, .character): return Steps(.equalCharacter)
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
