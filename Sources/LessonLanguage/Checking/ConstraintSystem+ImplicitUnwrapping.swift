/// References to what is declared as `T!`: an optional where one is wanted, and otherwise what it wraps.
extension ConstraintSystem {
  /// Lets a type be the optional or what it wraps.
  mutating func allowImplicitUnwrapping(_ type: Type, of optional: Type) -> Bool {
    if case .variable(let index) = head(type), variables[index].literal == nil {
      variables[index].optional = optional
      return true
    }
    return unifies(type, optional) || core.wrapped(head(optional)).map { unify(type, $0) } ?? false
  }

  /// Makes two types equal, or leaves no trace.
  mutating func unifies(_ a: Type, _ b: Type) -> Bool {
    var trial = self
    guard trial.unify(a, b) else { return false }
    self = trial
    return true
  }

  /// The optional that an open type may be.
  func implicitOptional(_ type: Type) -> Type? {
    if case .variable(let index) = head(type) { variables[index].optional } else { nil }
  }

  /// Makes the open type what the optional wraps.
  mutating func unwrapImplicitly(_ type: Type) -> Bool {
    guard case .variable(let index) = head(type), let optional = variables[index].optional, let wrapped = core.wrapped(head(optional)) else {
      return false
    }
    return bind(index, wrapped)
  }

  /// How a reference becomes the type that is asked for, if that is known.
  mutating func convertImplicit(_ index: Int, _ optional: Type, to type: Type) -> Outcome {
    if core.wrapped(type) != nil { return bind(index, optional) ? convert(optional, type) : .failed }
    guard let wrapped = core.wrapped(head(optional)) else { return .failed }
    // Anything may become one: what else is asked of the reference decides.
    if case .existential = type { return .undecided }
    return bind(index, wrapped) ? convert(wrapped, type) : .failed
  }
}

extension ExpressionChecker {
  /// A reference to a variable or property, whose type may be what its optional wraps.
  func reference(_ expression: TypedExpression, to declaration: ValueDeclaration) -> TypedExpression {
    guard declaration.isImplicitlyUnwrapped else { return expression }
    expression.optional = expression.type
    expression.type = system.fresh(expression.span)
    if let optional = expression.optional { _ = system.allowImplicitUnwrapping(expression.type, of: optional) }
    return expression
  }

  /// What is assigned to is the optional.
  func keepOptional(_ place: TypedExpression) {
    if let optional = system.implicitOptional(place.type) { _ = system.unify(place.type, optional) }
    assigned.insert(ObjectIdentifier(place))
  }

  /// A finished reference, unwrapped if its context took what the optional wraps.
  func unwrapped(_ expression: TypedExpression) -> TypedExpression {
    guard let optional = expression.optional.map(system.resolve), optional != expression.type else { return expression }
    let inner = TypedExpression(expression.kind, optional, expression.span)
    inner.place = expression.place
    expression.optional = nil
    expression.kind = .forceUnwrap(inner)
    return expression
  }

  /// Decides references that nothing else decides: the optional, or if that does not do what it wraps.
  func assumeImplicit() throws -> Bool {
    guard let index = system.variables.indices.first(where: { system.variables[$0].binding == nil && system.variables[$0].optional != nil }),
          let optional = system.variables[index].optional, let wrapped = core.wrapped(system.head(optional)) else { return false }
    let saved = system
    do {
      guard system.bind(index, optional) else { throw fail(.cannotConvert(optional, optional, .argument), system.variables[index].span) }
      try solve()
    } catch let failure as CheckFailure {
      attemptsLeft -= 1
      guard attemptsLeft > 0 else { throw failure }
      system = saved
      guard system.bind(index, wrapped) else { throw failure }
      do { try solve() } catch { throw failure }
    }
    return true
  }
}
