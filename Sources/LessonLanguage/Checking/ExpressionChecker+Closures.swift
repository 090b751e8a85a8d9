/// Closures, whose bodies are checked once the types of their parameters are known, or take part in finding them.
extension ExpressionChecker {
  /// Checks a closure's body once its parameters have types; until then, takes what its context says of them.
  func check(closure expression: TypedExpression) throws -> Bool {
    guard case .closure(let closure) = expression.kind else { return true }
    guard case .function(var function) = system.head(expression.type) else {
      if case .variable = system.head(expression.type) { return false }
      return true
    }
    let written = try checker.thrown(closure.syntax.throws, closure.syntax.thrown, closure.scope).type
    if let settled = system.settleThrown(function, written: written, mayThrow: closure.syntax.throws) { function = settled }
    if closure.syntax.throws, !function.throws {
      var throwing = function
      throwing.throws = true
      throw fail(.throwingConversion(system.shown(.function(throwing)), system.shown(.function(function))), expression.span)
    }
    let names = try parameterNames(closure, function, expression.span)
    for (index, parameter) in (closure.syntax.parameters ?? []).enumerated() where names.count == function.parameters.count {
      guard let written = parameter.type else { continue }
      guard parameter.isVariadic == function.parameters[index].isVariadic else {
        let type = try checker.resolve(written, closure.scope)
        if !parameter.isVariadic, core.isArray(type) { throw fail(.arrayAsVariadic(type, system.shown(function.parameters[index].type)), expression.span) }
        var own = function
        own.parameters[index].isVariadic.toggle()
        own.parameters[index].type = type
        throw fail(.cannotConvert(system.shown(.function(own)), system.shown(.function(function)), contextRole(of: expression)), expression.span)
      }
      let type = try checker.resolve(written, closure.scope)
      guard system.unify(function.parameters[index].type, type) else {
        throw fail(.cannotConvert(system.shown(type), system.shown(function.parameters[index].type), .argument), parameter.span)
      }
    }
    if let written = closure.syntax.result {
      let type = try checker.resolve(written, closure.scope)
      guard system.unify(function.result, type) else {
        throw fail(.cannotConvert(type, system.shown(function.result), .closureResult), written.span)
      }
    }
    if let builder = closure.builder {
      closure.builder = system.resolve(builder)
      if closure.builder?.hasVariables == true, !closure.isOpened { return false }
    }
    let types = function.parameters.map { system.resolve($0.type) }
    if types.contains(where: \.hasVariables) {
      // A tuple can be taken apart only when its elements' types are known.
      guard case .each = names, closure.isOpened, Self.opensEarly(closure.syntax.body) else { return false }
    }
    try checkBody(of: closure, names, types, function, expression)
    return true
  }

  private enum ClosureParameters {
    case each([String])
    case elementsOfOne([String])
    var count: Int { if case .each(let names) = self { names.count } else { 1 } }
  }

  private func parameterNames(_ closure: TypedClosure, _ function: FunctionType, _ span: Span) throws -> ClosureParameters {
    let expected = function.parameters.count
    guard let written = closure.syntax.parameters else {
      let used = closure.syntax.shorthandCount
      if used == expected { return .each((0..<expected).map { "$\($0)" }) }
      if expected == 1, used > 1, case .tuple(let elements) = system.head(function.parameters[0].type), elements.count == used {
        return .elementsOfOne((0..<used).map { "$\($0)" })
      }
      throw fail(.closureParameterCount(expected: expected, got: used), span)
    }
    if written.count == expected { return .each(written.map(\.name)) }
    if expected == 1, case .tuple(let elements) = system.head(function.parameters[0].type), elements.count == written.count {
      return .elementsOfOne(written.map(\.name))
    }
    throw fail(.closureParameterCount(expected: expected, got: written.count), span)
  }

