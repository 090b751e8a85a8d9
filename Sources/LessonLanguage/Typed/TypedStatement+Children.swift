extension TypedStatement {
  /// The expressions that it evaluates itself, in order; those of the blocks within are not among them.
  var expressions: [TypedExpression] {
    switch kind {
    case .expression(let value), .thrown(let value), .repeatLoop(_, _, let value): [value]
    case .variable(_, let value), .returned(let value): value.map { [$0] } ?? []
    case .ifElse(let conditional): conditional.branches.flatMap { $0.conditions.flatMap(\.expressions) }
    case .switched(let choice): [choice.subject] + choice.cases.flatMap(\.expressions)
    case .guarded(let conditions, _), .whileLoop(_, let conditions, _): conditions.flatMap(\.expressions)
    case .forIn(let loop): [loop.sequence] + (loop.whereClause.map { [$0] } ?? [])
    case .doCatch(let attempt): attempt.clauses.flatMap { $0.items.flatMap(\.expressions) }
    case .fallThrough, .labelled, .breakOut, .continueLoop, .block, .deferred: []
    }
  }

  /// The blocks directly within it.
  var blocks: [[TypedStatement]] {
    switch kind {
    case .ifElse(let conditional): conditional.blocks
    case .switched(let choice): choice.cases.map(\.body)
    case .guarded(_, let body), .whileLoop(_, _, let body), .repeatLoop(_, let body, _), .labelled(_, let body), .block(let body),
         .deferred(let body): [body]
    case .forIn(let loop): [loop.body]
    case .doCatch(let attempt): attempt.bodies
    case .expression, .variable, .returned, .thrown, .fallThrough, .breakOut, .continueLoop: []
    }
  }

  /// The patterns that declare variables.
  var declaringPatterns: [TypedPattern] {
    switch kind {
    case .variable(let pattern, _): [pattern]
    case .ifElse(let conditional): conditional.branches.flatMap { $0.conditions.compactMap(\.pattern) }
    case .guarded(let conditions, _), .whileLoop(_, let conditions, _): conditions.compactMap(\.pattern)
    case .switched(let choice): choice.cases.compactMap { $0.items.first?.pattern }
    case .forIn(let loop): [loop.pattern]
    case .doCatch(let attempt): attempt.clauses.compactMap { $0.items.first?.pattern }
    default: []
    }
  }
}

extension TypedIf {
  var blocks: [[TypedStatement]] { branches.map(\.body) + (otherwise.map { [$0.body] } ?? []) }
}

extension TypedCondition {
  var pattern: TypedPattern? {
    switch self {
    case .boolean: nil
    case .optionalBinding(let pattern, _), .matching(let pattern, _): pattern
    }
  }
}

extension TypedExpression {
  /// The blocks directly within it: a closure's body, the branches of an `if` or `switch` that are statements.
  var blocks: [[TypedStatement]] {
    switch kind {
    case .closure(let closure): [closure.body.statements]
    case .ifElse(let conditional): conditional.blocks
    case .switched(let choice): choice.cases.map(\.body)
    default: []
    }
  }

  /// Every block within the expression, from the outside in.
  func forEachBlock(_ action: ([TypedStatement]) -> Void) {
    for block in blocks { block.forEachBlock(action) }
    for child in children { child.forEachBlock(action) }
    guard case .closure(let closure) = kind else { return }
    for (_, value) in closure.body.copiedCaptures { value.forEachBlock(action) }
  }
}

extension [TypedStatement] {
  /// These statements and every block within, from the outside in.
  func forEachBlock(_ action: ([TypedStatement]) -> Void) {
    action(self)
    for statement in self {
      for expression in statement.expressions { expression.forEachBlock(action) }
      for block in statement.blocks { block.forEachBlock(action) }
    }
  }
}
