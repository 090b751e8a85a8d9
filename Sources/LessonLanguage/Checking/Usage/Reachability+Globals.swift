/// Globals are constants as far as the compiler sees: in the statement behind their declaration or an assignment.
extension Reachability {
  static func findings(inProgram statements: [TypedStatement]) -> [Finding] {
    var known: [Variable] = [], found: [Finding] = []
    func forget() {
      for variable in known { variable.constant = nil }
      known = []
    }
    func learn(_ variable: Variable, _ value: Variable.Constant?) {
      guard variable.isGlobal else { return }
      variable.constant = value
      known.append(variable)
    }
    for statement in statements {
      switch statement.kind {
      case .variable(let pattern, let value?):
        let constant = ConstantFolding.constant(value)
        forget()
        each(pattern, constant, learn)
      case .expression(let expression):
        guard case .assignment(let place, let value) = expression.kind, case .variable(let variable) = place.kind,
              let constant = ConstantFolding.constant(value) else { forget(); continue }
        learn(variable, constant)
      case .ifElse, .switched, .guarded:
        found += decided(statement, nil, forgets: true)
        forget()
      default: forget()
      }
    }
    forget()
    return found
  }

  private static func each(_ pattern: TypedPattern, _ value: Variable.Constant?, _ action: (Variable, Variable.Constant?) -> Void) {
    switch pattern.kind {
    case .binding(let variable): action(variable, value)
    case .tuple(let parts):
      guard case .tuple(let values)? = value else { return }
      for (part, value) in zip(parts, values) { each(part, value, action) }
    default: break
    }
  }
}
