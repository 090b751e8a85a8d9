/// Finds functions that outlive the call which they were lent to, and closures that take lent places with them.
struct EscapingUses {
  private(set) var findings: [(use: EscapingUse, span: Span)] = []
  /// The inout parameters of all functions.
  private let lent: Set<ObjectIdentifier>
  /// The closure around what is looked at that may outlive the call, and what was said of it.
  private var outliving: (closure: Span, captured: Set<ObjectIdentifier>)?

  /// What becomes of a value.
  private enum Fate {
    /// It is called, or handed to what does not keep it.
    case safe
    case passed, assigned, used
    case generic(String)
  }

  init(_ bodies: [FunctionBody]) {
    lent = Set(bodies.flatMap { body in body.inoutParameters.map { ObjectIdentifier(body.parameters[$0]) } })
    for body in bodies where body.span.isOfLesson { walk(body.statements) }
  }

  private mutating func walk(_ statements: [TypedStatement]) {
    for statement in statements {
      switch statement.kind {
      // A name for it is no way out.
      case .variable(_, let value?) where value.lentFunction != nil: break
      case .expression(let value): walk(value, .safe)
      default:
        for expression in statement.expressions { walk(expression, .used) }
      }
      for block in statement.blocks { walk(block) }
    }
  }

  private mutating func walk(_ expression: TypedExpression, _ fate: Fate) {
    if outliving != nil { noteImpliedSelf(expression) }
    switch expression.kind {
    case .variable(let variable): note(variable, fate, expression.span)
    case .closure(let closure):
      for (_, value) in closure.body.copiedCaptures { walk(value, .used) }
      if case .safe = fate { return walk(closure.body.statements) }
      let isOutermost = outliving == nil
      if isOutermost { outliving = (expression.span, []) }
      walk(closure.body.statements)
      if isOutermost { outliving = nil }
    case .call(let call):
      switch call.target {
      case .value(let callee):
        walk(callee, .safe)
        if callee.lentFunction != nil { noteReentry(call, expression.span) }
        for argument in call.bound.flatMap(\.expressions) { walk(argument, .safe) }
      case .declaration(let declaration, _, let base):
        if let base { walk(base, .safe) }
        for (argument, parameter) in zip(call.bound, declaration.parameters) {
          for value in argument.expressions { walk(value, self.fate(of: parameter)) }
        }
      }
    case .assignment(let target, let value):
      walk(target, .safe)
      walk(value, .assigned)
    case .conversion(.autoclosure, _): break
    case .conversion(.erase, let inner):
      if inner.lentFunction != nil, outliving == nil { findings.append((.erased, expression.span)) } else { walk(inner, .used) }
    case .conversion(_, let inner), .tried(_, let inner), .coercion(let inner): walk(inner, fate)
    case .ifElse, .switched:
      for child in expression.children { walk(child, fate) }
      for block in expression.blocks { walk(block) }
    case .ternary(let condition, let first, let second):
      walk(condition, .safe)
      walk(first, fate)
      walk(second, fate)
    case .array, .tuple, .dictionary:
      for child in expression.children { walk(child, .used) }
    default:
      for child in expression.children { walk(child, .safe) }
    }
  }

  /// A lent function that is given another one could call what calls it, while that changes something.
  private mutating func noteReentry(_ call: Call, _ span: Span) {
    for argument in call.bound.flatMap(\.expressions) {
      if let lent = argument.lentFunction { findings.append((.passedToLent(lent.name), span)) }
      if case .closure(let closure) = argument.kind, let lent = closure.body.captures.first(where: \.isNonescaping) {
        findings.append((.capturedForLent(lent.name), span))
      }
    }
  }

  /// In a closure that may outlive the call it has to be seen that the instance is kept.
  private mutating func noteImpliedSelf(_ expression: TypedExpression) {
    func isImplied(_ base: TypedExpression) -> Bool {
      guard case .variable(let own) = base.kind, own.type.isClass, own.function?.selfVariable === own else { return false }
      return base.span == (expression.place ?? expression.span) || base.span == expression.span
    }
    switch expression.kind {
    case .property(let base?, let declaration, _) where isImplied(base):
      findings.append((.impliedProperty(declaration.name), base.span))
    case .call(let call):
      guard case .declaration(let declaration, _, let base?) = call.target, declaration.kind == .function, isImplied(base) else { return }
      findings.append((.impliedMethod(declaration.name), base.span))
    default: return
    }
  }

  private func fate(of parameter: ValueDeclaration.Parameter) -> Fate {
    if parameter.isNonescaping || parameter.isAutoclosure { return .safe }
    if case .parameter(let generic) = parameter.type { return .generic(generic.name) }
    return .passed
  }

  private mutating func note(_ variable: Variable, _ fate: Fate, _ span: Span) {
    let isLent = lent.contains(ObjectIdentifier(variable))
    if let closure = outliving?.closure, isLent || variable.isNonescaping {
      guard outliving?.captured.insert(ObjectIdentifier(variable)).inserted == true else { return }
      return findings.append((isLent ? .capturedInout(variable.name) : .captured(variable.name), closure))
    }
    guard variable.isNonescaping else { return }
    switch fate {
    case .safe: return
    case .passed: findings.append((.passed(variable.name), span))
    case .assigned: findings.append((.assigned(variable.name), span))
    case .used: findings.append((.used(variable.name), span))
    case .generic(let parameter): findings.append((.generic(variable.name, parameter), span))
    }
  }
}

extension TypedExpression {
  /// The parameter that this is, if it is a function that must not outlive the call.
  fileprivate var lentFunction: Variable? {
    switch kind {
    case .variable(let variable): variable.isNonescaping ? variable : nil
    case .conversion(.function, let inner): inner.lentFunction
    default: nil
    }
  }
}
