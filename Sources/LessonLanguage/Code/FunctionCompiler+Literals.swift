/// Literals: constants of the library's types, and values that a lesson's own types make of them.
extension FunctionCompiler {
  func bits(_ value: Double) -> Int { Int(Int64(bitPattern: value.bitPattern)) }

  func constant(raw: Int, into register: Int) {
    if let small = Int32(exactly: raw) { emit(.loadInt, register, wide: Int(small)) }
    else { emit(.loadRaw, register, wide: program.image.constant(raw: raw)) }
  }

  func integer(_ literal: IntegerLiteral, _ type: Type, into target: Place) throws {
    switch scalar(type) {
    case .double: constant(raw: bits(literal.double), into: target.raw)
    case .float: constant(raw: Int(literal.float.bitPattern), into: target.raw)
    case .integer(let format):
      let value = literal.value ?? 0
      constant(raw: format.word(truncating: value), into: target.raw)
      // In generic code a literal may be too large for one of the types.
      if format.word(exactly: value) == nil { emit(.fault, 0, Fault.overflow.rawValue) }
    default:
      try self.literal(.integer(literal), core.type(core.int), "integerLiteral", type, into: target)
    }
  }

  /// A literal of a lesson's own type: its initialiser makes it from the library's value.
  func literal(_ kind: TypedExpression.Kind, _ standard: Type, _ label: String, _ type: Type, into target: Place) throws {
    guard let initializer = literalInitializer(label, type) else {
      throw CheckFailure(error: .cannotConvert(standard, type, .argument), span: span)
    }
    let value = TypedExpression(kind, initializer.parameter, span)
    let made = try callBody(initializer.body, initializer.substitution, receiver: nil, [.value(value)], type)
    move(made, to: target, layout(type))
  }

  /// A literal of a lesson's own collection.
  func literal(_ elements: [TypedExpression], _ label: String, _ type: Type, into target: Place) throws {
    guard let initializer = literalInitializer(label, type) else {
      throw CheckFailure(error: .unsupported(.literal, "\(type)"), span: span)
    }
    let arguments = Argument.variadic(elements, element: initializer.parameter.substituting(initializer.substitution))
    move(try callBody(initializer.body, initializer.substitution, receiver: nil, [arguments], type), to: target, layout(type))
  }

  /// An entry of a dictionary literal, as the tuple that an initialiser receives.
  func pair(_ entry: (key: TypedExpression, value: TypedExpression)) -> TypedExpression {
    let type = Type.tuple([.init(label: nil, type: entry.key.type), .init(label: nil, type: entry.value.type)])
    return TypedExpression(.tuple([entry.key, entry.value]), type, entry.key.span)
  }

  private func literalInitializer(_ label: String, _ type: Type)
    -> (body: FunctionBody, parameter: Type, substitution: Substitution)?
  {
    guard case .nominal(let declaration, let arguments) = type else { return nil }
    let owners = [(declaration, declaration.substitution(arguments))] + declaration.allConformances.map { conformance in
      (conformance.conformed, conformance.conformed.selfParameter.map { [$0: type] } ?? [:])
    }
    for (owner, substitution) in owners {
      guard let initializer = owner.staticMembers["init"]?.first(where: { !$0.isRequirement && $0.parameters.map(\.label) == [label] }),
            case .body(let body) = initializer.implementation else { continue }
      return (body, initializer.parameters[0].type, substitution)
    }
    return nil
  }

  func string(_ segments: [TypedExpression.Segment], _ type: Type, into target: Place) throws {
    if case .nominal(let declaration, _) = type, declaration.span.isOfLesson {
      let labels = ["stringLiteral", "extendedGraphemeClusterLiteral", "unicodeScalarLiteral"]
      let label = labels.first { literalInitializer($0, type) != nil } ?? labels[0]
      return try literal(.string(segments), core.type(core.string), label, type, into: target)
    }
    if segments.count <= 1, case .text(let text)? = segments.first ?? .text("") {
      switch type {
      case core.type(core.character): return constant(raw: CharacterTable.word(text.first ?? " "), into: target.raw)
      case core.type(core.unicodeScalar): return constant(raw: Int(text.unicodeScalars.first?.value ?? 32), into: target.raw)
      default: emit(.loadRef, target.ref, wide: program.image.constant(string: text))
      }
    } else {
      try interpolate(segments, into: target.ref)
    }
    if type == core.type(core.substring) { emit(.textBounds, target.raw, target.ref) }
  }

  func array(_ elements: [TypedExpression], _ type: Type, into target: Place) throws {
    guard case .nominal(_, let arguments) = type, let element = arguments.first else { return }
    let array = try allocate(.ref).ref
    let layout = program.layouts.layout(of: element)
    emit(.makeArray, array, program.image.layoutNumber(layout))
    for value in elements {
      try temporarily {
        let place = try allocate(layout)
        try generate(value, into: place)
        emit(.appendElement, array, place.raw, place.ref)
      }
    }
    emit(.moveRef, target.ref, array)
  }
}
