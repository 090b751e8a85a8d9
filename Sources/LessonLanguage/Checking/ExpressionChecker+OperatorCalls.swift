/// Operators and assignments, from syntax to constraints.
extension ExpressionChecker {
  func binary(_ name: OperatorSyntax, _ left: ExpressionSyntax, _ right: ExpressionSyntax, _ span: Span) throws
    -> TypedExpression
  {
    switch name.text {
    case "&&", "||":
      let bool = core.type(core.bool)
      let values = try [left, right].map { try generate($0) }
      if let own = try ownOperator(name, values, span) { return own }
      let operands = values.map { value in
        system.add(.conversion(value.type, bool, .condition, value.anchor))
        return value
      }
      let both = TypedExpression(
        name.text == "&&" ? .conjunction(operands[0], operands[1]) : .disjunction(operands[0], operands[1]), bool, span)
      both.place = name.span
      return both
    case "==", "!=":
      // Every optional can be compared with nil, whatever it wraps.
      for (literal, other) in [(left, right), (right, left)] {
        guard case .nilLiteral = literal.kind, !isNil(other) else { continue }
        let value = try generate(other)
        let test = TypedExpression(.nilTest(value, isNegated: name.text == "!="), core.type(core.bool), span)
        test.place = name.span
        return test
      }
      return try operatorCall(name, [left, right], span)
    case "??":
      let optional = try generate(left)
      let fallback = try generate(right)
      let wrapped = system.fresh(span)
      system.add(.conversion(optional.type, core.optional(wrapped), .argument, optional.span))
      let known = system.resolve(fallback.type)
      let isOptional = core.wrapped(known) != nil || system.literal(of: known) == .nothing
      if !isOptional, takesFallback(optional.type, fallback.type) { _ = system.unify(optional.type, core.optional(wrapped)) }
      let result = isOptional ? core.optional(wrapped) : wrapped
      system.add(.conversion(fallback.type, result, .argument, fallback.span))
      let choice = TypedExpression(.coalescing(optional, fallback), result, span)
      choice.place = name.span
      return choice
    default:
      chainLength += 1
      defer { chainLength -= 1 }
      return try operatorCall(name, [left, right], span)
    }
  }

  /// A call of an operator that the lesson declares for types of its own; nil where conditions are meant.
  private func ownOperator(_ name: OperatorSyntax, _ operands: [TypedExpression], _ span: Span) throws -> TypedExpression? {
    let candidates = scope.lookUp(name.text).filter { $0.generation > 0 && $0.parameters.count == 2 }
    let isOwn = operands.contains { operand in
      if case .nominal(let declaration, _) = system.head(operand.type) { declaration !== core.bool } else { false }
    }
    guard !candidates.isEmpty, isOwn else { return nil }
    let reference = OverloadedReference(
      name.text, base: nil, candidates: candidates.map { .init(declaration: $0, substitution: [:]) }, isOperator: true)
    let callee = TypedExpression(.overloaded(reference), system.fresh(span), name.span)
    return apply(callee, reference, operands.map { Call.Argument(label: nil, labelSpan: $0.span, value: $0, isTrailingClosure: false) }, span)
  }

  private func isNil(_ syntax: ExpressionSyntax) -> Bool {
    if case .nilLiteral = syntax.kind { true } else { false }
  }

  func operatorCall(_ name: OperatorSyntax, _ operands: [ExpressionSyntax], _ span: Span, isPostfix: Bool = false) throws
    -> TypedExpression
  {
    // `a?.b += value` changes what is there, or nothing.
    if name.text.last == "=", !["==", "<=", ">=", "!=", "==="].contains(name.text),
       case .optionalChain(let inner)? = operands.first?.kind {
      return chained(try operatorCall(name, [inner] + operands.dropFirst(), span, isPostfix: isPostfix), span)
    }
    let candidates = scope.lookUp(name.text).filter { $0.parameters.count == operands.count && $0.isPostfix == isPostfix }
    guard !candidates.isEmpty else { throw fail(.unknownName(name.text, nearest: nil), name.span) }
    let arguments = try operands.map {
      Call.Argument(label: nil, labelSpan: $0.span, value: try generate($0), isTrailingClosure: false)
    }
    let reference = OverloadedReference(
      name.text, base: nil, candidates: candidates.map { .init(declaration: $0, substitution: [:]) }, isOperator: true)
    let callee = TypedExpression(.overloaded(reference), system.fresh(span), name.span)
    return try commitEarly(reference, callee, arguments, span) ?? apply(callee, reference, arguments, span)
  }

  func apply(_ callee: TypedExpression, _ reference: OverloadedReference?, _ arguments: [Call.Argument], _ span: Span)
    -> TypedExpression
  {
    let call = Call(.value(callee), arguments)
    reference?.call = call
    let expression = TypedExpression(.call(call), system.fresh(span), span)
    expression.place = callee.anchor
    if reference != nil { system.add(.overload(callee)) }
    system.add(.apply(expression, callee: callee))
    return expression
  }

  func assignment(_ target: ExpressionSyntax, _ value: ExpressionSyntax, _ span: Span) throws -> TypedExpression {
    // `a?.b = value` assigns to what is there, or not at all.
    if case .optionalChain(let inner) = target.kind { return chained(try assignment(inner, value, span), span) }
    let place = try generate(target)
    keepOptional(place)
    let new = try generate(value)
    let role: ConversionRole = if case .subscripting = target.kind { .elementAssignment } else { .assignment }
    system.add(.conversion(new.type, place.type, role, new.anchor))
    return TypedExpression(.assignment(place, new), .void, span)
  }
}
