/// Classes that inherit from others.
extension TypeDeclaration {
  var superclassDeclaration: TypeDeclaration? {
    if case .nominal(let declaration, _)? = superclass { declaration } else { nil }
  }

  /// The class itself, then those that it inherits from, the nearest first.
  var lineage: [TypeDeclaration] {
    var all = [self]
    while let next = all[all.count - 1].superclassDeclaration, !all.contains(next) { all.append(next) }
    return all
  }

  func inherits(from other: TypeDeclaration) -> Bool { lineage.contains(other) }

  /// The member of this class or of the nearest one above it that takes another's place.
  func implementation(of declaration: ValueDeclaration) -> ValueDeclaration {
    guard let owner = declaration.owner, owner.kind == .classType else { return declaration }
    for type in lineage {
      if type === owner { break }
      let members = (declaration.isStatic ? type.staticMembers : type.members)[declaration.name] ?? []
      if let found = members.first(where: { $0.overrides(declaration) }) { return found }
    }
    return declaration
  }
}

extension ValueDeclaration {
  /// Whether it takes the place of another member, directly or through those between them.
  func overrides(_ other: ValueDeclaration) -> Bool {
    var next = overridden
    while let declaration = next {
      if declaration === other { return true }
      next = declaration.overridden
    }
    return false
  }

  /// The first declaration of what it overrides: all share its number.
  var root: ValueDeclaration { overridden?.root ?? self }

  /// Whether it is a function or a computed property of a class itself, which knows the class that it is used on.
  var isClassLevel: Bool {
    guard isOfClass, isStatic, !isMemberOperator else { return false }
    if case .local = implementation { return false }
    return kind == .function || kind == .variable || kind == .subscripting
  }

  var isOfClass: Bool { owner?.kind == .classType }
}

extension Type {
  /// This class as one of those that it inherits from, with that one's type arguments.
  func asSuperclass(_ other: TypeDeclaration) -> Type? {
    var next: Type? = self
    while case .nominal(let declaration, let arguments)? = next {
      if declaration === other { return next }
      next = declaration.superclass?.substituting(declaration.substitution(arguments))
    }
    return nil
  }

  /// The class that declares a conformance which this one may inherit.
  func declaringConformance(to conformed: TypeDeclaration) -> Type {
    var type = self
    while let parent = type.superclass, parent.nominalDeclaration?.conformance(to: conformed) != nil { type = parent }
    return type
  }

  /// What the class inherits from.
  var superclass: Type? {
    guard case .nominal(let declaration, let arguments) = self else { return nil }
    return declaration.superclass?.substituting(declaration.substitution(arguments))
  }

  var isClass: Bool { if case .nominal(let declaration, _) = self { declaration.kind == .classType } else { false } }
}
