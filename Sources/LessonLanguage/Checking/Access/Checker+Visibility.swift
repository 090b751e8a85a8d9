/// How far declarations can be seen.
extension Checker {
  /// Of a declaration with these modifiers, in a type or outside of all.
  func visibility(_ modifiers: ModifierSyntax, in owner: TypeDeclaration?) -> Visibility {
    let limit = owner?.visibility ?? .everywhere
    if let access = modifiers.access.first {
      return Self.visibility(access.name, in: owner).narrowed(by: limit)
    }
    if owner?.kind == .protocolType, extensionDefault == nil, !isInExtension { return limit }
    if let extensionDefault { return extensionDefault.narrowed(by: limit) }
    return Visibility.module.narrowed(by: limit)
  }

  /// What a modifier says, whatever is around it.
  static func visibility(_ word: String, in owner: TypeDeclaration?) -> Visibility {
    switch word {
    case "public", "open": .everywhere
    case "fileprivate", "package": .file(isPrivate: false)
    case "private": owner.map { .type($0) } ?? .file(isPrivate: true)
    default: .module
    }
  }

  /// What a member of an extension is where nothing is said.
  func extensionDefault(_ modifiers: ModifierSyntax) -> Visibility? {
    guard let word = modifiers.access.first?.name else { return nil }
    return word == "private" ? .file(isPrivate: false) : Self.visibility(word, in: nil)
  }

  func noteAccess(_ declaration: DeclarationSyntax, of member: ValueDeclaration) {
    let hasName = member.kind == .variable || member.kind == .function
    let setter = declaration.modifiers.setterAccess.first.map { Self.visibility($0.name, in: member.owner) }
    member.declaredAccess = DeclaredAccess(
      visibility: visibility(declaration.modifiers, in: member.owner), setter: setter,
      isOpen: declaration.modifiers.has("open"), span: hasName ? member.span : declaration.spanBehindModifiers)
  }

  /// The narrowest of what a type is made of.
  func visibility(of type: Type) -> Visibility {
    var narrowest = Visibility.everywhere
    _ = type.contains { part in
      switch part {
      case .nominal(let declaration, _): narrowest = narrowest.narrowed(by: declaration.visibility)
      case .existential(let protocols): narrowest = protocols.reduce(narrowest) { $0.narrowed(by: $1.visibility) }
      default: break
      }
      return false
    }
    return narrowest
  }

  /// The narrowest of what a written type names. An alias counts as itself, and not as what it stands for.
  func visibility(of syntax: TypeSyntax, _ scope: Scope, except generics: Set<String> = []) -> Visibility {
    func all(_ parts: [TypeSyntax]) -> Visibility {
      parts.reduce(.everywhere) { $0.narrowed(by: visibility(of: $1, scope, except: generics)) }
    }
    switch syntax.kind {
    case .name(let name, let arguments):
      return generics.contains(name) ? all(arguments) : scope.typeVisibility(name).narrowed(by: all(arguments))
    case .member(let base, let name, let arguments):
      var own = Visibility.everywhere
      if case .nominal(let outer, _)? = try? resolve(base, scope, open: { .parameter($0) }) {
        own = outer.typeVisibility(name) ?? own
      }
      // That it cannot be named here is said where it is used.
      guard scope.sees(own) else { return .everywhere }
      return own.narrowed(by: all([base] + arguments))
    case .optional(let inner), .implicitlyUnwrapped(let inner), .array(let inner), .some(let inner), .any(let inner), .metatype(let inner),
         .suppressed(let inner), .packExpansion(let inner), .packElement(let inner):
      return all([inner])
    case .dictionary(let key, let value): return all([key, value])
    case .tuple(let elements): return all(elements.map(\.type))
    case .function(let function): return all(function.parameters.map(\.type) + [function.result])
    case .composition(let parts): return all(parts)
    case .wildcard, .known: return .everywhere
    }
  }
}

extension TypeDeclaration {
  /// Of a type or alias within it.
  func typeVisibility(_ name: String) -> Visibility? {
    nestedTypes[name]?.visibility ?? aliasVisibility[name] ?? (aliases[name] == nil ? nil : .everywhere)
  }
}

extension Scope {
  /// Of what a name means here as a type.
  fileprivate func typeVisibility(_ name: String) -> Visibility {
    var scope: Scope? = self
    while let current = scope {
      if let alias = current.aliasVisibility[name] { return alias }
      switch current.types[name] {
      case .nominal(let declaration, _)? where declaration.name == name: return declaration.visibility
      case .existential(let protocols)?: return protocols.first { $0.name == name }?.visibility ?? .everywhere
      case .some: return .everywhere
      case nil: break
      }
      if case .type(let type) = current.kind {
        if type.generics.contains(where: { $0.name == name }) { return .everywhere }
        for inherited in type.lineage {
          if let found = inherited.typeVisibility(name) { return found }
        }
      }
      scope = current.parent
    }
    return .everywhere
  }
}
