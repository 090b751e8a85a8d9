/// Types over packs, and their members.
extension PackExpansion {
  mutating func nominal(_ syntax: NominalSyntax) -> NominalSyntax {
    var result = syntax
    result.generics = generics(syntax.generics)
    result.inherited = syntax.inherited.map { type($0) }
    result.members = members(syntax.members)
    return result
  }

  mutating func extending(_ syntax: ExtensionSyntax) -> ExtensionSyntax {
    var result = syntax
    result.inherited = syntax.inherited.map { type($0) }
    result.requirements = requirements(syntax.requirements)
    result.members = members(syntax.members)
    return result
  }

  mutating func members(_ syntax: [DeclarationSyntax]) -> [DeclarationSyntax] {
    // What members are called counts for all of them.
    for member in syntax { noteProperties(member) }
    return syntax.map { declaration($0) }
  }

  mutating func noteProperties(_ syntax: DeclarationSyntax) {
    guard case .variable(let variable) = syntax.kind else { return }
    for binding in variable.bindings {
      if case .binding(let name, _) = binding.pattern.kind { note(name, binding.type, binding.value) }
    }
  }

  mutating func member(_ kind: DeclarationSyntax.Kind) -> DeclarationSyntax.Kind {
    switch kind {
    case .initializer(var initializer):
      let outer = (counts, tuples)
      defer { (counts, tuples) = outer }
      initializer.generics = generics(initializer.generics)
      initializer.parameters = parameters(initializer.parameters)
      initializer.thrown = initializer.thrown.map { type($0) }
      initializer.body = initializer.body.map { block($0) }
      return .initializer(initializer)
    case .subscripting(var member):
      let outer = (counts, tuples)
      defer { (counts, tuples) = outer }
      member.generics = generics(member.generics)
      member.parameters = parameters(member.parameters)
      member.result = type(member.result)
      member.accessors = accessors(member.accessors)
      return .subscripting(member)
    case .deinitializer(let body): return .deinitializer(block(body))
    case .typeAlias(let name, let generics, let aliased): return .typeAlias(name: name, generics: self.generics(generics), type(aliased))
    case .enumCases(let cases):
      return .enumCases(cases.map { enumCase in
        var result = enumCase
        result.payload = enumCase.payload.flatMap { payload -> [EnumCaseSyntax.Payload] in
          guard case .packExpansion(let pattern) = payload.type.kind else {
            var one = payload
            one.type = type(payload.type)
            return [one]
          }
          return expanded(pattern.packNames) { .init(label: nil, type: $0.type(pattern), standard: nil) }
        }
        return result
      })
    case .nominal(let nested): return .nominal(nominal(nested))
    default: return kind
    }
  }

  mutating func accessors(_ syntax: AccessorsSyntax) -> AccessorsSyntax {
    var result = syntax
    result.getter?.body = syntax.getter?.body.map { block($0) }
    result.setter?.body = syntax.setter?.body.map { block($0) }
    result.willSet?.body = syntax.willSet?.body.map { block($0) }
    result.didSet?.body = syntax.didSet?.body.map { block($0) }
    return result
  }
}
