/// Which member of a concrete type implements a requirement of a protocol.
extension Program {
  struct Witness {
    var declaration: ValueDeclaration
    var substitution: Substitution
  }

  /// - Parameter substitution: What the generic parameters of the requirement stand for, `Self` among them; all concrete.
  func witness(for requirement: ValueDeclaration, _ substitution: Substitution) -> Witness? {
    guard let own = requirement.owner?.selfParameter, let base = substitution[own] else { return nil }
    let key = WitnessKey(requirement: requirement, types: [base] + requirement.generics.map { substitution[$0] ?? .error })
    if let known = witnesses[key] { return known }
    let found = findWitness(for: requirement, substitution, base)
    if let found { witnesses[key] = found }
    return found
  }

  struct WitnessKey: Hashable {
    var requirement: ValueDeclaration
    var types: [Type]
  }

  private func findWitness(for requirement: ValueDeclaration, _ substitution: Substitution, _ base: Type) -> Witness? {
    guard let owner = requirement.owner, let own = owner.selfParameter, let type = base.nominalDeclaration else { return nil }
    // What a class has for a protocol speaks of the class that conforms, also where a subclass is used.
    var declared = substitution
    declared[own] = base.declaringConformance(to: owner)
    if requirement.isMemberOperator { return findOperator(for: requirement, declared) ?? findOperator(for: requirement, substitution) }
    let known = type.conformance(to: owner)?.assumptions ?? Assumptions()
    var fitting = ownMembers(for: requirement, declared).filter { areImplied($0.declaration, of: type, by: known) }.compactMap {
      fitted($0, to: requirement, requirement.signatureType.substituting(declared), declared)
    }
    let wanted = requirement.signatureType.substituting(substitution)
    var candidates: [Witness] = []
    for conformance in type.conformancesByRefinement where isImplied(conformance, of: type, by: known) {
      guard let own = conformance.conformed.selfParameter else { continue }
      let members = requirement.isStatic ? conformance.conformed.staticMembers : conformance.conformed.members
      candidates += (members[requirement.name] ?? []).filter { !$0.isOpen(in: type) }.map {
        Witness(declaration: $0, substitution: [own: base])
      }
    }
    fitting += candidates.compactMap { fitted($0, to: requirement, wanted, substitution) }
    // The type's own member comes before defaults, the protocol that refines others before those, and of one protocol's
    // defaults the one that asks for more.
    guard let first = fitting.first else { return nil }
    if first.declaration.isClassLevel { return overriding(first, in: base) }
    return fitting.filter { $0.declaration.owner === first.declaration.owner }
      .reduce(first) { $1.declaration.conditions.count > $0.declaration.conditions.count ? $1 : $0 }
  }

  /// Whether a type has a conformance wherever it has the one whose conditions are known: only then its members can be meant,
  /// whatever the type arguments are in one place.
  private func isImplied(_ conformance: TypeDeclaration.Conformance, of type: TypeDeclaration, by known: Assumptions) -> Bool {
    if conformance.conditions.isEmpty && conformance.requirements.isEmpty { return true }
    return ConstraintSystem(core: core, assumptions: known).conforms(type.declaredType, conformance.conformed) == .solved
  }

  /// The same for what a member of the type itself asks.
  private func areImplied(_ member: ValueDeclaration, of type: TypeDeclaration, by known: Assumptions) -> Bool {
    guard member.owner === type, !member.conditions.isEmpty, member.isLesson else { return true }
    let system = ConstraintSystem(core: core, assumptions: known)
    return member.conditions.allSatisfy { condition in
      switch condition {
      case .conformance(let part, let protocols): protocols.allSatisfy { system.conforms(part, $0) == .solved }
      case .sameType(let a, let b): system.resolve(a) == system.resolve(b)
      }
    }
  }

  /// A member of a class itself is the one that the class at hand has in its place.
  private func overriding(_ witness: Witness, in base: Type) -> Witness {
    guard let own = base.nominalDeclaration?.implementation(of: witness.declaration), own !== witness.declaration,
          let owner = own.owner, case .nominal(_, let arguments)? = base.asSuperclass(owner) else { return witness }
    var types = owner.substitution(arguments)
    for (generic, theirs) in zip(own.generics, witness.declaration.generics) { types[generic] = witness.substitution[theirs] }
    return Witness(declaration: own, substitution: types)
  }

  private func ownMembers(for requirement: ValueDeclaration, _ declared: Substitution) -> [Witness] {
    guard let own = requirement.owner?.selfParameter, case .nominal(let type, let arguments)? = declared[own] else { return [] }
    let members = requirement.isStatic ? type.staticMembers : type.members
    return (members[requirement.name] ?? []).map { Witness(declaration: $0, substitution: type.substitution(arguments)) }
  }

  /// Operators are found wherever they are declared.
  private func findOperator(for requirement: ValueDeclaration, _ substitution: Substitution) -> Witness? {
    let wanted = requirement.signatureType.substituting(substitution)
    let fitting = lookUp(requirement.name).filter { !$0.isRequirement }
      .compactMap { fitted(Witness(declaration: $0, substitution: [:]), to: requirement, wanted, substitution) }
    return fitting.min { $0.substitution.count < $1.substitution.count }
  }

