/// `some P` as the type of a result.
///
/// Each function, property or subscript with such a result has a type of its own for it, of which the checker knows no more than the
/// protocols; its generic arguments are those of what is around it. What it stands for is found when the body is checked: all that
/// is returned has that type. Code is made when everything is checked, and for concrete types: there it is what it stands for
/// (`Type.revealed`).
final class OpaqueResult {
  /// In terms of the generic parameters of the declaration.
  let protocols: [TypeDeclaration]
  /// What has the result, as messages say it.
  let subject: String
  /// Whether the body is being checked, which may return whatever has the protocols.
  var isOpen = false
  /// The types of what is returned, and where.
  private(set) var returned: [(type: Type, span: Span)] = []

  init(_ protocols: [TypeDeclaration], _ subject: String) { (self.protocols, self.subject) = (protocols, subject) }

  var underlying: Type? { returned.first?.type }

  func note(_ type: Type, at span: Span) {
    if returned.contains(where: { $0.type == type }) || type.hasErrors { return }
    returned.append((type, span))
  }

  func forget() { returned = [] }
}

extension Type {
  /// What is known of it, if it is the result of a declaration that hides it.
  var opaque: OpaqueResult? { nominalDeclaration?.opaque }

  /// The protocols that a hidden result has.
  var opaqueProtocols: [TypeDeclaration]? {
    guard case .nominal(let declaration, let arguments) = self, let opaque = declaration.opaque else { return nil }
    let substitution = declaration.substitution(arguments)
    return opaque.protocols.map { $0.substituting(substitution) }
  }

  /// Every hidden result within it.
  var opaqueParts: [OpaqueResult] {
    var found: [OpaqueResult] = []
    _ = contains {
      if let opaque = $0.opaque { found.append(opaque) }
      return false
    }
    return found
  }

  /// The type with what hidden results stand for, once that is known.
  var revealed: Type {
    mapped { part in
      guard case .nominal(let declaration, let arguments) = part, let underlying = declaration.opaque?.underlying else { return nil }
      return underlying.substituting(declaration.substitution(arguments.map(\.revealed))).revealed
    }
  }
}
