/// Classes: what they inherit, and what their members override.
extension Checker {
  func declareSuperclass(_ syntax: NominalSyntax, of type: TypeDeclaration, _ scope: Scope) throws {
    guard type.kind == .classType else { return }
    for (index, inherited) in syntax.inherited.enumerated() {
      guard case .nominal(let parent, let arguments) = try resolve(inherited, scope) else { continue }
      let named = Type.nominal(parent, arguments)
      func fail(_ error: ClassError) -> CheckFailure { CheckFailure(error: .inheritance(error), span: inherited.span) }
      guard parent.kind == .classType else { throw CheckFailure(error: .inheritance(.noSuperclass(named)), span: type.span) }
      if let first = type.superclass { throw fail(.severalSuperclasses(first, named)) }
      if index > 0 { throw fail(.superclassNotFirst(named)) }
      if parent === type || parent.inherits(from: type) {
        throw CheckFailure(error: .inheritance(.inheritsFromItself(type.name)), span: type.span)
      }
      if parent.isFinal { throw CheckFailure(error: .inheritance(.finalSuperclass(parent.name)), span: type.span) }
      type.superclass = named
    }
  }

  func declareDeinitializer(_ block: BlockSyntax, _ declaration: DeclarationSyntax, of type: TypeDeclaration, _ scope: Scope) throws {
    if type.kind == .enumeration, type.isNoncopyable {
      throw CheckFailure(error: .inheritance(.deinitializerOfEnum), span: declaration.span)
    }
    guard type.livesInInstances else {
      throw CheckFailure(error: .inheritance(.deinitializerOutsideClass(type.kind, type.name)), span: declaration.span)
    }
    let body = circles.keep(FunctionBody(type.name + ".deinit", span: declaration.span, result: .void, parent: nil))
    body.generics = type.contextGenerics
    type.deinitializer = body
    declaresDeinitializer = true
    pendingBodies.append { [unowned self] in check(block, body, [], owner: type, isMutating: false, scope) }
  }

  /// What the modifiers of a class's member say.
  func noteModifiers(_ declaration: DeclarationSyntax, of member: ValueDeclaration) {
    noteAccess(declaration, of: member)
    guard member.isOfClass else { return }
    if declaration.modifiers.has("override") { markedOverrides[ObjectIdentifier(member)] = declaration.span }
    if declaration.modifiers.has("static"), declaration.modifiers.has("final") { report(.inheritance(.staticIsFinal), at: declaration.span) }
    member.isFinal = declaration.modifiers.has("final") || declaration.modifiers.has("static") || isInExtension
    if declaration.modifiers.has("mutating") { report(.inheritance(.mutatingInClass), at: declaration.span) }
  }

  /// The members that the sound blocks since the last time were the first to override.
  func takeNewlyOverridden() -> [ValueDeclaration] {
    defer { newlyOverridden = [] }
    return newlyOverridden
  }

  /// Compares the members of the classes that were declared with those that they inherit.
  func checkClasses() {
    // What a class inherits is known before what it overrides.
    let ends = Dictionary(declaredClasses.map { ($0.type, $0.end) }) { first, _ in first }
    let declared = declaredClasses.map(\.type).sorted { $0.lineage.count < $1.lineage.count }
    declaredClasses = []
    for type in declared {
      findOverridden(in: type)
      type.complete()
      requireInitializers(of: type, ends[type] ?? type.span)
    }
  }

  private func findOverridden(in type: TypeDeclaration) {
    let own = (Array(type.members.values) + Array(type.staticMembers.values)).joined()
      .filter { !$0.name.isOperatorName && $0.overridden == nil }
      .filter { $0.access != .privateMember || markedOverrides[ObjectIdentifier($0)] != nil }
      .sorted { $0.span.start < $1.span.start }
    for member in own {
      let marked = markedOverrides[ObjectIdentifier(member)]
      guard let inherited = overridden(by: member, in: type), !inherited.isConvenience || inherited.isRequired else {
        if let marked { report(.inheritance(.overridesNothing(member)), at: place(of: member, marked)) }
        continue
      }
      let span = member.span, notes = [("overridden declaration is here", inherited.span)]
      if inherited.isRequired, !member.isRequired, member.kind == .initializer {
        report(.inheritance(.requiredNotMarked), at: span, notes: notes)
      } else if marked == nil, !inherited.isRequired {
        report(.inheritance(.overrideNotMarked), at: span, notes: notes)
      } else if inherited.isStatic, inherited.isFinal, inherited.kind != .initializer {
        report(.inheritance(.overridesStatic(inherited)), at: span, notes: notes)
      } else if inherited.isFinal, inherited.kind != .initializer {
        report(.inheritance(.overridesFinal(inherited)), at: span, notes: notes)
      } else if member.isFailable, !inherited.isFailable {
        report(.inheritance(.overridesNonfailable(member.fullName)), at: span, notes: notes)
      } else if member.kind == .variable {
        requireFitting(member, inherited, notes)
      }
      requireAccess(of: member, overriding: inherited, in: type)
      member.overridden = inherited
      if member.observers != nil, case .stored = member.implementation { observe(inherited, by: member, in: type) }
      var next: ValueDeclaration? = inherited
      while let above = next {
        if !above.isOverridden { newlyOverridden.append(above) }
        above.isOverridden = true
        next = above.overridden
      }
    }
  }

