/// Declarations: first all names and signatures, so that functions and types may refer forward, then the bodies.
extension Checker {
  /// Declares the types and functions among the statements, before any of them is checked.
  func hoist(_ statements: [StatementSyntax], _ scope: Scope) {
    if scope.isLesson { announce(statements, scope) }
    let wasHoisting = isHoisting
    isHoisting = true
    defer { isHoisting = wasHoisting }
    var declarations = statements.compactMap { statement -> DeclarationSyntax? in
      if case .declaration(let declaration) = statement.kind { declaration } else { nil }
    }
    if !scope.isLesson { declarations.forEach(requireNoAccess) }
    for declaration in declarations {
      if case .nominal(let nominal) = declaration.kind { declareType(nominal, declaration, scope, parent: nil) }
    }
    declarations.removeAll { declaration in
      if case .extending(let syntax) = declaration.kind { isExtensionOfPacked(syntax, declaration, scope) } else { false }
    }
    aliasDemands = []
    for declaration in declarations {
      attempt(declaration.span) {
        if case .typeAlias(let name, let generics, let type) = declaration.kind {
          try declareAlias(name, generics, type, declaration.modifiers, in: nil, scope)
        }
      }
    }
    for declaration in declarations {
      if case .extending(let syntax) = declaration.kind { attempt(declaration.span) { try declareNested(syntax, declaration, scope) } }
    }
    for declaration in declarations {
      switch declaration.kind {
      case .nominal(let nominal):
        if let type = scope.ownDeclaration(nominal.name.text) { declareHeader(nominal, of: type, scope) }
      case .extending(let syntax): attempt(declaration.span) { try declareConformances(syntax, at: declaration.span, scope) }
      default: break
      }
    }
    let demands = aliasDemands ?? []
    aliasDemands = nil
    for demand in demands { demand() }
    for declaration in declarations {
      if case .nominal(let nominal) = declaration.kind, let type = scope.ownDeclaration(nominal.name.text) {
        declareCases(nominal, declaration, of: type, scope)
      }
    }
    declareAllMembers(declarations, scope)
    synthesizeCoding()
    checkClasses()
    checkConformances()
    isHoisting = wasHoisting
    checkAttributedTypes()
    for declaration in declarations {
      if case .nominal(let nominal) = declaration.kind, let type = scope.ownType(nominal.name.text) { requireFinite(type) }
    }
  }

  func declareAllMembers(_ declarations: [DeclarationSyntax], _ scope: Scope) {
    // Those who use a wrapper ask what members it has.
    let declarations = declarations.wrappersFirst
    for declaration in declarations {
      attempt(declaration.span) {
        try requireKnown(declaration, scope)
        switch declaration.kind {
        case .nominal(let nominal):
          if let type = scope.ownDeclaration(nominal.name.text) {
            try declareOwnMembers(nominal.members, of: type, Scope(.type(type), parent: scope))
          }
        case .extending(let syntax): try declareExtension(syntax, declaration.modifiers, scope)
        case .function(let function): try declareFunction(function, declaration, scope, owner: nil)
        case .variable(let variable): try declareComputedVariables(variable, declaration, scope)
        default: break
        }
      }
    }
    for declaration in declarations {
      guard case .nominal(let nominal) = declaration.kind, let type = scope.ownDeclaration(nominal.name.text) else { continue }
      // What a class inherits is found out later.
      if type.kind != .classType { type.complete() }
    }
  }

  func attempt(_ span: Span, _ action: () throws -> Void) {
    do { try action() } catch let failure as CheckFailure { report(failure) } catch { report(.tooComplex, at: span) }
  }

  /// A declaration among statements: its names are declared already, unless it is a variable.
  func check(_ declaration: DeclarationSyntax, _ scope: Scope, into typed: inout [TypedStatement]) throws {
    switch declaration.kind {
    case .variable(let variable):
      try check(variable, declaration, scope, into: &typed)
    case .function(let function):
      if waitingBodies.contains(function.name.span) { break }
      if let body = localBodies.removeValue(forKey: function.name.span) { body() }
    case .imported(let module):
      guard modules.contains(module) else { throw CheckFailure(error: .unknownModule(module, known: modules.sorted()), span: declaration.span.last(module)) }
    case .nominal, .extending, .typeAlias, .operatorDeclaration, .precedenceGroup:
      break
    case .initializer, .deinitializer, .subscripting, .enumCases, .associatedType:
      throw CheckFailure(error: .unsupported(.declarationOutsideType), span: declaration.span)
    }
  }

  // MARK: Variables

