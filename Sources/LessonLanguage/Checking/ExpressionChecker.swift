/// Checks one expression: walks it, collects constraints, solves them and completes the typed expression.
///
/// Bodies of closures take part: a body of one expression in the same system, longer ones once the types of the
/// parameters are known.
final class ExpressionChecker {
  let checker: Checker
  var scope: Scope
  var system: ConstraintSystem
  /// Attempts at overloads before the expression counts as too complex.
  var attemptsLeft = 4_000
  /// Constraints that may still be looked at.
  var stepsLeft = 1_000_000
  /// The place of all that is checked.
  var whole = Span.none
  /// Integer literals that may still be tried as doubles.
  var literalRetriesLeft = 16
  /// The context type of each implicit member that is being called.
  var implicitBases: [ObjectIdentifier: Type] = [:]

  /// How many operators around the place that is being looked at have it as their first operand, or as a part of it.
  var chainLength = 0

  /// How many look-ups of members by name are within one another.
  var dynamicDepth = 0

  /// The expression that is checked, and what becomes of it.
  var asked: (expression: TypedExpression, role: ConversionRole, type: Type?)?

  /// How many values the function takes that the context asks for, where the next expression is a name.
  var wantedParameters: Int?

  /// What is assigned to.
  var assigned: Set<ObjectIdentifier> = []

  /// Whether a name is part of it whose declaration failed: what follows from that is not reported, too.
  var involvesBroken = false

  /// The context type of a chain whose first member is the next to be looked at.
  var chainContext: Type?

  var core: CoreTypes { checker.core }

  init(_ checker: Checker, _ scope: Scope) {
    self.checker = checker
    self.scope = scope
    system = ConstraintSystem(core: checker.core, assumptions: scope.allAssumptions)
  }

  /// The checked expression, converted to a type if one is asked for.
  func check(_ syntax: ExpressionSyntax, to type: Type?, _ role: ConversionRole, mayBeNever: Bool = false) throws -> TypedExpression {
    whole = syntax.span
    let expression = try generating(syntax, for: type)
    asked = (expression, role, type)
    if let type, !mayBeNever || !expression.neverReturns { system.add(.conversion(expression.type, type, role, expression.anchor)) }
    return try blaming {
      try solve()
      let finished = try finish(expression)
      return type.map { coerce(finished, to: $0) } ?? finished
    }
  }

  /// The checked expression as a value of a written type, which may leave the arguments of generic types to it: `Set`.
  func check(_ syntax: ExpressionSyntax, as written: TypeSyntax) throws -> (value: TypedExpression, type: Type) {
    whole = syntax.span
    let type = try checker.resolveHidden(written, scope, open: { self.system.fresh(written.span, name: $0.name) })
    let expression = try generating(syntax, for: type)
    asked = (expression, .initialization, type)
    system.add(.conversion(expression.type, type, .initialization, expression.anchor))
    return try checker.opening(type) {
      try blaming {
        try solve()
        let finished = try finish(expression), known = system.resolve(type)
        return (coerce(finished, to: known), known)
      }
    }
  }

  /// An expression where a type is asked for; the name of a function over packs means the one that takes so many values.
  func generating(_ syntax: ExpressionSyntax, for type: Type?) throws -> TypedExpression {
    switch syntax.kind {
    case .name, .member:
      if case .function(let function)? = type { wantedParameters = function.parameters.count }
      defer { wantedParameters = nil }
      return try generate(syntax)
    default: return try generate(syntax)
    }
  }

  /// Solves; what fails because of a name whose declaration failed was reported there.
  private func blaming<Result>(_ action: () throws -> Result) throws -> Result {
    if involvesBroken { stepsLeft = min(stepsLeft, 20_000) }
    do { return try action() } catch let failure as CheckFailure {
      guard involvesBroken, !failure.error.isFaultOfValues else { throw failure }
      throw fail(.consequence, failure.span)
    }
  }

  func fail(_ error: CheckError, _ span: Span) -> CheckFailure { CheckFailure(error: error, span: span) }

  func within<Result>(_ inner: Scope, _ action: () throws -> Result) rethrows -> Result {
    let outer = scope
    scope = inner
    defer { scope = outer }
    return try action()
  }
}
