/// Protocols of a lesson, and whether its types have what they ask.
///
/// A conforming type declares its conformance; its associated types are found by comparing each requirement with the member
/// that implements it. Code is made for concrete types only, so that a requirement's implementation is looked up when
/// code is made (`Program.witness`): here it is only made sure that there is one.
extension Checker {
  func declareRequirement(_ member: ValueDeclaration, of type: TypeDeclaration) throws {
    guard type.kind == .protocolType, extensionRequirements.isEmpty else {
      throw CheckFailure(error: .missingBody(member.name), span: member.span)
    }
    member.isRequirement = true
    member.implementation = .requirement
  }

  /// The protocols that an extension adds to a type.
  func declareConformances(_ syntax: ExtensionSyntax, at place: Span, _ scope: Scope) throws {
    guard !syntax.inherited.isEmpty else { return }
    guard case .nominal(let type, _) = try resolve(syntax.extended, scope, open: { .parameter($0) }) else {
      throw CheckFailure(error: .unsupported(.protocolOfProtocol),
                         span: syntax.extended.span)
    }
    let inner = Scope(.type(type), parent: scope)
    var conditions: [(parameter: GenericParameter, protocols: [TypeDeclaration])] = []
    var others: [GenericRequirement] = []
    for requirement in try requirements(syntax.requirements, inner) {
      if case .conformance(.parameter(let generic), let protocols) = requirement { conditions.append((generic, protocols)) }
      else { others.append(requirement) }
    }
    for inherited in syntax.inherited {
      for conformed in try protocols(inherited, inner).map(\.unapplied) {
        if type.conformance(to: conformed) != nil, conditions.isEmpty, !type.span.isOfLesson {
          _ = isFirst(conformed, of: type, at: inherited.span, isConditional: !others.isEmpty)
          continue
        }
        conform(type, to: conformed, at: inherited.span, in: place, conditions: conditions, requirements: others)
      }
    }
  }

  /// A type conforms to a protocol once.
  func isFirst(_ conformed: TypeDeclaration, of type: TypeDeclaration, at span: Span, isConditional: Bool) -> Bool {
    guard span.isOfLesson, type.kind != .protocolType else { return true }
    let inherited = type.superclassDeclaration?.conformance(to: conformed)
    guard let earlier = type.conformances.first(where: { $0.conformed === conformed && $0.declared != nil }) ?? inherited else { return true }
    let differs = isConditional || !earlier.conditions.isEmpty || !earlier.requirements.isEmpty
    report(differs ? .conflictingConformance(type.declaredType, conformed) : .redundantConformance(type.declaredType, conformed), at: span,
           notes: earlier.declared.map { [("'\(type.declaredType)' declares conformance to protocol '\(conformed.name)' here", $0)] } ?? [])
    return false
  }

  /// A conditional conformance brings along none to the protocols that its own refines.
  func requireInheritedConformances(of type: TypeDeclaration, to conformed: TypeDeclaration, in place: Span?) {
    guard let own = type.conformances.last(where: { $0.conformed === conformed }), let place,
          !own.conditions.isEmpty || !own.requirements.isEmpty else { return }
    for inherited in conformed.allConformances.map(\.conformed) where inherited.kind == .protocolType && inherited !== core.copyable {
      let isDeclared = type.conformances.contains { other in
        other.conformed === inherited || other.conditions.isEmpty && other.requirements.isEmpty && other.conformed.conformance(to: inherited) != nil
      }
      if isDeclared { continue }
      return report(.impliesNoConformance(type.declaredType, conformed, inherited), at: place)
    }
  }

  func checkConformances() {
    let declared = declaredConformances
    declaredConformances = []
    // What one type says may follow from what another one says.
    for isLast in [false, true] {
      for (type, conformed, _, _) in declared { inferAssociatedTypes(of: type, for: conformed, usesStandards: isLast) }
    }
    for (type, conformed, span, place) in declared { checkConformance(of: type, to: conformed, at: span, in: place) }
  }

  // MARK: Associated types

  /// What the members that are declared so far say, where another type asks for it.
  func inferAssociatedTypes(of type: TypeDeclaration) {
    for (declared, conformed, _, _) in declaredConformances where declared === type {
      inferAssociatedTypes(of: type, for: conformed, usesStandards: false)
    }
  }

