/// Types: their names, their members, and what they get without asking.
extension Checker {
  func declareType(_ syntax: NominalSyntax, _ declaration: DeclarationSyntax, _ scope: Scope, parent: TypeDeclaration?) {
    if case .actor = syntax.kind { return report(.unsupported(.actor), at: syntax.name.span) }
    if syntax.generics.parameters.contains(where: \.isPack) { return declarePacked(syntax, declaration, scope, parent: parent) }
    let type = makeType(syntax, declaration, scope, parent: parent)
    if let parent { parent.nestedTypes[type.name] = type } else {
      if scope.ownType(type.name) != nil || scope.isLesson && scope.earlierType(type.name) {
        report(.redeclaration(type.name), at: syntax.name.span)
      }
      scope.declare(type.name, type.libraryType)
    }
  }

  /// A type, which no name stands for yet.
  func makeType(_ syntax: NominalSyntax, _ declaration: DeclarationSyntax, _ scope: Scope, parent: TypeDeclaration?) -> TypeDeclaration {
    let kind: TypeDeclaration.Kind = switch syntax.kind {
    case .structure, .actor: .structure
    case .enumeration: .enumeration
    case .protocolType: .protocolType
    case .classType: .classType
    }
    let type = circles.keep(TypeDeclaration(kind, syntax.name.text, parent: parent))
    type.span = syntax.name.span
    type.visibility = visibility(declaration.modifiers, in: parent)
    if kind == .classType {
      type.representation = .reference
      type.isFinal = declaration.modifiers.has("final")
      type.completion = { [unowned self, unowned type] in addImpliedInitializers(to: type) }
      let whole = declaration.span
      declaredClasses.append((type, Span(source: whole.source, start: max(whole.start, whole.end - 1), end: whole.end)))
    }
    warnOfShadowing(syntax.generics.parameters, scope)
    // Constraints come later, when every name is known.
    if kind == .protocolType { type.primaryAssociatedTypes = syntax.generics.parameters.map(\.name) }
    else { type.generics = (parent?.generics ?? []) + syntax.generics.parameters.map { GenericParameter($0.name) } }
    type.inheritsGenerics = parent?.generics.isEmpty == false
    let hasInitializer = syntax.members.contains { if case .initializer = $0.kind { true } else { false } }
    if kind == .structure, !hasInitializer { type.completion = { [unowned self, unowned type] in addMemberwiseInitializer(to: type) } }
    noteAttributes(of: type, declaration)
    let inner = Scope(.type(type), parent: scope)
    for member in syntax.members {
      switch member.kind {
      case .nominal(let nested): declareType(nested, member, inner, parent: type)
      case .associatedType(let name, _, _, _): type.associatedTypes.append(.init(name: name.text))
      default: break
      }
    }
    return type
  }

  /// What a type's declaration says before its members: constraints, aliases, protocols.
  func declareHeader(_ syntax: NominalSyntax, of type: TypeDeclaration, _ scope: Scope) {
    let inner = Scope(.type(type), parent: scope)
    attempt(syntax.name.span) {
      // The where clause of a protocol names what it inherits; that of another type says what its conformances rest on.
      if type.kind == .protocolType {
        try declareInherited(syntax, of: type, inner)
        type.requirements += try requirements(syntax.generics.requirements, inner, knowing: type.requirements)
      } else {
        // What is read meanwhile asks what is known of the type.
        var requirements = type.requirements
        try constrain(Array(type.generics.dropFirst(type.inheritedGenericCount)), syntax.generics, inner, conditions: &requirements)
        type.requirements = requirements
        try declareInherited(syntax, of: type, inner)
        if type.kind == .structure, type.isNoncopyable, syntax.members.contains(where: { if case .deinitializer = $0.kind { true } else { false } }) {
          type.endsItsValues = true
          type.representation = .reference
        }
      }
      for member in syntax.members {
        if case .nominal(let nested) = member.kind, let own = type.nestedTypes[nested.name.text] { declareHeader(nested, of: own, inner) }
        if case .associatedType(let name, let inherited, let requirements, let standard) = member.kind,
           let index = type.associatedTypes.firstIndex(where: { $0.name == name.text }) {
          let asked = try inherited.flatMap { try protocols($0, inner) }, own = Type.dependent(type.declaredType, name.text)
          type.associatedTypes[index].protocols = asked.map(\.unapplied)
          type.requirements += asked.flatMap(\.associatedArguments).map { .sameType(own.associatedType($0.0), $0.1) }
          type.associatedTypes[index].standard = try standard.map { try resolve($0, inner) }
          let more = try requirements.flatMap { try self.requirements($0, inner) }
          type.requirements += more
        }
      }
      for member in syntax.members {
        if case .typeAlias(let name, let generics, let aliased) = member.kind {
          try declareAlias(name, generics, aliased, member.modifiers, in: type, inner)
        }
      }
    }
  }

