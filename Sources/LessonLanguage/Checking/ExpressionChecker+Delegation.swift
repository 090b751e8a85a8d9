/// Initialisers that call others: `self.init(…)`.
extension ExpressionChecker {
  /// `self` becomes what another initialiser makes.
  ///
  /// - Parameter unwrappedAt: The place of the whole expression, if a `!` follows.
  func delegatedInitializer(_ syntax: ExpressionSyntax, unwrappedAt whole: Span? = nil) throws -> TypedExpression? {
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
    guard case .variable(let own) = place.kind, let function = scope.function, own === function.selfVariable,
          function.initializes != nil, core.wrapped(made.type) == place.type, case .call(let call) = made.kind,
          case .declaration(let chosen, _, _) = call.target else { return nil }
    guard function.isFailable else {
      checker.report(.delegatesToFailable(chosen.fullName), at: (made.place ?? made.span).last("init"))
      return made
    }
    let value = Variable("made", type: place.type, isLet: true, isGlobal: false, span: made.span, function: function)
    value.introduction = .implicit
    let branches = TypedIf()
    branches.branches = [(
      [.optionalBinding(TypedPattern(kind: .binding(value), type: place.type), made)], [],
      TypedExpression(.variable(value), place.type, made.span))]
    let failure = TypedExpression(.nilLiteral, core.optional(place.type), made.span)
    branches.otherwise = ([TypedStatement(span: made.span, kind: .returned(failure))], nil)
    return TypedExpression(.ifElse(branches), place.type, made.span)
  }
}
