/// What a where clause asks that does not hold: members that a type would have, and callees that take other types.
extension ExpressionChecker {
  /// What keeps a type from having a member that is declared for some of its kind.
  func unmetRequirement(_ name: String, of owner: Type, _ span: Span) -> CheckFailure? {
    let isStatic = owner.isMetatype
    guard case .nominal(let declaration, let arguments) = owner.instance else { return nil }
    var candidates = ((isStatic ? declaration.staticMembers : declaration.members)[name] ?? [])
      .map { OverloadedReference.Candidate(declaration: $0, substitution: declaration.substitution(arguments)) }
    for conformed in declaration.conformancesByRefinement.map(\.conformed) {
      guard let own = conformed.selfParameter else { continue }
      candidates += ((isStatic ? conformed.staticMembers : conformed.members)[name] ?? [])
        .map { .init(declaration: $0, substitution: [own: owner.instance]) }
    }
    for candidate in candidates where candidate.declaration.span.isOfLesson {
      for requirement in candidate.declaration.conditions where !system.mayHold([requirement], candidate.substitution) {
        return unmet(requirement, candidate, span)
      }
    }
    return nil
  }

  private func unmet(_ requirement: GenericRequirement, _ candidate: OverloadedReference.Candidate, _ span: Span) -> CheckFailure? {
    let callee = referring(to: candidate.declaration)
    switch requirement {
    case .conformance(let type, let protocols):
      let type = system.resolve(type.substituting(candidate.substitution))
      guard let missing = protocols.map({ $0.substituting(candidate.substitution) }).first(where: { system.conforms(type, $0) == .failed })
      else { return nil }
      return fail(.calleeRequires(callee, type, missing), span)
    case .sameType(let a, let b):
      return fail(.calleeRequiresEqual(callee, system.resolve(a.substituting(candidate.substitution)),
                                       system.resolve(b.substituting(candidate.substitution))), span)
    }
  }

  /// A member as messages about where clauses name it.
  private func referring(to member: ValueDeclaration) -> String {
    if member.kind == .variable { return "property '\(member.name)'" }
    let kind = member.kind == .subscripting ? "subscript" : member.isStatic ? "static method" : "instance method"
    guard member.isConditionedByExtension, let owner = member.owner else { return "\(kind) '\(member.shownName)'" }
    return "referencing \(kind) '\(member.shownName)' on '\(owner.name)'"
  }

  /// What is wrong with a type that lacks a conformance: with the callee that asks for it, if one does.
  func lacking(_ conformed: TypeDeclaration, _ type: Type, _ span: Span) -> CheckFailure {
    for (id, choice) in system.choices {
      guard let reference = system.references[id], !reference.isOperator, choice.declaration.kind == .function else { continue }
      let isAsked = choice.declaration.generics.contains { generic in
        choice.substitution[generic] == type && generic.protocols.contains { $0.base === conformed.base }
      }
      if isAsked { return fail(.calleeRequires(described(choice.declaration), system.shown(type), conformed), span) }
    }
    return fail(.doesNotConform(system.shown(type), conformed), span)
  }
}

extension Type {
  /// The type whose metatype this is, or else itself.
  fileprivate var instance: Type { if case .metatype(let instance) = self { instance } else { self } }
}
