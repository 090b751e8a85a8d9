/// Modifiers of access where they mean nothing.
extension Checker {
  /// Whether a declaration may have the modifiers that it has; what is wrong is reported.
  func requireApplicable(_ declaration: DeclarationSyntax, in owner: TypeDeclaration?) -> Bool {
    let modifiers = declaration.modifiers, written = modifiers.access + modifiers.setterAccess
    guard let first = written.first else { return true }
    if let second = modifiers.access.dropFirst().first {
      report(.access(second.name == modifiers.access[0].name ? .duplicateModifier : .severalModifiers), at: second.span)
      return false
    }
    let error: AccessError?
    switch declaration.kind {
    case .enumCases, .associatedType, .deinitializer, .operatorDeclaration, .precedenceGroup: error = .notApplicable(first.name)
    case .extending: error = first.name == "open" ? .notApplicable("open") : nil
    default: error = owner?.kind == .protocolType && !isInExtension ? .inProtocol(first.name) : nil
    }
    if let error {
      report(.access(error), at: first.span)
      return false
    }
    for access in modifiers.access where access.name == "package" {
      report(.access(.packageWithoutName(declaration.shownName)), at: access.span)
    }
    for access in modifiers.access where access.name == "open" && !mayBeOpen(declaration, in: owner) {
      let isStatic = owner?.kind == .classType && modifiers.has("static")
      report(.access(isStatic ? .openOnStatic : .openOnOther), at: isStatic ? declaration.nameSpan : access.span)
    }
    if let setter = modifiers.setterAccess.first { return requireSetter(setter, declaration, in: owner) }
    return true
  }

  private func mayBeOpen(_ declaration: DeclarationSyntax, in owner: TypeDeclaration?) -> Bool {
    switch declaration.kind {
    case .nominal(let nominal): nominal.kind == .classType
    case .function, .variable, .subscripting: owner?.kind == .classType && !declaration.modifiers.has("static")
    default: false
    }
  }

  private func requireSetter(_ setter: (name: String, span: Span), _ declaration: DeclarationSyntax, in owner: TypeDeclaration?) -> Bool {
    let isReadOnly: Bool
    switch declaration.kind {
    case .variable(let variable):
      isReadOnly = variable.isLet || variable.bindings.contains { $0.accessors?.getter != nil && $0.accessors?.setter == nil }
    case .subscripting(let syntax): isReadOnly = syntax.accessors.setter == nil
    default:
      report(.access(.notApplicable(setter.name)), at: setter.span)
      return false
    }
    if isReadOnly {
      report(.access(.setterOfReadOnly(setter.name + "(set)", isSubscript: declaration.isSubscript)), at: setter.span)
      return false
    }
    let own = visibility(declaration.modifiers, in: owner), wanted = Self.visibility(setter.name, in: owner)
    if !wanted.isWithin(own), declaration.modifiers.access.first != nil || owner == nil || owner?.visibility != own {
      let kind = declaration.isSubscript ? "subscript" : owner == nil ? "variable" : "property"
      report(.access(.setterWider(declared: declaration.modifiers.access.first?.name ?? own.word, kind: kind, setter: setter.name)), at: setter.span)
      return false
    }
    return true
  }

  func warnOfLevel(of member: DeclarationSyntax, inExtensionThatIs level: String) {
    guard let written = member.modifiers.access.first else { return }
    let kind = member.kindWord(in: nil) == "global function" || member.isProperty
      ? member.isProperty ? "property" : member.modifiers.has("static") ? "static method" : "instance method" : member.kindWord(in: nil)
    if written.name == level && level != "private" || written.name == "fileprivate" && level == "private" {
      warn(.access(.redundantInExtension(written.name, kind: kind, level: level)), at: written.span)
    } else if let own = Self.rank(written.name), let outer = Self.rank(level), own > outer {
      warn(.access(.conflictsWithExtension(written.name, level: level)), at: written.span)
    }
  }

  private static func rank(_ word: String) -> Int? { ["private", "fileprivate", "internal", "package", "public", "open"].firstIndex(of: word) }

  /// Who may see it cannot be said of what a function declares.
  func requireNoAccess(_ declaration: DeclarationSyntax) {
    for access in declaration.modifiers.access + declaration.modifiers.setterAccess {
      report(.access(.onLocal(access.name)), at: access.span)
    }
  }
}

extension DeclarationSyntax {
  var isSubscript: Bool { if case .subscripting = kind { true } else { false } }
  fileprivate var nameSpan: Span {
    switch kind {
    case .function(let function): function.name.span
    case .variable(let variable): variable.bindings.first?.pattern.span ?? span
    default: spanBehindModifiers
    }
  }

  var isProperty: Bool { if case .variable = kind { true } else { false } }

  fileprivate var shownName: String {
    switch kind {
    case .nominal(let nominal): nominal.name.text
    case .function(let function): function.name.text + "(" + function.parameters.map { ($0.label ?? "_") + ":" }.joined() + ")"
    case .variable(let variable): variable.bindings.first?.pattern.namesWithSpans.first?.name ?? "_"
    case .typeAlias(let name, _, _): name.text
    case .initializer(let initializer): "init(" + initializer.parameters.map { ($0.label ?? "_") + ":" }.joined() + ")"
    default: "subscript"
    }
  }
}
