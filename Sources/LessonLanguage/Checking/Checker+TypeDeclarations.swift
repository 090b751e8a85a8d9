/// Types: their names, their members, and what they get without asking.
extension Checker {
  func declareType(_ syntax: NominalSyntax, _ declaration: DeclarationSyntax, _ scope: Scope, parent: TypeDeclaration?) {
    guard syntax.kind == .structure else {
      report(.unsupported("'\(syntax.kind.rawValue)'", instead: "use a struct"), at: syntax.name.span)
      return
    }
    let type = TypeDeclaration(.structure, syntax.name.text, parent: parent)
    type.span = syntax.name.span
    if let parent { parent.nestedTypes[type.name] = type } else {
      if scope.ownType(type.name) != nil || scope.isLesson && scope.earlierType(type.name) {
        report(.redeclaration(type.name), at: syntax.name.span)
      }
      scope.declare(type.name, .nominal(type, []))
    }
    attempt(syntax.name.span) {
      let inner = Scope(.type(type), parent: scope)
      var conditions: [(type: Type, protocols: [TypeDeclaration])] = []
      type.generics = try genericParameters(syntax.generics, inner, conditions: &conditions)
      if parent == nil { scope.declare(type.name, type.declaredType) }
      for member in syntax.members {
        if case .nominal(let nested) = member.kind { declareType(nested, member, inner, parent: type) }
        if case .typeAlias(let name, _, let aliased) = member.kind { type.aliases[name.text] = try resolve(aliased, inner) }
      }
      for inherited in syntax.inherited {
        for conformed in try protocols(inherited, inner) { type.conformances.append(.init(conformed: conformed)) }
      }
    }
  }

  func declareExtension(_ syntax: ExtensionSyntax, _ scope: Scope) throws {
    var type = try resolve(syntax.extended, scope, open: { .parameter($0) })
    if case .existential(let protocols) = type, protocols.count == 1 { type = protocols[0].declaredType }
    let declaration: TypeDeclaration
    switch type {
    case .nominal(let nominal, _): declaration = nominal
    case .parameter(let own): declaration = own.protocols[0]
    default: throw CheckFailure(error: .unsupported("an extension of '\(type)'", instead: "write functions"), span: syntax.extended.span)
    }
    try declareMembers(syntax.members, of: declaration, Scope(.type(declaration), parent: scope))
    for check in deferredStatics.removeValue(forKey: ObjectIdentifier(declaration)) ?? [] { check() }
  }

  func declareMembers(_ members: [DeclarationSyntax], of type: TypeDeclaration, _ scope: Scope) throws {
    for member in members {
      try attemptEach(member.span) {
        switch member.kind {
        case .variable(let variable): try declareProperties(variable, member, of: type, scope)
        case .function(let function): try declareFunction(function, member, scope, owner: type)
        case .initializer(let initializer): try declareInitializer(initializer, of: type, scope)
        case .subscripting(let syntax): try declareSubscript(syntax, member, of: type, scope)
        case .nominal(let nested):
          if let inner = type.nestedTypes[nested.name.text] {
            try declareMembers(nested.members, of: inner, Scope(.type(inner), parent: scope))
            finishStructure(inner, scope)
          }
        case .typeAlias, .operatorDeclaration: break
        default:
          throw CheckFailure(error: .unsupported("this member", instead: "use properties and methods"), span: member.span)
        }
      }
    }
  }

  func attemptEach(_ span: Span, _ action: () throws -> Void) throws { attempt(span, action) }

  func declareInitializer(_ syntax: InitializerSyntax, of type: TypeDeclaration, _ scope: Scope) throws {
    let member = ValueDeclaration(.initializer, "init", type: type.declaredType)
    let inner = Scope(.block, parent: scope)
    member.span = syntax.body?.span ?? type.span
    member.isStatic = true
    member.generics = try genericParameters(syntax.generics, inner, conditions: &member.conditions)
    member.parameters = try parameters(syntax.parameters, inner)
    member.isFailable = syntax.isFailable
    member.generation = generation
    try declare(member, scope, owner: type)
    try implement(member, syntax, of: type, inner)
  }

  /// Gives an initialiser the body that it has in the source.
  func implement(_ member: ValueDeclaration, _ syntax: InitializerSyntax, of type: TypeDeclaration, _ inner: Scope) throws {
    guard let block = syntax.body else { return }
    let body = FunctionBody(type.name + ".init", span: member.span, result: .void, parent: nil)
    body.generics = type.contextGenerics + member.generics
    body.initializes = type.declaredType
    body.isFailable = syntax.isFailable
    member.implementation = .body(body)
    pendingBodies.append { [unowned self] in
      let function = Scope(.function(body), parent: inner)
      let own = Variable("self", type: type.declaredType, isLet: false, isGlobal: false, span: body.span, function: body)
      body.selfVariable = own
      function.declare(own)
      self.check(block, body, member.parameters, owner: nil, isMutating: false, function)
      self.requireInitialization(ofSelfIn: body, type, block.span)
    }
  }

  /// Gives a struct without initialisers the memberwise one.
  func finishStructure(_ type: TypeDeclaration, _ scope: Scope) {
    if type.staticMembers["init"] == nil { addMemberwiseInitializer(to: type) }
    for check in deferredStatics.removeValue(forKey: ObjectIdentifier(type)) ?? [] { check() }
  }

  func addMemberwiseInitializer(to type: TypeDeclaration) {
    let member = ValueDeclaration(.initializer, "init", type: type.declaredType)
    member.span = type.span
    member.isStatic = true
    member.generation = generation
    let body = FunctionBody(type.name + ".init", span: type.span, result: .void, parent: nil)
    body.generics = type.generics
    body.initializes = type.declaredType
    body.isMemberwise = true
    for property in type.stored where !(property.isLet && property.initial != nil) {
      var parameter = ValueDeclaration.Parameter(label: property.name, name: property.name, type: property.type)
      if let initial = property.initial {
        parameter.standard = DefaultArgument(ExpressionSyntax(span: property.span, kind: .discard))
        parameter.standard?.expression = initial
      }
      member.parameters.append(parameter)
      body.parameters.append(
        Variable(property.name, type: property.type, isLet: true, isGlobal: false, span: property.span, function: body))
    }
    member.implementation = .body(body)
    type.add(member)
  }
}
