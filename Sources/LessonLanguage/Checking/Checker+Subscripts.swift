/// Subscripts.
extension Checker {
  func declareSubscript(_ syntax: SubscriptSyntax, _ declaration: DeclarationSyntax, of type: TypeDeclaration,
                                _ scope: Scope) throws {
    let member = ValueDeclaration(.subscripting, "subscript", type: .error)
    let inner = Scope(.block, parent: scope)
    member.span = declaration.span
    member.generics = try genericParameters(syntax.generics, inner, conditions: &member.conditions)
    // Labels of a subscript's parameters count only where two names are written.
    member.parameters = try inferring(member.generics) { try parameters(syntax.parameters, inner) }
    member.type = try inferring(member.generics) { 
      try resolveResult(syntax.result, of: "subscript 'subscript(_:)'", type.contextGenerics + member.generics, inner)
    }
    member.isImplicitlyUnwrapped = syntax.result.isImplicitlyUnwrapped
    member.isStatic = declaration.modifiers.has("static") || declaration.modifiers.has("class")
    member.access = declaration.modifiers.accessLevel
    member.generation = generation
    member.builder = try builder(of: member, declaration, in: type, inner)
    member.conditions += extensionRequirements
    if type.kind == .protocolType, syntax.accessors.getter?.body == nil {
      member.isLet = syntax.accessors.setter == nil
      member.hasNonmutatingSetter = syntax.accessors.setter?.isMutating == false || type.conformance(to: core.anyObject) != nil
      try declareRequirement(member, of: type)
    } else {
      implement(member, syntax.accessors, of: type, inner)
    }
    try declare(member, scope, owner: type)
    noteModifiers(declaration, of: member)
  }
}
