/// What the protocols of a generic parameter say of the associated types of its associated types, in their where clauses.
extension ConstraintSystem {
  /// `T.Iterator.Element` is `T.Element`, where a protocol of `T` says `where Iterator.Element == Element`.
  func sameByProtocol(_ type: Type) -> Type? {
    for case .sameType(let a, let b) in requirements(about: type) {
      if a == type, !b.isDependent || b.depth <= a.depth { return b }
      if b == type, a.depth < b.depth { return a }
    }
    return nil
  }

  /// The protocols that where clauses ask of the type.
  func askedByProtocols(of type: Type) -> [TypeDeclaration] {
    requirements(about: type).flatMap { requirement -> [TypeDeclaration] in
      if case .conformance(type, let asked) = requirement { asked } else { [] }
    }
  }

  /// What is said by the protocols of all that the type is an associated type of.
  private func requirements(about type: Type) -> [GenericRequirement] {
    guard case .dependent(let base, _) = type, base.isGeneric else { return [] }
    var known: [TypeDeclaration] = []
    for conformed in protocols(of: base) {
      for source in [conformed] + conformed.allConformances.map(\.conformed) where !source.requirements.isEmpty && !known.contains(source) {
        known.append(source)
      }
    }
    let own = known.flatMap { source -> [GenericRequirement] in
      guard let parameter = source.selfParameter else { return [] }
      return source.requirements.map { $0.replacing(.parameter(parameter), by: base) }
    }
    return own + requirements(about: base)
  }
}

extension GenericRequirement {
  fileprivate func replacing(_ part: Type, by other: Type) -> GenericRequirement {
    // Nothing is looked up here: what is compared are the types as they are written.
    func replaced(_ type: Type) -> Type {
      if type == part { return other }
      if case .dependent(let base, let name) = type { return .dependent(replaced(base), name) }
      return type.mapped { $0 == part ? other : nil }
    }
    switch self {
    case .conformance(let type, let protocols): return .conformance(replaced(type), protocols)
    case .sameType(let a, let b): return .sameType(replaced(a), replaced(b))
    }
  }
}
