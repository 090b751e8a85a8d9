/// Members, calls and closures, once the types that they depend on are known.
extension ExpressionChecker {
  /// Looks a member up as soon as the type of its base is known.
  func decide(_ reference: MemberReference) throws -> Bool {
    var owner: Type
    if let implicit = reference.implicitBase {
      let known = system.head(implicit)
      if case .variable = known { return false }
      owner = .metatype(known)
    } else if let base = reference.base {
      owner = system.head(base.type)
      if let optional = system.implicitOptional(owner) {
        let isOfWrapped = core.wrapped(system.resolve(optional)).map { wrapped in
          if case .tuple = wrapped { return true }
          return !checker.members(named: reference.name.text, of: wrapped, system: system).isEmpty
        } ?? false
        guard isOfWrapped ? system.unwrapImplicitly(owner) : system.unify(owner, optional) else { return false }
        owner = system.head(base.type)
      }
      if case .variable = owner { return false }
      if owner.isDependent, !system.isRigid(owner) { return false }
    } else {
      return true
    }
    if case .metatype(let instance) = owner {
      if case .variable = system.head(instance) { return false }
      owner = system.resolve(owner)
    }
    if owner == .error || owner == .metatype(.error) { return system.unify(reference.expression.type, .error) }
    if case .tuple(let elements) = owner, let base = reference.base {
      return try tupleElement(reference, elements, base)
    }
    var found = checker.members(named: reference.name.text, of: owner, system: system)
    if let labels = reference.name.labels {
      found = found.filter { $0.declaration.parameters.map { $0.label ?? "" } == labels }
    }
    if found.isEmpty, case .metatype(let type) = owner, unapplied(reference, of: type) { return true }
    guard !found.isEmpty else { throw unknownMember(reference, owner) }
    // `array.first` is the property, not the method `first(where:)`.
    if reference.call == nil, found.contains(where: { $0.declaration.kind == .variable }) {
      found = found.filter { $0.declaration.kind == .variable }
    }
    if case .existential = owner {
      found = found.filter { !$0.declaration.takesSelf }
      guard !found.isEmpty else { throw fail(.memberNeedsGeneric(reference.name.text, owner), reference.name.span) }
    }
    let base: TypedExpression? = if case .metatype = owner { nil } else { reference.base }
    let overloads = OverloadedReference(reference.name.text, base: base, candidates: found)
    overloads.call = reference.call
    reference.expression.kind = .overloaded(overloads)
    if found.count == 1 {
      try choose(found[0], for: overloads, reference.expression)
    } else {
      system.add(.overload(reference.expression))
    }
    return true
  }

  private func tupleElement(_ reference: MemberReference, _ elements: [Type.TupleElement], _ base: TypedExpression) throws
    -> Bool
  {
    let name = reference.name.text
    let index = Int(name) ?? elements.firstIndex { $0.label == name }
    guard let index, elements.indices.contains(index) else {
      throw fail(.unknownMember(system.shown(base.type), name,
                                nearest: NearestName.of(name, among: elements.compactMap(\.label))), reference.name.span)
    }
    reference.expression.kind = .tupleElement(base, index)
    return system.unify(reference.expression.type, elements[index].type)
  }

  private func unknownMember(_ reference: MemberReference, _ owner: Type) -> CheckFailure {
    let name = reference.name.text
    if core.wrapped(owner) != nil, let wrapped = core.wrapped(owner),
       !checker.members(named: name, of: wrapped, system: system).isEmpty {
      return mustUnwrap(system.shown(owner), reference.base?.span ?? reference.name.span, member: name)
    }
    if case .metatype(let type) = owner, !checker.members(named: name, of: type, system: system).isEmpty {
      return fail(.instanceMemberOnType(name, system.shown(type)), reference.name.span)
    }
    if !checker.members(named: name, of: .metatype(owner), system: system).isEmpty {
      return fail(.staticMemberOnInstance(name, system.shown(owner)), reference.name.span)
    }
    let nearest = NearestName.of(name, among: checker.memberNames(of: owner))
    return fail(.unknownMember(system.shown(owner), name, nearest: nearest), reference.name.span)
  }

