/// Variables with wrappers in functions.
extension Checker {
  func checkWrapped(_ variable: VariableSyntax, by wrappers: [PropertyWrapper], _ declaration: DeclarationSyntax, _ scope: Scope,
                    into typed: inout [TypedStatement]) throws {
    guard let binding = variable.bindings.first, variable.bindings.count == 1, case .binding(let name, _) = binding.pattern.kind else {
      throw CheckFailure(error: .attribute(.misplacedWrapper(.severalVariables)), span: wrappers[0].attribute.span)
    }
    if scope.isLesson {
      throw CheckFailure(error: .attribute(.misplacedWrapper(.topLevel)), span: declaration.span)
    }
    let isParameter = declaration.modifiers.has(Self.ofParameter)
    if variable.isLet, !isParameter {
      throw CheckFailure(error: .attribute(.misplacedWrapper(.constant)), span: wrappers[0].attribute.span)
    }
    if binding.accessors?.getter != nil {
      throw CheckFailure(error: .attribute(.misplacedWrapper(.computed)), span: wrappers[0].attribute.span)
    }
    let made = wrappers.made(of: binding.value)
    let written = try binding.type.map { try resolve($0, scope) }
    let known = try ExpressionChecker(self, scope).storage(wrappers, made: made, wrapping: written, binding.span)
    let span = binding.pattern.span
    let storage = declareNames(PatternSyntax(span: span, kind: .binding(name: "_" + name, isVariable: true)), known.type, isLet: false, scope)
    let stored: Variable? = if case .binding(let stored) = storage.kind { stored } else { nil }
    stored?.introduction = .implicit
    stored?.isInitialized = made != nil
    typed.append(TypedStatement(span: declaration.span, kind: .variable(storage, known.initial)))
    let property = ValueDeclaration(.variable, name, type: wrappers.wrappedType(in: known.type))
    let place = ValueDeclaration(.variable, "_" + name, type: known.type)
    property.span = span
    var accessors = wrappers.accessors(of: property, place, binding.accessors)
    if isParameter, !wrappers.isSetElsewhere { accessors.setter = nil }
    if made == nil, let stored { try awaitValue(property, place, stored, wrappers, scope) }
    try declareComputed(property, accessors, scope)
    guard let projected = wrappers[0].projection else { return }
    let projection = ValueDeclaration(.variable, "$" + name, type: wrappers[0].type(of: projected, in: known.type))
    projection.span = span
    try declareComputed(projection, SyntaxWriter(span: span).accessors(
      through: ["_" + name, "projectedValue"], isSettable: projected.isSettable && projected.access == .open, changesWhenRead: false, isSetElsewhere: false), scope)
  }

  /// What the variable is assigned first makes its storage.
  private func awaitValue(_ property: ValueDeclaration, _ place: ValueDeclaration, _ stored: Variable, _ wrappers: [PropertyWrapper],
                          _ scope: Scope) throws {
    let writer = SyntaxWriter(span: property.span)
    place.implementation = .local(stored)
    let wrapped = circles.keep(WrappedProperty(property, place))
    property.wrapped = wrapped
    guard wrappers.allSatisfy(\.takesValue), let value = wrappers.made(of: writer.name("value")) else { return }
    let maker = ValueDeclaration(.function, "$make_" + property.name, type: place.type)
    (maker.span, maker.generation) = (property.span, generation)
    maker.parameters = [.init(label: nil, name: "value", type: property.type, span: property.span)]
    let body = circles.keep(FunctionBody(maker.name, span: property.span, result: place.type, parent: scope.function))
    body.generics = body.outerGenerics
    maker.implementation = .body(body)
    (wrapped.maker, wrapped.isMadeByAssignment) = (maker, true)
    check(writer.block([writer.statement(.expression(value))]), body, maker.parameters, owner: nil, isMutating: false, scope)
  }

  /// A word that no author can write: the variable stands for a parameter.
  static let ofParameter = "wrapped parameter"

  private func declareComputed(_ value: ValueDeclaration, _ accessors: AccessorsSyntax, _ scope: Scope) throws {
    value.generation = generation
    let getter = body(of: accessors.getter, value, isSetter: false, scope)
    let setter = body(of: accessors.setter, value, isSetter: true, scope)
    value.implementation = .computed(getter: getter?.body, setter: setter?.body)
    try declare(value, scope, owner: nil)
    getter?.check()
    setter?.check()
  }
}

/// Parameters with wrappers: within the function a variable with the wrapper stands for the parameter.
extension Checker {
  func wrappers(of attributes: [ModifierSyntax.Attribute], _ span: Span, _ scope: Scope) throws -> [PropertyWrapper] {
    if attributes.isEmpty { return [] }
    var modifiers = ModifierSyntax()
    modifiers.attributes = attributes
    return try wrappers(of: DeclarationSyntax(span: span, modifiers: modifiers, kind: .imported(module: "")), scope)
  }

  /// The statements of a body behind the variables that stand for its parameters.
  ///
  /// - Parameter givesValue: Whether an expression that is all of the body is what it returns.
  func wrapping(_ statements: [StatementSyntax], _ parameters: [(name: String, attributes: [ModifierSyntax.Attribute], span: Span)],
                givesValue: Bool, _ scope: Scope) -> [StatementSyntax] {
    let wrapped = parameters.filter { (try? wrappers(of: $0.attributes, $0.span, scope).isEmpty) == false }
    if wrapped.isEmpty { return statements }
    var body = statements
    if givesValue, body.count == 1, case .expression(let value) = body[0].kind { body[0].kind = .returned(value) }
    return wrapped.map { parameter in
      let writer = SyntaxWriter(span: parameter.span)
      let isProjected = parameter.name.hasPrefix("$ ")
      let name = isProjected ? String(parameter.name.dropFirst(2)) : parameter.name
      var variable = writer.constant(name, writer.name(parameter.name))
      if case .declaration(var declaration) = variable.kind {
        if isProjected, case .variable(var written) = declaration.kind {
          written.bindings[0].value = nil
          declaration.kind = .variable(written)
        }
        declaration.modifiers.attributes = parameter.attributes
        declaration.modifiers.names = [Self.ofParameter]
        variable.kind = .declaration(declaration)
      }
      return variable
    } + body
  }
}
