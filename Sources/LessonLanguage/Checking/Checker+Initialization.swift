/// Definite initialisation: every variable has a value before it is read, every property before its initialiser returns.
extension Checker {
  /// Reports the stored properties that an initialiser leaves without a value on the way to its end.
  func requireAllInitialized(_ body: FunctionBody, _ type: TypeDeclaration, _ span: Span) {
    guard problemCount == 0 else { return }
    let needed = type.stored.filter { $0.initial == nil }.map(\.name)
    guard let assigned = InitializationFlow(own: body.selfVariable).assigned(body.statements, []) else { return }
    if assigned.contains("self") { return }
    let missing = needed.filter { !assigned.contains($0) }
    if !missing.isEmpty {
      report(.uninitializedProperties(missing), at: Span(source: span.source, start: span.end - 1, end: span.end))
    }
  }
}

/// Which names have certainly been given a value when control passes a place.
struct InitializationFlow {
  /// The `self` whose properties count, by their names.
  var own: Variable?

  /// The names assigned at the end of the statements; nil if control cannot reach it.
  func assigned(_ statements: [TypedStatement], _ before: Set<String>) -> Set<String>? {
    var names = before
    for statement in statements {
      switch statement.kind {
      case .expression(let expression):
        if let name = target(expression) { names.insert(name) }
        if expression.type.isNever { return nil }
      case .returned, .breakOut, .continueLoop:
        return nil
      case .ifElse(let conditional):
        let branches = conditional.branches.map { assigned($0.body, names) }
          + [conditional.otherwise.map { assigned($0.body, names) } ?? names]
        let reaching = branches.compactMap { $0 }
        guard let first = reaching.first else { return nil }
        names = reaching.dropFirst().reduce(first) { $0.intersection($1) }
      case .block(let body), .labelled(_, let body):
        guard let inner = assigned(body, names) else { return nil }
        names = inner
      case .repeatLoop(_, let body, _):
        names = assigned(body, names) ?? names
      case .variable, .guarded, .whileLoop, .forIn:
        continue
      }
    }
    return names
  }

  private func target(_ expression: TypedExpression) -> String? {
    switch expression.kind {
    case .assignment(let place, _):
      switch place.kind {
      case .property(let base?, let property, _):
        if case .variable(let variable) = base.kind, variable === own { return property.name }
      case .variable(let variable) where variable === own: return "self"
      default: break
      }
    case .call(let call):
      if case .declaration(let declaration, _, _) = call.target, declaration.kind == .initializer { return nil }
    default: break
    }
    return nil
  }
}
