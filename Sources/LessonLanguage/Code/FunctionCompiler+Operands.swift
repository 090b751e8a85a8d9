/// Two operands of one operation, from left to right.
extension FunctionCompiler {
  /// The left one may stay in the registers of its variable, unless what is on the right changes that variable.
  func operands(_ left: TypedExpression, _ right: TypedExpression) throws -> (Operand, Operand) {
    var first = try generate(left)
    if !first.isOwned, mayChangeVariables(right) { first = Operand(place: try generateStable(left), isOwned: true) }
    return (first, try generate(right))
  }

  /// A value that what is evaluated behind it does not change.
  func generate(_ expression: TypedExpression, before others: [TypedExpression]) throws -> Place {
    if others.contains(where: mayChangeVariables) { return try generateStable(expression) }
    return try generate(expression).place
  }

  func mayChangeVariables(_ expression: TypedExpression) -> Bool {
    switch expression.kind {
    case .inoutReference, .assignment: return true
    case .call(let call):
      guard case .declaration(let declaration, _, _) = call.target else { return isTopLevel }
      // A function may change globals, which are registers only for the code of a block.
      if declaration.isMutating || isTopLevel && declaration.intrinsic == nil { return true }
    case .property(_, let declaration, _), .subscripting(_, let declaration, _, _):
      if isTopLevel, case .computed = declaration.implementation { return true }
    default: break
    }
    return expression.children.contains(where: mayChangeVariables)
  }
}
