/// `typealias Table<Value> = [String: Value]`: a type with parameters of its own.
struct GenericAlias {
  var generics: [GenericParameter]
  var type: Type
}

extension Checker {
  func declareAlias(_ name: NameSyntax, _ syntax: GenericsSyntax, _ aliased: TypeSyntax, _ modifiers: ModifierSyntax,
                    in type: TypeDeclaration?, _ scope: Scope) throws {
    let visibility = visibility(modifiers, in: type)
    if let type { (type.aliasVisibility[name.text], type.aliasSpans[name.text]) = (visibility, name.span) }
    else { scope.aliasVisibility[name.text] = visibility }
    guard !syntax.parameters.isEmpty else {
      // `typealias Table = Dictionary` leaves the arguments open.
      let found = try resolve(aliased, scope, open: { .parameter($0) })
      if let type { type.aliases[name.text] = found } else { scope.declare(name.text, found) }
      return
    }
    let inner = Scope(.block, parent: scope)
    var conditions: [GenericRequirement] = []
    let generics = try genericParameters(syntax, inner, conditions: &conditions)
    let alias = GenericAlias(generics: generics, type: try resolve(aliased, inner))
    if let type { type.genericAliases[name.text] = alias } else { scope.declare(name.text, alias) }
  }

  func apply(_ alias: GenericAlias, _ arguments: [TypeSyntax], _ scope: Scope, _ syntax: TypeSyntax,
             _ open: ((GenericParameter) -> Type)?) throws -> Type {
    var types = try arguments.map { try resolve($0, scope, open: open) }
    if types.isEmpty, let open { types = alias.generics.map(open) }
    guard types.count == alias.generics.count else {
      throw CheckFailure(error: .genericCount(alias.type, expected: alias.generics.count, got: types.count), span: syntax.span)
    }
    let system = ConstraintSystem(core: core, assumptions: scope.allAssumptions)
    for (generic, type) in zip(alias.generics, types) {
      for conformed in generic.protocols where system.conforms(type, conformed) == .failed {
        throw CheckFailure(error: .doesNotConform(type, conformed), span: syntax.span)
      }
    }
    return alias.type.substituting(Substitution(zip(alias.generics, types), uniquingKeysWith: { first, _ in first }))
  }
}
