/// A member of a protocol, used on a value of which only the protocol is known.
///
/// The value is an existential object; the machine looks at the type in it and calls code that was made for this member and
/// that type. The code takes the object in place of `self`, opens it, uses the member of the concrete type, and closes it again
/// where the member mutates. It is made when the first value of the type comes along, since later blocks may declare more.
struct DynamicMember: Hashable {
  /// `initialize` calls an initialiser on an instance that is there.
  enum Use { case call, get, set, initialize }

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
  var isStatic: Bool { use != .initialize && (declaration.isStatic || declaration.kind == .initializer) }
  /// Whether the value is an instance of a class, which says itself which class that is.
  var isOfInstance: Bool { declaration.isOfClass && !isStatic }
  var isMutating: Bool { !isStatic && !declaration.isOfClass && (use == .set || use == .call && declaration.isMutating) }
}

extension Program {
  func number(of member: DynamicMember) -> Int {
    if let known = dynamicNumbers[member] { return known }
    dynamicNumbers[member] = dynamicMembers.count
    dynamicMembers.append(member)
    return dynamicMembers.count - 1
  }

}

extension Program {
  /// The code of a class's own method, which can be called as it is where it takes and gives what its callers expect.
  fileprivate func direct(_ member: DynamicMember, for type: Type) throws -> Int? {
    guard member.use == .call, member.isOfInstance else { return nil }
    let method = member.implementation(for: type)
    guard case .body(let body) = method.implementation, let owner = method.owner, case .nominal(_, let arguments)? = type.asSuperclass(owner)
    else { return nil }
    var types = owner.substitution(arguments)
    types.merge(zip(method.generics, member.types)) { $1 }
    func fits(_ own: Type, _ expected: Type) -> Bool {
      let known = own.substituting(types), own = core.hasOpaqueResults ? known.revealed : known
      return own == expected || own.isClass && expected.isClass
    }
    guard method.parameters.count == member.arguments.count, fits(method.type, member.result),
          zip(method.parameters, member.arguments).allSatisfy({ !$0.isVariadic && !$0.isAutoclosure && fits($0.type, $1) }) else { return nil }
    let number = try function(body, types)
    try compilePending()
    return number
  }
}

extension Program: CodeMaker {
  func makeOwedCode() throws {
    try reportingAsFault { try compilePending() }
  }

  func code(dynamic member: Int, for type: RuntimeType) throws -> Int {
    if let known = try reportingAsFault({ try direct(dynamicMembers[member], for: type.checked) }) {
      type.dynamicCodes[member] = known
      return known
    }
    let made = image.newCode(dynamicMembers[member].declaration.fullName)
    type.dynamicCodes[member] = made.entry.pointee.number
    try reportingAsFault {
      try FunctionCompiler(self, made, [:]).compile(dynamicMembers[member], for: type.checked)
      try compilePending()
    }
    return made.entry.pointee.number
  }

  /// What the compiler objects to when code runs already is no mistake of the lesson.
  private func reportingAsFault<Result>(_ action: () throws -> Result) throws -> Result {
    do {
      return try action()
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
      declaration: declaration, types: declaration.generics.map { types[$0] ?? .error }, use: use, owner: owner(of: declaration, receiver),
      arguments: arguments.map { type(of: $0) }, inoutArguments: inoutArguments, result: concrete(result))
    let object = try member.isStatic ? typeObject(receiver) : member.isMutating ? Argument.changed(receiver) : .value(receiver)
    let all = [object] + arguments
    let number = program.number(of: member)
    if number > 0xFFFF { throw CheckFailure(error: .unsupported(.manyMembers), span: span) }
    let own = member.shape(layout).places[0]
    return try inWindow(all, result, mayThrow: mayThrow) { window in
      emit(.callDynamic, window.raw, window.ref, number)
      emit(.operands, own.ref)
    }
  }

  /// The type by which callers know a member: for a class that of its declaration, so that all share the code.
  private func owner(of declaration: ValueDeclaration, _ receiver: TypedExpression) -> Type {
    let type = concrete(receiver.type)
    return declaration.owner.flatMap { type.asSuperclass($0) } ?? type
  }

  /// An object that says which type a metatype is.
  private func typeObject(_ metatype: TypedExpression) throws -> Argument {
    let function = NativeFunction("type object") { call in
      call.resultWords.refs.pointee = ExistentialObject.make(call.machine.type(call.words(0).raw))
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
    let value = try member.isOfInstance ? shape.places[0] : allocate(layout(type))
    if !member.isStatic, !member.isOfInstance { emit(member.isMutating ? .takeErased : .openErased, value.raw, value.ref, object) }
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

  /// An instance as one of the class that has the member, which is meant as it stands there.
  private func asImplementer(_ receiver: TypedExpression, of declaration: ValueDeclaration, _ types: inout Substitution) -> TypedExpression {
    guard let owner = declaration.owner, let type = receiver.type.asSuperclass(owner), case .nominal(_, let arguments) = type
    else { return receiver }
    types.merge(owner.substitution(arguments)) { $1 }
    return TypedExpression(.conversion(.superclass, receiver), type, span)
  }

  private func use(_ member: DynamicMember, of receiver: TypedExpression, _ arguments: [TypedExpression], into target: Place) throws {
    let declaration = member.implementation(for: receiver.type)
    var types = Substitution(zip(declaration.generics, member.types), uniquingKeysWith: { first, _ in first })
    if let own = declaration.owner?.selfParameter { types[own] = receiver.type }
    let receiver = member.declaration.isOfClass ? asImplementer(receiver, of: declaration, &types) : receiver
    let bound = arguments.enumerated().map { index, argument -> BoundArgument in
      .value(member.inoutArguments.contains(index) ? TypedExpression(.inoutReference(argument), argument.type, span) : argument)
    }
    let type = concrete(declaration.type.substituting(types))
    let own = !member.isStatic ? receiver : declaration.isClassLevel ? TypedExpression(.type(receiver.type), .metatype(receiver.type), span) : nil
    let place = declaration.kind == .subscripting
      ? TypedExpression(.subscripting(base: receiver, declaration, types, member.use == .set ? Array(bound.dropFirst()) : bound), type, span)
      : TypedExpression(.property(base: own, declaration, types), type, span)
    switch member.use {
    case .set:
      try assign(place, arguments[0])
    case .get:
      try generate(core.coerce(place, to: member.result), into: target)
    case .call, .initialize:
      let call = Call(.declaration(declaration, types, base: own), [])
      call.bound = bound
      try generate(core.coerce(TypedExpression(.call(call), type, span), to: member.result), into: target)
    }
  }
}

extension DynamicMember {
  /// The member that is meant for a value of the type.
  func implementation(for type: Type) -> ValueDeclaration { type.nominalDeclaration?.implementation(of: declaration) ?? declaration }

  func shape(_ layout: (Type) -> Layout) -> WindowShape {
    WindowShape([(.ref, isMutating)] + arguments.enumerated().map { (layout($1), inoutArguments.contains($0)) })
  }
}
