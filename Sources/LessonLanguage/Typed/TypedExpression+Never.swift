extension TypedExpression {
  /// Whether it is a call of functions of which none comes back. As the only expression of a body or branch it need not have
  /// the type that is asked for: `{ fatalError() }`.
  var neverReturns: Bool {
    switch kind {
    case .tried(_, let inner): return inner.neverReturns
    case .call(let call):
      guard case .value(let callee) = call.target else { return false }
      switch callee.kind {
      case .overloaded(let reference): return !reference.candidates.isEmpty && reference.candidates.allSatisfy { $0.declaration.returnsNever }
      default:
        if case .function(let function) = callee.type { return function.result.isNever }
        return false
      }
    default: return false
    }
  }
}

extension ValueDeclaration {
  fileprivate var returnsNever: Bool {
    if kind == .variable, case .function(let function) = type { return function.result.isNever }
    return kind == .function && type.isNever
  }
}
