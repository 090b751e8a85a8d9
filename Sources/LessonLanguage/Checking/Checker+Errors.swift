/// `throw`, `do` with `catch`, and `defer`.
extension Checker {
  func thrown(_ syntax: ExpressionSyntax, _ scope: Scope) throws -> TypedExpression {
    let error = try expression(syntax, scope)
    guard error.type == .error || ConstraintSystem(core: core).conforms(error.type, core.error) == .solved else {
      throw CheckFailure(error: .throwsNonError(error.type), span: error.anchor)
    }
    return core.coerce(error, to: core.anyError)
  }

  /// The statements of a `defer`, which neither `break` nor `return` leaves.
  func deferred(_ syntax: BlockSyntax, _ scope: Scope) -> [TypedStatement] {
    let outer = (loops, isInDefer)
    (loops, isInDefer) = ([], true)
    defer { (loops, isInDefer) = outer }
    return block(syntax, scope)
  }

  func doCatch(_ label: String?, _ body: BlockSyntax, _ catches: [CatchSyntax], _ scope: Scope) throws -> TypedStatement.Kind {
    loops.append(LoopContext(label: label, isLoop: false, isBlock: label == nil))
    defer { loops.removeLast() }
    let statements = block(body, scope)
    if catches.isEmpty {
      return label.map { .labelled($0, [TypedStatement(span: body.span, kind: .block(statements))]) } ?? .block(statements)
    }
    let clauses = try catches.map { try clause($0, scope) }
    if let all = clauses.firstIndex(where: { $0.items.contains { $0.condition == nil && $0.pattern.isIrrefutable } }), clauses.indices.contains(all + 1) {
      warn(.clauseNeverExecuted, at: clauses[all + 1].span)
    }
    return .doCatch(TypedDoCatch(label: label, body: statements, clauses: clauses))
  }

  private func clause(_ syntax: CatchSyntax, _ scope: Scope) throws -> TypedDoCatch.Clause {
    let inner = Scope(.block, parent: scope)
    var items = try items(syntax.items, matching: core.anyError, inner)
    if syntax.items.isEmpty {
      let name = PatternSyntax(span: syntax.span, kind: .binding(name: "error", isVariable: false))
      items = [TypedSwitch.Item(pattern: declareNames(name, core.anyError, isLet: true, inner))]
      for variable in items[0].pattern.variables { variable.introduction = .implicit }
    }
    return TypedDoCatch.Clause(span: syntax.span, items: items, body: block(syntax.body, inner))
  }
}

extension CoreTypes {
  var anyError: Type { .existential([error]) }
}
