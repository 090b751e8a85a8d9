/// The raw values of an enum's cases: those that are written, and those that follow from the ones before.
struct RawValues {
  let isUsed: Bool
  private(set) var values: [(name: String, value: ExpressionSyntax)] = []
  /// Whether every case has a raw value.
  private(set) var isSound = true
  private var seen: Set<Key> = []

  private enum Key: Hashable {
    case integer(IntegerLiteral)
    case float(Double)
    case text(String)
  }

  init(isUsed: Bool) { self.isUsed = isUsed }

  mutating func add(_ enumCase: EnumCaseSyntax, _ isIntegral: Bool, _ isText: Bool) throws {
    let wasSound = isSound
    isSound = false
    func fail(_ error: CheckError, _ span: Span? = nil) -> CheckFailure {
      CheckFailure(error: error, span: span ?? enumCase.span)
    }
    guard isUsed else {
      if let value = enumCase.rawValue { throw fail(.rawValueWithoutType, value.span) }
      return
    }
    guard enumCase.payload.isEmpty else { throw fail(.rawTypeWithPayload) }
    guard let value = enumCase.rawValue ?? implicitValue(of: enumCase, isIntegral, isText) else { throw fail(.rawValueMissing) }
    guard let key = key(value) else { throw fail(.rawValueNotLiteral, value.span) }
    if !seen.insert(key).inserted { throw fail(.rawValueNotUnique, enumCase.rawValue == nil ? enumCase.span : value.span) }
    values.append((enumCase.name, value))
    isSound = wasSound
  }

  private func implicitValue(of enumCase: EnumCaseSyntax, _ isIntegral: Bool, _ isText: Bool) -> ExpressionSyntax? {
    if isText { return ExpressionSyntax(span: enumCase.span, kind: .string([.text(enumCase.name)])) }
    guard let last = values.last else {
      return ExpressionSyntax(span: enumCase.span, kind: .integer(IntegerLiteral(magnitude: 0)))
    }
    guard case .integer(let previous) = last.value.kind, let next = previous.successor else { return nil }
    return ExpressionSyntax(span: enumCase.span, kind: .integer(next))
  }

  private func key(_ value: ExpressionSyntax) -> Key? {
    switch value.kind {
    case .integer(let literal): .integer(literal)
    case .float(let number): .float(number)
    case .prefix(let sign, let inner) where sign.text == "-":
      if case .float(let number) = inner.kind { .float(-number) } else { nil }
    case .string(let segments):
      switch segments.first ?? .text("") {
      case .text(let text) where segments.count <= 1: .text(text)
      default: nil
      }
    default: nil
    }
  }
}

extension IntegerLiteral {
  /// The next integer, if it fits.
  fileprivate var successor: IntegerLiteral? {
    guard let magnitude else { return nil }
    if isNegative, magnitude > 0 { return IntegerLiteral(magnitude: magnitude - 1, isNegative: magnitude > 1) }
    let (next, overflow) = magnitude.addingReportingOverflow(1)
    return overflow ? nil : IntegerLiteral(magnitude: next)
  }
}