  private func place(of member: ValueDeclaration, _ marked: Span) -> Span { member.kind == .initializer ? marked : member.span }

  private func requireFitting(_ member: ValueDeclaration, _ inherited: ValueDeclaration, _ notes: [(String, Span)]) {
    if case .stored = member.implementation, member.observers == nil {
      report(.inheritance(.overridesWithStored(member.name)), at: member.span, notes: notes)
    } else if inherited.isSettable, !member.isSettable, member.observers == nil {
      report(.inheritance(.overridesWithReadOnly(member.name)), at: member.span, notes: notes)
    }
  }

  /// `override var x: T { didSet { … } }`: a getter and a setter around the inherited property.
  private func observe(_ inherited: ValueDeclaration, by member: ValueDeclaration, in type: TypeDeclaration) {
    guard let observers = member.observers, let parent = type.superclass else { return }
    type.stored.removeAll { $0 === member }
    for (index, property) in type.stored.enumerated() {
      if case .stored = property.implementation { property.implementation = .stored(index: index) }
    }
    member.observers = nil
    let span = member.span
    func body(_ result: Type) -> FunctionBody {
      let body = circles.keep(FunctionBody(member.name, span: span, result: result, parent: nil))
      body.generics = type.contextGenerics
      declareSelf(of: type, body, Scope(.function(body), parent: library), isMutable: false)
      return body
    }
    func place(_ body: FunctionBody) -> TypedExpression {
      let own = TypedExpression(.variable(body.parameters[0]), type.declaredType, span)
      let base = TypedExpression(.conversion(.superclass, own), parent, span)
      return TypedExpression(.property(base: base, inherited, memberSubstitution(inherited, base: parent)), member.type, span)
    }
    let getter = body(member.type), setter = body(.void)
    member.implementation = .computed(getter: getter, setter: setter)
    member.hasNonmutatingSetter = true
    pendingBodies.append { [unowned self] in
      getter.result = member.type
      getter.statements = [TypedStatement(span: span, kind: .returned(place(getter)))]
      let new = Variable("newValue", type: member.type, isLet: true, isGlobal: false, span: span, function: setter)
      let old = Variable("oldValue", type: member.type, isLet: true, isGlobal: false, span: span, function: setter)
      setter.parameters.append(new)
      if observers.didSet.map({ $0.parameters.count > 1 }) ?? false {
        let pattern = TypedPattern(kind: .binding(old), type: member.type)
        setter.statements.append(TypedStatement(span: span, kind: .variable(pattern, place(setter))))
      }
      if let willSet = observers.willSet { setter.statements.append(call(of: willSet, member, of: type, passing: new, in: setter)) }
      let value = TypedExpression(.variable(new), member.type, span)
      setter.statements.append(
        TypedStatement(span: span, kind: .expression(TypedExpression(.assignment(place(setter), value), .void, span))))
      if let didSet = observers.didSet { setter.statements.append(call(of: didSet, member, of: type, passing: old, in: setter)) }
    }
  }

  /// A call of an observer of a property, as if it were a method of the type.
  func call(of observer: FunctionBody, _ property: ValueDeclaration, of type: TypeDeclaration, passing value: Variable, in body: FunctionBody)
    -> TypedStatement
  {
    let method = ValueDeclaration(.function, property.name, type: .void)
    method.implementation = .body(observer)
    method.parameters = [.init(label: nil, name: value.name, type: property.type)]
    method.owner = type
    method.isMutating = observer.changesSelf
    method.isFinal = true
    observerMethods.append(method)
    let own = TypedExpression(.variable(body.parameters[0]), type.declaredType, property.span)
    let generics = Substitution(uniqueKeysWithValues: type.generics.map { ($0, .parameter($0)) })
    let call = Call(.declaration(method, generics, base: own), [])
    if observer.parameters.count > 1 { call.bound = [.value(TypedExpression(.variable(value), property.type, property.span))] }
    return TypedStatement(span: property.span, kind: .expression(TypedExpression(.call(call), .void, property.span)))
  }