  // MARK: Calls

  func apply(_ expression: TypedExpression, _ callee: TypedExpression) throws -> Bool {
    if system.implicitOptional(callee.type) != nil { _ = system.unwrapImplicitly(callee.type) }
    let type = system.head(callee.type)
    switch type {
    case .variable: return false
    case .error: return system.unify(expression.type, .error)
    case .function(let function):
      guard case .call(let call) = expression.kind else { return true }
      call.target = .value(callee)
      let parameters = calledParameters(callee, function)
      switch ArgumentMatching.match(call.arguments, parameters) {
      case .failure(let mismatch): throw fail(mismatch.error, mismatch.span ?? call.place(of: mismatch.error, behind: callee.span))
      case .success(let matches): try connect(call, function, parameters, matches, isOperator: isOperator(callee))
      }
      expression.optional = nil
      if isImplicitlyUnwrapped(callee) {
        expression.optional = function.result
        if system.allowImplicitUnwrapping(expression.type, of: function.result) { return true }
      }
      guard system.unify(expression.type, function.result) else {
        throw conversionFailure(function.result, expression.type, .argument, expression.span)
      }
      return true
    default:
      guard case .call(let call) = expression.kind, callAsFunction(call, expression, callee, type) else {
        if case .overloaded(let reference) = callee.kind,
           let chosen = system.choices[ObjectIdentifier(reference)]?.declaration, chosen.kind == .enumCase {
          throw fail(.noPayload(chosen.name), callee.span.last(chosen.name))
        }
        throw fail(.notCallable(system.shown(type)), callee.span)
      }
      return true
    }
  }

  /// `value(…)`, where the value's type has `callAsFunction(…)`.
  private func callAsFunction(_ call: Call, _ expression: TypedExpression, _ value: TypedExpression, _ type: Type) -> Bool {
    let found = checker.members(named: "callAsFunction", of: type, system: system)
    if found.isEmpty { return false }
    let reference = OverloadedReference("callAsFunction", base: value, candidates: found)
    reference.call = call
    let method = TypedExpression(.overloaded(reference), system.fresh(value.span), value.span)
    call.target = .value(method)
    system.add(.overload(method))
    system.add(.apply(expression, callee: method))
    return true
  }

  /// `Type.method`, a function that takes the instance and gives the method.
  private func unapplied(_ reference: MemberReference, of type: Type) -> Bool {
    let methods = checker.members(named: reference.name.text, of: type, system: system)
    guard methods.contains(where: { $0.declaration.kind == .function && !$0.declaration.isMutating }) else { return false }
    let own = ExpressionSyntax(span: reference.name.span, kind: .name(
      NameSyntax(text: "$0", span: reference.name.span, labels: nil), typeArguments: []))
    let body = ExpressionSyntax(span: reference.name.span, kind: .member(own, reference.name, typeArguments: []))
    let syntax = ClosureSyntax(
      span: reference.name.span, captures: [], parameters: nil, shorthandCount: 1, throws: false, result: nil,
      body: [StatementSyntax(span: reference.name.span, kind: .expression(body))])
    let made = TypedClosure(
      syntax, body: FunctionBody("closure", span: reference.name.span, result: .error, parent: scope.function),
      parameterTypes: [], result: .error, scope: scope)
    reference.expression.kind = .closure(made)
    system.add(.closure(reference.expression))
    return system.unify(reference.expression.type, .function(FunctionType(
      parameters: [.init(type: type)], result: system.fresh(reference.name.span))))
  }

  private func isImplicitlyUnwrapped(_ callee: TypedExpression) -> Bool {
    guard case .overloaded(let reference) = callee.kind, let chosen = system.choices[ObjectIdentifier(reference)]?.declaration else { return false }
    return chosen.kind != .variable && chosen.isImplicitlyUnwrapped
  }

