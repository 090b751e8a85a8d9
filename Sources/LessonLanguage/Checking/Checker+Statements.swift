/// Statements, patterns and conditions.
extension Checker {
  /// Checks statements in order; one that fails is reported and left out.
  func statements(_ syntax: [StatementSyntax], _ scope: Scope) -> [TypedStatement] {
    var typed: [TypedStatement] = []
    let waiting = scope.isLesson ? [:] : LocalFunctions.waiting(in: syntax)
    let outer = waitingBodies
    waitingBodies.formUnion(waiting.values.joined())
    defer { waitingBodies = outer }
    for (index, statement) in syntax.enumerated() {
      defer { for name in waiting[index] ?? [] { localBodies.removeValue(forKey: name)?() } }
      do {
        try check(statement, scope, into: &typed)
      } catch let failure as CheckFailure {
        report(failure)
        declareBroken(statement, scope)
      } catch {
        report(.tooComplex, at: statement.span)
      }
    }
    return typed
  }

  func block(_ syntax: BlockSyntax, _ scope: Scope) -> [TypedStatement] {
    let inner = Scope(.block, parent: scope)
    hoist(syntax.statements, inner)
    return statements(syntax.statements, inner)
  }

  /// The names of a declaration that failed, so that their uses are not reported too.
  private func declareBroken(_ statement: StatementSyntax, _ scope: Scope) {
    guard case .declaration(let declaration) = statement.kind, case .variable(let variable) = declaration.kind else { return }
    for binding in variable.bindings {
      declareNames(binding.pattern, .error, isLet: variable.isLet, scope)
    }
  }

  private func check(_ statement: StatementSyntax, _ scope: Scope, into typed: inout [TypedStatement]) throws {
    func add(_ kind: TypedStatement.Kind) { typed.append(TypedStatement(span: statement.span, kind: kind)) }
    switch statement.kind {
    case .expression(let syntax):
      if case .ifElse(let conditional) = syntax.kind { return add(.ifElse(try ifStatement(conditional, scope))) }
      if case .switched(let choice) = syntax.kind { return add(.switched(try switchStatement(choice, scope))) }
      add(.expression(try expression(syntax, scope)))
    case .declaration(let declaration):
      try check(declaration, scope, into: &typed)
    case .guarded(let conditions, let otherwise):
      let body = block(otherwise, scope)
      if !ControlFlow.leaves(body) { report(.guardFallsThrough, at: statement.span) }
      isInGuard = true
      defer { isInGuard = false }
      add(.guarded(try self.conditions(conditions, scope), otherwise: body))
    case .whileLoop(let label, let conditions, let body):
      let inner = Scope(.block, parent: scope)
      requireNewLabel(label, statement.span)
      let checked = try self.conditions(conditions, inner)
      add(.whileLoop(label: label, checked, body: inLoop(label) { block(body, inner) }))
    case .repeatLoop(let label, let body, let condition):
      requireNewLabel(label, statement.span)
      let checked = inLoop(label) { block(body, scope) }
      add(.repeatLoop(label: label, body: checked,
                      condition: try expression(condition, scope, to: core.type(core.bool), .condition)))
    case .forIn(let label, let loop):
      requireNewLabel(label, statement.span)
      add(.forIn(try forIn(loop, label, scope)))
    case .labelled(let label, let inner):
      var body: [TypedStatement] = []
      requireNewLabel(label, statement.span)
      loops.append(LoopContext(label: label, isLoop: false))
      defer { loops.removeLast() }
      try check(inner, scope, into: &body)
      add(.labelled(label, body))
    case .breakOut(let label, let place):
      try requireLoop(label, "break", place, statement.span)
      add(.breakOut(label: label))
    case .continueLoop(let label, let place):
      try requireLoop(label, "continue", place, statement.span)
      add(.continueLoop(label: label))
    case .returned(let value):
      add(.returned(try returned(value, scope, statement.span)))
    case .doCatch(let label, let thrown, let body, let catches):
      requireNewLabel(label, statement.span)
      add(try doCatch(label, throwing: thrown, body, catches, scope))
    case .thrown(let error):
      add(.thrown(try thrown(error, scope)))
    case .deferred(let body):
      add(.deferred(deferred(body, scope)))
    case .discarded(let value):
      add(.expression(try discarding(value, statement.span, scope)))
    case .fallThrough:
      try requireFollower(statement.span)
      add(.fallThrough)
    }
  }

