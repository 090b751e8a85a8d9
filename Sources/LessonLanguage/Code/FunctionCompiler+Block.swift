/// The code of a block: statements that run in the frame of the globals.
extension FunctionCompiler {
  func compile(block statements: [TypedStatement]) throws {
    isTopLevel = true
    for variable in program.globalVariables {
      if let place = program.globals[ObjectIdentifier(variable)] { storage[ObjectIdentifier(variable)] = .registers(place) }
    }
    // All of the block's globals get their registers before any temporary does.
    for statement in statements {
      for pattern in statement.patterns { declareGlobals(pattern) }
    }
    top = program.image.globalEnd
    try noteHigh(top)
    try self.statements(statements)
    emit(.stop)
    try finishCode()
  }

  private func declareGlobals(_ pattern: TypedPattern) {
    for variable in pattern.variables where variable.isGlobal && program.globals[ObjectIdentifier(variable)] == nil {
      _ = program.declareGlobal(variable)
    }
  }
}

extension TypedStatement {
  /// The patterns whose names last as long as the statements around it.
  fileprivate var patterns: [TypedPattern] {
    switch kind {
    case .variable(let pattern, _): return [pattern]
    case .guarded(let conditions, _):
      return conditions.compactMap { condition in
        switch condition {
        case .boolean: nil
        case .optionalBinding(let pattern, _), .matching(let pattern, _): pattern
        }
      }
    default: return []
    }
  }
}
