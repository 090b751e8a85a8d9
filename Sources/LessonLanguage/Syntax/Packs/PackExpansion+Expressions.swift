/// Expressions and arguments.
extension PackExpansion {
  mutating func arguments(_ syntax: [ArgumentSyntax]) -> [ArgumentSyntax] {
    syntax.flatMap { argument -> [ArgumentSyntax] in
      guard case .packExpansion(let pattern) = argument.value.kind else {
        var one = argument
        one.value = expression(argument.value)
        return [one]
      }
      return expanded(pattern.packNames) { expansion in
        var one = argument
        if expansion.index != 0 { one.label = nil }
        one.value = expansion.expression(pattern)
        return one
      }
    }
  }

  /// One of the values in a tuple of all of a pack; of a single value there is no tuple.
  private func element(_ index: Int, of tuple: ExpressionSyntax, _ name: NameSyntax) -> ExpressionSyntax {
    if counts[name.text] == 1 { return tuple }
    let position = NameSyntax(text: "\(index)", span: tuple.span, labels: nil)
    return ExpressionSyntax(span: tuple.span, kind: .member(tuple, position, typeArguments: []))
  }

  mutating func expression(_ syntax: ExpressionSyntax) -> ExpressionSyntax {
    var result = syntax
    switch syntax.kind {
    case .packElement(let inner):
      guard let index else { return expression(inner) }
      if case .member(let base, let name, _) = inner.kind, tuples.contains(name.text) {
        return element(index, of: ExpressionSyntax(span: inner.span, kind: .member(base.map { expression($0) }, name, typeArguments: [])), name)
      }
      guard case .name(let name, _) = inner.kind else { return expression(inner) }
      if tuples.contains(name.text) { return element(index, of: inner, name) }
      result.kind = .name(NameSyntax(text: Self.part(name.text, index), span: name.span, labels: nil), typeArguments: [])
    case .packExpansion(let pattern): return expression(pattern)
    case .name(let name, let arguments): result.kind = .name(name, typeArguments: types(arguments))
    case .member(let base, let name, let arguments): result.kind = .member(base.map { expression($0) }, name, typeArguments: types(arguments))
    case .call(let callee, let arguments): result.kind = .call(expression(callee), self.arguments(arguments))
    case .subscripting(let base, let arguments): result.kind = .subscripting(expression(base), self.arguments(arguments))
    case .tuple(let elements):
      let all = arguments(elements)
      result.kind = all.count == 1 && all[0].label == nil ? .parenthesized(all[0].value) : .tuple(all)
    case .parenthesized(let inner):
      guard case .packExpansion(let pattern) = inner.kind else {
        result.kind = .parenthesized(expression(inner))
        break
      }
      let all = expanded(pattern.packNames) { $0.expression(pattern) }
      result.kind = all.count == 1 ? .parenthesized(all[0]) : .tuple(all.map { ArgumentSyntax(label: nil, labelSpan: $0.span, value: $0) })
    case .array(let elements):
      result.kind = .array(elements.flatMap { element -> [ExpressionSyntax] in
        guard case .packExpansion(let pattern) = element.kind else { return [expression(element)] }
        return expanded(pattern.packNames) { $0.expression(pattern) }
      })
    case .dictionary(let entries): result.kind = .dictionary(entries.map { (expression($0.key), expression($0.value)) })
    case .closure(var closure):
      closure.body = inLoop { $0.statements(closure.body) }
      closure.result = closure.result.map { type($0) }
      closure.parameters = closure.parameters?.map {
        var one = $0
        one.type = $0.type.map { type($0) }
        return one
      }
      closure.captures = closure.captures.map {
        var one = $0
        one.value = expression($0.value)
        return one
      }
      result.kind = .closure(closure)
    case .binary(let name, let left, let right): result.kind = .binary(name, expression(left), expression(right))
    case .prefix(let name, let operand): result.kind = .prefix(name, expression(operand))
    case .postfix(let name, let operand): result.kind = .postfix(name, expression(operand))
    case .assignment(let target, let value): result.kind = .assignment(expression(target), expression(value))
    case .ternary(let test, let first, let second): result.kind = .ternary(expression(test), expression(first), expression(second))
    case .cast(let inner, let kind, let written, let place): result.kind = .cast(expression(inner), kind, type(written), at: place)
    case .typeTest(let inner, let written, let place): result.kind = .typeTest(expression(inner), type(written), at: place)
    case .forceUnwrap(let inner): result.kind = .forceUnwrap(expression(inner))
    case .optionalLink(let inner): result.kind = .optionalLink(expression(inner))
    case .optionalChain(let inner): result.kind = .optionalChain(expression(inner))
    case .tried(let kind, let inner): result.kind = .tried(kind, expression(inner))
    case .consumed(let inner, let copies): result.kind = .consumed(expression(inner), copies: copies)
    case .inoutReference(let inner): result.kind = .inoutReference(expression(inner))
    case .type(let written): result.kind = .type(type(written))
    case .string(let segments):
      result.kind = .string(segments.map {
        if case .interpolation(let arguments, let place) = $0 { .interpolation(self.arguments(arguments), place) } else { $0 }
      })
    case .ifElse(var conditional):
      conditional.conditions = conditions(conditional.conditions)
      conditional.then = block(conditional.then)
      conditional.elseIfs = conditional.elseIfs.map { (conditions($0.conditions), block($0.body)) }
      conditional.otherwise = conditional.otherwise.map { block($0) }
      result.kind = .ifElse(conditional)
    case .switched(var choice):
      choice.subject = expression(choice.subject)
      let outer = loop
      // A `break` leaves the switch.
      if let loop { self.loop = ("", loop.one) }
      choice.cases = choice.cases.map {
        var branch = $0
        branch.items = items($0.items)
        branch.body = statements($0.body)
        return branch
      }
      loop = outer
      result.kind = .switched(choice)
    case .integer, .float, .boolean, .nilLiteral, .keyPath, .discard, .superclass: break
    }
    return result
  }
}
