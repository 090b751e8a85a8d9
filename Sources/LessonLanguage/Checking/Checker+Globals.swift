/// Globals that something needs before their declarations are checked: the values of properties.
extension Checker {
  /// Notes what the block will declare, by name.
  func announce(_ statements: [StatementSyntax], _ scope: Scope) {
    for case .declaration(let declaration) in statements.map(\.kind) {
      guard case .variable(let variable) = declaration.kind else { continue }
      for binding in variable.bindings where binding.accessors?.getter == nil {
        for name in binding.pattern.names { scope.announced[name] = AnnouncedVariable(binding: binding, isLet: variable.isLet) }
      }
    }
  }

  /// The global of the name, which the block declares further down; nil if its type cannot be found without it.
  func announced(_ name: String, _ scope: Scope) -> Variable? {
    var place: Scope? = scope
    while let current = place, !current.isLesson { place = current.parent }
    guard let lesson = place, let announced = lesson.announced[name], !announced.isBeingTyped else { return nil }
    if announced.variables.isEmpty {
      announced.isBeingTyped = true
      defer { announced.isBeingTyped = false }
      let binding = announced.binding
      guard let type = try? collecting({
        try binding.value.map { try initial($0, as: binding.type, lesson).type } ?? binding.type.map { try resolve($0, lesson) }
      }) else { return nil }
      announce(binding.pattern, type, isLet: announced.isLet, lesson, into: &announced.variables)
    }
    return announced.variables[name]
  }

  private func announce(_ pattern: PatternSyntax, _ type: Type, isLet: Bool, _ scope: Scope, into variables: inout [String: Variable]) {
    switch (pattern.kind, type) {
    case (.binding(let name, let isVariable), _):
      let variable = Variable(name, type: type, isLet: isLet && !isVariable, isGlobal: true, span: pattern.span, function: nil)
      variables[name] = variable
    case (.tuple(let parts), .tuple(let elements)):
      for (part, element) in zip(parts, elements) { announce(part.pattern, element.type, isLet: isLet, scope, into: &variables) }
    default: break
    }
  }
}

/// The syntax of a global's declaration, and the variables that it declares once somebody has asked.
final class AnnouncedVariable {
  let binding: VariableSyntax.Binding
  let isLet: Bool
  var variables: [String: Variable] = [:]
  var isBeingTyped = false

  init(binding: VariableSyntax.Binding, isLet: Bool) {
    self.binding = binding
    self.isLet = isLet
  }
}

extension PatternSyntax {
  fileprivate var names: [String] { namesWithSpans.map(\.name) }

  /// What a declaration with the pattern declares.
  var namesWithSpans: [(name: String, span: Span)] {
    switch kind {
    case .binding(let name, _): [(name, span)]
    case .tuple(let parts): parts.flatMap(\.pattern.namesWithSpans)
    default: []
    }
  }
}
