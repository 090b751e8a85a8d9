/// Modifiers and attributes that mean something which lessons, or types that are no classes, do not have.
extension Checker {
  func requireKnown(_ declaration: DeclarationSyntax, _ scope: Scope, of type: TypeDeclaration? = nil) throws {
    for attribute in declaration.modifiers.attributes { attempt(attribute.span) { try requireFitting(attribute, declaration) } }
    for attribute in declaration.modifiers.attributes where !Self.harmless.contains(attribute.name) {
      if case .nominal = declaration.kind, Self.ofTypes.contains(attribute.name) { continue }
      if let named = attributedType(attribute, scope), named.isPropertyWrapper {
        if case .variable = declaration.kind { continue }
        throw CheckFailure(error: .attribute(.misplacedWrapper(.notProperty(attribute.name))), span: attribute.span)
      }
      if let named = attributedType(attribute, scope), named.isResultBuilder {
        switch declaration.kind {
        case .variable, .function, .subscripting: continue
        default: throw CheckFailure(error: .attribute(.misplacedBuilder(attribute.name, isParameter: false)), span: attribute.span)
        }
      }
      throw CheckFailure(error: Self.unsupported(attribute.name, declaration), span: attribute.span)
    }
    guard let type, type.kind != .classType else { return }
    if case .nominal(let nominal) = declaration.kind, nominal.kind == .classType { return }
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
  private static let ofTypes: Set<String> = ["dynamicMemberLookup", "dynamicCallable", "propertyWrapper", "resultBuilder"]

  /// Attributes that change nothing in a lesson, and those which are read elsewhere.
  static let harmless: Set<String> = [
    "discardableResult", "inlinable", "inline", "usableFromInline", "frozen", "available", "warn_unqualified_access",
    "preconcurrency", "MainActor", "Sendable", "unknown",
  ]

  private static func unsupported(_ name: String, _ declaration: DeclarationSyntax) -> CheckError {
    switch name {
    case "dynamicMemberLookup", "dynamicCallable", "propertyWrapper", "resultBuilder": return .attribute(.misplacedAttribute(name))
    default:
      if name.first?.isUppercase == true { return .attribute(.unknownAttribute(name)) }
      return .unsupported(.attribute, name)
    }
  }
}

extension DeclarationSyntax {
  /// Whether it is a type that is a property wrapper, or has one within it.
  var declaresWrapper: Bool {
    guard case .nominal(let nominal) = kind else { return false }
    return modifiers.hasAttribute("propertyWrapper") || nominal.members.contains(where: \.declaresWrapper)
  }


  /// From the keyword of the declaration on.
  var spanBehindModifiers: Span {
    let length = modifiers.names.reduce(0) { $0 + $1.utf8.count + 1 }
    return Span(source: span.source, start: min(span.start + Int32(length), span.end), end: span.end)
  }
}

extension [DeclarationSyntax] {
  /// The declarations with those in front that declare wrappers, and among those each behind the ones that its members use.
  var wrappersFirst: [DeclarationSyntax] {
    var waiting = filter(\.declaresWrapper), sorted: [DeclarationSyntax] = []
    while !waiting.isEmpty {
      let names = Set(waiting.compactMap(\.nominalName))
      let next = waiting.firstIndex { $0.usedAttributes.subtracting([$0.nominalName ?? ""]).isDisjoint(with: names) } ?? 0
      sorted.append(waiting.remove(at: next))
    }
    return sorted + filter { !$0.declaresWrapper }
  }
}

extension DeclarationSyntax {
  fileprivate var nominalName: String? { if case .nominal(let nominal) = kind { nominal.name.text } else { nil } }

  /// The attributes of its members, and of theirs.
  fileprivate var usedAttributes: Set<String> {
    guard case .nominal(let nominal) = kind else { return Set(modifiers.attributes.map(\.name)) }
    return nominal.members.reduce(into: []) { $0.formUnion($1.usedAttributes) }
  }
}
