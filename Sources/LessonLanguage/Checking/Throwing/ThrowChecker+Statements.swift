extension ThrowChecker {
  mutating func walk(_ statements: [TypedStatement]) -> Effect {
    statements.reduce(.never) { max($0, walk($1)) }
  }

  private mutating func walk(_ statement: TypedStatement) -> Effect {
    switch statement.kind {
    case .expression(let expression): walk(expression)
    case .variable(_, let value), .returned(let value): value.map { walk($0) } ?? .never
    case .ifElse(let conditional): walk(conditional)
    case .switched(let choice): walk(choice)
    case .guarded(let conditions, let otherwise): max(walk(conditions), walk(otherwise))
    case .whileLoop(_, let conditions, let body): max(walk(conditions), walk(body))
    case .repeatLoop(_, let body, let condition): max(walk(body), walk(condition))
    case .forIn(let loop): max(walk(loop.sequence), max(loop.whereClause.map { walk($0) } ?? .never, walk(loop.body)))
    case .labelled(_, let body), .block(let body): walk(body)
    case .breakOut, .continueLoop, .fallThrough: .never
    case .thrown(let error): thrown(error, statement.span)
    case .deferred(let body): within(.nothing(.deferBody)) { $0.walk(body) }
    case .doCatch(let attempt): walk(attempt)
    }
  }

  private mutating func thrown(_ error: TypedExpression, _ span: Span) -> Effect {
    _ = walk(error)
    sourceCount += 1
    let thrown = caught ?? .always
    note(context, span)
    if !handler.handles(thrown) { problems.append((.throwNotHandled(handler.reason), span)) }
    return thrown
  }

  mutating func walk(_ conditions: [TypedCondition]) -> Effect {
    conditions.flatMap(\.expressions).reduce(.never) { max($0, walk($1)) }
  }

  mutating func walk(_ choice: TypedSwitch) -> Effect {
    var effect = walk(choice.subject)
    for branch in choice.cases {
      for expression in branch.items.flatMap(\.expressions) { effect = max(effect, walk(expression)) }
      effect = max(effect, max(walk(branch.body), branch.value.map { walk($0) } ?? .never))
    }
    return effect
  }

  mutating func walk(_ conditional: TypedIf) -> Effect {
    var effect = Effect.never
    for branch in conditional.branches {
      effect = max(effect, walk(branch.conditions))
      effect = max(effect, max(walk(branch.body), branch.value.map { walk($0) } ?? .never))
    }
    guard let otherwise = conditional.otherwise else { return effect }
    return max(effect, max(walk(otherwise.body), otherwise.value.map { walk($0) } ?? .never))
  }

  private mutating func walk(_ attempt: TypedDoCatch) -> Effect {
    let isExhaustive = attempt.isExhaustive
    let inside: Handler
    switch handler {
    case _ where isExhaustive: inside = .everything
    case .nothing(.function): inside = .nothing(.openCatch)
    default: inside = handler
    }
    let outerLimit: Type? = isExhaustive ? nil : limit
    let count = thrownTypes.count
    let body = within(inside, context: attempt.declared, limit: attempt.declared ?? outerLimit) { $0.walk(attempt.body) }
    if isExhaustive { thrownTypes.removeSubrange(count...) }
    if body == .never, let first = attempt.clauses.first { warnings.append((.unreachableCatch, first.span)) }
    var effect = isExhaustive ? .never : body
    let outer = caught
    if body == .parameter { caught = .parameter }
    defer { caught = outer }
    for clause in attempt.clauses {
      for expression in clause.items.flatMap(\.expressions) { effect = max(effect, walk(expression)) }
      effect = max(effect, walk(clause.body))
    }
    return effect
  }
}
