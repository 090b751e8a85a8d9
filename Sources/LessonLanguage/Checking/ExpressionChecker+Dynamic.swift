/// Members and calls that a type says by `@dynamicMemberLookup` and `@dynamicCallable` how to answer.
extension ExpressionChecker {
  /// `base.name` as `base[dynamicMember: "name"]` or `base[dynamicMember: \.name]`, if the base's type looks its members up; false
  /// if it does not, and nil while it is open what the path begins with.
  func lookUpDynamically(_ reference: MemberReference, _ owner: Type) throws -> Bool? {
    guard let base = reference.base, reference.name.labels == nil, reference.name.text != "subscript", reference.name.text != "init",
          let type = owner.declarations(system).first(where: { $0.isMarked(\.hasDynamicMembers) }) else { return false }
    let subscripts = checker.dynamicSubscripts(of: type), name = reference.name
    let roots = subscripts.compactMap { checker.keyPathRoot(of: $0) }.map { root -> Type in
      if case .nominal(let declaration, let arguments) = owner { return root.substituting(declaration.substitution(arguments)) }
      return root
    }
    guard dynamicDepth < 30 else { throw fail(.tooComplex, name.span) }
    if roots.contains(where: { system.head($0).isVariable }) { return nil }
    let argument: ExpressionSyntax.Kind
    if roots.contains(where: { hasMember(name.text, system.resolve($0)) }) {
      argument = .keyPath(root: nil, [.property(name)])
    } else if subscripts.contains(where: checker.takesName) {
      argument = .string([.text(name.text)])
    } else if let root = roots.first {
      throw fail(.attribute(.noDynamicMember(system.shown(owner), name.text, root: system.shown(root))), name.span)
    } else {
      return false
    }
    dynamicDepth += 1
    defer { dynamicDepth -= 1 }
    let value = ExpressionSyntax(span: name.span, kind: argument)
    let found = try subscripting(base, [ArgumentSyntax(label: "dynamicMember", labelSpan: name.span, value: value)], reference.expression.span)
    found.place = name.span
    reference.expression.kind = .coercion(found)
    return system.unify(reference.expression.type, found.type)
  }

  /// Whether a key path through the type may name the member: it has it, or looks it up itself.
  private func hasMember(_ name: String, _ type: Type) -> Bool {
    if case .tuple(let elements) = type { return Int(name).map { elements.indices.contains($0) } ?? elements.contains { $0.label == name } }
    if !checker.members(named: name, of: type, system: system).filter({ $0.declaration.kind == .variable }).isEmpty { return true }
    return type.declarations(system).contains { declaration in
      declaration.isMarked(\.hasDynamicMembers) && checker.dynamicSubscripts(of: declaration).contains { member in
        if checker.takesName(member) { return true }
        guard let root = checker.keyPathRoot(of: member), case .nominal(_, let arguments) = type else { return false }
        let inner = root.substituting(declaration.substitution(arguments))
        return inner.depth < type.depth && hasMember(name, inner)
      }
    }
  }

  /// `value(…)` as `value.dynamicallyCall(with…: …)`, if the value's type is called so.
  func callDynamically(_ call: Call, _ expression: TypedExpression, _ value: TypedExpression, _ type: Type) throws -> Bool {
    guard let declaration = type.declarations(system).first(where: { $0.isMarked(\.isDynamicCallable) }) else { return false }
    let labels = Set(checker.dynamicCalls(of: declaration).compactMap { $0.parameters.first?.label })
    let isLabelled = call.arguments.contains { $0.label != nil }
    let label = !isLabelled && labels.contains("withArguments") ? "withArguments" : "withKeywordArguments"
    guard labels.contains(label) else {
      if labels.isEmpty { return false }
      throw fail(.attribute(.noKeywordCalls(system.shown(type))), value.span)
    }
    let found = checker.members(named: "dynamicallyCall", of: type, system: system)
      .filter { $0.declaration.parameters.map(\.label) == [label] }
    let span = expression.span
    let arguments = label == "withArguments" ? listed(call.arguments.map(\.value), span) : named(call.arguments, span)
    call.arguments = [Call.Argument(label: label, labelSpan: span, value: arguments, isTrailingClosure: false)]
    let reference = OverloadedReference("dynamicallyCall", base: value, candidates: found)
    reference.call = call
    let method = TypedExpression(.overloaded(reference), system.fresh(value.span), value.span)
    call.target = .value(method)
    system.add(.overload(method))
    system.add(.apply(expression, callee: method))
    return true
  }

  private func listed(_ values: [TypedExpression], _ span: Span) -> TypedExpression {
    let element = system.fresh(span)
    for value in values { system.add(.conversion(value.type, element, .argument, value.anchor)) }
    return TypedExpression(.array(values), system.fresh(span, literal: .array(element: element)), span)
  }

  private func named(_ arguments: [Call.Argument], _ span: Span) -> TypedExpression {
    let key = system.fresh(span), value = system.fresh(span)
    let entries = arguments.map { argument in
      let name = TypedExpression(.string([.text(argument.label ?? "")]), key, argument.labelSpan)
      system.add(.conversion(argument.value.type, value, .argument, argument.value.anchor))
      return (key: name, value: argument.value)
    }
    return TypedExpression(.dictionary(entries), system.fresh(span, literal: .dictionary(key: key, value: value)), span)
  }
}
