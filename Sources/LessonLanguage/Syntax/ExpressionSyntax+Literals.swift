extension ExpressionSyntax {
  /// What distinguishes a literal of one value from others.
  var literalText: String? {
    switch kind {
    case .integer(let literal): "integer literal value '\(literal.isNegative ? "-" : "")\(literal.magnitude.map(String.init) ?? literal.large?.digits ?? "")'"
    case .float(let value): "floating-point literal value '\(value)'"
    case .string(let segments):
      switch segments.count {
      case 0: "string literal value ''"
      case 1: if case .text(let text) = segments[0] { "string literal value '\(text)'" } else { nil }
      default: nil
      }
    default: nil
    }
  }
}
