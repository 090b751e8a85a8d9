/// What a where clause asks of types.
enum GenericRequirement {
  case conformance(Type, [TypeDeclaration])
  case sameType(Type, Type)
}

/// What is known of generic parameters inside a declaration beyond their own constraints: its where clause, and the one of
/// the extension around it.
struct Assumptions {
  var protocols: [Type: [TypeDeclaration]] = [:]
  /// What a generic parameter or an associated type is equal to.
  var equal: [Type: Type] = [:]

  init() {}

  init(_ requirements: [GenericRequirement]) {
    for requirement in requirements {
      switch requirement {
      case .conformance(let type, let conformed): protocols[type, default: []] += conformed
      case .sameType(let a, let b):
        switch a {
        case .parameter, .dependent: equal[a] = b
        default: equal[b] = a
        }
      }
    }
  }

  func merging(_ outer: Assumptions) -> Assumptions {
    var all = self
    all.protocols.merge(outer.protocols) { $0 + $1 }
    all.equal.merge(outer.equal) { own, _ in own }
    return all
  }
}
