extension TypedExpression {
  /// Where messages about the expression point: at its operator, at the name of a member, or at its start.
  var anchor: Span {
    if let place { return place }
    switch kind {
    case .property(_, let declaration, _): return span.last(declaration.name)
    case .tupleElement(let base, _): return Span(source: span.source, start: min(base.span.end + 1, span.end), end: span.end)
    case .subscripting(let base, _, _, _), .keyPathAccess(let base, _): return span.behind(base.span)
    case .forceUnwrap: return Span(source: span.source, start: max(span.start, span.end - 1), end: span.end)
    case .conversion(_, let inner), .optionalChain(let inner), .optionalLink(let inner), .tried(.plain, let inner),
         .tried(.forced, let inner): return inner.anchor
    case .ternary(let condition, _, _):
      return Span(source: span.source, start: min(condition.span.end + 1, span.end), end: span.end)
    case .cast(_, _, let place): return place
    case .nilTest(let inner, _): if case .cast = inner.kind { return inner.anchor } else { return span }
    default: return span
    }
  }
}
