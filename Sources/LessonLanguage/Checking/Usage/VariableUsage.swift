/// Which local variables are read and which are written, in all that a block declares and does.
struct VariableUsage {
  struct Access: OptionSet {
    let rawValue: Int
    static let read = Access(rawValue: 1)
    static let written = Access(rawValue: 2)
    static let changed: Access = [.read, .written]
  }

  private(set) var accesses: [ObjectIdentifier: Access] = [:]
  /// The variables that one declaration declares: they are constants only all together.
  private var together: [Span: [Variable]] = [:]
  /// The variables in the order in which they are declared.
  private(set) var declared: [Variable] = []

  mutating func walk(_ statements: [TypedStatement]) {
    for statement in statements {
      let variables = statement.declaringPatterns.flatMap(\.variables)
      declared += variables
      if case .variable = statement.kind { together[statement.span, default: []] += variables }
      for expression in statement.expressions { walk(expression) }
      for block in statement.blocks { walk(block) }
    }
  }

  mutating func walk(_ expression: TypedExpression) {
    switch expression.kind {
    case .variable(let variable): note(variable, .read)
    case .assignment(let target, let value):
      walk(value)
      store(into: target, .written)
    case .inoutReference(let target): store(into: target, .changed)
    case .property(let base?, let declaration, _) where declaration.hasMutatingGetter: store(into: base, .changed)
    case .subscripting(let base, let declaration, _, let arguments) where declaration.hasMutatingGetter:
      for argument in arguments.flatMap(\.expressions) { walk(argument) }
      store(into: base, .changed)
    case .keyPath(let path): walk(path.value)
    case .call(let call):
      if case .declaration(let declaration, _, let base?) = call.target {
        if declaration.isMutating { store(into: base, .changed) } else { walk(base) }
        for argument in call.bound.flatMap(\.expressions) { walk(argument) }
      } else {
        for child in expression.children { walk(child) }
      }
    case .closure(let closure):
      for (variable, value) in closure.body.copiedCaptures {
        declared.append(variable)
        walk(value)
      }
      walk(closure.body.statements)
    case .ifElse(let conditional):
      declared += conditional.branches.flatMap { $0.conditions.compactMap(\.pattern).flatMap(\.variables) }
      walkInside(expression)
    case .switched(let choice):
      declared += choice.cases.flatMap { $0.items.first?.pattern.variables ?? [] }
      walkInside(expression)
    default:
      for child in expression.children { walk(child) }
    }
  }

  private mutating func walkInside(_ expression: TypedExpression) {
    for child in expression.children { walk(child) }
    for block in expression.blocks { walk(block) }
  }

  /// What an assignment or a change does to the variable behind a place.
  private mutating func store(into place: TypedExpression, _ access: Access) {
    switch place.kind {
    case .variable(let variable): note(variable, access)
    case .tuple(let elements): for element in elements { store(into: element, access) }
    case .tupleElement(let base, _): store(into: base, access)
    case .property(let base?, _, _): store(into: base, .changed)
    case .subscripting(let base, _, _, let arguments):
      for argument in arguments.flatMap(\.expressions) { walk(argument) }
      store(into: base, .changed)
    case .keyPathAccess(let base, let path):
      walk(path)
      store(into: base, .changed)
    case .forceUnwrap(let inner), .optionalLink(let inner), .optionalChain(let inner): store(into: inner, .changed)
    default: walk(place)
    }
  }

  private mutating func note(_ variable: Variable, _ access: Access) {
    accesses[ObjectIdentifier(variable), default: []].formUnion(access)
  }
}

extension VariableUsage {
  /// What is to be said of the variables, with their places.
  var findings: [(warning: UsageWarning, span: Span)] {
    let changing = together.values.filter { $0.count > 1 && $0.contains { accesses[ObjectIdentifier($0)]?.contains(.written) == true } }
    let partners = Set(changing.joined().map { ObjectIdentifier($0) })
    return declared.compactMap { variable in
      guard !variable.isGlobal, !variable.isParameter, variable.introduction != .implicit, variable.type != .error,
            variable.span.isOfLesson else { return nil }
      let found = finding(variable, accesses[ObjectIdentifier(variable)] ?? [])
      if case .neverMutated? = found, partners.contains(ObjectIdentifier(variable)) { return nil }
      return found.map { ($0, variable.span) }
    }
  }

  private func finding(_ variable: Variable, _ access: Access) -> UsageWarning? {
    if access.isEmpty { return .neverUsed(variable.name, isLet: variable.isLet, variable.introduction) }
    if variable.introduction == .capture { return nil }
    if !access.contains(.read) { return variable.isLet ? .onlyAssigned(variable.name) : .neverRead(variable.name) }
    if !variable.isLet, !access.contains(.written), variable.observers == nil {
      return .neverMutated(variable.name, isOfLoop: variable.introduction == .loop)
    }
    return nil
  }
}
