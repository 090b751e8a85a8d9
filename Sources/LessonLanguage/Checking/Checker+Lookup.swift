/// Members of types.
extension Checker {
  typealias Candidate = OverloadedReference.Candidate

  /// Every member of the name: the type's own, then those of the protocols that it conforms to.
  func members(named name: String, of type: Type, system: ConstraintSystem) -> [Candidate] {
    switch type {
    case .nominal where type.opaque != nil:
      return constrained(name, by: system.protocols(of: type), type, isStatic: false, system)
    case .nominal(let declaration, let arguments):
      return members(name, declaration, declaration.substitution(arguments), of: type, isStatic: false, system)
    case .metatype(let instance) where instance.opaque != nil:
      return constrained(name, by: system.protocols(of: instance), instance, isStatic: true, system)
    case .metatype(.nominal(let declaration, let arguments)):
      return members(name, declaration, declaration.substitution(arguments), of: .nominal(declaration, arguments),
                     isStatic: true, system)
    case .parameter, .dependent:
      return constrained(name, by: system.protocols(of: type), type, isStatic: false, system)
    case .metatype(let instance) where instance.isGeneric:
      return constrained(name, by: system.protocols(of: instance), instance, isStatic: true, system)
    case .existential(let protocols):
      return constrained(name, by: protocols, type, isStatic: false, system)
    case .metatype(.existential(let protocols)):
      return constrained(name, by: protocols, .existential(protocols), isStatic: true, system)
    default:
      return []
    }
  }

  /// Whether what a member asks of its type can come true; its own generic parameters are still open.
  private func mayHold(_ candidate: Candidate, _ system: ConstraintSystem) -> Bool {
    let declaration = candidate.declaration
    if declaration.conditions.isEmpty { return true }
    var trial = system, substitution = candidate.substitution
    for generic in declaration.generics { substitution[generic] = trial.fresh(.none) }
    return trial.mayHold(declaration.conditions, substitution)
  }

  private func members(_ name: String, _ declaration: TypeDeclaration, _ substitution: Substitution, of type: Type,
                       isStatic: Bool, _ system: ConstraintSystem) -> [Candidate] {
    let table = isStatic ? declaration.staticMembers : declaration.members
    let own = declaration.kind == .classType ? type : nil
    var found = (table[name] ?? []).map { Candidate(declaration: $0, substitution: substitution, own: own) }
    found += inheritedMembers(name, declaration, of: type, isStatic: isStatic, system, hiddenBy: found)
    let hasOwnVariable = found.contains { $0.declaration.kind == .variable && system.mayHold($0.declaration.conditions, substitution) }
    for conformance in declaration.conformancesByRefinement {
      let more = mostSpecific(inherited(name, conformance.conformed, of: type, isStatic: isStatic, system, conformedDirectly: true)
        .filter { mayHold($0, system) })
      // What implements a requirement says more of its type than the requirement.
      found.removeAll { known in
        known.declaration.isOpen(in: declaration) && more.contains { $0.declaration.hasSameSignature(as: known.declaration) }
      }
      let offered = more.filter { other in
        !other.declaration.isOpen(in: declaration)
          || !more.contains { !$0.declaration.isOpen(in: declaration) && $0.declaration.hasSameSignature(as: other.declaration) }
      }
      found += offered.filter { other in
        !(hasOwnVariable && other.declaration.kind == .variable) && !found.contains { $0.declaration.hasSameSignature(as: other.declaration) && !$0.declaration.differsInResult(from: other.declaration) }
      }
    }
    // The library's types declare what they have of their own; `String` has no subscript with an `Int`.
    return found.filter {
      (declaration.span.isOfLesson || !$0.declaration.isAbstract) && mayHold($0, system)
    }
  }

  /// Without the properties for which another extension of the same protocol, which asks for more, has one of its own.
  private func mostSpecific(_ candidates: [Candidate]) -> [Candidate] {
    candidates.filter { candidate in
      let declaration = candidate.declaration
      guard declaration.kind == .variable, !declaration.isRequirement else { return true }
      return !candidates.contains {
        !$0.declaration.isRequirement && $0.declaration.owner === declaration.owner && $0.declaration.hasSameSignature(as: declaration)
          && $0.declaration.conditions.count > declaration.conditions.count
      }
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
    found = mostSpecific(found.filter { mayHold($0, system) })
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
    if conformed.kind == .classType {
      let own = (isStatic ? conformed.staticMembers : conformed.members)[name] ?? []
      let found = own.map { Candidate(declaration: $0, substitution: [:], own: type) }
      return found + inheritedMembers(name, conformed, of: type, isStatic: isStatic, system, hiddenBy: found, above: conformed.superclass)
        + conformed.conformancesByRefinement.flatMap { inherited(name, $0.conformed, of: type, isStatic: isStatic, system, conformedDirectly: true) }
    }
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
      let own = declaration.lineage.reduce(into: Set<String>()) { $0.formUnion($1.members.keys) }
      return declaration.allConformances.reduce(into: own) { $0.formUnion($1.conformed.members.keys) }
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
    return (own + more.filter { !$0.declaration.isRequirement }).filter { mayHold($0, system) }
  }

  /// What the owner's generic parameters are when a member is reached through a base of the type.
  func memberSubstitution(_ member: ValueDeclaration, base: Type) -> Substitution {
    guard let owner = member.owner else { return [:] }
    if let own = owner.selfParameter { return [own: base] }
    if case .nominal(_, let arguments) = base.asSuperclass(owner) ?? base { return owner.substitution(arguments) }
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
    for case let body? in bodies {
      // Functions may refer forward: what the body captures is not known before it is checked.
      if body.parent != nil || !body.captures.isEmpty || scope.function != nil { users[ObjectIdentifier(body), default: []].append(scope) }
      for variable in body.captures { noteUse(of: variable, in: scope) }
    }
  }

  /// A variable of an enclosing function is captured by every function between its declaration and its use.
  func noteUse(of variable: Variable, in scope: Scope) {
    variable.isRead = true
    guard !variable.isGlobal else { return }
    var function = scope.function
    while let current = function, current !== variable.function {
      variable.isCaptured = true
      if !current.captures.contains(where: { $0 === variable }) {
        current.captures.append(variable)
        for user in users[ObjectIdentifier(current)] ?? [] { noteUse(of: variable, in: user) }
      }
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
}