  /// A statement within one with a label has another label, if any.
  private func requireNewLabel(_ label: String?, _ span: Span) {
    guard let label, loops.contains(where: { $0.label == label }) else { return }
    report(.labelReused(label), at: span)
  }

  private func inLoop(_ label: String?, _ action: () -> [TypedStatement]) -> [TypedStatement] {
    loops.append(LoopContext(label: label, isLoop: true))
    defer { loops.removeLast() }
    return action()
  }

  private func requireLoop(_ label: String?, _ word: String, _ span: Span, _ whole: Span) throws {
    if isInDefer, label.map({ label in !loops.contains { $0.label == label } }) ?? !loops.contains(where: \.isLoop) {
      throw CheckFailure(error: .leavesDefer(word), span: whole)
    }
    if let label {
      guard loops.contains(where: { $0.label == label }) else { throw CheckFailure(error: .unknownLabel(label), span: span) }
    } else if !loops.contains(where: { $0.isLoop || word == "break" && $0.follower != nil }) {
      throw CheckFailure(error: word == "break" && loops.contains(where: \.isBlock) ? .breakInBlock : .breakOutsideLoop(word), span: span)
    }
  }

  private func ifStatement(_ syntax: IfSyntax, _ scope: Scope) throws -> TypedIf {
    loops.append(LoopContext(label: nil, isLoop: false, isBlock: true))
    defer { loops.removeLast() }
    let typed = TypedIf()
    for (conditions, body) in [(syntax.conditions, syntax.then)] + syntax.elseIfs.map({ ($0.conditions, $0.body) }) {
      let inner = Scope(.block, parent: scope)
      let checked: [TypedCondition]
      do {
        checked = try self.conditions(conditions, inner)
      } catch let failure as CheckFailure {
        report(failure)
        continue
      }
      typed.branches.append((checked, block(body, inner), nil))
    }
    if let otherwise = syntax.otherwise { typed.otherwise = (block(otherwise, scope), nil) }
    return typed
  }

  /// Conditions in order; the names that they bind are declared in the scope.
  func conditions(_ syntax: [ConditionSyntax], _ scope: Scope) throws -> [TypedCondition] {
    let isOnly = syntax.count == 1
    return try syntax.map { condition in
      switch condition.kind {
      case .boolean(let test):
        return .boolean(try expression(test, scope, to: core.type(core.bool), .condition))
      case .optionalBinding(let pattern, let type, let value):
        let binding = try optionalBinding(pattern, type, value, condition.span, scope)
        if isOnly, type == nil, case .binding(let variable)? = binding.pattern?.kind { variable.introduction = .condition }
        return binding
      case .matching(let pattern, let value):
        let subject = try expression(value, scope)
        return .matching(try self.pattern(pattern, matching: subject.type, scope), subject)
      }
    }
  }

  private func optionalBinding(_ pattern: PatternSyntax, _ type: TypeSyntax?, _ value: ExpressionSyntax?, _ span: Span,
                               _ scope: Scope) throws -> TypedCondition {
    if case .wildcard = pattern.kind, let value {
      let optional = try expression(value, scope, to: try type.map { core.optional(try resolve($0, scope)) })
      guard let wrapped = core.wrapped(optional.type) else { throw CheckFailure(error: .bindingNotOptional(optional.type), span: value.span) }
      return .optionalBinding(TypedPattern(kind: .wildcard, type: wrapped), optional)
    }
    if case .tuple = pattern.kind, let value {
      let optional = try expression(value, scope, to: try type.map { core.optional(try resolve($0, scope)) })
      guard let wrapped = core.wrapped(optional.type) else { throw CheckFailure(error: .bindingNotOptional(optional.type), span: value.span) }
      return .optionalBinding(try declare(pattern, wrapped, isLet: true, scope), optional)
    }
    guard case .binding(let name, let isVariable) = pattern.kind else {
      throw CheckFailure(error: .unsupported(.patternOfCondition), span: pattern.span)
    }
    let wanted = try type.map { core.optional(try resolve($0, scope)) }
    let syntax = value ?? ExpressionSyntax(
      span: pattern.span, kind: .name(NameSyntax(text: name, span: pattern.span, labels: nil), typeArguments: []))
    let optional = try expression(syntax, scope, to: wanted)
    guard let wrapped = core.wrapped(optional.type) else {
      if optional.type == .error { return .boolean(optional) }
      throw CheckFailure(error: .bindingNotOptional(optional.type), span: syntax.span)
    }
    let bound = declareNames(
      PatternSyntax(span: pattern.span, kind: .binding(name: name, isVariable: isVariable)), wrapped, isLet: !isVariable, scope)
    return .optionalBinding(bound, optional)
  }

