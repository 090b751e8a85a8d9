/// Strings: the operations that have instructions of their own.
extension FunctionCompiler {
  func textIntrinsic(_ intrinsic: Intrinsic, _ base: TypedExpression?, _ arguments: [TypedExpression]) throws -> Operand? {
    switch intrinsic {
    case .textCount:
      guard let base, isString(base.type) else { return nil }
      let text = try generate(base)
      let target = try allocate(.raw)
      emit(.textCount, target.raw, text.place.ref)
      return Operand(place: target, isOwned: true)
    case .characterTest(let test):
      guard let base else { return nil }
      let target = try allocate(.raw)
      try temporarily { _ = emit(.characterTest, target.raw, try generate(base).place.raw, test.rawValue) }
      return Operand(place: target, isOwned: true)
    case .text:
      guard let value = arguments.first, scalar(value.type) == .character else { return nil }
      let target = try allocate(.ref)
      try temporarily { _ = emit(.characterText, target.ref, try generate(value).place.raw) }
      return Operand(place: target, isOwned: true)
    case .hasPrefix, .hasSuffix:
      guard let base, let affix = arguments.first, core.isStringOrPart(concrete(base.type)), core.isStringOrPart(concrete(affix.type))
      else { return nil }
      let target = try allocate(.raw)
      try temporarily {
        let (text, other) = try operands(base, affix)
        emit(.textAffix, target.raw, text.place.raw, text.place.ref)
        let form: TextAffix = [isString(base.type) ? [] : .ofPart, isString(affix.type) ? [] : .isPart, intrinsic == .hasSuffix ? .atEnd : []]
        emit(.operands, other.place.raw, other.place.ref, Int(form.rawValue))
      }
      return Operand(place: target, isOwned: true)
    case .appendText, .appendCharacter:
      guard let base, isString(base.type), let more = arguments.first else { return nil }
      return try append(more, to: base)
    default: break
    }
    guard arguments.count == 2, arguments.allSatisfy({ isString($0.type) }) else { return nil }
    if intrinsic == .add {
      let target = try allocate(.ref)
      try temporarily {
        if arguments[0].isTextSum {
          // The sum on the left is nobody else's: what is on the right is appended to it.
          try generate(arguments[0], into: target)
          emit(.appendText, target.ref, try generate(arguments[1]).place.ref)
        } else {
          let a = try generate(arguments[0]), b = try generate(arguments[1])
          emit(.concatenate, target.ref, a.place.ref, b.place.ref)
        }
      }
      return Operand(place: target, isOwned: true)
    }
    guard let (operation, isSwapped, isNegated) = Self.comparison(intrinsic) else { return nil }
    let target = try allocate(.raw)
    try temporarily {
      let a = try generate(arguments[0]), b = try generate(arguments[1])
      emit(operation, target.raw, (isSwapped ? b : a).place.ref, (isSwapped ? a : b).place.ref)
    }
    if isNegated { emit(.not, target.raw, target.raw) }
    return Operand(place: target, isOwned: true)
  }

  /// `text += more`.
  func appendingAssignment(_ intrinsic: Intrinsic, _ arguments: [TypedExpression]) throws -> Operand? {
    guard intrinsic == .add, arguments.count == 2, case .inoutReference(let place) = arguments[0].kind,
          isString(place.type), isString(arguments[1].type) else { return nil }
    return try append(arguments[1], to: place)
  }

  private func append(_ more: TypedExpression, to place: TypedExpression) throws -> Operand {
    if case .variable(let variable) = place.kind, variable.observers == nil,
       let parts = more.textParts(apartFrom: variable, core), parts.count > 1 {
      for part in parts { _ = try append(part, to: place) }
      return Operand(place: top, isOwned: true)
    }
    try temporarily {
      let value = try generate(more)
      try access(place) { text in
        if isString(more.type) { emit(.appendText, text.ref, value.place.ref) }
        else { emit(.appendCharacter, text.ref, value.place.raw) }
      }
    }
    return Operand(place: top, isOwned: true)
  }

  private static func comparison(_ intrinsic: Intrinsic) -> (Instruction.Operation, isSwapped: Bool, isNegated: Bool)? {
    switch intrinsic {
    case .equal: (.equalText, false, false)
    case .notEqual: (.equalText, false, true)
    case .less: (.lessText, false, false)
    case .greater: (.lessText, true, false)
    case .lessEqual: (.lessText, true, true)
    case .greaterEqual: (.lessText, false, true)
    default: nil
    }
  }

  private func isString(_ type: Type) -> Bool { concrete(type) == core.type(core.string) }

  /// The characters of a string or substring, one after the other: its bounds are the loop's position and end.
  func forInText(_ loop: TypedForIn) throws {
    let text = try allocate(Layout(raws: 3, refs: 1))
    if isString(loop.sequence.type) {
      try temporarily { try generate(loop.sequence, into: text) }
      emit(.textBounds, text.raw, text.ref)
    } else {
      try temporarily { try generate(loop.sequence, into: text) }
    }
    emit(.textAddress, text.raw + 2, text.ref)
    let exit = newLabel(), next = newLabel()
    try reserveNames(loop.pattern)
    place(next)
    try temporarily {
      if case .binding(let variable) = loop.pattern.kind, case .registers(let direct)? = storage[ObjectIdentifier(variable)] {
        return nextCharacter(into: direct.raw, text, exit)
      }
      let value = try allocate(.raw)
      nextCharacter(into: value.raw, text, exit)
      try take(loop.pattern, Operand(place: value, isOwned: true), unless: next)
    }
    try loopBody(loop, exit: exit, next: next)
    jump(.jumpBack, to: next)
    place(exit)
  }

  private func nextCharacter(into target: Int, _ text: Place, _ exit: Label) {
    emit(.nextCharacter, target, text.ref, text.raw)
    exit.uses.append(emit(.operands, wide: 0))
  }
}

extension CoreTypes {
  func isStringOrPart(_ type: Type) -> Bool {
    if case .nominal(let declaration, _) = type { declaration === string || declaration === substring } else { false }
  }
}

extension TypedExpression {
  /// Whether it is a string that is made here out of two.
  fileprivate var isTextSum: Bool {
    guard case .call(let call) = kind, case .declaration(let declaration, _, nil) = call.target else { return false }
    return declaration.intrinsic == .add && call.bound.count == 2
  }

  /// What a sum of strings is put together from, if the parts can as well be appended one by one: nothing that is evaluated for
  /// one can see or change the variable that they are appended to, or stop. A character may stand for its string.
  fileprivate func textParts(apartFrom target: Variable, _ core: CoreTypes) -> [TypedExpression]? {
    switch kind {
    case .string(let segments):
      return segments.allSatisfy { if case .text = $0 { true } else { false } } ? [self] : nil
    case .variable(let variable):
      return variable === target || variable.isGlobal && variable.initializer != nil ? nil : [self]
    case .call(let call):
      guard case .declaration(let declaration, _, nil) = call.target else { return nil }
      let arguments = call.bound.compactMap { if case .value(let value) = $0 { value } else { nil } }
      switch declaration.intrinsic {
      case .add? where arguments.count == 2:
        guard let first = arguments[0].textParts(apartFrom: target, core),
              let second = arguments[1].textParts(apartFrom: target, core) else { return nil }
        return first + second
      case .text? where arguments.count == 1:
        guard case .variable(let variable) = arguments[0].kind, variable.type == core.type(core.character) else { return nil }
        return arguments
      default: return nil
      }
    default: return nil
    }
  }
}