  private func inferAssociatedTypes(of type: TypeDeclaration, for conformed: TypeDeclaration, usesStandards: Bool) {
    guard let index = type.conformances.lastIndex(where: { $0.conformed === conformed }) else { return }
    let all = [conformed] + conformed.allConformances.map(\.conformed)
    // Those of the protocols that it refines come first: its own may be made of them.
    let refined = conformed.allConformances.reversed().flatMap(\.conformed.associatedTypes)
    for associated in refined + conformed.associatedTypes where type.associatedType(associated.name, type.declaredArguments) == nil {
      if let nested = type.nestedTypes[associated.name] {
        type.conformances[index].associated[associated.name] = nested.declaredType
        continue
      }
      for source in all {
        let requirements = (Array(source.members.values) + Array(source.staticMembers.values)).joined().filter(\.isRequirement)
        for requirement in requirements {
          guard let found = associatedType(associated.name, of: source, from: requirement, in: type) else { continue }
          type.conformances[index].associated[associated.name] = found
        }
      }
      if associated.name == "Element", let iterator = type.associatedType("Iterator", type.declaredArguments) {
        type.conformances[index].associated["Element"] = type.conformances[index].associated["Element"] ?? iterator.associatedType("Element")
      }
      if type.conformances[index].associated[associated.name] == nil, let said = associatedType(associated.name, saidBy: all, in: type) {
        type.conformances[index].associated[associated.name] = said
      }
      if usesStandards, type.conformances[index].associated[associated.name] == nil, !isLibraryIterator(associated.name, of: conformed) {
        type.conformances[index].associated[associated.name] = type.standard(associated.name, type.declaredType)
      }
    }
  }

  /// What a where clause of a protocol says of an associated type, by those that are known.
  private func associatedType(_ name: String, saidBy protocols: [TypeDeclaration], in type: TypeDeclaration) -> Type? {
    for source in protocols {
      guard let own = source.selfParameter else { continue }
      let wanted = Type.dependent(.parameter(own), name)
      for case .sameType(let a, let b) in source.requirements where a == wanted || b == wanted {
        let found = (a == wanted ? b : a).substituting([own: type.declaredType])
        if !found.isDependent, found != .error { return found }
      }
    }
    return nil
  }

  /// The standard iterator is that of the library's own sequences.
  private func isLibraryIterator(_ name: String, of conformed: TypeDeclaration) -> Bool {
    name == "Iterator" && conformed.conformance(to: core.sequence) != nil
  }

  /// What a member says of an associated type that the requirement which it implements mentions.
  private func associatedType(_ name: String, of source: TypeDeclaration, from requirement: ValueDeclaration,
                              in type: TypeDeclaration) -> Type? {
    guard let own = source.selfParameter else { return nil }
    let wanted = Type.dependent(.parameter(own), name)
    let pattern = requirement.signatureType
    guard pattern.contains({ $0 == wanted }) else { return nil }
    let table = requirement.isStatic ? type.staticMembers : type.members
    var members = table[requirement.name] ?? []
    for conformance in type.allConformances {
      let more = requirement.isStatic ? conformance.conformed.staticMembers : conformance.conformed.members
      members += (more[requirement.name] ?? []).filter { !$0.isRequirement }
    }
    let system = ConstraintSystem(core: core, assumptions: type.conformance(to: source)?.assumptions ?? Assumptions())
    for member in members where member.fullName == requirement.fullName
      && (member.kind != .subscripting || member.generics.count == requirement.generics.count) {
      var found: [Type: Type] = [:]
      let own: Substitution = member.owner?.selfParameter.map { [$0: type.declaredType] } ?? [:]
      guard system.mayHold(member.conditions, own) else { continue }
      if pattern.match(member.signatureType.substituting(own), core: core, binding: { $0.isDependent }, into: &found),
         let type = found[wanted], !type.isDependent, type != .error {
        return type
      }
    }
    return nil
  }

  // MARK: Requirements

  private func checkConformance(of type: TypeDeclaration, to conformed: TypeDeclaration, at span: Span, in place: Span?) {
    if type.isNoncopyable, !conformed.isNoncopyable { return report(.doesNotConform(type.declaredType, core.copyable), at: place ?? type.span) }
    if type.kind != .classType, conformed.conformance(to: core.anyObject) != nil || conformed.classAsked != nil, type.span.isOfLesson {
      return report(.inheritance(.classProtocol(type.name, conformed.name)), at: type.span)
    }
    requireInheritedConformances(of: type, to: conformed, in: place)
    var missing: [(String, Span)] = []
    let system = ConstraintSystem(core: core, assumptions: type.conformance(to: conformed)?.assumptions ?? Assumptions())
    for source in [conformed] + conformed.allConformances.map(\.conformed) {
      guard let own = source.selfParameter else { continue }
      // What the host declares has no place in the lesson.
      func place(_ span: Span) -> Span { source.asksEverything ? type.span : span }
      for associated in source.associatedTypes {
        guard let found = type.associatedType(associated.name, type.declaredArguments) else {
          missing.append(("protocol requires nested type '\(associated.name)'", place(source.span)))
          continue
        }
        guard source.asksEverything,
              let lacking = associated.protocols.first(where: { system.conforms(found, $0) == .failed }) else { continue }
        missing.append(("candidate would match and infer '\(associated.name)' = '\(found)' if '\(found)' conformed to "
          + "'\(lacking.name)'", type.span))
      }
      let requirements = (Array(source.members.values) + Array(source.staticMembers.values)).joined()
        .filter { $0.isRequirement && ($0.isLesson || source.asksEverything) }
        .sorted { ($0.span.start, $0.fullName) < ($1.span.start, $1.fullName) }
      for requirement in requirements where !hasWitness(for: requirement, of: conformed, in: type, [own: type.declaredType]) {
        let signature = requirement.signatureType, known = signature.substituting([own: type.declaredType])
        let shown = known.contains { $0 == .error } ? signature : known
        missing.append(("protocol requires \(requirement.kindName) '\(requirement.shortName)' with type '\(shown)'",
                        place(requirement.span)))
      }
    }
    requireRequiredInitializers(of: type, for: conformed)
    if missing.isEmpty { requireAccess(ofWitnessesOf: conformed, in: type) }
    guard !missing.isEmpty || lacksLibraryRequirement(type, conformed) || lacksSynthesis(type, conformed) else {
      return warnOfHashValue(of: type, for: conformed)
    }
    report(.doesNotConform(type.declaredType, conformed), at: type.span.isOfLesson ? type.span : span,
           notes: missing.filter { $0.1.isOfLesson })
  }