  /// - Parameter finish: Checks the body in the scope of the names of the loop.
  func forIn(_ loop: ForInSyntax, _ label: String?, _ scope: Scope, _ finish: ((Scope) throws -> [TypedStatement])? = nil) throws -> TypedForIn {
    var sequence = try expression(loop.sequence, scope, to: literalType(of: loop, scope))
    if sequence.optional != nil, let wrapped = core.wrapped(sequence.type) {
      sequence = TypedExpression(.forceUnwrap(sequence), wrapped, sequence.span)
    }
    var element = Type.error
    if sequence.type != .error {
      guard ConstraintSystem(core: core, assumptions: scope.allAssumptions).conforms(sequence.type, core.sequence) == .solved else {
        throw CheckFailure(error: .notSequence(sequence.type), span: loop.sequence.span)
      }
      element = sequence.type.associatedType("Element")
    }
    let inner = Scope(.block, parent: scope)
    let pattern = try pattern(loop.pattern, matching: element, inner)
    if case .binding(let variable) = pattern.kind { variable.introduction = .loop }
    let condition = try loop.whereClause.map { try expression($0, inner, to: core.type(core.bool), .condition) }
    let body = try finish.map { try $0(Scope(.block, parent: inner)) } ?? inLoop(label) { block(loop.body, inner) }
    return TypedForIn(label: label, pattern: pattern, sequence: sequence, whereClause: condition, body: body)
  }

  /// What the annotation of a loop's variable says of a literal that it goes through.
  private func literalType(of loop: ForInSyntax, _ scope: Scope) throws -> Type? {
    guard let type = loop.type, case .array = loop.sequence.kind else { return nil }
    return core.array(try resolve(type, scope))
  }

  private func returned(_ value: ExpressionSyntax?, _ scope: Scope, _ span: Span) throws -> TypedExpression? {
    if isInDefer { throw CheckFailure(error: .leavesDefer("return"), span: span) }
    guard let function = scope.function else { throw CheckFailure(error: .returnOutsideFunction, span: span) }
    if function.initializes != nil {
      guard let value else { return nil }
      if function.isFailable, case .nilLiteral = value.kind {
        return TypedExpression(.nilLiteral, core.optional(function.initializes ?? .error), value.span)
      }
      throw CheckFailure(error: .returnsValueFromVoid, span: value.span)
    }
    if function.infersResult {
      guard let value else { function.result = .void; function.infersResult = false; return nil }
      let typed = try expression(value, scope)
      function.result = typed.type
      function.infersResult = false
      return typed
    }
    guard let value else {
      if function.result.isVoid || function.result == .error { return nil }
      throw CheckFailure(error: .returnNeedsValue(function.result), span: span)
    }
    if function.result.isVoid {
      let typed = try expression(value, scope)
      if typed.type.isVoid { return typed }
      throw CheckFailure(error: .returnsValueFromVoid, span: value.span)
    }
    return try expression(value, scope, to: function.result, .returned)
  }

  /// The body of a closure of several statements; its result type, if not given, is that of its first `return`.
  func closureBody(_ syntax: [StatementSyntax], _ scope: Scope, _ body: FunctionBody, result: Type?) throws -> Type? {
    try collecting {
      body.result = result ?? .void
      body.infersResult = result == nil
      let outer = (loops, isInDefer, thrownContext)
      (loops, isInDefer, thrownContext) = ([], false, body.thrownByStatements)
      defer { (loops, isInDefer, thrownContext) = outer }
      hoist(syntax, scope)
      body.statements += statements(syntax, scope)
      requireInitialization(body.statements)
      if problems.isEmpty, !body.result.isVoid, !ControlFlow.leaves(body.statements) {
        throw CheckFailure(error: .missingReturn(body.result, from: "closure"), span: body.span)
      }
      return body.infersResult && ControlFlow.leaves(body.statements) ? nil : body.result
    }
  }
}
