/// A pattern as it was written.
struct PatternSyntax {
  var span: Span
  var kind: Kind

  indirect enum Kind {
    case wildcard
    /// A name that the pattern binds.
    case binding(name: String, isVariable: Bool)
    case tuple([(label: String?, pattern: PatternSyntax)])
    /// `.some(let x)`, `Shape.circle(r)`, `Shape.circle`.
    case enumCase(base: ExpressionSyntax?, name: NameSyntax, payload: [(label: String?, pattern: PatternSyntax)]?)
    case optional(PatternSyntax)
    case typeTest(TypeSyntax)
    case cast(PatternSyntax, TypeSyntax)
    /// Anything else is compared with `~=`.
    case expression(ExpressionSyntax)
  }
}
