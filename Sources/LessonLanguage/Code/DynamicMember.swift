/// A member of a protocol, used on a value of which only the protocol is known.
///
/// The value is an existential object; the machine looks at the type in it and calls code that was made for this member and
/// that type. The code takes the object in place of `self`, opens it, uses the member of the concrete type, and closes it again
/// where the member mutates. It is made when the first value of the type comes along, since later blocks may declare more.
struct DynamicMember: Hashable {
  enum Use { case call, get, set }

  var declaration: ValueDeclaration
  /// What the member's own generic parameters stand for.
  var types: [Type]
  var use: Use
  /// The existential type, and those of the arguments and the result as the caller sees them.
  var owner: Type
  var arguments: [Type]
  var inoutArguments: Set<Int>
  var result: Type

  /// Whether it belongs to the type itself: the object says which type that is, and holds no value.
  var isStatic: Bool { declaration.isStatic || declaration.kind == .initializer }
  var isMutating: Bool { !isStatic && (use == .set || use == .call && declaration.isMutating) }
}

extension Program {
  func number(of member: DynamicMember) -> Int {
    if let known = dynamicNumbers[member] { return known }
    dynamicNumbers[member] = dynamicMembers.count
    dynamicMembers.append(member)
    return dynamicMembers.count - 1
  }

}

extension Program: CodeMaker {
  func makeOwedCode() throws {
    try reportingAsFault { try compilePending() }
  }

  func code(dynamic member: Int, for type: RuntimeType) throws -> Int {
    let made = image.newCode(dynamicMembers[member].declaration.fullName)
    type.dynamicCodes[member] = made.entry.pointee.number
    try reportingAsFault {
      try FunctionCompiler(self, made, [:]).compile(dynamicMembers[member], for: type.checked)
      try compilePending()
    }
    return made.entry.pointee.number
  }

  /// What the compiler objects to when code runs already is no mistake of the lesson.
  private func reportingAsFault(_ action: () throws -> Void) throws {
    do {
      try action()
    } catch let failure as CheckFailure {
      throw RuntimeError.internalFault(failure.error.message)
    }
  }
}

extension FunctionCompiler {
  /// Whether the type that has the member is known only when the code runs.
  func isDynamic(_ declaration: ValueDeclaration, _ substitution: Substitution) -> Bool {
    guard let own = declaration.owner?.selfParameter, let base = substitution[own], case .existential = concrete(base) else { return false }
    switch declaration.implementation {
    case .native, .nativeProperty: return false
    default: return true
    }
  }

  func callDynamic(_ declaration: ValueDeclaration, _ substitution: Substitution, _ use: DynamicMember.Use, receiver: TypedExpression,
                   _ arguments: [Argument], _ result: Type, mayThrow: Bool = false) throws -> Operand {
    let types = substituting(substitution)
    var inoutArguments: Set<Int> = []
    for (index, argument) in arguments.enumerated() { if case .changed = argument { inoutArguments.insert(index) } }
    let member = DynamicMember(
      declaration: declaration, types: declaration.generics.map { types[$0] ?? .error }, use: use, owner: concrete(receiver.type),
      arguments: arguments.map { type(of: $0) }, inoutArguments: inoutArguments, result: concrete(result))
    let object = try member.isStatic ? typeObject(receiver) : member.isMutating ? Argument.changed(receiver) : .value(receiver)
    let all = [object] + arguments
    let number = program.number(of: member)
    if number > 0xFFFF { throw CheckFailure(error: .unsupported("so many members", instead: "split the lesson"), span: span) }
    let own = member.shape(layout).places[0]
    return try inWindow(all, result, mayThrow: mayThrow) { window in
      emit(.callDynamic, window.raw, window.ref, number)
      emit(.operands, own.ref)
    }
  }

  /// An object that says which type a metatype is.
  private func typeObject(_ metatype: TypedExpression) throws -> Argument {
    let function = NativeFunction("type object") { call in
      call.resultWords.refs.pointee = ExistentialObject(call.machine.type(call.words(0).raw))
    }
    let declaration = ValueDeclaration(.function, "type object", type: .any)
    return .operand(try callNative(function, declaration, [:], receiver: nil, [.value(metatype)], .any), .any)
  }

  /// Makes the code that uses a member of the value in an existential object.
  func compile(_ member: DynamicMember, for type: Type) throws {
    let shape = member.shape(layout)
    code.entry.pointee.inoutRaws = shape.inoutEnd.raw
    code.entry.pointee.inoutRefs = shape.inoutEnd.ref
    code.entry.pointee.parameterRaws = shape.end.raw
    code.entry.pointee.parameterRefs = shape.end.ref
    top = shape.end
    let resultLayout = layout(member.result)
    code.entry.pointee.resultRaws = resultLayout.raws
    code.entry.pointee.resultRefs = resultLayout.refs
    try noteHigh(Place(raw: shape.inoutEnd.raw + resultLayout.raws, ref: shape.inoutEnd.ref + resultLayout.refs))
    try noteHigh(top)
    let object = shape.places[0].ref
    let value = try allocate(layout(type))
    if !member.isStatic { emit(member.isMutating ? .takeErased : .openErased, value.raw, value.ref, object) }
    let target = try allocate(resultLayout)
    let arguments = zip(member.arguments, shape.places.dropFirst()).map { borrowed($1, $0) }
    let close = { [unowned self] in
      guard member.isMutating else { return }
      emit(.erase, object, value.raw, value.ref)
      emit(.operands, wide: program.image.number(of: program.runtimeType(type)))
    }
    try guarded {
      try temporarily { try use(member, of: borrowed(value, type), arguments, into: target) }
    } landing: { [unowned self] error in
      close()
      resume(error)
    }
    close()
    emit(.finish, target.raw, target.ref)
    try finishCode()
  }

  private func use(_ member: DynamicMember, of receiver: TypedExpression, _ arguments: [TypedExpression], into target: Place) throws {
    let declaration = member.declaration
    var types = Substitution(zip(declaration.generics, member.types), uniquingKeysWith: { first, _ in first })
    if let own = declaration.owner?.selfParameter { types[own] = receiver.type }
    let bound = arguments.enumerated().map { index, argument -> BoundArgument in
      .value(member.inoutArguments.contains(index) ? TypedExpression(.inoutReference(argument), argument.type, span) : argument)
    }
    let type = declaration.type.substituting(types)
    let own = member.isStatic ? nil : receiver
    let place = declaration.kind == .subscripting
      ? TypedExpression(.subscripting(base: receiver, declaration, types, member.use == .set ? Array(bound.dropFirst()) : bound), type, span)
      : TypedExpression(.property(base: own, declaration, types), type, span)
    switch member.use {
    case .set:
      try assign(place, arguments[0])
    case .get:
      try generate(core.coerce(place, to: member.result), into: target)
    case .call:
      let call = Call(.declaration(declaration, types, base: own), [])
      call.bound = bound
      try generate(core.coerce(TypedExpression(.call(call), type, span), to: member.result), into: target)
    }
  }
}

extension DynamicMember {
  func shape(_ layout: (Type) -> Layout) -> WindowShape {
    WindowShape([(.ref, isMutating)] + arguments.enumerated().map { (layout($1), inoutArguments.contains($0)) })
  }
}
