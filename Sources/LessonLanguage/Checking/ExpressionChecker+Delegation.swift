/// Initialisers that call others: `self.init(…)`.
extension ExpressionChecker {
  /// `self` becomes what another initialiser makes.
  ///
  /// - Parameter unwrappedAt: The place of the whole expression, if a `!` follows.
  func delegatedInitializer(_ syntax: ExpressionSyntax, unwrappedAt whole: Span? = nil) throws -> TypedExpression? {
    if let call = try delegatedClassInitializer(syntax, unwrappedAt: whole) { return call }
    guard case .call(let callee, let arguments) = syntax.kind, case .member(let base?, let name, _) = callee.kind,
          name.text == "init", case .name(let own, _) = base.kind, own.text == "self", let function = scope.function,
          let type = function.initializes, let variable = function.selfVariable else { return nil }
    var made = try construct(type, arguments, syntax.span, at: callee.span)
    made.place = name.span
    if let whole {
      let wrapped = system.fresh(whole)
      system.add(.unwrap(made.type, wrapped: wrapped, whole.behind(syntax.span), isChained: false))
      made = TypedExpression(.forceUnwrap(made), wrapped, whole)
    }
    // One that may fail gives an optional, which `delegated` takes apart.
    system.add(.conversion(made.type, core.optional(type), .assignment, syntax.span))
    return TypedExpression(.assignment(TypedExpression(.variable(variable), type, base.span), made), .void, whole ?? syntax.span)
  }

  /// What a failable initialiser made, as the new `self` of another one, which fails with it.
  func delegated(_ made: TypedExpression, to place: TypedExpression) throws -> TypedExpression? {
    guard let function = scope.function, function.initializes != nil, isOwn(place, function), core.wrapped(made.type) == place.type,
          case .call(let call) = made.kind, case .declaration(let chosen, _, let base) = call.target,
          place.type.isClass == (base != nil) else { return nil }
    guard function.isFailable else {
      checker.report(.delegatesToFailable(chosen.fullName), at: (made.place ?? made.span).last("init"))
      return made
    }
    return checker.failing(with: made, place.type, in: function)
  }

  private func isOwn(_ place: TypedExpression, _ function: FunctionBody) -> Bool {
    switch place.kind {
    case .variable(let own): own === function.selfVariable
    case .discard: place.type.isClass
    default: false
    }
  }

  /// `self.init(…)` and `super.init(…)` in a class: another initialiser, called on the same instance.
  private func delegatedClassInitializer(_ syntax: ExpressionSyntax, unwrappedAt whole: Span?) throws -> TypedExpression? {
    guard case .call(let callee, let arguments) = syntax.kind, case .member(let base?, let name, _) = callee.kind, name.text == "init"
    else { return nil }
    let isSuper: Bool
    switch base.kind {
    case .superclass: isSuper = true
    case .name(let own, _) where own.text == "self": isSuper = false
    default: return nil
    }
    guard let type = scope.enclosingType, type.kind == .classType else { return nil }
    // Of the class itself it makes an instance.
    if let own = scope.lookUp("self").first, own.type.isMetatype { return nil }
    guard let function = scope.function, function.initializes != nil, let variable = function.selfVariable else {
      throw fail(.inheritance(.delegatesOutsideInitializer(isSuper ? "super" : "self")), callee.span)
    }
    function.delegates = true
    if isSuper, function.delegation == .toOwnClass { throw fail(.inheritance(.convenienceChains(type.name)), name.span) }
    if !isSuper, function.delegation != .toOwnClass { throw fail(.inheritance(.designatedDelegates(type.name)), name.span) }
    let own = TypedExpression(.variable(variable), variable.type, base.span)
    let receiver = isSuper ? try generate(base) : own
    let all = checker.initializers(of: receiver.type, system: system)
    if all.isEmpty { throw lacksInitializers(receiver.type, name.span) }
    let candidates = all.filter { !isSuper || !$0.declaration.isConvenience }
    guard !candidates.isEmpty else { throw fail(.inheritance(.chainsToConvenience(receiver.type)), name.span) }
    let reference = OverloadedReference("init", base: receiver, candidates: candidates)
    let target = TypedExpression(.overloaded(reference), system.fresh(callee.span), callee.span)
    var made = try applyEarly(target, reference, try self.arguments(arguments), syntax.span)
    made.place = name.span
    if let whole {
      let wrapped = system.fresh(whole)
      system.add(.unwrap(made.type, wrapped: wrapped, whole.behind(syntax.span), isChained: false))
      made = TypedExpression(.forceUnwrap(made), wrapped, whole)
    }
    system.add(.conversion(made.type, core.optional(receiver.type), .assignment, syntax.span))
    return TypedExpression(.assignment(TypedExpression(.discard, receiver.type, base.span), made), .void, whole ?? syntax.span)
  }
}
