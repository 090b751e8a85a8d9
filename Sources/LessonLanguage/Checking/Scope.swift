/// The names that are visible at a place. Inner scopes hide outer ones.
final class Scope {
  enum Kind {
    case library
    /// What the blocks of a lesson declare.
    case lesson
    case type(TypeDeclaration)
    case function(FunctionBody)
    case block
  }

  let kind: Kind
  let parent: Scope?
  /// Whether it may declare again what the scopes around it have declared.
  let isNested: Bool
  private(set) var values: [String: [ValueDeclaration]] = [:]
  private(set) var types: [String: Type] = [:]
  /// What the block declares further down.
  var announced: [String: AnnouncedVariable] = [:]
  private(set) var aliases: [String: GenericAlias] = [:]
  /// Types over parameter packs.
  private var packed: [String: PackedType] = [:]
  /// How far the aliases that it declares can be seen.
  var aliasVisibility: [String: Visibility] = [:]
  /// What the declaration that opens the scope knows of generic parameters.
  var assumptions = Assumptions()

  init(_ kind: Kind, parent: Scope?, isNested: Bool = false) {
    self.kind = kind
    self.parent = parent
    self.isNested = isNested
  }

  func declare(_ value: ValueDeclaration) { values[value.name, default: []].append(value) }
  /// Declares a variable in place of what the scope has by its name.
  func replace(_ variable: Variable) {
    values[variable.name] = nil
    declare(variable)
  }

  func declare(_ name: String, _ type: Type) { types[name] = type }
  func declare(_ name: String, _ alias: GenericAlias) { aliases[name] = alias }
  func declare(_ name: String, _ type: PackedType) { packed[name] = type }
  func ownPacked(_ name: String) -> PackedType? { packed[name] }
  func lookUpPacked(_ name: String) -> PackedType? {
    if case .type(let type) = kind, let found = type.packed[name] { return found }
    return packed[name] ?? parent?.lookUpPacked(name)
  }

  /// Every declaration of the name in the innermost scope that has one; functions of outer scopes overload with each
  /// other, up to the first variable.
  func lookUp(_ name: String) -> [ValueDeclaration] {
    var found: [ValueDeclaration] = []
    // What was found in nested scopes, which hides its like further out.
    var hiding: [ValueDeclaration] = []
    var scope: Scope? = self
    while let current = scope {
      if current.isNested { hiding = found }
      var here = current.values[name] ?? []
      if !hiding.isEmpty { here.removeAll { outer in hiding.contains { $0.collides(with: outer) } } }
      if case .type(let type) = current.kind {
        for inherited in type.lineage {
          here += ((inherited.members[name] ?? []) + (inherited.staticMembers[name] ?? [])).filter { member in
            !here.contains { $0.overrides(member) }
          }
        }
        // What the type has by its conformances: an extension of Array may say `reduce` without `self`.
        if !name.isOperatorName {
          for conformance in type.allConformances { here += conformance.conformed.members(named: name) }
          if here.isEmpty {
            for source in protocolsOfSelf(type) { here += source.members(named: name) }
          }
        }
      }
      found += here
      // A lesson's functions overload with the library's; everything else hides what is outside.
      var isLesson = false
      if case .lesson = current.kind { isLesson = true }
      let overloads = name.isOperatorName || (isLesson && here.allSatisfy { $0.kind == .function })
      if !here.isEmpty, !overloads { return found }
      if !here.isEmpty, types[name] != nil { return found }
      scope = current.parent
    }
    return found
  }

  func lookUpAlias(_ name: String) -> GenericAlias? {
    if let alias = aliases[name] { return alias }
    if types[name] != nil { return nil }
    if case .type(let type) = kind, let alias = type.genericAliases[name] { return alias }
    return parent?.lookUpAlias(name)
  }

  func lookUpType(_ name: String) -> Type? {
    var scope: Scope? = self
    while let current = scope {
      if let type = current.types[name] { return type }
      if case .type(let type) = current.kind {
        for inherited in type.lineage {
          if let nested = inherited.nestedTypes[name] { return nested.declaredType }
          if let alias = inherited.aliases[name] { return alias }
        }
        if let generic = type.generics.last(where: { $0.name == name }) { return .parameter(generic) }
        if let own = type.selfParameter, type.allAssociatedTypes.contains(where: { $0.name == name }) {
          return .dependent(.parameter(own), name)
        }
        if let own = type.selfParameter, protocolsOfSelf(type).contains(where: { $0.associatedTypes.contains { $0.name == name } }) {
          return .dependent(.parameter(own), name)
        }
        if let associated = type.associatedType(name, type.generics.map { .parameter($0) }) { return associated }
      }
      scope = current.parent
    }
    return nil
  }

  /// What an extension of a protocol asks of its types besides: `extension Sequence where Self: Collection`.
  private func protocolsOfSelf(_ type: TypeDeclaration) -> [TypeDeclaration] {
    guard let own = type.selfParameter else { return [] }
    return (allAssumptions.protocols[.parameter(own)] ?? []).flatMap { [$0] + $0.allConformances.map(\.conformed) }
  }

  /// Gives up what leads to others, for the last time.
  func takeApart() { (values, types, aliases, packed) = ([:], [:], [:], [:]) }

  /// What this scope and those around it know of generic parameters.
  var allAssumptions: Assumptions {
    var here = assumptions
    if case .type(let type) = kind, !type.requirements.isEmpty { here = here.merging(Assumptions(type.requirements)) }
    return parent.map { here.merging($0.allAssumptions) } ?? here
  }

  /// All names in sight, for the suggestion after a typo.
  var allNames: Set<String> {
    var names = Set(values.keys).union(types.keys)
    if case .type(let type) = kind {
      for inherited in type.lineage {
        names.formUnion(inherited.members.keys)
        names.formUnion(inherited.staticMembers.keys)
      }
    }
    return parent.map { names.union($0.allNames) } ?? names
  }

  var function: FunctionBody? {
    if case .function(let body) = kind { return body }
    return parent?.function
  }

  /// The type whose member is being checked.
  var enclosingType: TypeDeclaration? {
    if case .type(let type) = kind { return type }
    return parent?.enclosingType
  }
}

extension String {
  var isOperatorName: Bool {
    guard let first = unicodeScalars.first else { return false }
    // Asked at every look-up: what Unicode says of letters takes its time.
    if first.isASCII { return !SignatureParser.isIdentifier(UInt8(first.value)) && first != "$" && first != "`" }
    return !(first.properties.isXIDStart || first == "_" || first == "$" || first == "`")
      && !first.properties.isEmojiPresentation
  }
}

extension Scope {
  func declare(_ variable: Variable) {
    let declaration = ValueDeclaration(.variable, variable.name, type: variable.type)
    declaration.implementation = .local(variable)
    declaration.isImplicitlyUnwrapped = variable.isImplicitlyUnwrapped
    declaration.isLet = variable.isLet
    declaration.span = variable.span
    declare(declaration)
  }
}

extension TypeDeclaration {
  fileprivate func members(named name: String) -> [ValueDeclaration] { (members[name] ?? []) + (staticMembers[name] ?? []) }
}
