/// Modifiers and attributes that mean something which lessons, or types that are no classes, do not have.
extension Checker {
  func requireKnown(_ declaration: DeclarationSyntax, of type: TypeDeclaration? = nil) throws {
    for attribute in declaration.modifiers.attributes where !Self.harmless.contains(attribute.name) {
      if case .nominal = declaration.kind, Self.ofTypes.contains(attribute.name) { continue }
      throw CheckFailure(error: Self.unsupported(attribute.name, declaration), span: attribute.span)
    }
    guard let type, type.kind != .classType else { return }
    for (word, message) in Self.ofClasses(type, declaration) where declaration.modifiers.has(word) {
      let isFirst = word == "override" || word == "final"
      throw CheckFailure(error: .classMember(message), span: isFirst ? declaration.span : declaration.spanBehindModifiers)
    }
  }

  private static func ofClasses(_ type: TypeDeclaration, _ declaration: DeclarationSyntax) -> [(String, String)] {
    let kind = type.kind == .enumeration ? "enums" : type.kind == .protocolType ? "protocols" : "structs"
    let isVariable = if case .variable = declaration.kind { true } else { false }
    return [
      ("override", "'override' can only be specified on class members"),
      ("final", "only classes and class members may be marked with 'final'"),
      ("required", "'required' initializer in non-class type '\(type.name)'"),
      ("convenience", "initializers in \(kind) are not marked with 'convenience'"),
      ("class", "class \(isVariable ? "properties are" : "methods are") only allowed within classes; "
        + "use 'static' to declare a static \(isVariable ? "property" : "method")"),
    ]
  }

  /// Attributes that types say something by.
  private static let ofTypes: Set<String> = ["dynamicMemberLookup", "dynamicCallable"]

  /// Attributes that change nothing in a lesson, and those which are read elsewhere.
  private static let harmless: Set<String> = [
    "discardableResult", "inlinable", "inline", "usableFromInline", "frozen", "available", "warn_unqualified_access",
    "preconcurrency", "MainActor", "Sendable", "unknown",
  ]

  private static func unsupported(_ name: String, _ declaration: DeclarationSyntax) -> CheckError {
    switch name {
    case "propertyWrapper": return .unsupported("a property wrapper", instead: "write a property with 'get' and 'set', or with 'didSet'")
    case "dynamicMemberLookup", "dynamicCallable": return .misplacedAttribute(name)
    case "resultBuilder": return .unsupported("a result builder", instead: "write a function that takes an array")
    default:
      if case .variable = declaration.kind {
        return .unsupported("the property wrapper '@\(name)'", instead: "write a property with 'get' and 'set', or with 'didSet'")
      }
      return .unsupported("'@\(name)'", instead: "leave it out")
    }
  }
}

extension DeclarationSyntax {
  /// From the keyword of the declaration on.
  var spanBehindModifiers: Span {
    let length = modifiers.names.reduce(0) { $0 + $1.utf8.count + 1 }
    return Span(source: span.source, start: min(span.start + Int32(length), span.end), end: span.end)
  }
}
