/// Properties: stored, static, lazy and computed.
extension Checker {
  func declareProperties(_ syntax: VariableSyntax, _ declaration: DeclarationSyntax, of type: TypeDeclaration,
                                 _ scope: Scope) throws {
    let isStatic = declaration.modifiers.has("static") || declaration.modifiers.has("class")
    let wrappers = try wrappers(of: declaration, scope)
    if !wrappers.isEmpty, syntax.bindings.count > 1 {
      throw CheckFailure(error: .attribute(.misplacedWrapper(.severalVariables)), span: wrappers[0].attribute.span)
    }
    for binding in syntax.bindings {
      guard case .binding(let name, _) = binding.pattern.kind else {
        if !wrappers.isEmpty {
          throw CheckFailure(error: .attribute(.misplacedWrapper(.severalVariables)), span: wrappers[0].attribute.span)
        }
        throw CheckFailure(error: .unsupported(.patternAsProperty), span: binding.span)
      }
      let isComputed = binding.accessors?.getter?.body != nil
      let written = try binding.type.map {
        isComputed ? try resolveResult($0, of: "property '\(name)'", type.contextGenerics, scope) : try resolveHidden($0, scope)
      }
      let property = ValueDeclaration(.variable, name, type: written)
      property.span = binding.pattern.span
      property.isStatic = isStatic
      property.isImplicitlyUnwrapped = binding.type?.isImplicitlyUnwrapped ?? false
      property.isLet = syntax.isLet
      property.generation = generation
      property.conditions = extensionRequirements
      if !wrappers.isEmpty {
        property.access = declaration.modifiers.accessLevel
        try declareWrapped(property, binding, by: wrappers, declaration, of: type, scope)
        try declare(property, scope, owner: type)
        continue
      }
      if let accessors = binding.accessors, let getter = accessors.getter, getter.body != nil {
        if syntax.isLet { throw CheckFailure(error: .computedConstant, span: getter.span) }
        if let observer = accessors.willSet ?? accessors.didSet {
          throw CheckFailure(error: .observedComputed(accessors.willSet == nil ? "didSet" : "willSet"), span: observer.span)
        }
      }
      if binding.accessors?.getter != nil, written == nil {
        throw CheckFailure(error: .computedWithoutType, span: binding.span)
      }
      if let accessors = binding.accessors, type.kind == .protocolType, accessors.getter?.body == nil {
        property.isLet = accessors.setter == nil
        property.hasNonmutatingSetter = accessors.setter?.isMutating == false || type.conformance(to: core.anyObject) != nil
        property.builder = try builder(among: declaration.modifiers.attributes, scope)
        try declareRequirement(property, of: type)
        try declare(property, scope, owner: type)
        continue
      }
      property.access = declaration.modifiers.accessLevel
      property.hasNonmutatingSetter = type.kind == .classType
      property.builder = try builder(of: property, declaration, in: type, scope)
      if let accessors = binding.accessors, accessors.getter != nil {
        implement(property, accessors, of: type, scope)
      } else if declaration.modifiers.has("lazy"), !isStatic {
        try declareLazy(property, binding, of: type, scope)
      } else {
        if isStatic, declaration.modifiers.has("class") { throw CheckFailure(error: .inheritance(.storedClassProperty), span: property.span) }
        try declareStored(property, binding, of: type, scope)
        property.strength = try strength(declaration, property.type, isLet: property.isLet, binding.pattern.span)
      }
      try declare(property, scope, owner: type)
      noteModifiers(declaration, of: property)
    }
  }

  /// Whether the extension around says what every generic parameter is.
  private func extensionIsConcrete(_ type: TypeDeclaration) -> Bool {
    guard type.kind != .protocolType else { return false }
    let known = Assumptions(extensionRequirements).equal
    return type.generics.allSatisfy { generic in known[.parameter(generic)].map { !$0.contains(\.isGeneric) } ?? false }
  }

