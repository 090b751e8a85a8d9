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
  private static func decided(_ statement: TypedStatement, _ next: TypedStatement?) -> [Finding] {
    func finding(_ condition: TypedExpression, _ value: Bool, _ skipped: TypedStatement?) -> [Finding] {
      guard let skipped, skipped.span.isOfLesson else { return [] }
      return [Finding(warning: .neverExecuted, span: skipped.firstEvaluated,
                      notes: [("condition always evaluates to \(value)", condition.anchor)])]
    }
    switch statement.kind {
    case .ifElse(let conditional):
      for (index, branch) in conditional.branches.enumerated() {
        guard let (condition, value) = constant(branch.conditions) else { continue }
        if !value { return finding(condition, false, branch.body.first) }
        let rest = conditional.branches.dropFirst(index + 1)
        return finding(condition, true, rest.isEmpty ? conditional.otherwise?.body.first : nil)
      }
      return []
    case .guarded(let conditions, let otherwise):
      guard let (condition, value) = constant(conditions), value else { return [] }
      return finding(condition, true, otherwise.first)
    case .whileLoop(_, let conditions, let body):
      guard let (condition, value) = constant(conditions) else { return [] }
      return finding(condition, value, value ? next : body.first)
    default: return []
    }
  }

  private static func constant(_ conditions: [TypedCondition]) -> (TypedExpression, Bool)? {
    guard conditions.count == 1, case .boolean(let test) = conditions[0] else { return nil }
    if case .boolean = test.kind { return nil }
    return ConstantFolding.truth(test).map { (test, $0) }
  }
}

extension TypedStatement {
  /// The place of what is evaluated first, which is where the compiler says that nothing is.
  fileprivate var firstEvaluated: Span { expressions.first?.firstEvaluated ?? span }
}

extension TypedExpression {
  fileprivate var firstEvaluated: Span { children.first { $0.span.isOfLesson }?.firstEvaluated ?? span }
}