  /// The nearest inherited member that a member of a class has the name and the parameters of.
  private func overridden(by member: ValueDeclaration, in type: TypeDeclaration) -> ValueDeclaration? {
    var parent = type.superclass
    while case .nominal(let declaration, let arguments)? = parent {
      let substitution = declaration.substitution(arguments)
      let candidates = (member.isStatic ? declaration.staticMembers : declaration.members)[member.name] ?? []
      if let found = candidates.first(where: { $0.access != .privateMember && member.takesPlace(of: $0, substitution) }) { return found }
      parent = declaration.superclass?.substituting(substitution)
    }
    return nil
  }

  // MARK: Weak references

  /// What `weak` and `unowned` say of a variable.
  func strength(_ declaration: DeclarationSyntax, _ written: @autoclosure () -> Type, isLet: Bool, _ span: Span) throws -> ReferenceStrength? {
    func fail(_ error: ClassError) -> CheckFailure { CheckFailure(error: .inheritance(error), span: span) }
    let isWeak = declaration.modifiers.has("weak")
    guard isWeak || declaration.modifiers.names.contains(where: { $0.hasPrefix("unowned") }) else { return nil }
    let type = written()
    guard refersToInstance(type) else { throw fail(.weakNeedsClass(isWeak ? "weak" : "unowned", core.wrapped(type) ?? type)) }
    if isWeak, isLet { throw fail(.weakConstant) }
    if isWeak, core.wrapped(type) == nil { throw fail(.weakNeedsOptional) }
    return isWeak ? .weak : .unowned
  }

  func markStrength(of variable: Variable, _ declaration: DeclarationSyntax, _ type: Type, _ span: Span) throws {
    variable.strength = try strength(declaration, type, isLet: variable.isLet, span)
  }

  /// Whether a value is an instance of a class, or an optional one.
  func refersToInstance(_ type: Type) -> Bool {
    let wrapped = core.wrapped(type) ?? type
    return wrapped == .error || ConstraintSystem(core: core).conforms(wrapped, core.anyObject) != .failed
      || wrapped.isExistential && wrapped.contains { if case .existential(let protocols) = $0 { protocols.contains(core.anyObject) } else { false } }
  }

  // MARK: Looking up

  /// Members that a class has from those above it, except those that it overrides.
  func inheritedMembers(_ name: String, _ declaration: TypeDeclaration, of type: Type, isStatic: Bool, _ system: ConstraintSystem,
                        hiddenBy own: [Candidate], above first: Type? = nil) -> [Candidate] {
    var found: [Candidate] = [], parent = first ?? type.superclass
    while case .nominal(let above, let arguments)? = parent {
      for member in (isStatic ? above.staticMembers : above.members)[name] ?? [] where member.kind != .initializer {
        if (own + found).contains(where: { $0.declaration.overrides(member) }) { continue }
        found.append(Candidate(declaration: member, substitution: above.substitution(arguments), own: type))
      }
      parent = parent?.superclass
    }
    return found
  }
}

extension ValueDeclaration {
  /// Whether what it gives is of the type, or of a class that inherits from it.
  private func gives(_ wanted: Type) -> Bool {
    if type == wanted || kind == .initializer || type == .error { return true }
    if case .nominal(let declaration, let arguments) = wanted, declaration.name == "Optional", let wrapped = arguments.first, type == wrapped { return true }
    guard case .nominal(let declaration, _) = wanted else { return false }
    return type.isClass && type.asSuperclass(declaration) != nil
  }

  /// Whether it overrides a member of a superclass with these type arguments, by its name and its parameters.
  fileprivate func takesPlace(of other: ValueDeclaration, _ substitution: Substitution) -> Bool {
    guard kind == other.kind, fullName == other.fullName, generics.count == other.generics.count else { return false }
    if kind == .variable { return true }
    var own = substitution
    for (generic, theirs) in zip(generics, other.generics) { own[theirs] = .parameter(generic) }
    return zip(parameters, other.parameters).allSatisfy { $0.type == $1.type.substituting(own) } && gives(other.type.substituting(own))
  }
}