  func operatorWitness(for declaration: ValueDeclaration, _ substitution: Substitution, _ type: Type) -> Witness? {
    let key = WitnessKey(requirement: declaration, types: [type])
    if let known = witnesses[key] { return known }
    let wanted = declaration.signatureType.substituting(substitution)
    var found = lookUp(declaration.name).filter { $0.isLesson && !$0.isRequirement }
      .compactMap { fitted(Witness(declaration: $0, substitution: [:]), to: declaration, wanted, substitution) }.first
    if found == nil, let name = type.nominalDeclaration?.hostOperators[declaration.name], declaration.parameters.count == 2,
       let own = lookUp(name).first {
      found = Witness(declaration: own, substitution: [:])
    }
    // The defaults of the number protocols.
    let isOfNumbers = declaration.generics.first?.protocols.contains { $0.conformance(to: core.additiveArithmetic) != nil } == true
    if found == nil, isOfNumbers, let name = Self.derivedOperators[declaration.fullName], let derived = lookUp(name).first,
       let generic = derived.generics.first {
      found = Witness(declaration: derived, substitution: [generic: type])
    }
    if let found { witnesses[key] = found }
    return found
  }

  private static let derivedOperators = [
    "+=(_:_:)": "_addAssign", "-=(_:_:)": "_subtractAssign", "*=(_:_:)": "_multiplyAssign", "-(_:)": "_negated",
  ]

  /// The candidate with its own generic parameters bound, if it is what the requirement asks for.
  private func fitted(_ candidate: Witness, to requirement: ValueDeclaration, _ wanted: Type, _ substitution: Substitution) -> Witness? {
    let declaration = candidate.declaration
    guard declaration.implements(requirement, wanted, candidate.substitution),
          declaration.isMemberOperator || ConstraintSystem(core: core).mayHold(declaration.conditions, candidate.substitution)
    else { return nil }
    var found: [Type: Type] = [:]
    let pattern = declaration.signatureType.substituting(candidate.substitution)
    let open = declaration.generics + (declaration.isMemberOperator ? declaration.owner?.contextGenerics ?? [] : [])
    let own = Set(open)
    let isOwn = { (type: Type) in if case .parameter(let generic) = type { own.contains(generic) } else { false } }
    if declaration.kind != .initializer, declaration.kind != .enumCase, !pattern.match(wanted, binding: isOwn, into: &found) { return nil }
    var witness = candidate
    for (index, generic) in open.enumerated() {
      let known = found[.parameter(generic)]
        ?? (requirement.generics.indices.contains(index) ? substitution[requirement.generics[index]] : nil)
      let system = ConstraintSystem(core: core)
      guard let known, generic.protocols.allSatisfy({ system.conforms(known, $0) != .failed }) else { return nil }
      witness.substitution[generic] = known
    }
    // What an operator's type is was not known before.
    if declaration.isMemberOperator, !ConstraintSystem(core: core).mayHold(declaration.conditions, witness.substitution) { return nil }
    return witness
  }
}

extension FunctionCompiler {
  /// A use of a requirement as a use of what implements it for the type at hand. Existentials find it when code runs.
  func resolved(_ declaration: ValueDeclaration, _ substitution: Substitution) throws -> (ValueDeclaration, Substitution) {
    if let witness = operatorWitness(declaration, substitution) { return (witness.declaration, witness.substitution) }
    guard declaration.isRequirement, let own = declaration.owner?.selfParameter else { return (declaration, substitution) }
    let types = substituting(substitution)
    guard let base = types[own] else { return (declaration, substitution) }
    if case .existential = base { return (declaration, substitution) }
    guard let witness = program.witness(for: declaration, types) else {
      if case .requirement = declaration.implementation {
        throw CheckFailure(error: .unsupported(.requirement, "\(base).\(declaration.name)"), span: span)
      }
      return (declaration, substitution)
    }
    return (witness.declaration, witness.substitution)
  }

  /// What a lesson's type has for an operator that the library declares for all types of a protocol, `+` of `T: Numeric`.
  private func operatorWitness(_ declaration: ValueDeclaration, _ substitution: Substitution) -> Program.Witness? {
    guard !declaration.isLesson, declaration.name.isOperatorName, let generic = declaration.generics.first,
          let type = substitution[generic].map(concrete), let known = type.nominalDeclaration,
          known.span.isOfLesson || !known.hostOperators.isEmpty else { return nil }
    return program.operatorWitness(for: declaration, substituting(substitution), type)
  }

  /// A property or subscript that may be a requirement, as one that has an implementation.
  func resolved(_ expression: TypedExpression) throws -> TypedExpression {
    switch expression.kind {
    case .property(let base, let declaration, let substitution) where declaration.isRequirement:
      let (member, types) = try resolved(declaration, substitution)
      let base = base ?? classMeant(by: member, declaration, substitution)
      return TypedExpression(.property(base: base, member, types), expression.type, expression.span)
    case .subscripting(let base, let declaration, let substitution, let arguments) where declaration.isRequirement:
      let (member, types) = try resolved(declaration, substitution)
      return TypedExpression(.subscripting(base: base, member, types, arguments), expression.type, expression.span)
    default:
      return expression
    }
  }
}