  private func checkBody(of closure: TypedClosure, _ names: ClosureParameters, _ types: [Type], _ function: FunctionType,
                         _ expression: TypedExpression) throws {
    let body = FunctionBody("closure", span: closure.syntax.span, result: function.result, parent: closure.scope.function)
    body.throws = function.throws
    body.thrown = function.thrown
    body.thrownByStatements = try checker.thrown(closure.syntax.throws, closure.syntax.thrown, closure.scope).type
    let inner = Scope(.function(body), parent: closure.scope)
    func declare(_ name: String, _ type: Type, isInout: Bool = false) -> Variable {
      let variable = Variable(name, type: type, isLet: !isInout, isGlobal: false, span: closure.syntax.span, function: body)
      if name != "_" { inner.declare(variable) }
      return variable
    }
    switch names {
    case .each(let names):
      for (index, (name, type)) in zip(names, types).enumerated() {
        let isInout = function.parameters[index].isInout
        body.parameters.append(declare(name, function.parameters[index].isVariadic ? core.array(type) : type, isInout: isInout))
        if isInout { body.inoutParameters.insert(index) }
      }
    case .elementsOfOne(let names):
      guard case .tuple(let elements) = types[0] else { return }
      let whole = declare("_", types[0])
      body.parameters.append(whole)
      for (index, (name, element)) in zip(names, elements).enumerated() {
        let variable = declare(name, element.type)
        variable.introduction = .implicit
        let value = TypedExpression(
          .tupleElement(TypedExpression(.variable(whole), types[0], closure.syntax.span), index), element.type, closure.syntax.span)
        body.statements.append(TypedStatement(span: closure.syntax.span, kind: .variable(
          TypedPattern(kind: .binding(variable), type: element.type), value)))
      }
    }
    for capture in closure.syntax.captures {
      let value = try within(closure.scope) { try checker.expression(capture.value, closure.scope) }
      inner.declare(capturing(capture, value, body))
      _ = value
    }
    var solution = ConstraintSystem.ClosureSolution(body: body, single: nil)
    if let builder = closure.builder, !closure.syntax.body.containsReturn {
      let place = Scope(.block, parent: inner)
      // What fails within is reported, whatever follows from it in the call.
      let wasBroken = involvesBroken
      var isSound = false
      defer { if !isSound { involvesBroken = wasBroken } }
      try checker.collecting {
        let outer = (checker.loops, checker.isInDefer, checker.thrownContext)
        (checker.loops, checker.isInDefer, checker.thrownContext) = ([], false, body.thrownByStatements)
        defer { (checker.loops, checker.isInDefer, checker.thrownContext) = outer }
        guard let made = try checker.buildBody(closure.syntax.body, by: builder, body, place, closure.syntax.span) else { return }
        let value = try within(place) { try generate(made) }
        solution.single = value
        system.add(.conversion(value.type, function.result, .closureResult, value.anchor))
      }
      system.closures[ObjectIdentifier(closure)] = solution
      isSound = true
      return
    }
    for parameter in closure.syntax.parameters ?? [] {
      for attribute in parameter.attributes where checker.attributedType(attribute, closure.scope)?.isPropertyWrapper != true {
        throw fail(.attribute(.unknownAttribute(attribute.name)), attribute.type.span)
      }
    }
    let statements = checker.wrapping(
      closure.syntax.body, (closure.syntax.parameters ?? []).map { ($0.name, $0.attributes, $0.span) }, givesValue: true, closure.scope)
    if statements.count == 1, let single = Self.singleExpression(statements[0]),
       !(single.isBranching && system.resolve(function.result).isVoid) {
      let value = try within(inner) { try generate(single) }
      solution.single = value
      let isStatement = if case .assignment = single.kind { true } else { false }
      if !isStatement || !system.resolve(function.result).isVoid {
        if !system.resolve(function.result).isVoid || !Self.mayDiscard(statements[0]) {
          let isOpen = if case .variable = system.head(function.result) { true } else { false }
          if isOpen || !value.neverReturns { system.add(.conversion(value.type, function.result, .closureResult, value.anchor)) }
        }
      }
    } else {
      let known = system.resolve(function.result)
      let result = try checker.closureBody(statements, Scope(.block, parent: inner), body, result: known.hasVariables ? nil : known)
      // What only throws gives whatever is asked for.
      guard let result else {
        system.openResults.append(function.result)
        system.closures[ObjectIdentifier(closure)] = solution
        return
      }
      guard system.unify(function.result, result.labelled(like: system.head(function.result))) else {
        throw fail(.cannotConvert(result, system.shown(function.result), .closureResult), closure.syntax.span)
      }
    }
    system.closures[ObjectIdentifier(closure)] = solution
  }

  private func capturing(_ capture: ClosureSyntax.Capture, _ value: TypedExpression, _ body: FunctionBody) -> Variable {
    let strength = capture.ownership.flatMap { ReferenceStrength(rawValue: $0) ?? ($0.hasPrefix("unowned") ? .unowned : nil) }
    let type = strength == .weak ? core.optional(core.wrapped(value.type) ?? value.type) : value.type
    if let strength, !checker.refersToInstance(type) {
      checker.report(.inheritance(.weakNeedsClass(strength.rawValue, value.type)), at: capture.span)
    }
    let variable = Variable(capture.name, type: type, isLet: true, isGlobal: false, span: capture.span, function: body)
    if case .name(let name, _) = capture.value.kind, name.text == capture.name { variable.introduction = .implicit }
    else { variable.introduction = .capture }
    // The value is taken where the closure is made: an outer variable holds it from then on.
    variable.strength = strength
    body.copiedCaptures.append((variable, core.coerce(value, to: type)))
    return variable
  }

  static func singleExpression(_ statement: StatementSyntax) -> ExpressionSyntax? {
    switch statement.kind {
    case .expression(let expression): isValue(expression) ? expression : nil
    case .returned(let expression?): expression
    default: nil
    }
  }

  /// An `if` or `switch` is a value if every branch is one expression.
  private static func isValue(_ expression: ExpressionSyntax) -> Bool {
    switch expression.kind {
    case .ifElse(let conditional):
      guard let otherwise = conditional.otherwise else { return false }
      return ([conditional.then] + conditional.elseIfs.map(\.body) + [otherwise]).allSatisfy { isValue($0.statements) }
    case .switched(let choice):
      return !choice.cases.isEmpty && choice.cases.allSatisfy { isValue($0.body) }
    default: return true
    }
  }

  private static func isValue(_ branch: [StatementSyntax]) -> Bool {
    guard branch.count == 1 else { return false }
    switch branch[0].kind {
    case .expression(let inner):
      if case .assignment = inner.kind { return false }
      return isValue(inner)
    case .thrown: return true
    default: return false
    }
  }

  /// Whether the expression of a closure may be looked into while the types of its parameters are open; patterns need
  /// the type of what they match.
  static func opensEarly(_ body: [StatementSyntax]) -> Bool {
    guard body.count == 1, let single = singleExpression(body[0]) else { return false }
    return !single.isBranching
  }

  private static func mayDiscard(_ statement: StatementSyntax) -> Bool {
    if case .expression = statement.kind { true } else { false }
  }
}

extension ExpressionSyntax {
  /// An `if` or `switch`.
  var isBranching: Bool {
    switch kind {
    case .ifElse, .switched: true
    default: false
    }
  }
}
