/// Equality and hashing, which types have without saying how, if everything that they hold has them.
extension Checker {
  /// Whether a type declares `Equatable` or `Hashable` but neither says how nor can leave it to its members.
  func lacksSynthesis(_ type: TypeDeclaration, _ conformed: TypeDeclaration) -> Bool {
    let all = [conformed] + conformed.allConformances.map(\.conformed)
    if all.contains(core.equatable), !declaresOperator("==", type), !holdsOnly(core.equatable, type, as: conformed) { return true }
    if all.contains(core.hashable), !declaresHash(type), !holdsOnly(core.hashable, type, as: conformed) { return true }
    return false
  }

  /// Whether the lesson has an operator whose first operand is of the type.
  func declaresOperator(_ name: String, _ type: TypeDeclaration) -> Bool {
    type.staticMembers[name] != nil
      || block.lookUp(name).contains { found in
        guard found.isLesson, !found.isRequirement else { return false }
        if found.parameters.first?.type.nominalDeclaration === type { return true }
        return found.owner.map { $0.kind == .protocolType && type.conformance(to: $0) != nil } ?? false
      }
  }

  private func declaresHash(_ type: TypeDeclaration) -> Bool {
    (type.members["hash"] ?? []).contains { $0.isLesson && $0.parameters.map(\.label) == ["into"] }
      || (type.members["hashValue"] ?? []).contains(where: \.isLesson)
  }

  /// `hashValue` says less than `hash(into:)`.
  func warnOfHashValue(of type: TypeDeclaration, for conformed: TypeDeclaration) {
    guard conformed.conformance(to: core.hashable) != nil, !(type.members["hash"] ?? []).contains(where: \.isLesson),
          let value = type.members["hashValue"]?.first(where: \.isLesson) else { return }
    warn(.deprecatedHashValue(type), at: value.span)
  }

  private func holdsOnly(_ wanted: TypeDeclaration, _ type: TypeDeclaration, as conformed: TypeDeclaration) -> Bool {
    if type.kind == .classType { return false }
    let assumed = assumptions(of: type.conformance(to: conformed))
    let system = ConstraintSystem(core: core)
    let held = type.stored.map(\.type) + type.cases.flatMap { $0.parameters.map(\.type) }
    return held.allSatisfy { system.conforms($0.substituting(assumed), wanted) != .failed }
  }

  /// Generic parameters with what a conditional conformance may count on.
  func assumptions(of conformance: TypeDeclaration.Conformance?) -> Substitution {
    var assumed: Substitution = [:]
    for condition in conformance?.conditions ?? [] {
      let known = if case .parameter(let generic)? = assumed[condition.parameter] { generic } else { condition.parameter }
      assumed[condition.parameter] = .parameter(GenericParameter(known.name, known.protocols + condition.protocols))
    }
    return assumed
  }
}