  private func declareInherited(_ syntax: NominalSyntax, of type: TypeDeclaration, _ scope: Scope) throws {
    try declareRawType(syntax, of: type, scope)
    try declareSuperclass(syntax, of: type, scope)
    for inherited in syntax.inherited.dropFirst(type.rawType == nil && type.superclass == nil ? 0 : 1) {
      if inherited.isSuppressed { type.isNoncopyable = try isCopyable(inherited) }
      for conformed in try protocols(inherited, scope) {
        conform(type, to: conformed.unapplied, at: inherited.span)
        type.requirements += conformed.associatedArguments.map { .sameType(type.declaredType.associatedType($0.0), $0.1) }
      }
    }
  }

  /// - Parameter place: The extension that says so.
  func conform(_ type: TypeDeclaration, to conformed: TypeDeclaration, at span: Span, in place: Span? = nil,
               conditions: [(parameter: GenericParameter, protocols: [TypeDeclaration])] = [],
               requirements: [GenericRequirement] = []) {
    guard isFirst(conformed, of: type, at: span, isConditional: !conditions.isEmpty || !requirements.isEmpty) else { return }
    type.conformances.append(.init(conformed: conformed, conditions: conditions, requirements: requirements, declared: span))
    if type.kind != .protocolType { declaredConformances.append((type, conformed, span, place)) }
    let count = type.conformances.count
    extended.append { if type.conformances.count >= count { type.conformances.remove(at: count - 1) } }
  }

  /// The types that an extension adds to the type: their names, before anything else of them.
  func declareNested(_ syntax: ExtensionSyntax, _ declaration: DeclarationSyntax, _ scope: Scope) throws {
    let nested = syntax.members.compactMap { if case .nominal(let nominal) = $0.kind { (nominal, $0) } else { nil } }
    let aliases = syntax.members.filter { if case .typeAlias = $0.kind { true } else { false } }
    guard !nested.isEmpty || !aliases.isEmpty,
          case .nominal(let type, _) = try resolve(syntax.extended, scope, open: { .parameter($0) }) else { return }
    let inner = Scope(.type(type), parent: scope), outer = extensionDefault
    extensionDefault = extensionDefault(declaration.modifiers) ?? .module
    defer { extensionDefault = outer }
    for (nominal, member) in nested {
      declareType(nominal, member, inner, parent: type)
      let name = nominal.name.text
      extended.append { type.nestedTypes[name] = nil }
    }
    for (nominal, member) in nested {
      guard let own = type.nestedTypes[nominal.name.text] else { continue }
      declareHeader(nominal, of: own, inner)
      declareCases(nominal, member, of: own, inner)
    }
    for alias in aliases {
      guard case .typeAlias(let name, let generics, let aliased) = alias.kind else { continue }
      try declareAlias(name, generics, aliased, alias.modifiers, in: type, inner)
      extended.append { (type.aliases[name.text], type.genericAliases[name.text]) = (nil, nil) }
    }
  }