  func isOperator(_ callee: TypedExpression) -> Bool {
    if case .overloaded(let reference) = callee.kind { reference.isOperator } else { false }
  }

  /// The parameters with their labels and defaults, if the callee is a declaration; without them otherwise.
  func calledParameters(_ callee: TypedExpression, _ function: FunctionType) -> [ValueDeclaration.Parameter] {
    if case .overloaded(let reference) = callee.kind,
       let choice = system.choices[ObjectIdentifier(reference)], choice.declaration.kind != .variable {
      return choice.declaration.parameters
    }
    return function.parameters.map { .init(label: nil, name: "", type: $0.type, isInout: $0.isInout) }
  }

  private func connect(_ call: Call, _ function: FunctionType, _ declared: [ValueDeclaration.Parameter], _ matches: [[Int]],
                       isOperator: Bool) throws {
    var role = ConversionRole.argument
    if isOperator, case .value(let callee) = call.target, case .overloaded(let reference) = callee.kind {
      role = .operand(reference.name, call.arguments.map(\.value.type), call.arguments.map(\.value.anchor), callee.span)
    }
    for ((parameter, declaration), indices) in zip(zip(function.parameters, declared), matches) {
      for index in indices {
        let argument = call.arguments[index].value
        if isOperator, !parameter.isInout, takes(argument, as: declaration, parameter.type) { continue }
        let isMarked = if case .inoutReference = argument.kind { true } else { false }
        if parameter.isInout {
          guard isMarked || isOperator else { throw fail(.inoutNotMarked(system.shown(argument.type)), argument.span) }
          system.add(.equal(argument.type, parameter.type, role, argument.anchor))
        } else {
          guard !isMarked else { throw fail(.inoutUnexpected(system.shown(argument.type)), argument.span) }
          system.add(.conversion(argument.type, parameter.type, role, argument.anchor))
        }
      }
    }
  }

  // MARK: Closures

  /// Checks a closure's body once its parameters have types; until then, takes what its context says of them.
  func check(closure expression: TypedExpression) throws -> Bool {
    guard case .closure(let closure) = expression.kind else { return true }
    guard case .function(let function) = system.head(expression.type) else {
      if case .variable = system.head(expression.type) { return false }
      return true
    }
    if closure.syntax.throws, !function.throws {
      var throwing = function
      throwing.throws = true
      throw fail(.throwingConversion(system.shown(.function(throwing)), system.shown(.function(function))), expression.span)
    }
    let names = try parameterNames(closure, function, expression.span)
    for (index, parameter) in (closure.syntax.parameters ?? []).enumerated() where names.count == function.parameters.count {
      guard let written = parameter.type else { continue }
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
        body.parameters.append(declare(name, type, isInout: isInout))
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
    let statements = closure.syntax.body
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
      guard system.unify(function.result, result.labelled(like: system.head(function.result))) else {
        throw fail(.cannotConvert(result, system.shown(function.result), .closureResult), closure.syntax.span)
      }
    }
    system.closures[ObjectIdentifier(closure)] = solution
  }

  private func capturing(_ capture: ClosureSyntax.Capture, _ value: TypedExpression, _ body: FunctionBody) -> Variable {
    let variable = Variable(capture.name, type: value.type, isLet: true, isGlobal: false, span: capture.span, function: body)
    if case .name(let name, _) = capture.value.kind, name.text == capture.name { variable.introduction = .implicit }
    else { variable.introduction = .capture }
    // The value is taken where the closure is made: an outer variable holds it from then on.
    body.copiedCaptures.append((variable, value))
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

extension Scope {
  func declare(_ variable: Variable) {
    let declaration = ValueDeclaration(.variable, variable.name, type: variable.type)
    declaration.implementation = .local(variable)
    declaration.isImplicitlyUnwrapped = variable.isImplicitlyUnwrapped
    declaration.isLet = variable.isLet
    declaration.span = variable.span
    declare(declaration)
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
