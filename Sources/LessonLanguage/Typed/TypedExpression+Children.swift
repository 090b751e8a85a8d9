extension TypedExpression {
  /// The expressions that this one is made of, in the order in which they are evaluated. A closure's body is none of them.
  var children: [TypedExpression] {
    switch kind {
    case .integer, .float, .boolean, .nilLiteral, .variable, .overloaded, .closure, .keyPath, .discard, .type, .error: []
    case .string(let segments): segments.compactMap { if case .value(let value) = $0 { value } else { nil } }
    case .function(_, _, let base), .property(let base, _, _): base.map { [$0] } ?? []
    case .tupleElement(let inner, _), .forceUnwrap(let inner), .nilTest(let inner, _), .optionalLink(let inner),
         .optionalChain(let inner), .inoutReference(let inner), .consumed(let inner, _), .tried(_, let inner), .conversion(_, let inner), .coercion(let inner),
         .cast(_, let inner, _): [inner]
    case .call(let call):
      switch call.target {
      case .value(let callee): [callee] + call.bound.flatMap(\.expressions)
      case .declaration(_, _, let base): (base.map { [$0] } ?? []) + call.bound.flatMap(\.expressions)
      }
    case .subscripting(let base, _, _, let arguments): [base] + arguments.flatMap(\.expressions)
    case .keyPathAccess(let base, let path): [path, base]
    case .tuple(let elements), .array(let elements): elements
    case .dictionary(let entries): entries.flatMap { [$0.key, $0.value] }
    case .assignment(let target, let value): [value, target]
    case .conjunction(let left, let right), .disjunction(let left, let right), .coalescing(let left, let right): [left, right]
    case .ternary(let condition, let first, let second): [condition, first, second]
    case .ifElse(let conditional):
      conditional.branches.flatMap { branch in
        branch.conditions.flatMap(\.expressions) + (branch.value.map { [$0] } ?? [])
      } + (conditional.otherwise?.value.map { [$0] } ?? [])
    case .switched(let choice): [choice.subject] + choice.cases.flatMap { $0.expressions + ($0.value.map { [$0] } ?? []) }
    }
  }
}

extension BoundArgument {
  var expressions: [TypedExpression] {
    switch self {
    case .value(let value): [value]
    case .variadic(let values, _): values
    case .standard: []
    }
  }
}

extension TypedCondition {
  /// What is evaluated to decide it, in order.
  var expressions: [TypedExpression] {
    switch self {
    case .boolean(let test): [test]
    case .optionalBinding(_, let value): [value]
    case .matching(let pattern, let value): [value] + pattern.expressions
    }
  }
}

extension TypedSwitch.Case {
  /// What is evaluated to decide whether it is the one.
  var expressions: [TypedExpression] { items.flatMap(\.expressions) }
}

extension TypedSwitch.Item {
  var expressions: [TypedExpression] { pattern.expressions + (condition.map { [$0] } ?? []) }
}
