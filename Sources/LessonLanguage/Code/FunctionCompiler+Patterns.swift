/// Patterns as jumps: a value that does not fit leaves for the next case.
extension FunctionCompiler {
  /// Sets registers aside for the names of a pattern; they last as long as their case.
  func reserveNames(_ pattern: TypedPattern) throws {
    for variable in pattern.variables {
      let id = ObjectIdentifier(variable)
      if variable.isGlobal {
        storage[id] = .registers(program.globals[id] ?? program.declareGlobal(variable))
      } else if variable.needsBox {
        storage[id] = .box(ref: try allocate(.ref).ref)
      } else {
        storage[id] = .registers(try allocate(layout(variable.type)))
      }
    }
  }

  /// Jumps unless the value at the place fits the pattern; behind it the pattern's names have their values.
  func match(_ pattern: TypedPattern, _ value: Place, unless exit: Label) throws {
    switch pattern.kind {
    case .wildcard: return
    case .binding(let variable):
      try bind(variable, Operand(place: value, isOwned: false))
    case .tuple(let parts):
      guard case .tuple(let elements) = concrete(pattern.type) else { return }
      for (part, offset) in zip(parts, program.layouts.offsets(elements.map(\.type))) {
        try match(part, value.offset(by: offset), unless: exit)
      }
    case .enumCase(let enumCase, let payload):
      try match(enumCase, payload, pattern.type, value, unless: exit)
    case .optional(let inner):
      try match(inner, jumpIfNil(value, pattern.type, to: exit), unless: exit)
    case .nothing:
      let absent = newLabel()
      _ = jumpIfNil(value, pattern.type, to: absent)
      jump(.jump, to: exit)
      place(absent)
    case .boolean(let literal):
      jump(literal ? .jumpUnless : .jumpIf, value.raw, to: exit)
    case .cast(let inner), .caught(let inner):
      let result = core.optional(concrete(inner.type))
      let cast = try cast(borrowed(value, pattern.type), to: result, isForced: false)
      try match(inner, jumpIfNil(cast.place, result, to: exit), unless: exit)
    case .expression(let test, let subject):
      if let literal = smallLiteral(test) { return compareAndJump(.jumpUnlessEqualImmediate, value.raw, literal, to: exit) }
      storage[ObjectIdentifier(subject)] = .registers(value)
      try temporarily { try branch(test, unless: exit) }
    }
  }

  /// The integer that a pattern compares with, if it fits an instruction and is compared as it comes.
  private func smallLiteral(_ test: TypedExpression) -> Int? {
    guard case .call(let call) = test.kind, case .declaration(let declaration, _, _) = call.target, declaration.intrinsic == .equal,
          case .value(let pattern)? = call.bound.first, case .integer? = scalar(pattern.type) else { return nil }
    return pattern.smallInteger
  }

  /// The same for a value of which nobody needs the rest: what is owned is moved, if the pattern fits anything.
  func take(_ pattern: TypedPattern, _ value: Operand, unless exit: Label) throws {
    if pattern.isIrrefutable { try bind(pattern, value) } else { try match(pattern, value.place, unless: exit) }
  }

  private func match(_ enumCase: ValueDeclaration, _ payload: TypedPattern?, _ type: Type, _ value: Place, unless exit: Label)
    throws
  {
    guard case .nominal(let declaration, let arguments) = concrete(type) else { return }
    if declaration.cases.count > 1 {
      compareAndJump(.jumpUnlessEqualImmediate, value.raw, enumCase.tag, to: exit)
    }
    guard let payload, payload.looksAtValue else { return }
    guard enumCase.isIndirect else { return try match(payload, Place(raw: value.raw + 1, ref: value.ref), unless: exit) }
    let types = program.layouts.payloadTypes(enumCase, arguments)
    if types.count > 1, case .tuple(let parts) = payload.kind {
      for (part, offset) in zip(parts, program.layouts.offsets(types)) {
        try match(part, inPayload: value.ref, at: offset, unless: exit)
      }
    } else {
      try match(payload, inPayload: value.ref, at: Place(raw: 0, ref: 0), unless: exit)
    }
  }

  /// Loads a part of an indirect payload, if the pattern looks at it.
  private func match(_ pattern: TypedPattern, inPayload object: Int, at offset: Place, unless exit: Label) throws {
    guard pattern.looksAtValue else { return }
    let layout = layout(pattern.type)
    func load(into target: Place) {
      for i in 0..<layout.raws { emit(.boxRaw, target.raw + i, object, offset.raw + i) }
      for i in 0..<layout.refs { emit(.boxRef, target.ref + i, object, offset.ref + i) }
    }
    if case .binding(let variable) = pattern.kind, !variable.isGlobal, case .registers(let target)? = storage[ObjectIdentifier(variable)] {
      return load(into: target)
    }
    let value = try allocate(layout)
    load(into: value)
    try match(pattern, value, unless: exit)
  }

  /// Gives the names of a pattern that fits anything their values; what is owned is moved.
  func bind(_ pattern: TypedPattern, _ value: Operand) throws {
    switch pattern.kind {
    case .binding(let variable): try bind(variable, value)
    case .tuple(let parts):
      guard case .tuple(let elements) = concrete(pattern.type) else { return }
      for (part, offset) in zip(parts, program.layouts.offsets(elements.map(\.type))) {
        try bind(part, Operand(place: value.place.offset(by: offset), isOwned: value.isOwned))
      }
    default: return
    }
  }

  private func bind(_ variable: Variable, _ value: Operand) throws {
    let layout = layout(variable.type)
    switch storage[ObjectIdentifier(variable)] {
    case .box(let box)?:
      try makeBox(box, value, layout)
    case .registers(let target)?:
      move(value, to: target, layout)
      if variable.isGlobal { emit(.markGlobal, wide: program.globalNumber(variable)) }
    case .global?, nil:
      throw missing(variable)
    }
  }
}

extension TypedPattern {
  /// Whether every value fits it.
  var isIrrefutable: Bool {
    switch kind {
    case .wildcard, .binding: true
    case .tuple(let parts): parts.allSatisfy(\.isIrrefutable)
    case .caught(let inner): inner.isIrrefutable
    default: false
    }
  }

  /// Whether it needs the value: a wildcard fits anything.
  var looksAtValue: Bool {
    switch kind {
    case .wildcard: false
    case .tuple(let parts): parts.contains(where: \.looksAtValue)
    default: true
    }
  }
}
