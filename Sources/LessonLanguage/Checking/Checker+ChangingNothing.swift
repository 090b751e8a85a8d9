/// Attributes that change nothing in a lesson, where the compiler refuses them.
extension Checker {
  func requireFitting(_ attribute: ModifierSyntax.Attribute, _ declaration: DeclarationSyntax) throws {
    func fail(_ fault: AttributeFault, behindSign: Bool = false) -> CheckFailure {
      let span = attribute.span
      return CheckFailure(error: .attribute(fault), span: Span(source: span.source, start: span.start + (behindSign ? 1 : 0), end: span.end))
    }
    let access = declaration.modifiers.access.first?.name ?? "internal"
    let isPrivate = access == "private" || access == "fileprivate"
    switch attribute.name {
    case "inline":
      guard case .name(let option, _)? = attribute.arguments?.first?.value.kind else { throw fail(.withoutOption("inline"), behindSign: true) }
      guard ["never", "__always"].contains(option.text) else { throw fail(.unknownOption(option.text, "inline"), behindSign: true) }
      if declaration.isType { throw fail(.misplacedAttribute("inline(\(option.text))"), behindSign: true) }
    case "inlinable":
      if declaration.isType { throw fail(.misplacedAttribute("inlinable")) }
      if declaration.isStoredVariable { throw fail(.onStored("inlinable")) }
      if isPrivate { throw fail(.needsAccess("inlinable", "internal, package, or public declarations", "'\(declaration.ownName)'", access)) }
    case "usableFromInline":
      if isPrivate {
        throw fail(.needsAccess("usableFromInline", "internal or package declarations", declaration.describedName, access))
      }
    case "frozen":
      guard declaration.isStructOrEnum else { throw fail(.misplacedAttribute("frozen")) }
      if access != "public", access != "package", !declaration.modifiers.hasAttribute("usableFromInline") {
        throw fail(.needsAccess("frozen", "'@usableFromInline', package, or public declarations", "'\(declaration.ownName)'", access))
      }
    case "discardableResult":
      switch declaration.kind {
      case .function, .initializer, .subscripting: break
      default: throw fail(.misplacedAttribute("discardableResult"))
      }
    default: break
    }
  }
}

extension DeclarationSyntax {
  fileprivate var isType: Bool { if case .nominal = kind { true } else { false } }

  fileprivate var isStructOrEnum: Bool {
    if case .nominal(let nominal) = kind { nominal.kind == .structure || nominal.kind == .enumeration } else { false }
  }

  fileprivate var isStoredVariable: Bool {
    if case .variable(let variable) = kind { variable.bindings.contains { $0.accessors?.getter == nil } } else { false }
  }

  fileprivate var ownName: String {
    switch kind {
    case .nominal(let nominal): nominal.name.text
    case .function(let function): function.name.text
    default: "init"
    }
  }

  fileprivate var describedName: String {
    switch kind {
    case .function(let function): "global function '\(function.name.text)(" + function.parameters.map { ($0.label ?? "_") + ":" }.joined() + ")'"
    case .nominal(let nominal): "\(nominal.kind.rawValue) '\(nominal.name.text)'"
    default: "'\(ownName)'"
    }
  }
}