  func declareExtension(_ syntax: ExtensionSyntax, _ modifiers: ModifierSyntax, _ scope: Scope) throws {
    var type = try resolve(syntax.extended, scope, open: { .parameter($0) })
    var requirements: [GenericRequirement] = []
    if case .existential(let protocols) = type, protocols.count == 1 {
      type = protocols[0].base.declaredType
      requirements = protocols[0].associatedArguments.map { .sameType(type.associatedType($0.0), $0.1) }
    }
    let declaration: TypeDeclaration
    switch type {
    case .nominal(let nominal, let arguments):
      declaration = nominal
      // `extension [Int]` is short for a where clause.
      for (generic, argument) in zip(nominal.generics, arguments) where argument != .parameter(generic) {
        requirements.append(.sameType(.parameter(generic), argument))
      }
    case .parameter(let own): declaration = own.protocols[0]
    default: throw CheckFailure(error: .unsupported(.extensionOfOther, "\(type)"), span: syntax.extended.span)
    }
    let inner = Scope(.type(declaration), parent: scope)
    requirements += try self.requirements(syntax.requirements, inner, knowing: requirements)
    inner.assumptions = Assumptions(requirements)
    let outer = (extensionRequirements, isInExtension, extensionDefault)
    (extensionRequirements, isInExtension, extensionDefault) = (requirements, true, extensionDefault(modifiers))
    defer { (extensionRequirements, isInExtension, extensionDefault) = outer }
    try declareMembers(syntax.members, of: declaration, inner)
  }

  func declareMembers(_ members: [DeclarationSyntax], of type: TypeDeclaration, _ scope: Scope) throws {
    for member in members.wrappersFirst {
      try attemptEach(member.span) {
        try requireKnown(member, scope, of: type)
        switch member.kind {
        case .variable(let variable): try declareProperties(variable, member, of: type, scope)
        case .function(let function): try declareFunction(function, member, scope, owner: type)
        case .initializer(let initializer): try declareInitializer(initializer, member, of: type, scope)
        case .deinitializer(let block): try declareDeinitializer(block, member, of: type, scope)
        case .subscripting(let syntax): try declareSubscript(syntax, member, of: type, scope)
        case .nominal(let nested):
          if let inner = type.nestedTypes[nested.name.text] {
            let outer = (isInExtension, extensionDefault)
            (isInExtension, extensionDefault) = (false, nil)
            defer { (isInExtension, extensionDefault) = outer }
            try declareOwnMembers(nested.members, of: inner, Scope(.type(inner), parent: scope))
          }
        case .associatedType where type.kind == .protocolType: break
        case .typeAlias, .operatorDeclaration: break
        case .enumCases where type.kind == .enumeration: break
        default:
          throw CheckFailure(error: .unsupported(.member), span: member.span)
        }
      }
    }
  }

  /// The members that a type's own declaration has.
  func declareOwnMembers(_ members: [DeclarationSyntax], of type: TypeDeclaration, _ scope: Scope) throws {
    try declareMembers(members, of: type, scope)
    type.hasMembers = true
  }

  func attemptEach(_ span: Span, _ action: () throws -> Void) throws { attempt(span, action) }

  func declareInitializer(_ syntax: InitializerSyntax, _ declaration: DeclarationSyntax, of type: TypeDeclaration, _ scope: Scope) throws {
    let member = ValueDeclaration(.initializer, "init", type: type.declaredType)
    let inner = Scope(.block, parent: scope)
    member.span = syntax.body?.span ?? type.span
    member.isStatic = true
    let (generics, written) = opened(syntax.generics, syntax.parameters)
    member.generics = try genericParameters(generics, inner, conditions: &member.conditions)
    member.parameters = try inferring(member.generics) { try parameters(written, inner) }
    member.access = declaration.modifiers.accessLevel
    member.isConvenience = declaration.modifiers.has("convenience")
    member.isRequired = declaration.modifiers.has("required")
    member.isFailable = syntax.isFailable
    (member.throws, member.thrown) = try inferring(member.generics) { try thrown(syntax.throws, syntax.thrown, inner) }
    member.rethrows = syntax.rethrows
    member.generation = generation
    member.conditions += extensionRequirements
    if syntax.body == nil { try declareRequirement(member, of: type) }
    try declare(member, scope, owner: type)
    noteModifiers(declaration, of: member)
    try implement(member, syntax, of: type, inner)
  }

