/// The code of a block: statements that run in the frame of the globals.
extension FunctionCompiler {
  func compile(block statements: [TypedStatement]) throws {
    isTopLevel = true
    for variable in program.globalVariables {
      if let place = program.globals[ObjectIdentifier(variable)] { storage[ObjectIdentifier(variable)] = .registers(place) }
    }
    // All of the block's globals get their registers before any temporary does.
    for statement in statements {
      if case .variable(let pattern, _) = statement.kind { declareGlobals(pattern) }
    }
    top = program.globalEnd
    try noteHigh(top)
    try self.statements(statements)
    emit(.stop)
    try finishCode()
  }

  private func declareGlobals(_ pattern: TypedPattern) {
    switch pattern.kind {
    case .wildcard: break
    case .binding(let variable):
      if variable.isGlobal, program.globals[ObjectIdentifier(variable)] == nil {
        _ = program.declareGlobal(variable, layout(variable.type))
      }
    case .tuple(let parts): for part in parts { declareGlobals(part) }
    }
  }
}
