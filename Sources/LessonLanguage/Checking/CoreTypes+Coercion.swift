/// Conversions made visible in typed expressions.
extension CoreTypes {
  /// The expression as a value of the type, which is known to be possible.
  func coerce(_ expression: TypedExpression, to type: Type) -> TypedExpression {
    let have = expression.type
    func converted(_ conversion: TypedExpression.Conversion, _ inner: TypedExpression) -> TypedExpression {
      TypedExpression(.conversion(conversion, inner), type, expression.span)
    }
    if have == type || have == .error || type == .error { return expression }
    if let opaque = type.opaque, opaque.isOpen {
      opaque.note(have, at: expression.span)
      return expression
    }
    if case .nominal(let declaration, _) = type, declaration.erased != nil {
      if case .nominal(declaration, _) = have { return expression }
      return erasing(expression, as: type) ?? expression
    }
    if let target = wrapped(type) {
      guard let inner = wrapped(have) else { return converted(.wrapOptional, coerce(expression, to: target)) }
      if let opaque = target.opaque, opaque.isOpen, inner != target {
        opaque.note(inner, at: expression.span)
        return expression
      }
      return inner == target ? expression : converted(.mapOptional, expression)
    }
    switch (have, type) {
    case (.existential, .existential): return converted(.erase, expression)
    case (_, .existential): return converted(.erase, expression)
    case (.existential, .nominal(let target, _)) where target.kind == .classType: return converted(.opened, expression)
    case (.function, .function): return converted(.function, expression)
    case (.tuple(let from), .tuple(let to)) where from.count == to.count:
      if zip(from, to).allSatisfy({ $0.type == $1.type }) {
        return TypedExpression(expression.kind, type, expression.span)
      }
      if case .tuple(let elements) = expression.kind {
        return TypedExpression(.tuple(zip(elements, to).map { coerce($0, to: $1.type) }), type, expression.span)
      }
      return converted(.upcast, expression)
    case (.nominal(let from, let x), .nominal(let to, let y)) where from === to && from.isCollection:
      if zip(x, y).allSatisfy({ $0 == $1 || $1.opaque?.isOpen == true }) {
        for (have, hidden) in zip(x, y) where have != hidden { hidden.opaque?.note(have, at: expression.span) }
        return expression
      }
      return converted(.upcast, expression)
    default: return expression
    }
  }
}
