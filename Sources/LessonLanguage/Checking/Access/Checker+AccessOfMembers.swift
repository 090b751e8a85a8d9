/// Members that stand for others must be seen where these are: what implements a requirement, and what overrides.
extension Checker {
  func requireAccess(ofWitnessesOf conformed: TypeDeclaration, in type: TypeDeclaration) {
    let required = type.visibility.narrowed(by: conformed.visibility)
    let level = required == conformed.visibility ? conformed.visibility : nil
    for source in [conformed] + conformed.allConformances.map(\.conformed) {
      for name in source.requiredNames.sorted() {
        for member in (type.members[name] ?? []) + (type.staticMembers[name] ?? []) {
          guard let access = member.declaredAccess, member.mayImplement(source) else { continue }
          if !required.isWithin(access.visibility) {
            report(.access(.witness(member.accessName, required: required, of: source.name, protocolLevel: level)), at: access.span)
          } else if let setter = access.setter, !required.isWithin(setter), source.asksToSet(name) {
            report(.access(.witness("setter for " + member.accessName, required: required, of: source.name, protocolLevel: level)), at: access.span)
          }
        }
      }
      for associated in source.associatedTypes {
        guard let alias = type.aliasVisibility[associated.name], !required.isWithin(alias), let span = type.aliasSpans[associated.name]
        else { continue }
        report(.access(.witness("type alias '\(associated.name)'", required: required, of: source.name, protocolLevel: level)), at: span)
      }
    }
  }

  func requireAccess(of member: ValueDeclaration, overriding inherited: ValueDeclaration, in type: TypeDeclaration) {
    guard let own = member.declaredAccess, let other = inherited.declaredAccess else { return }
    let required = type.visibility.narrowed(by: other.visibility)
    if member.kind == .initializer {
      if member.isRequired, !type.visibility.isWithin(own.visibility) { report(.access(.requiredInitializer(type.name)), at: own.span) }
      return
    }
    let isForcedByClass = required != other.visibility || inherited.isOpenlyDeclared
    if !required.isWithin(own.visibility) {
      report(.access(.override(member.accessKind, isSetter: false, isForcedByClass: isForcedByClass)), at: own.span)
    } else if let setter = own.setter, inherited.isSettable, !type.visibility.narrowed(by: other.setter ?? other.visibility).isWithin(setter) {
      report(.access(.override(member.accessKind, isSetter: true, isForcedByClass: isForcedByClass)), at: own.span)
    }
  }
}

extension TypeDeclaration {
  /// The names of what a type has to have that conforms to the protocol.
  fileprivate var requiredNames: Set<String> {
    var names = Set((Array(members.values) + Array(staticMembers.values)).joined().filter(\.isRequirement).map(\.name))
    if let known = Self.libraryRequirements[name], !span.isOfLesson { names.formUnion(known) }
    return names
  }

  /// What the machine asks of a type without a declaration in the library's text.
  private static let libraryRequirements: [String: [String]] = [
    "CustomStringConvertible": ["description"], "CustomDebugStringConvertible": ["debugDescription"], "Equatable": ["=="],
    "Comparable": ["<"], "Hashable": ["hash"], "IteratorProtocol": ["next"], "Sequence": ["makeIterator"],
    "CaseIterable": ["allCases"], "Identifiable": ["id"], "RawRepresentable": ["rawValue", "init"], "TextOutputStream": ["write"],
  ]

  fileprivate func asksToSet(_ name: String) -> Bool {
    ((members[name] ?? []) + (staticMembers[name] ?? [])).contains { $0.isRequirement && !$0.isLet && $0.kind != .function }
  }
}

extension ValueDeclaration {
  fileprivate func mayImplement(_ source: TypeDeclaration) -> Bool {
    guard name != "init" || source.span.isOfLesson || fullName == "init(rawValue:)" else { return false }
    let required = ((source.members[name] ?? []) + (source.staticMembers[name] ?? [])).filter(\.isRequirement)
    if required.isEmpty { return true }
    return required.contains { $0.kind == kind && $0.fullName == fullName && zip(parameters, $0.parameters).allSatisfy { $0.type.mayEqual($1.type) } }
      || name.isOperatorName
  }

  /// `property 'x'`, `method 'f()'`.
  fileprivate var accessName: String {
    switch kind {
    case .variable: "property '\(name)'"
    case .initializer: "initializer '\(fullName)'"
    case .subscripting: "subscript"
    default: "method '\(name.isOperatorName ? name : fullName)'"
    }
  }

  fileprivate var accessKind: String {
    switch kind {
    case .variable: isStatic ? "class property" : "property"
    case .subscripting: "subscript"
    default: isStatic ? "class method" : "instance method"
    }
  }

  fileprivate var isOpenlyDeclared: Bool { declaredAccess?.isOpen == true }
}
