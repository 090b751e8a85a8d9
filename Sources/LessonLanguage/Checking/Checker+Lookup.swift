/// Members of types.
extension Checker {
  typealias Candidate = OverloadedReference.Candidate

  /// Every member of the name: the type's own, then those of the protocols that it conforms to.
  func members(named name: String, of type: Type, system: ConstraintSystem) -> [Candidate] {
    switch type {
    case .nominal(let declaration, let arguments):
      return members(name, declaration, declaration.substitution(arguments), of: type, isStatic: false, system)
    case .metatype(.nominal(let declaration, let arguments)):
      return members(name, declaration, declaration.substitution(arguments), of: .nominal(declaration, arguments),
                     isStatic: true, system)
    case .parameter, .dependent:
      return constrained(name, by: system.protocols(of: type), type, isStatic: false, system)
    case .metatype(let instance) where instance.isGeneric:
      return constrained(name, by: system.protocols(of: instance), instance, isStatic: true, system)
    case .existential(let protocols):
      return constrained(name, by: protocols, type, isStatic: false, system)
    default:
      return []
    }
  }

  private func members(_ name: String, _ declaration: TypeDeclaration, _ substitution: Substitution, of type: Type,
                       isStatic: Bool, _ system: ConstraintSystem) -> [Candidate] {
    let table = isStatic ? declaration.staticMembers : declaration.members
    var found = (table[name] ?? []).map { Candidate(declaration: $0, substitution: substitution) }
    for conformance in declaration.conformancesByRefinement {
      let more = inherited(name, conformance.conformed, of: type, isStatic: isStatic, system, conformedDirectly: true)
        .filter { system.mayHold($0.declaration.conditions, $0.substitution) }
      // What implements a requirement says more of its type than the requirement.
      found.removeAll { known in known.declaration.isRequirement && more.contains { $0.declaration.hasSameSignature(as: known.declaration) } }
      let offered = more.filter { other in
        !other.declaration.isRequirement
          || !more.contains { !$0.declaration.isRequirement && $0.declaration.hasSameSignature(as: other.declaration) }
      }
      found += offered.filter { other in
        !found.contains { $0.declaration.hasSameSignature(as: other.declaration) && !$0.declaration.differsInResult(from: other.declaration) }
      }
    }
    // The library's types declare what they have of their own; `String` has no subscript with an `Int`.
    return found.filter {
      (declaration.span.isOfLesson || !$0.declaration.isAbstract) && system.mayHold($0.declaration.conditions, $0.substitution)
    }
  }

  /// The members that protocols give a type of which no more is known.
  private func constrained(_ name: String, by protocols: [TypeDeclaration], _ type: Type, isStatic: Bool, _ system: ConstraintSystem)
    -> [Candidate]
  {
    var found: [Candidate] = []
    for conformed in protocols {
      for candidate in inherited(name, conformed, of: type, isStatic: isStatic, system)
      where !found.contains(where: { $0.declaration === candidate.declaration }) { found.append(candidate) }
    }
    found = found.filter { system.mayHold($0.declaration.conditions, $0.substitution) }
    // A requirement stands for whatever implements it, the protocol's own default among that.
    let required = found.filter(\.declaration.isRequirement)
    return found.filter { candidate in
      candidate.declaration.isRequirement || !required.contains {
        $0.declaration.hasSameSignature(as: candidate.declaration) && !$0.declaration.differsInResult(from: candidate.declaration)
      }
    }
  }

  private func inherited(_ name: String, _ conformed: TypeDeclaration, of type: Type, isStatic: Bool,
                         _ system: ConstraintSystem, conformedDirectly: Bool = false) -> [Candidate] {
    let table = isStatic ? conformed.staticMembers : conformed.members
    var substitution: Substitution = [:]
    if let own = conformed.selfParameter { substitution[own] = type }
    let found = (table[name] ?? []).map { Candidate(declaration: $0, substitution: substitution) }
    if conformedDirectly { return found }
    return found + conformed.conformances.flatMap { inherited(name, $0.conformed, of: type, isStatic: isStatic, system) }
  }

  func memberNames(of type: Type) -> Set<String> {
    switch type {
    case .nominal(let declaration, _):
      return declaration.allConformances.reduce(into: Set(declaration.members.keys)) { $0.formUnion($1.conformed.members.keys) }
    case .metatype(.nominal(let declaration, _)):
      return Set(declaration.staticMembers.keys).union(declaration.nestedTypes.keys)
    case .parameter(let parameter):
      return parameter.protocols.reduce(into: []) { $0.formUnion($1.members.keys) }
    case .dependent(let base, let name):
      return memberNames(of: base.associatedType(name) == type ? .error : base.associatedType(name))
    case .existential(let protocols):
      return protocols.reduce(into: []) { $0.formUnion($1.members.keys) }
    default:
      return []
    }
  }

  func initializers(of type: Type, system: ConstraintSystem) -> [Candidate] {
    if type.isGeneric { return members(named: "init", of: .metatype(type), system: system) }
    guard case .nominal(let declaration, let arguments) = type else { return [] }
    declaration.complete()
    let own = (declaration.staticMembers["init"] ?? []).map {
      Candidate(declaration: $0, substitution: declaration.substitution(arguments))
    }
    let more = declaration.allConformances.flatMap { conformance in
      inherited("init", conformance.conformed, of: type, isStatic: true, system, conformedDirectly: true)
    }
    return (own + more.filter { !$0.declaration.isRequirement }).filter { system.mayHold($0.declaration.conditions, $0.substitution) }
  }