  /// Gives an initialiser the body that it has in the source.
  func implement(_ member: ValueDeclaration, _ syntax: InitializerSyntax, of type: TypeDeclaration, _ inner: Scope) throws {
    guard let block = syntax.body else { return }
    let body = circles.keep(FunctionBody(type.name + ".init", span: member.span, result: .void, parent: nil))
    body.generics = type.contextGenerics + member.generics
    body.initializes = type.declaredType
    body.isFailable = syntax.isFailable
    body.throws = syntax.throws
    (body.thrown, body.thrownByStatements) = (member.thrown, member.thrown)
    body.rethrows = syntax.rethrows
    member.implementation = .body(body)
    if type.kind == .classType { return implement(member, block, body, ofClass: type, inner) }
    pendingBodies.append { [unowned self] in
      let function = Scope(.function(body), parent: inner)
      let own = Variable("self", type: type.declaredType, isLet: false, isGlobal: false, span: body.span, function: body)
      body.selfVariable = own
      function.declare(own)
      self.check(block, body, member.parameters, owner: nil, isMutating: false, function, defaults: inner)
      self.requireInitialization(ofSelfIn: body, type, block.span)
    }
  }

  /// The initialiser of a struct that declares none itself.
  func addMemberwiseInitializer(to type: TypeDeclaration) {
    let member = ValueDeclaration(.initializer, "init", type: type.declaredType)
    member.span = type.span
    member.isStatic = true
    member.generation = generation
    let body = circles.keep(FunctionBody(type.name + ".init", span: type.span, result: .void, parent: nil))
    body.generics = type.generics
    body.initializes = type.declaredType
    body.isMemberwise = true
    let hasWrappers = implementWrapped(member, body, of: type)
    for property in type.stored where !hasWrappers && !(property.isLet && property.hasInitial) {
      if property.access == .privateMember { member.access = .privateMember }
      var parameter = ValueDeclaration.Parameter(label: property.name, name: property.name, type: property.type)
      parameter.builder = property.builder
      if property.hasInitial {
        parameter.standard = DefaultArgument(ExpressionSyntax(span: property.span, kind: .discard))
        parameter.standard?.property = property
      }
      member.parameters.append(parameter)
      body.parameters.append(
        Variable(property.name, type: property.type, isLet: true, isGlobal: false, span: property.span, function: body))
    }
    member.implementation = .body(body)
    type.add(member)
    // With a value for everything there is one without parameters besides, whoever may use the other one.
    guard hasWrappers || member.access == .privateMember || asksForPlainInitializer(type), !member.parameters.isEmpty,
          member.parameters.allSatisfy({ $0.standard != nil }) else { return }
    let plain = ValueDeclaration(.initializer, "init", type: type.declaredType)
    plain.span = type.span
    plain.isStatic = true
    plain.generation = generation
    let made = circles.keep(FunctionBody(type.name + ".init", span: type.span, result: .void, parent: nil))
    made.generics = type.generics
    made.initializes = type.declaredType
    plain.implementation = .body(made)
    type.add(plain)
  }

  /// Whether a protocol of the type asks for an initialiser without parameters.
  private func asksForPlainInitializer(_ type: TypeDeclaration) -> Bool {
    type.allConformances.contains { conformance in
      (conformance.conformed.staticMembers["init"] ?? []).contains { $0.isRequirement && $0.parameters.isEmpty }
    }
  }
}