  private func declareStored(_ property: ValueDeclaration, _ binding: VariableSyntax.Binding, of type: TypeDeclaration,
                             _ scope: Scope) throws {
    if property.isStatic, let reason = type.whyNoStatics, !extensionIsConcrete(type) { throw CheckFailure(error: reason, span: property.span) }
    if !property.isStatic, type.kind == .enumeration || isInExtension {
      throw CheckFailure(error: .storedPropertyIn(type.kind, isExtension: isInExtension), span: property.span)
    }
    if let value = binding.value {
      check(property, value, scope)
    } else if binding.type == nil {
      throw CheckFailure(error: .missingTypeAnnotation, span: binding.span)
    } else if core.wrapped(property.type) != nil, !property.isLet {
      property.initial = TypedExpression(.nilLiteral, property.type, binding.span)
    } else if property.isStatic {
      throw CheckFailure(error: .staticWithoutValue(isLet: property.isLet), span: property.span)
    }
    if property.isTyped, !property.isStatic, property.type.isNoncopyable, !type.isNoncopyable, type.kind != .classType {
      report(.ownership(.noncopyableInCopyable(property.name, type, property.type)), at: property.span)
    }
    if property.isStatic {
      declareStatic(property, binding.accessors, of: type, scope)
    } else {
      property.implementation = .stored(index: type.stored.count)
      type.stored.append(property)
      if let accessors = binding.accessors {
        property.observers = observers(accessors, property.name, property, observed: property, owner: type, scope)
      }
    }
  }

  /// Leaves the value of a property to be checked when somebody asks for it, at the latest at the end of the block.
  private func check(_ property: ValueDeclaration, _ value: ExpressionSyntax, _ scope: Scope) {
    let written = property.isTyped ? property.type : nil
    property.deduction = { [unowned self, unowned property] in
      let outer = isDeducing
      isDeducing = true
      defer { isDeducing = outer }
      do {
        let initial = try opening(written) { try expression(value, scope, to: written) }
        pendingBodies.append { [unowned self] in requireNothingThrown(by: initial, .propertyInitializer) }
        property.type = initial.type
        if written == nil, !initial.type.opaqueParts.isEmpty {
          pendingBodies.append { [unowned self] in report(.opaqueProperty(initial.type), at: property.span) }
        }
        property.initial = initial
      } catch {
        property.type = written ?? .error
        let failure = error as? CheckFailure ?? CheckFailure(error: .tooComplex, span: value.span)
        pendingBodies.append { [unowned self] in report(failure) }
      }
    }
    property.circular = { [unowned self, unowned property] in
      property.type = .error
      pendingBodies.append { [unowned self] in report(.circularReference(property.name), at: property.span) }
    }
    pendingBodies.append { property.settle() }
  }

  /// A static property gets its value when it is first used.
  func declareStatic(_ property: ValueDeclaration, _ accessors: AccessorsSyntax?, of type: TypeDeclaration, _ scope: Scope) {
    let variable = Variable(type.name + "." + property.name, type: .error, isLet: property.isLet, isGlobal: true,
                            span: property.span, function: nil)
    property.implementation = .local(variable)
    if let accessors {
      variable.observers = observers(accessors, property.name, property, observed: variable, owner: nil, scope)
    }
    let body = circles.keep(FunctionBody(variable.name, span: property.span, result: .error, parent: nil))
    variable.initializer = body
    statics.append(variable)
    pendingBodies.append {
      variable.type = property.type
      body.result = property.type
      if let value = property.initial {
        body.statements = [TypedStatement(span: value.span, kind: .returned(value))]
      }
    }
  }

