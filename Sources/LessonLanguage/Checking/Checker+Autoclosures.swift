/// Expressions that become functions because a parameter asks for one.
extension Checker {
  func autoclosure(_ expression: TypedExpression, isThrowing: Bool, _ scope: Scope) -> TypedExpression {
    let body = FunctionBody("autoclosure", span: expression.span, result: expression.type, parent: scope.function)
    body.throws = isThrowing
    body.statements = [TypedStatement(span: expression.span, kind: .returned(expression))]
    noteUses(in: expression, Scope(.function(body), parent: scope))
    let type = Type.function(FunctionType(parameters: [], result: expression.type, throws: isThrowing))
    return TypedExpression(.conversion(.autoclosure(body), expression), type, expression.span)
  }

  /// Notes what an autoclosure captures: its expression was checked as a part of the function around.
  private func noteUses(in expression: TypedExpression, _ inner: Scope) {
    switch expression.kind {
    case .variable(let variable): noteUse(of: variable, in: inner)
    case .property(_, let declaration, _), .function(let declaration, _, _), .subscripting(_, let declaration, _, _):
      noteUse(of: declaration, in: inner)
    case .call(let call):
      if case .declaration(let declaration, _, _) = call.target { noteUse(of: declaration, in: inner) }
    case .closure(let closure):
      for variable in closure.body.captures { noteUse(of: variable, in: inner) }
      for (_, value) in closure.body.copiedCaptures { noteUses(in: value, inner) }
    default: break
    }
    for child in expression.children { noteUses(in: child, inner) }
  }
}
