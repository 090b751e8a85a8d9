/// What may be changed.
extension Checker {
  /// Reading a lazy property changes what it belongs to.
  func requireMutable(forGetterOf declaration: ValueDeclaration, _ base: TypedExpression?, _ scope: Scope, at place: Span) throws {
    guard declaration.hasMutatingGetter, let base else { return }
    try requireMutable(base, scope, .read, at: place)
  }

  /// Checks that a place may be written to, and says why not.
  ///
  /// - Parameter span: Where the change stands that is an operator or the name of a member.
  func requireMutable(_ place: TypedExpression, _ scope: Scope, _ change: Mutability.Change = .assigned, at span: Span? = nil) throws {
    if case .tuple(let elements) = place.kind, change == .assigned {
      for element in elements { try requireMutable(element, scope) }
      return
    }
    guard let (reason, notes) = whyImmutable(place, scope) else { return }
    throw CheckFailure(error: .immutable(Mutability(change: change, place: place.changedPlace, reason: reason)),
                       span: span ?? (change == .passed ? place.span : place.anchor), notes: notes)
  }

  private func whyImmutable(_ place: TypedExpression, _ scope: Scope) -> (reason: Mutability.Reason, notes: [(String, Span)])? {
    switch place.kind {
    case .variable(let variable): return whyImmutable(variable, scope)
    case .property(let base, let declaration, _): return whyImmutable(declaration, of: base, scope)
    case .subscripting(let base, let declaration, _, _):
      if !scope.maySet(declaration) { return (.inaccessibleSubscriptSetter, []) }
      switch declaration.implementation {
      case .nativeProperty(_, nil), .computed(_, nil):
        return (declaration.isDynamicMember ? base.variableName.map { .bound($0) } ?? .subscriptGetOnly : .subscriptGetOnly, [])
      default: return declaration.hasNonmutatingSetter || declaration.isStatic ? nil : whyImmutable(base, scope)
      }
    case .keyPathAccess(let base, let path):
      guard case .nominal(let declaration, _) = path.type, let rank = core.keyPathRank(declaration), rank >= 3 else {
        return (.readOnlyKeyPath(path.variableName), [])
      }
      if rank == 4 { return nil }
      return whyImmutable(base, scope)
    case .tupleElement(let base, _), .forceUnwrap(let base), .optionalLink(let base), .optionalChain(let base):
      return whyImmutable(base, scope)
    case .discard, .error: return nil
    case .integer, .float, .boolean, .string: return (.literal, [])
    case .call(let call):
      guard case .declaration(let declaration, _, _) = call.target, declaration.kind == .function else { return (.value(place.type), []) }
      if declaration.name.isOperatorName { return (.operatorResult(isBinary: declaration.parameters.count == 2), []) }
      return (.returned(declaration.name), [])
    default: return (.value(place.type), [])
    }
  }

  private func whyImmutable(_ variable: Variable, _ scope: Scope) -> (reason: Mutability.Reason, notes: [(String, Span)])? {
    if variable.name == "self", variable.isLet {
      return (.ownIsImmutable, scope.function.map { [("mark method 'mutating' to make 'self' mutable", $0.span)] } ?? [])
    }
    if variable.isLet, variable.isInitialized {
      switch variable.introduction {
      case .matched, .implicit: return (.bound(variable.name), [])
      case .loop: return (.constant(variable.name), [])
      default: break
      }
      let isDeclared = !variable.isParameter && variable.introduction != .condition
      return (.constant(variable.name), isDeclared ? [("change 'let' to 'var' to make it mutable", variable.span)] : [])
    }
    variable.isMutated = true
    return nil
  }

  private func whyImmutable(_ declaration: ValueDeclaration, of base: TypedExpression?, _ scope: Scope)
    -> (reason: Mutability.Reason, notes: [(String, Span)])?
  {
    if !scope.maySet(declaration) { return (.inaccessibleSetter(declaration.name), []) }
    switch declaration.implementation {
    case .stored, .local:
      guard declaration.isLet else { break }
      // An initialiser gives its constants their values.
      if let base, case .variable(let own) = base.kind, own.name == "self", let made = scope.function?.initializes,
         !declaration.isOfClass || declaration.owner === made.nominalDeclaration { return nil }
      return (.constant(declaration.name), declaration.span.isOfLesson ? [("change 'let' to 'var' to make it mutable", declaration.span)] : [])
    case .computed(_, nil), .nativeProperty(_, nil): return (.getOnly(declaration.name), [])
    case .requirement where declaration.isLet: return (.getOnly(declaration.name), [])
    default: break
    }
    guard let base, !declaration.hasNonmutatingSetter else { return nil }
    return whyImmutable(base, scope)
  }
}

extension TypedExpression {
  fileprivate var changedPlace: Mutability.Place {
    switch kind {
    case .property(_, let declaration, _): declaration.owner == nil ? .value : .property
    case .tupleElement: .property
    case .subscripting(_, let declaration, _, _): declaration.isDynamicMember ? .dynamicMember : .subscripting
    case .keyPathAccess: .subscripting
    case .forceUnwrap: .unwrapping
    case .call: .expression
    case .optionalChain(let inner), .optionalLink(let inner): inner.changedPlace
    default: .value
    }
  }
}