  /// `lazy var x = value`: an optional that the getter fills when it is first asked.
  private func declareLazy(_ property: ValueDeclaration, _ binding: VariableSyntax.Binding, of type: TypeDeclaration,
                           _ scope: Scope) throws {
    guard let value = binding.value else {
      throw CheckFailure(error: .lazyWithoutValue, span: property.span)
    }
    if property.isLet { throw CheckFailure(error: .lazyConstant, span: property.span) }
    let storage = ValueDeclaration(.variable, "$__lazy_storage_$_" + property.name, type: nil)
    storage.span = property.span
    storage.generation = generation
    storage.implementation = .stored(index: type.stored.count)
    type.stored.append(storage)
    type.add(storage)
    let getter = circles.keep(FunctionBody(property.name, span: property.span, result: .error, parent: nil))
    getter.generics = type.contextGenerics
    let setter = circles.keep(FunctionBody(property.name, span: property.span, result: .void, parent: nil))
    setter.generics = type.contextGenerics
    property.implementation = .computed(getter: getter, setter: setter)
    property.hasMutatingGetter = type.kind != .classType
    // The value may use `self`, so it is checked where there is one.
    let inner = Scope(.function(getter), parent: scope)
    declareSelf(of: type, getter, inner, isMutable: true)
    let written = property.isTyped ? property.type : nil
    let lazily = ValueDeclaration(.variable, property.name, type: written)
    check(lazily, value, inner)
    property.deduction = { [unowned self, unowned property] in
      property.type = lazily.type
      storage.type = core.optional(lazily.type)
    }
    storage.deduction = { [unowned property] in property.settle() }
    storage.initial = TypedExpression(.nilLiteral, .error, property.span)
    let observers = binding.accessors.map { self.observers($0, property.name, property, observed: property, owner: type, scope) }
    pendingBodies.append { [unowned self] in
      property.settle()
      guard let initial = lazily.initial else { return }
      implementLazy(property, storage, initial, getter, setter, of: type, scope)
      if let observers { observe(property, by: observers, getter, setter, of: type) }
    }
  }

  private func implementLazy(_ property: ValueDeclaration, _ storage: ValueDeclaration, _ initial: TypedExpression,
                             _ getter: FunctionBody, _ setter: FunctionBody, of type: TypeDeclaration, _ scope: Scope) {
    let span = property.span, substitution = memberSubstitution(storage, base: type.declaredType)
    storage.initial = TypedExpression(.nilLiteral, storage.type, span)
    func field(_ body: FunctionBody) -> TypedExpression {
      guard let own = body.selfVariable else { return TypedExpression(.error, .error, span) }
      return TypedExpression(.property(base: TypedExpression(.variable(own), own.type, span), storage, substitution), storage.type, span)
    }
    func assignment(_ body: FunctionBody, _ value: TypedExpression) -> TypedStatement {
      TypedStatement(span: span, kind: .expression(TypedExpression(.assignment(field(body), core.coerce(value, to: storage.type)), .void, span)))
    }
    func statement(_ kind: TypedStatement.Kind) -> TypedStatement { TypedStatement(span: span, kind: kind) }
    func variable(_ name: String, _ body: FunctionBody) -> Variable {
      Variable(name, type: property.type, isLet: true, isGlobal: false, span: span, function: body)
    }
    getter.result = property.type
    let known = variable("known", getter), made = variable("made", getter)
    let branch = TypedIf()
    branch.branches = [(
      [.optionalBinding(TypedPattern(kind: .binding(known), type: property.type), field(getter))],
      [statement(.returned(TypedExpression(.variable(known), property.type, span)))], nil)]
    let value = TypedExpression(.variable(made), property.type, span)
    getter.statements = [
      statement(.ifElse(branch)),
      statement(.variable(TypedPattern(kind: .binding(made), type: property.type), initial)),
      assignment(getter, value), statement(.returned(value)),
    ]
    declareSelf(of: type, setter, Scope(.function(setter), parent: scope), isMutable: true)
    let new = variable("newValue", setter)
    setter.parameters.append(new)
    setter.statements = [assignment(setter, TypedExpression(.variable(new), property.type, span))]
  }

  /// Lets the observers of a lazy property know of every change.
  private func observe(_ property: ValueDeclaration, by observers: Observers, _ getter: FunctionBody, _ setter: FunctionBody,
                       of type: TypeDeclaration) {
    guard setter.parameters.count == 2 else { return }
    if let willSet = observers.willSet {
      setter.statements.insert(call(of: willSet, property, of: type, passing: setter.parameters[1], in: setter), at: 0)
    }
    guard let didSet = observers.didSet else { return }
    let span = property.span
    let old = Variable("oldValue", type: property.type, isLet: true, isGlobal: false, span: span, function: setter)
    setter.statements.append(call(of: didSet, property, of: type, passing: old, in: setter))
    guard didSet.parameters.count > 1 else { return }
    let own = TypedExpression(.variable(setter.parameters[0]), type.declaredType, span)
    let value = TypedExpression(.property(base: own, property, memberSubstitution(property, base: type.declaredType)), property.type, span)
    let pattern = TypedPattern(kind: .binding(old), type: property.type)
    setter.statements.insert(TypedStatement(span: span, kind: .variable(pattern, value)), at: 0)
  }

