/// Whether control can reach the end of statements.
enum ControlFlow {
  static func leaves(_ statements: [TypedStatement]) -> Bool {
    statements.contains { leaves($0) }
  }

  private static func leaves(_ statement: TypedStatement) -> Bool {
    switch statement.kind {
    case .returned, .breakOut, .continueLoop, .thrown, .fallThrough: return true
    case .switched(let choice):
      return choice.cases.allSatisfy { leaves($0.body) && !breaks($0.body, label: nil, isNested: false) }
    case .ifElse(let conditional):
      guard let otherwise = conditional.otherwise else { return false }
      return conditional.branches.allSatisfy { leaves($0.body) } && leaves(otherwise.body)
    case .block(let body): return leaves(body)
    case .whileLoop(let label, let conditions, let body):
      // `while true` without a way out.
      guard conditions.count == 1, case .boolean(let test) = conditions[0], case .boolean(true) = test.kind else { return false }
      return !breaks(body, label: label, isNested: false)
    case .repeatLoop(_, let body, _): return returns(body)
    case .expression(let expression): return expression.type.isNever
    case .doCatch(let attempt):
      guard leaves(attempt.body), attempt.clauses.allSatisfy({ leaves($0.body) }) else { return false }
      return !attempt.bodies.contains { breaks($0, label: attempt.label, isNested: true) }
    case .labelled(let label, let body): return leaves(body) && !breaks(body, label: label, isNested: true)
    case .variable, .guarded, .forIn, .deferred: return false
    }
  }

  private static func returns(_ statements: [TypedStatement]) -> Bool {
    statements.contains { if case .returned = $0.kind { true } else { false } }
  }

  private static func breaks(_ statements: [TypedStatement], label: String?, isNested: Bool) -> Bool {
    statements.contains { statement in
      switch statement.kind {
      case .breakOut(let target): target == nil ? !isNested : target == label
      case .ifElse(let conditional):
        conditional.branches.contains { breaks($0.body, label: label, isNested: isNested) }
          || conditional.otherwise.map { breaks($0.body, label: label, isNested: isNested) } ?? false
      case .guarded(_, let body), .block(let body), .labelled(_, let body): breaks(body, label: label, isNested: isNested)
      case .whileLoop(_, _, let body), .repeatLoop(_, let body, _): breaks(body, label: label, isNested: true)
      case .forIn(let loop): breaks(loop.body, label: label, isNested: true)
      case .doCatch(let attempt): attempt.bodies.contains { breaks($0, label: label, isNested: isNested) }
      case .switched(let choice): choice.cases.contains { breaks($0.body, label: label, isNested: true) }
      default: false
      }
    }
  }
}

extension Type {
  var isNever: Bool {
    if case .nominal(let declaration, _) = self { declaration.name == "Never" } else { false }
  }
}
