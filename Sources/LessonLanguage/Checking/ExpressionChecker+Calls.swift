/// Calls and subscripts, from syntax to constraints.
extension ExpressionChecker {
  func call(_ callee: ExpressionSyntax, _ arguments: [ArgumentSyntax], _ span: Span) throws -> TypedExpression {
    if let own = try dynamicSelf(callee) {
      let initializer = NameSyntax(text: "init", span: callee.span, labels: nil)
      return try call(ofMember: initializer, own, arguments, span)
    }
    if case .name(let name, let types) = callee.kind, types.isEmpty, name.labels == nil, let packed = packedType(name.text),
       !packed.instances.values.contains(where: { scope.isInside($0) }), let counts = packed.counts(for: arguments) {
      let type = try checker.instance(of: packed, counts, callee.span)
      let known = Type.nominal(type, type.generics.map { system.fresh(callee.span, name: $0.name) })
      return try construct(known, arguments, span, at: callee.span)
    }
    if let type = try typeMeant(by: callee) { return try construct(type, arguments, span, at: callee.span) }
    if let delegation = try delegatedInitializer(ExpressionSyntax(span: span, kind: .call(callee, arguments))) { return delegation }
    let call = Call(.value(TypedExpression(.error, .error, span)), [])
    call.labels = arguments.filter { !$0.isTrailingClosure }.map(\.label)
    let target: TypedExpression
    switch callee.kind {
    case .name(let name, let types): target = try self.name(name, types, callee.span, call: call)
    case .member(let base, let name, let types): target = try member(base, name, types, callee.span, call: call)
    default: target = try generate(callee)
    }
    call.target = .value(target)
    call.arguments = try self.arguments(arguments, of: target)
    let expression = TypedExpression(.call(call), system.fresh(span), span)
    expression.place = target.place ?? callee.span
    if try !applyEarly(expression, target) { system.add(.apply(expression, callee: target)) }
    if case .member(nil, _, _) = callee.kind, let base = implicitBases.removeValue(forKey: ObjectIdentifier(target)) {
      system.add(.equal(expression.type, base, .argument, span))
    }
    return expression
  }

  private func call(ofMember name: NameSyntax, _ owner: TypedExpression, _ arguments: [ArgumentSyntax], _ span: Span) throws -> TypedExpression {
    let call = Call(.value(TypedExpression(.error, .error, span)), [])
    let target = TypedExpression(.error, system.fresh(span), span)
    target.place = name.span
    try addMember(MemberReference(base: owner, implicitBase: nil, name: name, expression: target, call: call, typeArguments: []))
    call.target = .value(target)
    call.arguments = try self.arguments(arguments)
    let expression = TypedExpression(.call(call), system.fresh(span), span)
    expression.place = name.span
    if try !applyEarly(expression, target) { system.add(.apply(expression, callee: target)) }
    return expression
  }

  /// - Parameter callee: What is called, if that is known.
  func arguments(_ syntax: [ArgumentSyntax], of callee: TypedExpression? = nil) throws -> [Call.Argument] {
    var parameters: [ValueDeclaration.Parameter] = []
    if case .overloaded(let reference)? = callee?.kind, reference.candidates.count == 1 { parameters = reference.candidates[0].declaration.parameters }
    return try syntax.enumerated().map { index, argument in
      let type = parameters.count == syntax.count ? parameters[index].type : nil
      return Call.Argument(label: argument.label, labelSpan: argument.labelSpan, value: try generating(argument.value, for: type),
                           isTrailingClosure: argument.isTrailingClosure)
    }
  }

  /// `T(…)`: one of the type's initialisers.
  func construct(_ type: Type, _ arguments: [ArgumentSyntax], _ span: Span, at place: Span) throws
    -> TypedExpression
  {
    if arguments.count == 1, let literal = try converted(arguments[0], to: type, span) { return literal }
    let candidates = checker.initializers(of: type, system: system)
    guard !candidates.isEmpty else { throw lacksInitializers(type, place) }
    let reference = OverloadedReference("init", base: nil, candidates: candidates)
    let callee = TypedExpression(.overloaded(reference), system.fresh(span), place)
    let made = try applyEarly(callee, reference, try self.arguments(arguments), span)
    if !type.hasVariables, system.head(made.type).isVariable, !viable(reference, callee).contains(where: \.declaration.isFailable) {
      _ = system.unify(made.type, type)
    }
    return made
  }

  private func packedType(_ name: String) -> PackedType? {
    scope.lookUp(name).isEmpty && scope.lookUpType(name) == nil ? scope.lookUpPacked(name) : nil
  }

  func lacksInitializers(_ type: Type, _ span: Span) -> CheckFailure {
    if case .existential(let protocols) = type, protocols.contains(where: { $0.staticMembers["init"] != nil }) {
      return fail(.notInstantiable(type), span)
    }
    return fail(type.isGeneric ? .unknownMember(.metatype(type), "init", nearest: nil) : .noAccessibleInitializers(system.shown(type)), span)
  }

  /// `UInt8(200)`: a number literal that the type accepts is of that type, with no conversion.
  private func converted(_ argument: ArgumentSyntax, to type: Type, _ span: Span) throws -> TypedExpression? {
    guard argument.label == nil else { return nil }
    switch argument.value.kind {
    case .integer: guard system.accepts(type, .integer) else { return nil }
    case .float: guard system.accepts(type, .float) else { return nil }
    case .string(let segments):
      guard segments.allSatisfy({ if case .text = $0 { true } else { false } }), let declaration = type.nominalDeclaration else { return nil }
      let isCharacter = system.accepts(type, .character) && !system.accepts(type, .string)
      // The library's own types make the same of it either way.
      guard isCharacter || declaration.span.isOfLesson && system.accepts(type, .string) else { return nil }
    default: return nil
    }
    let value = try generate(argument.value)
    return system.unify(value.type, type) ? value : nil
  }

  func subscripting(_ base: ExpressionSyntax, _ arguments: [ArgumentSyntax], _ span: Span) throws -> TypedExpression {
    if arguments.count == 1, arguments[0].label == "keyPath" { return try access(base, through: arguments[0].value, span) }
    return try subscripting(generate(base), arguments, span)
  }

  func subscripting(_ owner: TypedExpression, _ arguments: [ArgumentSyntax], _ span: Span) throws -> TypedExpression {
    let call = Call(.value(TypedExpression(.error, .error, span)), [])
    let target = TypedExpression(.error, system.fresh(span), span)
    try addMember(MemberReference(
      base: owner, implicitBase: nil, name: NameSyntax(text: "subscript", span: owner.span, labels: nil),
      expression: target, call: call, typeArguments: []))
    call.target = .value(target)
    call.arguments = try self.arguments(arguments)
    let expression = TypedExpression(.call(call), system.fresh(span), span)
    expression.place = span.behind(owner.span)
    if try !applyEarly(expression, target) { system.add(.apply(expression, callee: target)) }
    return expression
  }
}