  /// Reports the type, and those within it, if a value would hold a value of the same type.
  func requireFinite(_ type: TypeDeclaration) {
    if holdsItself(type) { report(type.kind == .enumeration ? .recursiveEnum(type.name) : .recursiveType(type.name), at: type.span) }
    for (_, nested) in type.nestedTypes.sorted(by: { $0.key < $1.key }) { requireFinite(nested) }
  }

  /// Whether a value of the type would hold a value of the same type, and so be endless.
  func holdsItself(_ type: TypeDeclaration) -> Bool {
    if type.representation != .members { return false }
    var seen: Set<TypeDeclaration> = []
    func reaches(_ part: Type) -> Bool {
      switch part {
      case .nominal(let declaration, let arguments):
        if declaration === type { return true }
        if declaration.representation != .members { return false }
        if arguments.contains(where: reaches) { return true }
        return seen.insert(declaration).inserted && declaration.heldTypes.contains { reaches($0) }
      case .tuple(let elements): return elements.contains { reaches($0.type) }
      default: return false
      }
    }
    return type.heldTypes.contains { reaches($0) }
  }

  /// Gives a property or subscript the getter and setter that it has in the source.
  func implement(_ member: ValueDeclaration, _ accessors: AccessorsSyntax, of type: TypeDeclaration, _ scope: Scope) {
    member.hasMutatingGetter = accessors.getter?.isMutating ?? false
    member.hasNonmutatingSetter = accessors.setter?.isMutating == false || type.kind == .classType
    if let getter = accessors.getter {
      attempt(getter.span) { (member.throws, member.thrown) = try thrown(getter.throws, getter.thrown, scope) }
    }
    let getter = accessor(accessors.getter, member.name, member, of: type, scope)
    let setter = accessor(accessors.setter, member.name, member, of: type, scope, isSetter: true)
    member.implementation = .computed(getter: getter, setter: setter)
  }

  private func accessor(_ syntax: AccessorsSyntax.Accessor?, _ name: String, _ property: ValueDeclaration,
                        of type: TypeDeclaration, _ scope: Scope, isSetter: Bool = false) -> FunctionBody? {
    guard let syntax, let block = syntax.body else { return nil }
    // The type of a property with a wrapper may depend on types that have no members yet.
    let known = isSetter ? .void : property.isTyped ? property.type : .error
    let body = circles.keep(FunctionBody(name, span: syntax.span, result: known, parent: nil))
    body.generics = type.contextGenerics + property.generics
    body.throws = syntax.throws
    if !isSetter { (body.thrown, body.thrownByStatements) = (property.thrown, property.thrown) }
    if !isSetter { body.builder = property.builder }
    let isMutating = syntax.isMutating ?? isSetter
    pendingBodies.append { [unowned self] in
      var parameters = property.parameters
      if isSetter {
        parameters.insert(.init(label: nil, name: syntax.parameter ?? "newValue", type: property.type), at: 0)
      } else {
        body.result = property.type
      }
      self.check(block, body, parameters, owner: type, isMutating: isMutating, isStatic: property.isStatic, scope)
    }
    return body
  }
}

extension ModifierSyntax {
  var accessLevel: AccessLevel {
    has("private") ? .privateMember : has("private(set)") ? .privateSetter : .open
  }
}

extension TypeDeclaration {
  /// Why a type has no static stored properties, if it has none.
  var whyNoStatics: CheckError? {
    if kind == .protocolType { return .staticInProtocol }
    return contextGenerics.isEmpty ? nil : .staticInGeneric
  }
}