  /// What the owner's generic parameters are when a member is reached through a base of the type.
  func memberSubstitution(_ member: ValueDeclaration, base: Type) -> Substitution {
    guard let owner = member.owner else { return [:] }
    if let own = owner.selfParameter { return [own: base] }
    if case .nominal(_, let arguments) = base { return owner.substitution(arguments) }
    return [:]
  }

  /// Marks what a use of a declaration means for the function in which it stands.
  func noteUse(of declaration: ValueDeclaration, in scope: Scope) {
    let bodies: [FunctionBody?]
    switch declaration.implementation {
    case .local(let variable): return noteUse(of: variable, in: scope)
    case .body(let body): bodies = [body]
    case .computed(let getter, let setter): bodies = [getter, setter]
    default: return
    }
    for body in bodies { for variable in body?.captures ?? [] { noteUse(of: variable, in: scope) } }
  }

  /// A variable of an enclosing function is captured by every function between its declaration and its use.
  func noteUse(of variable: Variable, in scope: Scope) {
    variable.isRead = true
    guard !variable.isGlobal else { return }
    var function = scope.function
    while let current = function, current !== variable.function {
      if !current.captures.contains(where: { $0 === variable }) { current.captures.append(variable) }
      variable.isCaptured = true
      function = current.parent
    }
    // Whoever changes the variable calls its observers, and needs what they use.
    for body in variable.observers?.bodies ?? [] {
      for other in body.captures where other !== variable { noteUse(of: other, in: scope) }
    }
  }

  func requireAccess(to declaration: ValueDeclaration, _ scope: Scope, _ span: Span) throws {
    guard declaration.access == .privateMember, let owner = declaration.owner, !scope.isInside(owner) else { return }
    throw CheckFailure(error: .inaccessible(declaration), span: declaration.kind == .initializer ? span : span.last(declaration.name))
  }

  // MARK: Mutability

  /// Reading a lazy property changes what it belongs to.
  func requireMutable(forGetterOf declaration: ValueDeclaration, _ base: TypedExpression?, _ scope: Scope) throws {
    guard declaration.hasMutatingGetter, let base else { return }
    do { try requireMutable(base, scope, member: declaration.name) } catch let failure as CheckFailure {
      if case .mutateConstant(let name, _) = failure.error { throw CheckFailure(error: .mutatingGetter(name), span: base.span) }
      throw CheckFailure(error: .mutatingGetter(nil), span: base.span)
    }
  }

  /// Checks that a place may be written to, and says why not.
  func requireMutable(_ place: TypedExpression, _ scope: Scope, member: String? = nil) throws {
    func fail(_ error: CheckError) -> CheckFailure { CheckFailure(error: error, span: place.span) }
    switch place.kind {
    case .variable(let variable):
      if variable.name == "self", variable.isLet {
        throw fail(member.map { .mutatingOnConstant($0) } ?? .assignToImmutableSelf("self"))
      }
      if variable.isLet, member != nil || variable.isInitialized {
        if let member { throw fail(.mutateConstant(variable.name, member: member)) }
        throw fail(variable.isParameter ? .assignToParameter(variable.name) : .assignToConstant(variable.name))
      }
      variable.isMutated = true
    case .property(let base, let declaration, _):
      if declaration.access == .privateSetter, let owner = declaration.owner, !scope.isInside(owner) {
        throw CheckFailure(error: .inaccessibleSetter(declaration.name, member: member), span: place.span.last(declaration.name))
      }
      switch declaration.implementation {
      case .stored, .local:
        if declaration.isLet {
          // An initialiser gives its constants their values.
          if let base, case .variable(let own) = base.kind, own.name == "self", scope.function?.initializes != nil { return }
          throw fail(member.map { .mutateConstant(declaration.name, member: $0) } ?? .assignToConstant(declaration.name))
        }
      case .computed(_, nil), .nativeProperty(_, nil):
        throw CheckFailure(error: .assignToGetOnly(declaration.name, isMember: declaration.owner != nil),
                           span: place.span.last(declaration.name))
      case .requirement where declaration.isLet:
        throw CheckFailure(error: .assignToGetOnly(declaration.name), span: place.span.last(declaration.name))
      default: break
      }
      if let base, !declaration.hasNonmutatingSetter {
        if case .variable(let own) = base.kind, own.name == "self", own.isLet {
          throw fail(member.map { .mutatingOnConstant($0) } ?? .assignToImmutableSelf(declaration.name))
        }
        try requireMutable(base, scope, member: member)
      }
    case .subscripting(let base, let declaration, _, _):
      if case .nativeProperty(_, nil) = declaration.implementation { throw CheckFailure(error: .subscriptGetOnly, span: place.span.behind(base.span)) }
      if case .computed(_, nil) = declaration.implementation { throw CheckFailure(error: .subscriptGetOnly, span: place.span.behind(base.span)) }
      if !declaration.hasNonmutatingSetter, !declaration.isStatic { try requireMutable(base, scope, member: member) }
    case .keyPathAccess(let base, let path):
      guard case .nominal(let declaration, _) = path.type, core.keyPathRank(declaration) == 3 else {
        throw CheckFailure(error: .readOnlyKeyPath(path.variableName), span: place.span.behind(base.span))
      }
      try requireMutable(base, scope, member: member)
    case .tupleElement(let base, _), .forceUnwrap(let base), .optionalLink(let base), .optionalChain(let base):
      try requireMutable(base, scope, member: member)
    case .tuple(let elements) where member == nil:
      for element in elements { try requireMutable(element, scope) }
    case .discard, .error:
      break
    default:
      throw fail(member.map { .mutatingOnConstant($0) } ?? .assignToValue)
    }
  }
}
