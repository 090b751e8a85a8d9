/// What `Box<Int>` or `Stack<Int>` says of something that inherits from it or conforms to it.
///
/// What a type has to be stands in lists of declarations: the protocols of a generic parameter, a superclass among them, and
/// those of an `any`. A generic class with its arguments, or a protocol with its primary associated types, stands there as a
/// declaration of its own, which is made for the use, has no members and takes all from the one that it applies. Two of them
/// are equal if they apply the same to equal arguments; whether a type is meant by one is `ConstraintSystem.meets`.
struct TypeApplication: Hashable {
  let base: TypeDeclaration
  let arguments: [Type]
}

extension TypeDeclaration {
  convenience init(_ application: TypeApplication) {
    let base = application.base
    let arguments = application.arguments.map(\.description).joined(separator: ", ")
    self.init(base.kind, base.name + "<" + arguments + ">", application: application)
    (span, visibility, hostModule) = (base.span, base.visibility, base.hostModule)
    if kind == .classType { superclass = .nominal(base, application.arguments) }
    else { conformances = [Conformance(conformed: base)] }
  }

  /// The declaration without its arguments.
  var base: TypeDeclaration { application?.base ?? self }

  /// A class as a type.
  var asClass: Type { application.map { .nominal($0.base, $0.arguments) } ?? declaredType }

  /// What it says of an associated type.
  func argument(for associatedType: String) -> Type? { associatedArguments.first { $0.0 == associatedType }?.1 }

  func mapped(_ replace: (Type) -> Type?) -> TypeDeclaration {
    guard let application else { return self }
    return TypeDeclaration(TypeApplication(base: application.base, arguments: application.arguments.map { $0.mapped(replace) }))
  }

  func substituting(_ substitution: Substitution) -> TypeDeclaration {
    if application == nil || substitution.isEmpty { return self }
    return mapped { if case .parameter(let parameter) = $0 { substitution[parameter] } else { nil } }
  }

  /// A protocol without what it says of its associated types, which is said apart from it.
  var unapplied: TypeDeclaration { kind == .protocolType ? base : self }
  var associatedArguments: [(String, Type)] {
    guard let application, kind == .protocolType else { return [] }
    return Array(zip(application.base.primaryAssociatedTypes, application.arguments))
  }

  /// The class that its values are of, if they are of one: its own, or what a protocol asks for.
  var classAsked: Type? {
    ([self] + allConformances.map(\.conformed)).first { $0.kind == .classType }?.asClass
  }
}

extension ConstraintSystem {
  /// The class that values of a type are of, as the one that inherits nothing beyond the base.
  func superclass(_ base: TypeDeclaration, of type: Type) -> Type? {
    switch type {
    case .nominal where type.opaque == nil: type.asSuperclass(base)
    case .parameter, .dependent, .nominal: protocols(of: type).lazy.compactMap { $0.classAsked?.asSuperclass(base) }.first
    case .existential(let protocols): protocols.lazy.compactMap { $0.classAsked?.asSuperclass(base) }.first
    default: nil
    }
  }

  /// Makes the arguments of a type equal to those that are asked for, where it inherits from the base or conforms to it.
  mutating func meets(_ type: Type, _ application: TypeApplication) -> Bool {
    let type = head(type)
    if type == .error { return true }
    if application.base.kind == .classType {
      guard let parent = superclass(application.base, of: type) else { return false }
      return unify(parent, .nominal(application.base, application.arguments))
    }
    return zip(application.base.primaryAssociatedTypes, application.arguments).allSatisfy { unify(.dependent(type, $0), $1) }
  }

  /// Whether a type conforms; what it says of the arguments is known afterwards.
  mutating func conform(_ type: Type, to conformed: TypeDeclaration) -> Outcome {
    guard let application = conformed.application else { return conforms(type, conformed) }
    let outcome = conforms(type, application.base)
    guard outcome == .solved else { return outcome }
    return meets(type, application) ? .solved : .failed
  }
}
