/// Properties with wrappers: their storage, their accessors and their projection.
extension Checker {
  /// The wrappers among the attributes of a declaration.
  func wrappers(of declaration: DeclarationSyntax, _ scope: Scope) throws -> [PropertyWrapper] {
    try declaration.modifiers.attributes.compactMap { attribute in
      guard !Self.harmless.contains(attribute.name), let declaration = attributedType(attribute, scope) else { return nil }
      guard declaration.isPropertyWrapper else { return nil }
      guard declaration.hasMembers || !declaration.span.isOfLesson else {
        throw CheckFailure(error: .unsupported(.wrapperBelow), span: attribute.span)
      }
      return PropertyWrapper(declaration: declaration, attribute: attribute)
    }
  }

  /// The type that an attribute names, if it names one.
  func attributedType(_ attribute: ModifierSyntax.Attribute, _ scope: Scope) -> TypeDeclaration? {
    try? resolve(attribute.type, scope, open: { .parameter($0) }).nominalDeclaration
  }

  /// Declares what a property with wrappers stands for.
  func declareWrapped(_ property: ValueDeclaration, _ binding: VariableSyntax.Binding, by wrappers: [PropertyWrapper],
                      _ declaration: DeclarationSyntax, of type: TypeDeclaration, _ scope: Scope) throws {
    try requireWrappable(property, binding, wrappers, declaration, of: type)
    let storage = ValueDeclaration(.variable, "_" + property.name, type: nil)
    (storage.span, storage.isStatic, storage.generation) = (property.span, property.isStatic, generation)
    (storage.conditions, storage.access) = (property.conditions, .privateMember)
    storage.hasNonmutatingSetter = type.kind == .classType
    let wrapped = circles.keep(WrappedProperty(property, storage))
    (property.wrapped, storage.wrapped) = (wrapped, wrapped)
    (wrapped.access, wrapped.value, wrapped.scope) = (property.access, binding.value, scope)
    let made = wrappers.made(of: binding.value)
    storage.lacksInitial = made == nil
    wrapped.isMemberwise = binding.value != nil
      || wrappers[0].attribute.arguments == nil && !wrappers[0].standsAlone && wrappers.allSatisfy(\.takesValue)
    wrapped.isMadeByAssignment = made == nil && wrappers.allSatisfy(\.takesValue)
    deduce(storage, property, made, wrappers, scope)
    if property.isStatic {
      if made == nil { throw CheckFailure(error: .staticWithoutValue(isLet: false), span: property.span) }
      if let reason = type.whyNoStatics { throw CheckFailure(error: reason, span: property.span) }
      declareStatic(storage, nil, of: type, scope)
    } else {
      storage.implementation = .stored(index: type.stored.count)
      type.stored.append(storage)
    }
    implement(property, wrappers.accessors(of: property, storage, binding.accessors), of: type, scope)
    try declare(storage, scope, owner: type)
    try declareProjection(of: property, storage, wrappers[0], type, scope)
    if !property.isStatic, wrapped.isMemberwise || wrapped.isMadeByAssignment { try declareMaker(wrapped, wrappers, of: type, scope) }
  }

  private func requireWrappable(_ property: ValueDeclaration, _ binding: VariableSyntax.Binding, _ wrappers: [PropertyWrapper],
                                _ declaration: DeclarationSyntax, of type: TypeDeclaration) throws {
    func fail(_ error: CheckError, _ span: Span) -> CheckFailure { CheckFailure(error: error, span: span) }
    let place = wrappers[0].attribute.span, name = property.name
    if type.kind == .protocolType, !isInExtension { throw fail(.attribute(.misplacedWrapper(.requirement(name))), property.span) }
    if property.isLet { throw fail(.attribute(.misplacedWrapper(.constant)), place) }
    if binding.accessors?.getter != nil { throw fail(.attribute(.misplacedWrapper(.computed)), place) }
    for word in ["lazy", "weak", "unowned"] where declaration.modifiers.has(word) {
      throw fail(.attribute(.misplacedWrapper(.modifier(word, name))), property.span)
    }
    if !property.isStatic, type.kind == .enumeration || isInExtension {
      let kind = isInExtension ? "an extension" : "an enum"
      throw fail(.attribute(.misplacedWrapper(.within(kind, name))), property.span)
    }
  }

  /// Leaves the types and the first value to be found when somebody asks for them, at the latest at the end of the block.
  private func deduce(_ storage: ValueDeclaration, _ property: ValueDeclaration, _ made: ExpressionSyntax?, _ wrappers: [PropertyWrapper],
                      _ scope: Scope) {
    let written = property.isTyped ? property.type : nil
    storage.deduction = { [unowned self, unowned storage] in
      let outer = isDeducing
      isDeducing = true
      defer { isDeducing = outer }
      do {
        let known = try ExpressionChecker(self, scope).storage(wrappers, made: made, wrapping: written, property.span)
        storage.type = known.type
        storage.initial = known.initial
      } catch {
        storage.type = .error
        let failure = error as? CheckFailure ?? CheckFailure(error: .tooComplex, span: property.span)
        pendingBodies.append { [unowned self] in report(failure) }
      }
    }
    storage.circular = { [unowned self, unowned storage, unowned property] in
      storage.type = .error
      pendingBodies.append { [unowned self] in report(.circularReference(property.name), at: property.span) }
    }
    if written == nil {
      property.deduction = { [unowned property, unowned storage] in property.type = wrappers.wrappedType(in: storage.type) }
      property.circular = storage.circular
    }
    pendingBodies.append { [unowned storage, unowned property] in
      storage.settle()
      property.settle()
    }
  }