  private func hasWitness(for requirement: ValueDeclaration, of conformed: TypeDeclaration, in type: TypeDeclaration,
                          _ own: Substitution) -> Bool {
    let instance = type.declaredType
    let system = ConstraintSystem(core: core, assumptions: type.conformance(to: conformed)?.assumptions ?? Assumptions())
    let wanted = system.resolve(requirement.signatureType.substituting(own))
    if requirement.kind == .initializer {
      return initializers(of: instance, system: system).contains { $0.declaration.implements(requirement, wanted, $0.substitution) }
    }
    var found = members(named: requirement.name, of: requirement.isStatic ? .metatype(instance) : instance, system: system)
    if requirement.name.isOperatorName {
      found += block.lookUp(requirement.name).filter { !$0.isRequirement }.map { Candidate(declaration: $0, substitution: [:]) }
    }
    return found.contains { !$0.declaration.isOpen(in: type) && $0.declaration.implements(requirement, wanted, $0.substitution) }
  }

  /// What the library's protocols ask of a lesson's types, where nothing can be synthesised.
  private func lacksLibraryRequirement(_ type: TypeDeclaration, _ conformed: TypeDeclaration) -> Bool {
    let all = [conformed] + conformed.allConformances.map(\.conformed)
    let system = ConstraintSystem(core: core, assumptions: type.conformance(to: conformed)?.assumptions ?? Assumptions())
    func has(_ name: String) -> Bool {
      members(named: name, of: type.declaredType, system: system).map(\.declaration).contains { member in
        !member.isRequirement && (member.isLesson || ![core.customStringConvertible, core.customDebugStringConvertible].contains(member.owner))
      }
    }
    if all.contains(where: { $0 === core.customStringConvertible }), !has("description") { return true }
    if all.contains(where: { $0 === core.customDebugStringConvertible }), !has("debugDescription") { return true }
    if all.contains(where: { $0 === core.textOutputStream }), !has("write") { return true }
    if all.contains(where: { $0 === core.caseIterable }), type.staticMembers["allCases"] == nil { return true }
    let given = all.flatMap { $0.staticMembers["init"] ?? [] }.filter { !$0.isRequirement }
    let labels = Set(((type.staticMembers["init"] ?? []) + given).compactMap { $0.parameters.count == 1 ? $0.parameters[0].label : nil })
    for (literal, label) in core.literalInitializers where all.contains(where: { $0 === literal }) && !labels.contains(label) {
      return true
    }
    if all.contains(where: { $0 === core.comparable }), type.kind != .enumeration || type.rawType != nil,
       !declaresOperator("<", type) {
      return true
    }
    return false
  }
}

extension ValueDeclaration {
  var isLesson: Bool { generation > 0 }

  /// Whether the type has to implement it: what the library's protocols ask of the library's own types, these have, as `Int.zero`.
  func isOpen(in type: TypeDeclaration) -> Bool { isRequirement && (isAbstract || isLesson || type.span.isOfLesson) }

  /// The type without labels: of a variable, or of a function.
  var signatureType: Type { kind == .variable || kind == .enumCase && parameters.isEmpty ? type : .function(functionType) }

  var kindName: String {
    switch kind {
    case .variable: "property"
    case .function: "function"
    case .initializer: "initializer"
    case .subscripting: "subscript"
    case .enumCase: "case"
    }
  }

  /// Whether two members are the same to whoever uses them: equal names, and parameters that may be equal.
  func hasSameSignature(as other: ValueDeclaration) -> Bool {
    guard fullName == other.fullName, kind == other.kind || kind == .enumCase, generics.count == other.generics.count else { return false }
    return zip(parameters, other.parameters).allSatisfy { $0.type.mayEqual($1.type) }
  }

