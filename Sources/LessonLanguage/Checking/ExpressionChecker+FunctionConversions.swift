/// Functions as values of other function types.
extension ExpressionChecker {
  /// Gives the elements of a literal whose parts differ the type that a function takes which is to get them, as in
  /// `[1, "a"].map(describe)` with `func describe(_ value: Any)`; and those of any literal, if that is an optional.
  func bindMixedLiteral() -> Bool {
    for index in system.variables.indices where system.variables[index].binding == nil && system.variables[index].literal == nil {
      guard let type = takenByFunctions(elements: index), core.wrapped(type) != nil || isMixed(index) else { continue }
      if system.bind(index, type) { return true }
    }
    return false
  }

  private func isMixed(_ element: Int) -> Bool {
    var kinds: [Type] = []
    for case .conversion(let from, let to, _, _) in system.constraints where system.head(to) == .variable(element) {
      let kind = system.shown(from)
      if !kind.hasVariables, !kinds.contains(kind) { kinds.append(kind) }
    }
    // Numbers of a literal may all be floating-point.
    return kinds.count > 1 && !kinds.allSatisfy { $0 == core.type(core.int) || $0 == core.type(core.double) }
  }

  /// What takes any value, among the parameters of the functions that a method of an array literal is given.
  func takenByFunctions(elements index: Int) -> Type? {
    for case .member(let reference) in system.constraints {
      guard let base = reference.base, case .array(let element)? = system.literal(of: base.type), system.head(element) == .variable(index)
      else { continue }
      for argument in reference.call?.arguments ?? [] {
        guard let taken = taken(by: argument.value) else { continue }
        if taken.isExistential || core.wrapped(taken) != nil || taken.isClass { return taken }
      }
    }
    return nil
  }

  /// The type of the first parameter of a function or closure, where it is written.
  private func taken(by value: TypedExpression) -> Type? {
    switch value.kind {
    case .overloaded(let reference) where reference.candidates.count == 1: reference.candidates[0].declaration.parameters.first?.type
    case .closure(let closure): closure.parameterTypes.first ?? nil
    default:
      if case .function(let function) = system.head(value.type) { function.parameters.first?.type } else { nil }
    }
  }

  /// What is wrong with a function as a value where another type is asked for.
  func functionMismatch(_ declaration: ValueDeclaration, _ substitution: Substitution, _ expression: TypedExpression) -> CheckFailure? {
    guard let wanted = contextFunction(of: expression) else { return nil }
    let have = system.shown(declaration.interfaceType.substituting(substitution)), want = system.shown(.function(wanted))
    if have.hasVariables || want.hasVariables { return nil }
    return conversionFailure(have, want, contextRole(of: expression), expression.anchor)
  }

  /// What becomes of an expression.
  func contextRole(of expression: TypedExpression) -> ConversionRole {
    if let asked, asked.expression === expression { return asked.role }
    for case .conversion(let from, _, let role, _) in system.constraints where system.head(from) == system.head(expression.type) { return role }
    return .argument
  }
}
