/// Closures that order values by their numbers, found by their form.
extension FunctionCompiler {
  /// The order that a function of two values gives, if it does nothing but compare numbers within them.
  func order(of body: FunctionBody) -> Order? {
    guard body.parameters.count == 2, body.inoutParameters.isEmpty, body.statements.count == 1,
          case .returned(let value?) = body.statements[0].kind else { return nil }
    return order(value, body.parameters)
  }

  private func order(_ expression: TypedExpression, _ parameters: [Variable]) -> Order? {
    if case .ternary(let test, let first, let rest) = expression.kind {
      // Where a key differs it decides; only where it does not is the rest looked at.
      guard let difference = comparison(test, parameters), difference.intrinsic == .notEqual,
            let decision = comparison(first, parameters), decision.key.raw == difference.key.raw, decision.isStrict,
            var order = order(rest, parameters) else { return nil }
      order.others.insert(order.first, at: 0)
      order.first = decision.key
      return order
    }
    guard let decision = comparison(expression, parameters), decision.intrinsic != .notEqual, decision.intrinsic != .equal else { return nil }
    // By `<=` a number that is none would be in order with itself.
    if !decision.isStrict && decision.key.isDouble { return nil }
    return Order(decision.key, then: [], acceptsEqual: !decision.isStrict)
  }

  private struct Decision {
    var key: Order.Key
    var intrinsic: Intrinsic
    var isStrict: Bool { intrinsic == .less || intrinsic == .greater }
  }

  /// A comparison of the same number in both values.
  private func comparison(_ expression: TypedExpression, _ parameters: [Variable]) -> Decision? {
    guard case .call(let call) = expression.kind, case .declaration(let declaration, _, nil) = call.target, call.bound.count == 2,
          let intrinsic = declaration.intrinsic, [.less, .greater, .lessEqual, .greaterEqual, .notEqual].contains(intrinsic),
          case .value(let left) = call.bound[0], case .value(let right) = call.bound[1],
          let (first, raw) = number(left, parameters), let (second, other) = number(right, parameters), raw == other, first != second
    else { return nil }
    let isDouble: Bool
    switch scalar(left.type) {
    case .double: isDouble = true
    case .integer(let format) where format.isOrderedAsWord: isDouble = false
    default: return nil
    }
    let isDescending = (first == 1) != (intrinsic == .greater || intrinsic == .greaterEqual)
    return Decision(key: Order.Key(raw: raw, isDouble: isDouble, isDescending: isDescending), intrinsic: intrinsic)
  }

  /// Of which parameter an expression is a stored number, and in which raw it is.
  private func number(_ expression: TypedExpression, _ parameters: [Variable]) -> (parameter: Int, raw: Int)? {
    switch expression.kind {
    case .variable(let variable):
      return parameters.firstIndex { $0 === variable }.map { ($0, 0) }
    case .property(let base?, let declaration, _):
      guard !declaration.isInInstance, case .stored(let index) = declaration.implementation, declaration.observers == nil,
            case .nominal(let owner, let arguments) = concrete(base.type), let (parameter, raw) = number(base, parameters) else { return nil }
      return (parameter, raw + program.layouts.offsets(program.layouts.storedTypes(owner, arguments))[index].raw)
    case .tupleElement(let base, let index):
      guard case .tuple(let elements) = concrete(base.type), let (parameter, raw) = number(base, parameters) else { return nil }
      return (parameter, raw + program.layouts.offsets(elements.map { concrete($0.type) })[index].raw)
    default: return nil
    }
  }
}