  private func declareProjection(of property: ValueDeclaration, _ storage: ValueDeclaration, _ wrapper: PropertyWrapper, _ type: TypeDeclaration,
                                 _ scope: Scope) throws {
    guard let member = wrapper.projection else { return }
    let projection = ValueDeclaration(.variable, "$" + property.name, type: nil)
    (projection.span, projection.isStatic, projection.generation) = (property.span, property.isStatic, generation)
    (projection.access, projection.conditions) = (property.access, property.conditions)
    projection.deduction = { [unowned projection, unowned storage] in projection.type = wrapper.type(of: member, in: storage.type) }
    let isSettable = member.isSettable && member.access == .open
    let accessors = SyntaxWriter(span: property.span).accessors(
      through: [storage.name, "projectedValue"], isSettable: isSettable, changesWhenRead: member.hasMutatingGetter,
      isSetElsewhere: member.hasNonmutatingSetter || wrapper.declaration.kind == .classType)
    implement(projection, accessors, of: type, scope)
    try declare(projection, scope, owner: type)
  }

  /// A function without a name that can be written, which makes the storage of a value.
  private func declareMaker(_ wrapped: WrappedProperty, _ wrappers: [PropertyWrapper], of type: TypeDeclaration, _ scope: Scope) throws {
    let property = wrapped.property, storage = wrapped.storage, writer = SyntaxWriter(span: property.span)
    guard let value = wrappers.made(of: writer.name("value")) else { return }
    let maker = ValueDeclaration(.function, "$make_" + property.name, type: nil)
    (maker.span, maker.isStatic, maker.generation) = (property.span, true, generation)
    maker.reading = { [unowned maker, unowned property, unowned storage] in
      maker.parameters = [.init(label: nil, name: "value", type: property.type, span: property.span)]
      maker.type = storage.type
    }
    let body = circles.keep(FunctionBody(maker.name, span: property.span, result: .error, parent: nil))
    body.generics = type.contextGenerics
    maker.implementation = .body(body)
    try declare(maker, scope, owner: type)
    wrapped.maker = maker
    pendingBodies.append { [unowned self] in
      guard storage.type != .error, property.type != .error else { return }
      body.result = storage.type
      self.check(writer.block([writer.statement(.expression(value))]), body, maker.parameters, owner: nil, isMutating: false, scope)
    }
  }
}

extension [PropertyWrapper] {
  /// The type of the value that a storage wraps.
  func wrappedType(in storage: Type) -> Type { reduce(storage) { $1.type(of: $1.value, in: $0) } }

  /// The accessors of the property, with its observers around every change.
  func accessors(of property: ValueDeclaration, _ storage: ValueDeclaration, _ observers: AccessorsSyntax?) -> AccessorsSyntax {
    let writer = SyntaxWriter(span: property.span)
    var accessors = writer.accessors(through: [storage.name] + map { _ in "wrappedValue" }, isSettable: isSettable, changesWhenRead: changesWhenRead,
                                     isSetElsewhere: isSetElsewhere)
    guard let observers, var statements = accessors.setter?.body?.statements else { return accessors }
    let newName = "newValue"
    if let body = observers.willSet?.body {
      let named = observers.willSet?.parameter.map { writer.constant($0, writer.name(newName)) }
      statements.insert(writer.statement(.doCatch(label: nil, thrown: nil, body: BlockSyntax(span: body.span, statements: (named.map { [$0] } ?? []) + body.statements), catches: [])), at: 0)
    }
    if let body = observers.didSet?.body {
      statements.insert(writer.constant(observers.didSet?.parameter ?? "oldValue", writer.name(property.name)), at: 0)
      statements.append(writer.statement(.doCatch(label: nil, thrown: nil, body: body, catches: [])))
    }
    accessors.setter?.body = writer.block(statements)
    return accessors
  }
}

extension SyntaxWriter {
  func constant(_ name: String, _ value: ExpressionSyntax) -> StatementSyntax {
    let binding = VariableSyntax.Binding(span: span, pattern: PatternSyntax(span: span, kind: .binding(name: name, isVariable: false)), value: value)
    return statement(.declaration(DeclarationSyntax(span: span, modifiers: ModifierSyntax(), kind: .variable(VariableSyntax(isLet: true, bindings: [binding])))))
  }

  /// Accessors that read and write a part of a part of something.
  func accessors(through path: [String], isSettable: Bool, changesWhenRead: Bool, isSetElsewhere: Bool) -> AccessorsSyntax {
    let part = path.dropFirst().reduce(name(path.first ?? "self")) { base, name in
      expression(.member(base, NameSyntax(text: name, span: span, labels: nil), typeArguments: []))
    }
    var result = AccessorsSyntax()
    result.getter = AccessorsSyntax.Accessor(span: span, isMutating: changesWhenRead, body: block([statement(.returned(part))]))
    guard isSettable else { return result }
    result.setter = AccessorsSyntax.Accessor(span: span, isMutating: !isSetElsewhere, body: block([assignment(of: name("newValue"), to: part)]))
    return result
  }
}
