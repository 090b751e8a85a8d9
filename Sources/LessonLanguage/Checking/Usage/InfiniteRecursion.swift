/// Bodies that call themselves on every way to their end.
struct InfiniteRecursion {
  /// The first calls of the body itself, on each of the ways, and what is said of an accessor that calls itself on any of them.
  static func findings(in body: FunctionBody) -> [(warning: UsageWarning, span: Span)] {
    var search = InfiniteRecursion(body: body)
    let reachesEnd = search.follow(body.statements)
    let endless = reachesEnd || search.leaves ? [] : search.found
    return search.ownAccesses + endless.map { (.infiniteRecursion, $0) }
  }

  private let body: FunctionBody
  private var found: [Span] = []
  private var ownAccesses: [(warning: UsageWarning, span: Span)] = []
  /// Whether some way leaves the body before it calls itself.
  private var leaves = false

  private init(body: FunctionBody) { self.body = body }

  /// Whether control can come to the end of the statements without such a call.
  private mutating func follow(_ statements: [TypedStatement]) -> Bool {
    for statement in statements where !follow(statement) { return false }
    return true
  }

  private mutating func follow(_ statement: TypedStatement) -> Bool {
    switch statement.kind {
    case .expression(let value):
      return visit(value) && !value.type.isNever
    case .variable(_, let value):
      return value.map { visit($0) } ?? true
    case .returned(let value):
      if value.map({ visit($0) }) ?? true { leaves = true }
      return false
    case .thrown(let value):
      if visit(value) { leaves = true }
      return false
    case .ifElse(let conditional):
      var reachesEnd = false
      for branch in conditional.branches {
        if !visit(branch.conditions) { return reachesEnd }
        if follow(branch.body) { reachesEnd = true }
      }
      return conditional.otherwise.map { follow($0.body) || reachesEnd } ?? true
    case .guarded(let conditions, let otherwise):
      guard visit(conditions) else { return false }
      return follow(otherwise) || true
    case .switched(let choice):
      guard visit(choice.subject) else { return false }
      var reachesEnd = false
      for branch in choice.cases where follow(branch.body) || breaks(branch.body) { reachesEnd = true }
      return reachesEnd
    case .whileLoop(_, let conditions, let inner):
      guard visit(conditions) else { return false }
      if conditions.count == 1, case .boolean(let test) = conditions[0], case .boolean(true) = test.kind, !breaks(inner) {
        return follow(inner) && false
      }
      _ = follow(inner)
      return true
    case .repeatLoop(_, let inner, let condition):
      return (follow(inner) || breaks(inner)) && visit(condition)
    case .forIn(let loop):
      return visit(loop.sequence)
    case .block(let inner), .labelled(_, let inner):
      return follow(inner) || breaks(inner)
    case .doCatch, .deferred:
      // An error may leave in the middle.
      leaves = true
      return true
    case .breakOut, .continueLoop, .fallThrough:
      return true
    }
  }

  private func breaks(_ statements: [TypedStatement]) -> Bool {
    statements.contains { statement in
      if case .breakOut = statement.kind { return true }
      return statement.blocks.contains { breaks($0) }
    }
  }

  private mutating func visit(_ conditions: [TypedCondition]) -> Bool {
    // Only the first is always evaluated.
    guard let first = conditions.first else { return true }
    for value in first.expressions.prefix(1) where !visit(value) { return false }
    return true
  }

  /// False if the expression calls the body in any case.
  private mutating func visit(_ expression: TypedExpression) -> Bool {
    switch expression.kind {
    case .conjunction(let left, _), .disjunction(let left, _), .coalescing(let left, _): return visit(left)
    case .ternary(let condition, let first, let second):
      guard visit(condition) else { return false }
      // Both, so that the calls of both are found.
      let ways = [visit(first), visit(second)]
      return ways.contains(true)
    case .optionalChain, .tried(.optional, _), .ifElse, .switched, .closure, .conversion(.autoclosure, _): return true
    case .assignment(let target, let value):
      guard visit(value) else { return false }
      if case .property(_, let declaration, _) = target.kind, case .computed(_, let setter?) = declaration.implementation, setter === body {
        // The compiler points behind the place, at the `=`.
        found.append(Span(source: target.span.source, start: target.span.end + 1, end: target.span.end + 2))
        if hasImplicitSelf(target) { ownAccesses.append((.setsItself(body.name), target.span)) }
        return false
      }
      return target.children.allSatisfy { visit($0) }
    default:
      for child in expression.children where !visit(child) { return false }
      if let place = call(expression) {
        found.append(place)
        if hasImplicitSelf(expression) { ownAccesses.append((.readsItself(body.name), place)) }
        return false
      }
      if case .call(let call) = expression.kind, call.mayThrow { leaves = true }
      return true
    }
  }

  private func hasImplicitSelf(_ expression: TypedExpression) -> Bool {
    if case .property(let base?, _, _) = expression.kind { base.span == expression.span } else { false }
  }

  /// The place of the call, if the expression calls the body.
  private func call(_ expression: TypedExpression) -> Span? {
    let declaration: ValueDeclaration
    switch expression.kind {
    case .call(let call):
      guard case .declaration(let chosen, _, _) = call.target else { return nil }
      declaration = chosen
    case .property(_, let chosen, _), .subscripting(_, let chosen, _, _): declaration = chosen
    default: return nil
    }
    switch declaration.implementation {
    case .body(let called) where called === body: return expression.span
    case .computed(let getter?, _) where getter === body: return expression.place ?? expression.span
    default: return nil
    }
  }
}