  func check(_ variable: VariableSyntax, _ declaration: DeclarationSyntax, _ scope: Scope,
                     into typed: inout [TypedStatement]) throws {
    let wrappers = try wrappers(of: declaration, scope)
    if !wrappers.isEmpty { return try checkWrapped(variable, by: wrappers, declaration, scope, into: &typed) }
    for binding in variable.bindings {
      if binding.accessors?.getter != nil {
        localBodies.removeValue(forKey: binding.span)?()
        continue
      }
      guard let value = binding.value else {
        guard let type = try binding.type.map({ try resolve($0, scope) }) else {
          throw CheckFailure(error: .missingTypeAnnotation, span: binding.pattern.span)
        }
        let pattern = declareNames(binding.pattern, type, isLet: variable.isLet, isImplicitlyUnwrapped: binding.type?.isImplicitlyUnwrapped ?? false, scope)
        guard case .binding(let declared) = pattern.kind else { throw CheckFailure(error: .patternMismatch(type), span: binding.span) }
        declared.isInitialized = core.wrapped(type) != nil && !variable.isLet
        try markStrength(of: declared, declaration, type, binding.pattern.span)
        let standard = declared.isInitialized
          ? TypedExpression(.nilLiteral, type, binding.span) : nil
        if let accessors = binding.accessors { try observe(pattern, accessors, scope, binding.span) }
        typed.append(TypedStatement(span: declaration.span, kind: .variable(pattern, standard)))
        continue
      }
      var (checked, type) = try initial(value, as: binding.type, scope)
      if binding.type == nil, declaration.modifiers.has("weak"), core.wrapped(type) == nil {
        // What is weak may end.
        (checked, type) = (core.coerce(checked, to: core.optional(type)), core.optional(type))
      }
      let pattern = if binding.type?.isImplicitlyUnwrapped == true, case .binding = binding.pattern.kind {
        declareNames(binding.pattern, type, isLet: variable.isLet, isImplicitlyUnwrapped: true, scope)
      } else { try declare(binding.pattern, type, isLet: variable.isLet, scope) }
      if case .binding(let declared) = pattern.kind { try markStrength(of: declared, declaration, type, binding.pattern.span) }
      if case .binding(let declared) = pattern.kind, binding.type == nil { declared.indexed = checked.indexed }
      if case .binding(let declared) = pattern.kind, !declared.isGlobal, declared.strength == nil {
        if declared.isLet { declared.constant = ConstantFolding.constant(checked) }
        if binding.type == nil, variable.bindings.count == 1 { declared.introduction = .declaration }
      }
      if let accessors = binding.accessors { try observe(pattern, accessors, scope, binding.span) }
      typed.append(TypedStatement(span: declaration.span, kind: .variable(pattern, checked)))
    }
  }
}

extension ValueDeclaration {
  /// Whether it declares again what another of the same place declares.
  func redeclares(_ other: ValueDeclaration) -> Bool {
    guard collides(with: other) else { return false }
    if generics.isEmpty || kind == .variable { return true }
    let theirs = Substitution(zip(other.generics, generics.map(Type.parameter))) { first, _ in first }
    return zip(generics, other.generics).allSatisfy { Set($0.protocols) == Set($1.protocols) && $0.associated == $1.associated }
      && zip(parameters, other.parameters).allSatisfy {
        $0.type == $1.type.substituting(theirs) && $0.isVariadic == $1.isVariadic && $0.isInout == $1.isInout
      } && type == other.type.substituting(theirs)
  }

  /// The name as the message about a second declaration says it.
  var redeclaredName: String { kind == .function ? shownName : fullName }

  /// Whether two declarations of one name could never be told apart in a call.
  func collides(with other: ValueDeclaration) -> Bool {
    if isRequirement != other.isRequirement { return false }
    if kind == .variable || other.kind == .variable {
      return kind == other.kind && conditions.isEmpty && other.conditions.isEmpty || owner == nil
    }
    guard fullName == other.fullName, generics.count == other.generics.count, isRequirement == other.isRequirement,
          conditions.isEmpty, other.conditions.isEmpty,
          isPostfix == other.isPostfix else { return false }
    if !generics.isEmpty { return zip(parameters, other.parameters).allSatisfy { $0.type.mayEqual($1.type) } }
    return zip(parameters, other.parameters).allSatisfy { $0.type == $1.type } && type == other.type
  }
}

extension Scope {
  func ownType(_ name: String) -> TypeDeclaration? {
    if case .nominal(let declaration, _)? = types[name] { declaration } else { nil }
  }

  /// A type or protocol that the scope itself declares.
  func ownDeclaration(_ name: String) -> TypeDeclaration? {
    if case .existential(let protocols)? = types[name] { protocols.first { $0.name == name } } else { ownType(name) }
  }

  func earlierType(_ name: String) -> Bool {
    guard let earlier = earlierBlock else { return false }
    return earlier.types[name] != nil || earlier.earlierType(name)
  }

  func earlierDeclarations(of name: String) -> [ValueDeclaration] {
    (values[name] ?? []) + (earlierBlock?.earlierDeclarations(of: name) ?? [])
  }

  /// Where operators that types declare are found.
  var outermostLessonOrLocal: Scope {
    if isLesson { return self }
    return parent?.outermostLessonOrLocal ?? self
  }
}
