// Result builders. The body of a function with a builder is taken statement by statement, as the compiler does it: the value of
// each goes into a variable, and a call of one of the builder's functions makes one of them all. Each statement is checked on
// its own. Only the branches of an `if` or a `switch` are checked together, since the type of one branch may leave open what
// the other one says (`buildEither(first:)`): they are written as branches of `? :` and taken apart again.

/// Turns the statements of a body into statements that build its value.
final class BuilderBody {
  let checker: Checker
  let builder: Type
  private var count = 0

  init(_ checker: Checker, _ builder: Type) { (self.checker, self.builder) = (checker, builder) }

  /// A block whose parts are in variables.
  private struct Parts {
    var statements: [TypedStatement] = []
    var names: [(text: String, span: Span)] = []
  }

  /// The statements of a whole body, with the expression that is its value.
  func body(_ statements: [StatementSyntax], _ scope: Scope, _ span: Span) throws -> (statements: [TypedStatement], value: ExpressionSyntax) {
    checker.hoist(statements, scope)
    var parts = try parts(of: statements, scope)
    var value = try combined(&parts, scope, span)
    if has("buildFinalResult", nil) { value = call("buildFinalResult", [(nil, value)], span) }
    return (parts.statements, value)
  }

  // MARK: Blocks

  private func parts(of statements: [StatementSyntax], _ scope: Scope) throws -> Parts {
    var parts = Parts()
    for statement in statements {
      switch statement.kind {
      case .expression(let expression):
        switch expression.kind {
        case .ifElse(let conditional): try add(conditional, &parts, scope)
        case .switched(let choice): try add(choice, &parts, scope)
        default:
          let value = has("buildExpression", nil) ? call("buildExpression", [(nil, expression)], expression.span) : expression
          try keep(value, &parts, scope)
        }
      case .forIn(let label, let loop): try add(loop, label, &parts, scope, statement.span)
      case .doCatch(let label, _, let body, let catches) where catches.isEmpty && label == nil:
        let inner = Scope(.block, parent: scope)
        let (statements, value) = try block(body.statements, inner, body.span)
        try put(value.type, &parts, scope, body.span) { result in
          [TypedStatement(span: body.span, kind: .block(statements + [assignment(of: value, to: result)]))]
        }
      case .declaration, .thrown:
        parts.statements += checker.statements([statement], scope)
      default: throw unbuildable(statement.span)
      }
    }
    return parts
  }

  /// A nested block: its statements, and its value typed by itself.
  private func block(_ statements: [StatementSyntax], _ scope: Scope, _ span: Span) throws -> (statements: [TypedStatement], value: TypedExpression) {
    checker.hoist(statements, scope)
    var parts = try parts(of: statements, scope)
    let value = try checker.expression(try combined(&parts, scope, span), scope)
    return (parts.statements, value)
  }

  /// The call that makes one value of all parts.
  private func combined(_ parts: inout Parts, _ scope: Scope, _ span: Span) throws -> ExpressionSyntax {
    let writer = SyntaxWriter(span: span)
    guard has("buildPartialBlock", "first"), has("buildPartialBlock", "accumulated"), let first = parts.names.first else {
      if parts.names.isEmpty, !takesNothing { throw CheckFailure(error: .attribute(.nothingToBuild(builder)), span: span) }
      return call("buildBlock", parts.names.map { (nil, SyntaxWriter(span: $0.span).name($0.text)) }, span)
    }
    var value = call("buildPartialBlock", [("first", SyntaxWriter(span: first.span).name(first.text))], span)
    for next in parts.names.dropFirst() {
      try keep(value, &parts, scope, isPart: false)
      value = call("buildPartialBlock", [("accumulated", writer.name("$built\(count)")), ("next", SyntaxWriter(span: next.span).name(next.text))], span)
    }
    return value
  }

  // MARK: Branches