  /// Whether the other one is meant where an array is asked for, which this one does not give.
  func differsInResult(from other: ValueDeclaration) -> Bool { other.givesArrayInstead && type.nominalDeclaration !== other.type.nominalDeclaration }

  /// Whether this member is what a protocol asks for.
  func implements(_ requirement: ValueDeclaration, _ wanted: Type, _ substitution: Substitution) -> Bool {
    let isCase = kind == .enumCase && requirement.isStatic
    guard kind == requirement.kind || isCase, fullName == requirement.fullName || isOperatorOf(requirement) else { return false }
    if `throws`, !requirement.throws, !self.rethrows { return false }
    if `throws`, let allowed = requirement.thrown?.substituting(substitution), !(thrown?.substituting(substitution).mayEqual(allowed) ?? allowed.isGeneric) { return false }
    if isMutating, !requirement.isMutating { return false }
    if isFailable, !requirement.isFailable { return false }
    if kind == .variable, !requirement.isLet, !isSettable { return false }
    let have = signatureType.substituting(substitution)
    if kind == .initializer { return have.parametersMayEqual(wanted) }
    return have.mayEqual(wanted)
  }

  private func isOperatorOf(_ requirement: ValueDeclaration) -> Bool {
    name == requirement.name && name.isOperatorName && parameters.count == requirement.parameters.count
  }

  var isSettable: Bool {
    switch implementation {
    case .stored, .local: !isLet
    case .computed(_, let setter): setter != nil
    case .nativeProperty(_, let setter): setter != nil
    default: true
    }
  }
}

extension TypeDeclaration {
  var declaredArguments: [Type] { generics.map { .parameter($0) } }
}

extension Type {
  var nominalDeclaration: TypeDeclaration? { if case .nominal(let declaration, _) = self { declaration } else { nil } }

  /// Whether the types could be the same for some choice of what is generic in them.
  func mayEqual(_ other: Type) -> Bool {
    switch (self, other) {
    // No choice makes a type equal to one that it is a part of.
    case (.dependent, .nominal): return !other.contains { $0 == self }
    case (.nominal, .dependent): return !contains { $0 == other }
    case (.parameter, _), (_, .parameter), (.dependent, _), (_, .dependent), (.error, _), (_, .error): return true
    case (.nominal(let a, let x), .nominal(let b, let y)): return a === b && zip(x, y).allSatisfy { $0.mayEqual($1) }
    case (.tuple(let x), .tuple(let y)): return x.count == y.count && zip(x, y).allSatisfy { $0.type.mayEqual($1.type) }
    case (.function(let x), .function(let y)):
      return x.parameters.count == y.parameters.count && zip(x.parameters, y.parameters).allSatisfy { $0.type.mayEqual($1.type) }
        && x.result.mayEqual(y.result)
    case (.metatype(let x), .metatype(let y)): return x.mayEqual(y)
    default: return self == other
    }
  }

  func parametersMayEqual(_ other: Type) -> Bool {
    guard case .function(let x) = self, case .function(let y) = other else { return false }
    return x.parameters.count == y.parameters.count && zip(x.parameters, y.parameters).allSatisfy { $0.type.mayEqual($1.type) }
  }

  /// Compares the type, a pattern, with another, and says what its open parts stand for; false if they differ elsewhere.
  func match(_ other: Type, core: CoreTypes? = nil, binding isOpen: (Type) -> Bool, into found: inout [Type: Type]) -> Bool {
    if isOpen(self) {
      if let known = found[self] { return known == other }
      found[self] = other
      return true
    }
    switch (self, other) {
    case (.nominal(let a, let x), .nominal(let b, let y)):
      guard a === b, x.count == y.count else { return false }
      for (x, y) in zip(x, y) where !x.match(y, binding: isOpen, into: &found) { return false }
      return true
    case (.tuple(let x), .tuple(let y)):
      guard x.count == y.count else { return false }
      for (x, y) in zip(x, y) where !x.type.match(y.type, binding: isOpen, into: &found) { return false }
      return true
    case (.function(let x), .function(let y)):
      guard x.parameters.count == y.parameters.count else { return false }
      for (x, y) in zip(x.parameters, y.parameters) where !x.type.match(y.type, binding: isOpen, into: &found) { return false }
      if let thrown = x.thrown, isOpen(thrown), let core, !thrown.match(core.thrown(by: y), core: core, binding: isOpen, into: &found) { return false }
      return x.result.match(y.result, binding: isOpen, into: &found)
    case (.metatype(let x), .metatype(let y)): return x.match(y, binding: isOpen, into: &found)
    case (.parameter, _), (_, .parameter): return true
    default: return self == other
    }
  }
}
