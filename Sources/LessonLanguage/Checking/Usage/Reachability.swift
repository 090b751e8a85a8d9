/// Statements that control never reaches, as far as the compiler looks for them.
struct Reachability {
  struct Finding {
    var warning: UsageWarning
    var span: Span
    var notes: [(String, Span)] = []
  }

  static func findings(in statements: [TypedStatement]) -> [Finding] {
    var found: [Finding] = []
    statements.forEachBlock { block in
      if let finding = afterEnd(of: block) { found.append(finding) }
      if let last = block.last, case .deferred = last.kind { found.append(Finding(warning: .deferAtEnd, span: last.span)) }
      for (statement, next) in zip(block, block.dropFirst().map { [$0] } + [[]]) { found += decided(statement, next.first) }
    }
    return found
  }

  /// The first statement behind one that control does not leave by its end.
  private static func afterEnd(of block: [TypedStatement]) -> Finding? {
    guard let index = block.firstIndex(where: { ControlFlow.leaves([$0]) }), block.indices.contains(index + 1) else { return nil }
    let next = block[index + 1]
    guard next.span.isOfLesson else { return nil }
    switch block[index].kind {
    case .returned: return Finding(warning: .codeAfter("return"), span: next.span)
    case .thrown: return Finding(warning: .codeAfter("throw"), span: next.span)
    case .breakOut: return Finding(warning: .codeAfter("break"), span: next.span)
    case .continueLoop: return Finding(warning: .codeAfter("continue"), span: next.span)
    case .expression(let call):
      return Finding(warning: .neverExecuted, span: next.firstEvaluated, notes: [("a call to a never-returning function", call.span)])
    case .whileLoop: return nil
    default: return Finding(warning: .neverExecuted, span: next.span)
    }
  }

  /// What a condition leaves out that is decided before the program runs; a literal is meant so.
  ///
  /// - Parameter forgets: Whether what is known is known no longer behind a condition that is not decided.
  static func decided(_ statement: TypedStatement, _ next: TypedStatement?, forgets: Bool = false) -> [Finding] {
    switch statement.kind {
    case .ifElse(let conditional): return decided(conditional, forgets)
    case .switched(let choice): return decided(choice, forgets)
    case .guarded(let conditions, let otherwise):
      guard let (condition, value) = constant(conditions) else { return [] }
      return never(value ? otherwise.first : next, condition, value)
    case .whileLoop(_, let conditions, let body):
      guard let (condition, value) = constant(conditions) else { return [] }
      return never(value ? next : body.first, condition, value)
    default: return []
    }
  }

  private static func never(_ skipped: TypedStatement?, _ condition: TypedExpression, _ value: Bool) -> [Finding] {
    guard let skipped, skipped.span.isOfLesson else { return [] }
    // Nothing is lost of what only stops the program.
    if case .expression(let call) = skipped.kind, call.type.isNever { return [] }
    return [never(at: skipped.firstEvaluated, condition, value)]
  }

  private static func never(at span: Span, _ condition: TypedExpression, _ value: Bool) -> Finding {
    Finding(warning: .neverExecuted, span: span, notes: [("condition always evaluates to \(value)", condition.anchor)])
  }

  private static func decided(_ conditional: TypedIf, _ forgets: Bool) -> [Finding] {
    var found: [Finding] = []
    var always: TypedExpression?
    for branch in conditional.branches {
      let known = constant(branch.conditions)
      if let always {
        // What is behind a branch that is always taken begins with a condition, unless that is decided as well.
        guard known != nil else { return found + (branch.conditions.first?.firstEvaluated.map { [never(at: $0, always, true)] } ?? []) }
        found += never(branch.body.first, always, true)
      } else if let (condition, value) = known {
        if value { always = condition } else { found += never(branch.body.first, condition, false) }
      } else if branch.conditions.count > 1, let (condition, value) = constant([branch.conditions[0]]), !value,
                let place = branch.conditions[1].firstEvaluated {
        found.append(never(at: place, condition, false))
      } else if forgets {
        return found
      }
    }
    if let always { found += never(conditional.otherwise?.body.first, always, true) }
    return found
  }

  private static func constant(_ conditions: [TypedCondition]) -> (TypedExpression, Bool)? {
    guard conditions.count == 1, case .boolean(let test) = conditions[0] else { return nil }
    if case .boolean = test.kind { return nil }
    return ConstantFolding.truth(test).map { (test, $0) }
  }
}

extension TypedCondition {
  fileprivate var firstEvaluated: Span? {
    switch self {
    case .boolean(let test), .optionalBinding(_, let test), .matching(_, let test): test.span.isOfLesson ? test.firstEvaluated : nil
    }
  }
}

extension TypedStatement {
  /// The place of what is evaluated first, which is where the compiler says that nothing is.
  var firstEvaluated: Span { expressions.first?.firstEvaluated ?? span }
}

extension TypedExpression {
  var firstEvaluated: Span { children.first { $0.span.isOfLesson }?.firstEvaluated ?? span }
}