  private func add(_ conditional: IfSyntax, _ parts: inout Parts, _ scope: Scope) throws {
    let typed = TypedIf()
    var payloads: [(name: String, type: Type, isLimited: Bool)] = []
    checker.loops.append(.init(label: nil, isLoop: false, isBlock: true))
    defer { checker.loops.removeLast() }
    for (conditions, body) in [(conditional.conditions, conditional.then)] + conditional.elseIfs.map({ ($0.conditions, $0.body) }) {
      let inner = Scope(.block, parent: scope)
      let checked = try checker.conditions(conditions, inner)
      let isLimited = conditions.contains { if case .boolean(let test) = $0.kind, case .boolean = test.kind { true } else { false } }
      typed.branches.append((checked, try branch(body.statements, Scope(.block, parent: inner), body.span, isLimited, &payloads), nil))
    }
    if let otherwise = conditional.otherwise {
      typed.otherwise = (try branch(otherwise.statements, Scope(.block, parent: scope), otherwise.span, false, &payloads), nil)
    }
    let isWhole = typed.otherwise != nil, span = conditional.span
    let optional = has("buildOptional", nil) ? "buildOptional" : "buildIf"
    guard isWhole || has(optional, nil), payloads.count == 1 || has("buildEither", "first") && has("buildEither", "second") else { throw unbuildable(span) }
    let values = try injected(payloads, isWhole: isWhole, scope, span)
    guard let type = values.first?.type else { throw unbuildable(span) }
    let name = try put(type, &parts, scope, span, isPart: isWhole) { result in
      for index in typed.branches.indices { typed.branches[index].body.append(assignment(of: values[index], to: result)) }
      if isWhole { typed.otherwise?.body.append(assignment(of: values[values.count - 1], to: result)) } else {
        let nothing = TypedExpression(.nilLiteral, type, span)
        typed.otherwise = ([assignment(of: nothing, to: result)], nil)
      }
      return [TypedStatement(span: span, kind: .ifElse(typed))]
    }
    if !isWhole { try keep(call(optional, [(nil, SyntaxWriter(span: span).name(name))], span), &parts, scope) }
  }

  private func add(_ choice: SwitchSyntax, _ parts: inout Parts, _ scope: Scope) throws {
    var payloads: [(name: String, type: Type, isLimited: Bool)] = []
    let typed = try checker.collecting {
      try checker.switched(choice, scope) { branch, inner, checked in
        checked.body = try self.branch(branch.body, Scope(.block, parent: inner), branch.span, false, &payloads)
      }
    }
    guard payloads.count == 1 || has("buildEither", "first") && has("buildEither", "second") else { throw unbuildable(choice.span) }
    let values = try injected(payloads, isWhole: true, scope, choice.span)
    guard let type = values.first?.type, values.count == typed.cases.count else { throw unbuildable(choice.span) }
    try put(type, &parts, scope, choice.span) { result in
      for index in typed.cases.indices { typed.cases[index].body.append(assignment(of: values[index], to: result)) }
      return [TypedStatement(span: choice.span, kind: .switched(typed))]
    }
  }

  private func branch(_ statements: [StatementSyntax], _ scope: Scope, _ span: Span, _ isLimited: Bool,
                               _ payloads: inout [(name: String, type: Type, isLimited: Bool)]) throws -> [TypedStatement] {
    var (body, value) = try block(statements, scope, span)
    count += 1
    let name = "$built\(count)"
    let variable = Variable(name, type: value.type, isLet: true, isGlobal: false, span: span, function: scope.function)
    variable.introduction = .implicit
    body.append(TypedStatement(span: span, kind: .variable(TypedPattern(kind: .binding(variable), type: value.type), value)))
    branches[name] = variable
    payloads.append((name, value.type, isLimited))
    return body
  }

  /// What the branches' variables hold, by name, for the expressions that are checked outside of them.
  private var branches: [String: Variable] = [:]

  /// The values of the branches as values of one type.
  private func injected(_ payloads: [(name: String, type: Type, isLimited: Bool)], isWhole: Bool, _ scope: Scope, _ span: Span) throws
    -> [TypedExpression]
  {
    let writer = SyntaxWriter(span: span), inner = Scope(.block, parent: scope)
    for payload in payloads { if let variable = branches[payload.name] { inner.declare(variable) } }
    let values = payloads.enumerated().map { index, payload -> ExpressionSyntax in
      var value = writer.name(payload.name)
      if payload.isLimited, has("buildLimitedAvailability", nil) { value = call("buildLimitedAvailability", [(nil, value)], span) }
      // Paths through a tree that leans to the left; on the rightmost of them are no more steps than needed.
      var path = index, last = payloads.count - 1
      while last != 0 {
        if path != last || last & 1 == 1 { value = call("buildEither", [(path & 1 == 1 ? "second" : "first", value)], span) }
        (path, last) = (path >> 1, last >> 1)
      }
      guard !isWhole else { return value }
      let some = writer.expression(.member(writer.name("Optional"), NameSyntax(text: "some", span: span, labels: nil), typeArguments: []))
      return writer.expression(.call(some, [ArgumentSyntax(label: nil, labelSpan: span, value: value)]))
    }
    guard var all = values.last else { return [] }
    for value in values.dropLast().reversed() { all = writer.expression(.ternary(writer.expression(.boolean(true)), value, all)) }
    var result = try checker.expression(all, inner), found: [TypedExpression] = []
    while found.count < values.count - 1, case .ternary(_, let first, let rest) = result.kind {
      found.append(first)
      result = rest
    }
    return found + [result]
  }

  // MARK: Loops

