/// Branches that are values, and closures, from syntax to constraints.
extension ExpressionChecker {
  func ifElse(_ syntax: IfSyntax, _ span: Span) throws -> TypedExpression {
    guard let otherwise = syntax.otherwise else {
      throw fail(.branchFault("'if' must have an unconditional 'else' to be used as expression"), span)
    }
    let result = system.fresh(span), choice = Branches("if")
    let typed = TypedIf()
    for (conditions, block) in [(syntax.conditions, syntax.then)] + syntax.elseIfs.map({ ($0.conditions, $0.body) }) {
      let inner = Scope(.block, parent: scope)
      let checked = try checker.conditions(conditions, inner)
      let (body, value) = try branch(block.statements, block.span, inner, result, choice)
      typed.branches.append((checked, body, value))
    }
    typed.otherwise = try branch(otherwise.statements, otherwise.span, Scope(.block, parent: scope), result, choice)
    return TypedExpression(.ifElse(typed), result, span)
  }

  func switched(_ syntax: SwitchSyntax, _ span: Span) throws -> TypedExpression {
    let result = system.fresh(span), choice = Branches("switch")
    let typed = try checker.collecting {
      try checker.switched(syntax, scope) { branch, inner, checked in
        (checked.body, checked.value) = try self.branch(branch.body, branch.span, inner, result, choice)
      }
    }
    return TypedExpression(.switched(typed), result, span)
  }

  /// A branch of an `if` or `switch` that is a value: one expression, or a statement that leaves.
  private func branch(_ statements: [StatementSyntax], _ span: Span, _ inner: Scope, _ result: Type, _ choice: Branches) throws
    -> (body: [TypedStatement], value: TypedExpression?)
  {
    guard statements.count == 1 else {
      let isIf = choice.word == "if"
      let place = isIf ? Span(source: span.source, start: max(span.start, span.end - 1), end: span.end) : statements.last?.span ?? span
      throw fail(.branchFault("non-expression branch of '\(choice.word)' expression may only end with a 'throw'"
        + (isIf ? "" : " or 'fallthrough'")), place)
    }
    switch statements[0].kind {
    case .expression(let syntax):
      return try within(inner) {
        let value = try generate(syntax)
        // A branch that never ends has no value.
        if !value.neverReturns {
          choice.first = choice.first ?? value
          system.add(.conversion(value.type, result, .branches(choice), value.anchor))
        }
        return ([], value)
      }
    case .thrown:
      return (checker.statements(statements, inner), nil)
    case .returned, .breakOut, .continueLoop:
      let word = if case .returned = statements[0].kind { "return" } else if case .continueLoop = statements[0].kind { "continue" } else { "break" }
      throw fail(.branchFault("cannot use '\(word)' to transfer control out of '\(choice.word)' expression"), statements[0].span)
    default:
      throw fail(.unsupported(.statementInValue), statements[0].span)
    }
  }

  func closure(_ syntax: ClosureSyntax, _ span: Span) -> TypedExpression {
    let body = FunctionBody("closure", span: span, result: .error, parent: scope.function)
    let closure = TypedClosure(syntax, body: body, parameterTypes: [], result: .error, scope: scope)
    let expression = TypedExpression(.closure(closure), system.fresh(span, literal: .closure), span)
    system.add(.closure(expression))
    return expression
  }
}
