/// Properties and subscripts: stored, static and computed.
extension Checker {
  func declareProperties(_ syntax: VariableSyntax, _ declaration: DeclarationSyntax, of type: TypeDeclaration,
                                 _ scope: Scope) throws {
    let isStatic = declaration.modifiers.has("static")
    for binding in syntax.bindings {
      guard case .binding(let name, _) = binding.pattern.kind else {
        throw CheckFailure(error: .unsupported("a pattern as a property", instead: "name each property"), span: binding.span)
      }
      let written = try binding.type.map { try resolve($0, scope) }
      let property = ValueDeclaration(.variable, name, type: written ?? .error)
      property.span = binding.pattern.span
      property.isStatic = isStatic
      property.isLet = syntax.isLet
      property.generation = generation
      property.conditions = extensionRequirements
      if let accessors = binding.accessors, type.kind == .protocolType, accessors.getter?.body == nil {
        property.isLet = accessors.setter == nil
        try declareRequirement(property, of: type)
        try declare(property, scope, owner: type)
        continue
      }
      if let accessors = binding.accessors {
        try declareComputed(property, accessors, of: type, scope)
        try declare(property, scope, owner: type)
        continue
      }
      if isStatic, let value = binding.value {
        deferStatic(property, value, written, of: type, scope)
        continue
      }
      if let value = binding.value {
        let initial = try expression(value, scope, to: written)
        property.initial = initial
        property.type = initial.type
      } else if written == nil {
        throw CheckFailure(error: .missingTypeAnnotation, span: binding.span)
      } else if core.wrapped(property.type) != nil, !syntax.isLet {
        property.initial = TypedExpression(.nilLiteral, property.type, binding.span)
      }
      if isStatic {
        declareStatic(property, of: type)
      } else {
        property.implementation = .stored(index: type.stored.count)
        type.stored.append(property)
      }
      try declare(property, scope, owner: type)
    }
  }

  /// Whether a value of the type would hold a value of the same type, and so be endless.
  func holdsItself(_ type: TypeDeclaration) -> Bool {
    var seen: Set<TypeDeclaration> = []
    func reaches(_ part: Type) -> Bool {
      switch part {
      case .nominal(let declaration, let arguments):
        if declaration === type { return true }
        if declaration.representation != .members { return false }
        if arguments.contains(where: reaches) { return true }
        return seen.insert(declaration).inserted && declaration.stored.contains { reaches($0.type) }
      case .tuple(let elements): return elements.contains { reaches($0.type) }
      default: return false
      }
    }
    return type.stored.contains { reaches($0.type) }
  }

  /// Static properties may hold values of their own type: they are checked when all its members are declared.
  func deferStatic(_ property: ValueDeclaration, _ value: ExpressionSyntax, _ written: Type?, of type: TypeDeclaration,
                           _ scope: Scope) {
    deferredStatics[ObjectIdentifier(type), default: []].append { [unowned self] in
      self.attempt(property.span) {
        let initial = try self.expression(value, scope, to: written)
        property.initial = initial
        property.type = initial.type
        self.declareStatic(property, of: type)
        try self.declare(property, scope, owner: type)
      }
    }
  }

  func declareStatic(_ property: ValueDeclaration, of type: TypeDeclaration) {
    let variable = Variable(type.name + "." + property.name, type: property.type, isLet: property.isLet, isGlobal: true,
                            span: property.span, function: nil)
    property.implementation = .local(variable)
    let pattern = TypedPattern(kind: .binding(variable), type: property.type)
    staticInitializations[ObjectIdentifier(type), default: []].append(
      TypedStatement(span: property.span, kind: .variable(pattern, property.initial)))
  }

  func declareComputed(_ property: ValueDeclaration, _ accessors: AccessorsSyntax, of type: TypeDeclaration,
                               _ scope: Scope) throws {
    guard accessors.willSet == nil, accessors.didSet == nil else {
      throw CheckFailure(error: .unsupported("a property observer", instead: "write a method that sets the property"), span: property.span)
    }
    implement(property, accessors, of: type, scope)
  }

  /// Gives a property or subscript the getter and setter that it has in the source.
  func implement(_ member: ValueDeclaration, _ accessors: AccessorsSyntax, of type: TypeDeclaration, _ scope: Scope) {
    let getter = accessor(accessors.getter, member.name, member.type, member, of: type, scope)
    let setter = accessor(accessors.setter, member.name, .void, member, of: type, scope, isSetter: true)
    member.implementation = .computed(getter: getter, setter: setter)
  }

  func accessor(_ syntax: AccessorsSyntax.Accessor?, _ name: String, _ result: Type, _ property: ValueDeclaration,
                        of type: TypeDeclaration, _ scope: Scope, isSetter: Bool = false) -> FunctionBody? {
    guard let syntax, let block = syntax.body else { return nil }
    let body = FunctionBody(name, span: syntax.span, result: result, parent: nil)
    body.generics = type.contextGenerics + property.generics
    var parameters = property.parameters
    if isSetter {
      parameters.insert(.init(label: nil, name: syntax.parameter ?? "newValue", type: property.type), at: 0)
    }
    let isMutating = syntax.isMutating ?? isSetter
    pendingBodies.append { [unowned self] in
      self.check(block, body, parameters, owner: property.isStatic ? nil : type, isMutating: isMutating, scope)
    }
    return body
  }

  func declareSubscript(_ syntax: SubscriptSyntax, _ declaration: DeclarationSyntax, of type: TypeDeclaration,
                                _ scope: Scope) throws {
    let member = ValueDeclaration(.subscripting, "subscript", type: .error)
    let inner = Scope(.block, parent: scope)
    member.span = declaration.span
    member.generics = try genericParameters(syntax.generics, inner, conditions: &member.conditions)
    // Labels of a subscript's parameters count only where two names are written.
    member.parameters = try parameters(syntax.parameters, inner)
    member.type = try resolve(syntax.result, inner)
    member.isStatic = declaration.modifiers.has("static")
    member.generation = generation
    member.conditions += extensionRequirements
    if type.kind == .protocolType, syntax.accessors.getter?.body == nil {
      member.isLet = syntax.accessors.setter == nil
      try declareRequirement(member, of: type)
    } else {
      implement(member, syntax.accessors, of: type, inner)
    }
    try declare(member, scope, owner: type)
  }
}