  private func add(_ loop: ForInSyntax, _ label: String?, _ parts: inout Parts, _ scope: Scope, _ span: Span) throws {
    guard has("buildArray", nil) else { throw unbuildable(span) }
    var made: TypedExpression?, body: [TypedStatement] = []
    let typed = try checker.forIn(loop, label, scope) { inner in
      let (statements, value) = try self.block(loop.body.statements, inner, loop.body.span)
      (made, body) = (value, statements)
      return []
    }
    guard let made else { throw unbuildable(span) }
    let type = checker.core.array(made.type), writer = SyntaxWriter(span: span)
    let empty = TypedExpression(.array([]), type, span)
    let all = declare(type, isLet: false, scope, span)
    parts.statements.append(TypedStatement(span: span, kind: .variable(TypedPattern(kind: .binding(all), type: type), empty)))
    count += 1
    let one = Variable("$built\(count)", type: made.type, isLet: true, isGlobal: false, span: span, function: scope.function)
    one.introduction = .implicit
    let inner = Scope(.block, parent: scope)
    inner.declare(one)
    let append = writer.expression(.call(
      writer.expression(.member(writer.name(all.name), NameSyntax(text: "append", span: span, labels: nil), typeArguments: [])),
      [ArgumentSyntax(label: nil, labelSpan: span, value: writer.name(one.name))]))
    body.append(TypedStatement(span: span, kind: .variable(TypedPattern(kind: .binding(one), type: made.type), made)))
    body.append(TypedStatement(span: span, kind: .expression(try checker.expression(append, inner))))
    var whole = typed
    whole.body = body
    parts.statements.append(TypedStatement(span: span, kind: .forIn(whole)))
    try keep(call("buildArray", [(nil, writer.name(all.name))], span), &parts, scope)
  }

  // MARK: Variables

  private func declare(_ type: Type, isLet: Bool, _ scope: Scope, _ span: Span) -> Variable {
    count += 1
    let variable = Variable("$built\(count)", type: type, isLet: isLet, isGlobal: false, span: span, function: scope.function)
    variable.introduction = .implicit
    scope.declare(variable)
    return variable
  }

  /// Puts the value of an expression into a variable.
  private func keep(_ value: ExpressionSyntax, _ parts: inout Parts, _ scope: Scope, isPart: Bool = true) throws {
    let typed = try checker.expression(value, scope)
    let variable = declare(typed.type, isLet: true, scope, value.span)
    parts.statements.append(TypedStatement(span: value.span, kind: .variable(TypedPattern(kind: .binding(variable), type: typed.type), typed)))
    if isPart { parts.names.append((variable.name, value.span)) }
  }

  /// Declares a variable that the statements within give its value.
  @discardableResult
  private func put(_ type: Type, _ parts: inout Parts, _ scope: Scope, _ span: Span, isPart: Bool = true,
                            _ statements: (Variable) -> [TypedStatement]) throws -> String {
    let variable = declare(type, isLet: false, scope, span)
    variable.isInitialized = false
    parts.statements.append(TypedStatement(span: span, kind: .variable(TypedPattern(kind: .binding(variable), type: type), nil)))
    parts.statements += statements(variable)
    if isPart { parts.names.append((variable.name, span)) }
    return variable.name
  }

  private func assignment(of value: TypedExpression, to variable: Variable) -> TypedStatement {
    let place = TypedExpression(.variable(variable), variable.type, value.span)
    let all = TypedExpression(.assignment(place, checker.core.coerce(value, to: variable.type)), .void, value.span)
    return TypedStatement(span: value.span, kind: .expression(all))
  }

  // MARK: The builder

  private func has(_ name: String, _ label: String?) -> Bool {
    let type = builder.nominalDeclaration?.declaredType ?? builder
    return checker.members(named: name, of: .metatype(type), system: ConstraintSystem(core: checker.core))
      .contains { $0.declaration.parameters.first?.label == label }
  }

  /// Whether a block of nothing has a value.
  private var takesNothing: Bool {
    let type = builder.nominalDeclaration?.declaredType ?? builder
    return checker.members(named: "buildBlock", of: .metatype(type), system: ConstraintSystem(core: checker.core))
      .contains { $0.declaration.parameters.allSatisfy { $0.isVariadic || $0.standard != nil } }
  }

  private func call(_ name: String, _ arguments: [(label: String?, value: ExpressionSyntax)], _ span: Span) -> ExpressionSyntax {
    let writer = SyntaxWriter(span: span)
    let type = writer.expression(.type(TypeSyntax(span: span, kind: .known(builder))))
    let callee = writer.expression(.member(type, NameSyntax(text: name, span: span, labels: nil), typeArguments: []))
    return writer.expression(.call(callee, arguments.map { ArgumentSyntax(label: $0.label, labelSpan: span, value: $0.value) }))
  }

  private func unbuildable(_ span: Span) -> CheckFailure { CheckFailure(error: .attribute(.unbuildable(builder)), span: span) }
}
