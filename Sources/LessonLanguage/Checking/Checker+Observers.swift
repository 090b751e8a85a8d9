/// Observers, and computed variables outside types.
extension Checker {
  /// The bodies of `willSet` and `didSet`.
  ///
  /// - Parameter observed: The property, or for a variable without an instance the variable.
  func observers(_ accessors: AccessorsSyntax, _ name: String, _ value: ValueDeclaration, observed: AnyObject,
                 owner: TypeDeclaration?, _ scope: Scope) -> Observers {
    Observers(willSet: observer(accessors.willSet, "newValue", name, value, observed, owner, scope),
              didSet: observer(accessors.didSet, "oldValue", name, value, observed, owner, scope))
  }

  private func observer(_ syntax: AccessorsSyntax.Accessor?, _ parameter: String, _ name: String, _ value: ValueDeclaration,
                        _ observed: AnyObject, _ owner: TypeDeclaration?, _ scope: Scope) -> FunctionBody? {
    guard let syntax, let block = syntax.body else { return nil }
    let body = circles.keep(FunctionBody(name, span: syntax.span, result: .void, parent: scope.function))
    body.generics = value.owner?.contextGenerics ?? owner?.contextGenerics ?? body.outerGenerics
    body.observed = observed
    let check = { [unowned self] in
      let argument = ValueDeclaration.Parameter(label: nil, name: syntax.parameter ?? parameter, type: value.type)
      self.check(block, body, [argument], owner: owner, isMutating: owner != nil, scope)
      // A value that the body does not look at need not be kept for it.
      if let last = body.parameters.last, !last.isRead, parameter == "oldValue" { body.parameters.removeLast() }
    }
    if scope.function == nil { pendingBodies.append(check) } else { check() }
    return body
  }

  /// `var x = 0 { didSet { … } }` among statements.
  func observe(_ pattern: TypedPattern, _ accessors: AccessorsSyntax, _ scope: Scope, _ span: Span) throws {
    guard case .binding(let variable) = pattern.kind else { throw CheckFailure(error: .patternMismatch(pattern.type), span: span) }
    let value = ValueDeclaration(.variable, variable.name, type: variable.type)
    variable.observers = observers(accessors, variable.name, value, observed: variable, owner: nil, scope)
  }

  /// `var x: T { … }` among statements: like a function it may be used above its declaration.
  func declareComputedVariables(_ syntax: VariableSyntax, _ declaration: DeclarationSyntax, _ scope: Scope) throws {
    for binding in syntax.bindings {
      guard let accessors = binding.accessors, accessors.getter != nil, try wrappers(of: declaration, scope).isEmpty else { continue }
      guard case .binding(let name, _) = binding.pattern.kind, let type = binding.type else {
        throw CheckFailure(error: .missingTypeAnnotation, span: binding.span)
      }
      let value = ValueDeclaration(.variable, name, type: try resolveResult(type, of: "\(scope.isLesson ? "var" : "local var") '\(name)'", scope.function.map { $0.outerGenerics + $0.generics } ?? [], scope))
      value.span = binding.pattern.span
      value.generation = generation
      value.builder = try builder(among: declaration.modifiers.attributes, scope)
      value.isImplicitlyUnwrapped = type.isImplicitlyUnwrapped
      let getter = body(of: accessors.getter, value, isSetter: false, scope)
      let setter = body(of: accessors.setter, value, isSetter: true, scope)
      value.implementation = .computed(getter: getter?.body, setter: setter?.body)
      try declare(value, scope, owner: nil)
      schedule({ getter?.check(); setter?.check() }, at: binding.span, scope)
    }
  }

  func body(of syntax: AccessorsSyntax.Accessor?, _ value: ValueDeclaration, isSetter: Bool, _ scope: Scope)
    -> (body: FunctionBody, check: () -> Void)?
  {
    guard let syntax, let block = syntax.body else { return nil }
    let body = circles.keep(FunctionBody(value.name, span: syntax.span, result: isSetter ? .void : value.type, parent: scope.function))
    body.generics = body.outerGenerics
    if !isSetter { body.builder = value.builder }
    let parameters = isSetter
      ? [ValueDeclaration.Parameter(label: nil, name: syntax.parameter ?? "newValue", type: value.type)] : []
    return (body, { [unowned self] in check(block, body, parameters, owner: nil, isMutating: false, scope) })
  }
}
