/// From syntax to typed expressions full of variables, and the constraints between them.
extension ExpressionChecker {
  func generate(_ syntax: ExpressionSyntax) throws -> TypedExpression {
    guard chainContext == nil, syntax.isImplicitChain else { return try generateOne(syntax) }
    // `.red.mixed(with: .blue)`: what the whole chain gives has the type that its first member belongs to.
    let context = system.fresh(syntax.span)
    chainContext = context
    defer { chainContext = nil }
    let value = try generateOne(syntax)
    system.add(.equal(value.type, context, .argument, syntax.span))
    return value
  }

  private func generateOne(_ syntax: ExpressionSyntax) throws -> TypedExpression {
    let span = syntax.span
    func node(_ kind: TypedExpression.Kind, _ type: Type) -> TypedExpression { TypedExpression(kind, type, span) }
    switch syntax.kind {
    case .integer(let literal):
      return node(.integer(literal), system.fresh(span, literal: .integer))
    case .float(let value):
      return node(.float(value), system.fresh(span, literal: .float))
    case .boolean(let value):
      return node(.boolean(value), system.fresh(span, literal: .boolean))
    case .nilLiteral:
      return node(.nilLiteral, system.fresh(span, literal: .nothing))
    case .string(let segments):
      return try string(segments, span)
    case .name(let name, let arguments):
      return try self.name(name, arguments, span, call: nil)
    case .member(let base, let name, let arguments):
      return try member(base, name, arguments, span, call: nil)
    case .call(let callee, let arguments):
      return try call(callee, arguments, span)
    case .subscripting(let base, let arguments):
      return try subscripting(base, arguments, span)
    case .parenthesized(let inner):
      return try generate(inner)
    case .tuple(let elements):
      if elements.isEmpty { return node(.tuple([]), .void) }
      let values = try elements.map { try generate($0.value) }
      return node(.tuple(values), .tuple(zip(elements, values).map { .init(label: $0.label, type: $1.type) }))
    case .array(let elements):
      let element = system.fresh(span)
      let literal = system.fresh(span, literal: .array(element: element))
      let values = try elements.map { syntax in
        let value = try generate(syntax)
        system.add(.conversion(value.type, element, .element(.element, of: literal), value.anchor))
        return value
      }
      return node(.array(values), literal)
    case .dictionary(let entries):
      let key = system.fresh(span), value = system.fresh(span)
      let literal = system.fresh(span, literal: .dictionary(key: key, value: value))
      let values = try entries.map { entry in
        let pair = (key: try generate(entry.key), value: try generate(entry.value))
        system.add(.conversion(pair.key.type, key, .element(.key, of: literal), pair.key.anchor))
        system.add(.conversion(pair.value.type, value, .element(.value, of: literal), pair.value.anchor))
        return pair
      }
      return node(.dictionary(values), literal)
    case .closure(let closure):
      return self.closure(closure, span)
    case .binary(let name, let left, let right):
      return try binary(name, left, right, span)
    case .prefix(let name, let operand):
      return try operatorCall(name, [operand], span)
    case .postfix(let name, let operand):
      return try operatorCall(name, [operand], span, isPostfix: true)
    case .assignment(let target, let value):
      return try assignment(target, value, span)
    case .discard:
      return node(.discard, system.fresh(span))
    case .ternary(let condition, let first, let second):
      let test = try generate(condition)
      system.add(.conversion(test.type, core.type(core.bool), .condition, test.anchor))
      let result = system.fresh(span)
      let branches = try [first, second].map { syntax in
        let value = try generate(syntax)
        system.add(.conversion(value.type, result, .branches, value.anchor))
        return value
      }
      return node(.ternary(test, branches[0], branches[1]), result)
    case .keyPath(let root, let components):
      return try keyPath(root, components, span)
    case .cast(let inner, .coerce, let type, let place):
      return try coercion(inner, type, place, span)
    case .cast(let inner, let kind, let type, let place):
      return try cast(inner, as: kind == .forced ? .forced : .conditional, type, place, span)
    case .typeTest(let inner, let type, let place):
      return node(.nilTest(try cast(inner, as: .test, type, place, span), isNegated: true), core.type(core.bool))
    case .forceUnwrap(let inner):
      let value = try generate(inner)
      let wrapped = system.fresh(span)
      system.add(.unwrap(value.type, wrapped: wrapped, span.behind(inner.span), isChained: false))
      return node(.forceUnwrap(value), wrapped)
    case .optionalLink(let inner):
      let value = try generate(inner)
      let wrapped = system.fresh(span)
      system.add(.unwrap(value.type, wrapped: wrapped, span.behind(inner.span), isChained: true))
      return node(.optionalLink(value), wrapped)
    case .optionalChain(let inner):
      let value = try generate(inner)
      if case .type = value.kind { return value }
      return chained(value, span)
    case .tried(.optional, let inner):
      // As in a chain, an optional inside stays the only one.
      let value = try generate(inner)
      let wrapped = system.fresh(span)
      system.add(.conversion(value.type, core.optional(wrapped), .argument, span))
      return node(.tried(.optional, value), core.optional(wrapped))
    case .tried(let kind, let inner):
      let value = try generate(inner)
      return node(.tried(kind, value), value.type)
    case .inoutReference(let inner):
      let target = try generate(inner)
      return node(.inoutReference(target), target.type)
    case .ifElse(let conditional):
      return try ifElse(conditional, span)
    case .type(let type):
      let meaning = try checker.resolve(type, scope, open: { self.system.fresh(span, name: $0.name) })
      return node(.type(meaning), .metatype(meaning))
    case .switched(let choice):
      return try switched(choice, span)
    case .superclass:
      throw fail(.unsupported("this expression", instead: "write it with 'if' and plain values"), span)
    }
  }

  private func string(_ segments: [StringSegment], _ span: Span) throws -> TypedExpression {
    var typed: [TypedExpression.Segment] = []
    for segment in segments {
      switch segment {
      case .text(let text):
        typed.append(.text(text))
      case .interpolation(let arguments, let place):
        guard arguments.count == 1, arguments[0].label == nil else {
          throw fail(.unsupported("an interpolation with several values", instead: "write one value in each \\(…)"), place)
        }
        typed.append(.value(try generate(arguments[0].value)))
      }
    }
    var literal = ConstraintSystem.Literal.string
    if typed.count == 1, case .text(let text) = typed[0], text.count == 1 { literal = .character }
    return TypedExpression(.string(typed), system.fresh(span, literal: literal), span)
  }

  func chained(_ value: TypedExpression, _ span: Span) -> TypedExpression {
    let result = system.fresh(span)
    system.add(.conversion(value.type, core.optional(result), .argument, span))
    return TypedExpression(.optionalChain(value), core.optional(result), span)
  }

  // MARK: Operators

  private func binary(_ name: OperatorSyntax, _ left: ExpressionSyntax, _ right: ExpressionSyntax, _ span: Span) throws
    -> TypedExpression
  {
    switch name.text {
    case "&&", "||":
      let bool = core.type(core.bool)
      let operands = try [left, right].map { syntax in
        let value = try generate(syntax)
        system.add(.conversion(value.type, bool, .condition, value.anchor))
        return value
      }
      let both = TypedExpression(
        name.text == "&&" ? .conjunction(operands[0], operands[1]) : .disjunction(operands[0], operands[1]), bool, span)
      both.place = name.span
      return both
    case "==", "!=":
      // Every optional can be compared with nil, whatever it wraps.
      for (literal, other) in [(left, right), (right, left)] {
        guard case .nilLiteral = literal.kind, !isNil(other) else { continue }
        let value = try generate(other)
        let test = TypedExpression(.nilTest(value, isNegated: name.text == "!="), core.type(core.bool), span)
        test.place = name.span
        return test
      }
      return try operatorCall(name, [left, right], span)
    case "??":
      let optional = try generate(left)
      let fallback = try generate(right)
      let wrapped = system.fresh(span)
      system.add(.conversion(optional.type, core.optional(wrapped), .argument, optional.span))
      let known = system.resolve(fallback.type)
      let isOptional = core.wrapped(known) != nil || system.literal(of: known) == .nothing
      let result = isOptional ? core.optional(wrapped) : wrapped
      system.add(.conversion(fallback.type, result, .argument, fallback.span))
      let choice = TypedExpression(.coalescing(optional, fallback), result, span)
      choice.place = name.span
      return choice
    default:
      return try operatorCall(name, [left, right], span)
    }
  }

  private func isNil(_ syntax: ExpressionSyntax) -> Bool {
    if case .nilLiteral = syntax.kind { true } else { false }
  }

  private func operatorCall(_ name: OperatorSyntax, _ operands: [ExpressionSyntax], _ span: Span, isPostfix: Bool = false) throws
    -> TypedExpression
  {
    // `a?.b += value` changes what is there, or nothing.
    if name.text.last == "=", !["==", "<=", ">=", "!=", "==="].contains(name.text),
       case .optionalChain(let inner)? = operands.first?.kind {
      return chained(try operatorCall(name, [inner] + operands.dropFirst(), span, isPostfix: isPostfix), span)
    }
    let candidates = scope.lookUp(name.text).filter { $0.parameters.count == operands.count && $0.isPostfix == isPostfix }
    guard !candidates.isEmpty else { throw fail(.unknownName(name.text, nearest: nil), name.span) }
    let arguments = try operands.map {
      Call.Argument(label: nil, labelSpan: $0.span, value: try generate($0), isTrailingClosure: false)
    }
    let reference = OverloadedReference(
      name.text, base: nil, candidates: candidates.map { .init(declaration: $0, substitution: [:]) }, isOperator: true)
    let callee = TypedExpression(.overloaded(reference), system.fresh(span), name.span)
    return try commitEarly(reference, callee, arguments, span) ?? apply(callee, reference, arguments, span)
  }

  func apply(_ callee: TypedExpression, _ reference: OverloadedReference?, _ arguments: [Call.Argument], _ span: Span)
    -> TypedExpression
  {
    let call = Call(.value(callee), arguments)
    reference?.call = call
    let expression = TypedExpression(.call(call), system.fresh(span), span)
    expression.place = callee.anchor
    if reference != nil { system.add(.overload(callee)) }
    system.add(.apply(expression, callee: callee))
    return expression
  }

  private func assignment(_ target: ExpressionSyntax, _ value: ExpressionSyntax, _ span: Span) throws -> TypedExpression {
    // `a?.b = value` assigns to what is there, or not at all.
    if case .optionalChain(let inner) = target.kind { return chained(try assignment(inner, value, span), span) }
    let place = try generate(target)
    keepOptional(place)
    let new = try generate(value)
    let role: ConversionRole = if case .subscripting = target.kind { .elementAssignment } else { .assignment }
    system.add(.conversion(new.type, place.type, role, new.anchor))
    return TypedExpression(.assignment(place, new), .void, span)
  }

  // MARK: Calls

  private func call(_ callee: ExpressionSyntax, _ arguments: [ArgumentSyntax], _ span: Span) throws -> TypedExpression {
    if let type = try typeMeant(by: callee) { return try construct(type, arguments, span, at: callee.span) }
    if let delegation = try delegatedInitializer(callee, arguments, span) { return delegation }
    let call = Call(.value(TypedExpression(.error, .error, span)), [])
    let target: TypedExpression
    switch callee.kind {
    case .name(let name, let types): target = try self.name(name, types, callee.span, call: call)
    case .member(let base, let name, let types): target = try member(base, name, types, callee.span, call: call)
    default: target = try generate(callee)
    }
    call.target = .value(target)
    call.arguments = try self.arguments(arguments)
    let expression = TypedExpression(.call(call), system.fresh(span), span)
    expression.place = target.place ?? callee.span
    system.add(.apply(expression, callee: target))
    if case .member(nil, _, _) = callee.kind, let base = implicitBases.removeValue(forKey: ObjectIdentifier(target)) {
      system.add(.equal(expression.type, base, .argument, span))
    }
    return expression
  }

  /// `self.init(…)` in an initialiser: `self` becomes what another initialiser makes.
  private func delegatedInitializer(_ callee: ExpressionSyntax, _ arguments: [ArgumentSyntax], _ span: Span) throws
    -> TypedExpression?
  {
    guard case .member(let base?, let name, _) = callee.kind, name.text == "init", case .name(let own, _) = base.kind,
          own.text == "self", let function = scope.function, let type = function.initializes,
          let variable = function.selfVariable else { return nil }
    let made = try construct(type, arguments, span, at: callee.span)
    system.add(.equal(made.type, type, .assignment, span))
    return TypedExpression(.assignment(TypedExpression(.variable(variable), type, base.span), made), .void, span)
  }

  func arguments(_ syntax: [ArgumentSyntax]) throws -> [Call.Argument] {
    try syntax.map {
      Call.Argument(label: $0.label, labelSpan: $0.labelSpan, value: try generate($0.value),
                    isTrailingClosure: $0.isTrailingClosure)
    }
  }

  /// `T(…)`: one of the type's initialisers.
  private func construct(_ type: Type, _ arguments: [ArgumentSyntax], _ span: Span, at place: Span) throws
    -> TypedExpression
  {
    if arguments.count == 1, let literal = try converted(arguments[0], to: type, span) { return literal }
    let candidates = checker.initializers(of: type, system: system)
    guard !candidates.isEmpty else { throw fail(.unknownMember(.metatype(type), "init", nearest: nil), place) }
    let reference = OverloadedReference("init", base: nil, candidates: candidates)
    let callee = TypedExpression(.overloaded(reference), system.fresh(span), place)
    let made = apply(callee, reference, try self.arguments(arguments), span)
    if !type.hasVariables, !candidates.contains(where: \.declaration.isFailable) { _ = system.unify(made.type, type) }
    return made
  }

  /// `UInt8(200)`: a number literal that the type accepts is of that type, with no conversion.
  private func converted(_ argument: ArgumentSyntax, to type: Type, _ span: Span) throws -> TypedExpression? {
    guard argument.label == nil else { return nil }
    switch argument.value.kind {
    case .integer: guard system.accepts(type, .integer) else { return nil }
    case .float: guard system.accepts(type, .float) else { return nil }
    default: return nil
    }
    let value = try generate(argument.value)
    return system.unify(value.type, type) ? value : nil
  }

  private func subscripting(_ base: ExpressionSyntax, _ arguments: [ArgumentSyntax], _ span: Span) throws -> TypedExpression {
    if arguments.count == 1, arguments[0].label == "keyPath" { return try access(base, through: arguments[0].value, span) }
    return try subscripting(generate(base), arguments, span)
  }

  func subscripting(_ owner: TypedExpression, _ arguments: [ArgumentSyntax], _ span: Span) throws -> TypedExpression {
    let call = Call(.value(TypedExpression(.error, .error, span)), [])
    let target = TypedExpression(.error, system.fresh(span), span)
    system.add(.member(MemberReference(
      base: owner, implicitBase: nil, name: NameSyntax(text: "subscript", span: owner.span, labels: nil),
      expression: target, call: call, typeArguments: [])))
    call.target = .value(target)
    call.arguments = try self.arguments(arguments)
    let expression = TypedExpression(.call(call), system.fresh(span), span)
    expression.place = span.behind(owner.span)
    system.add(.apply(expression, callee: target))
    return expression
  }

  // MARK: Control

  private func ifElse(_ syntax: IfSyntax, _ span: Span) throws -> TypedExpression {
    guard let otherwise = syntax.otherwise else {
      throw fail(.unsupported("an 'if' without 'else' as a value", instead: "add an 'else' branch"), span)
    }
    let result = system.fresh(span)
    let typed = TypedIf()
    for (conditions, block) in [(syntax.conditions, syntax.then)] + syntax.elseIfs.map({ ($0.conditions, $0.body) }) {
      let inner = Scope(.block, parent: scope)
      let checked = try checker.conditions(conditions, inner)
      let (body, value) = try branch(block.statements, block.span, inner, result)
      typed.branches.append((checked, body, value))
    }
    typed.otherwise = try branch(otherwise.statements, otherwise.span, Scope(.block, parent: scope), result)
    return TypedExpression(.ifElse(typed), result, span)
  }

  private func switched(_ syntax: SwitchSyntax, _ span: Span) throws -> TypedExpression {
    let result = system.fresh(span)
    let typed = try checker.collecting {
      try checker.switched(syntax, scope) { branch, inner, checked in
        (checked.body, checked.value) = try self.branch(branch.body, branch.span, inner, result)
      }
    }
    return TypedExpression(.switched(typed), result, span)
  }

  /// A branch of an `if` or `switch` that is a value: one expression, or a statement that leaves.
  private func branch(_ statements: [StatementSyntax], _ span: Span, _ inner: Scope, _ result: Type) throws
    -> (body: [TypedStatement], value: TypedExpression?)
  {
    guard statements.count == 1 else {
      throw fail(.unsupported("a branch of several statements as a value", instead: "use one expression in each branch"), span)
    }
    switch statements[0].kind {
    case .expression(let syntax):
      return try within(inner) {
        let value = try generate(syntax)
        // A branch that never ends has no value.
        if !value.neverReturns { system.add(.conversion(value.type, result, .branches, value.anchor)) }
        return ([], value)
      }
    case .thrown:
      return (checker.statements(statements, inner), nil)
    default:
      throw fail(.unsupported("this statement in a value", instead: "use one expression in each branch"), statements[0].span)
    }
  }

  private func closure(_ syntax: ClosureSyntax, _ span: Span) -> TypedExpression {
    let body = FunctionBody("closure", span: span, result: .error, parent: scope.function)
    let closure = TypedClosure(syntax, body: body, parameterTypes: [], result: .error, scope: scope)
    let expression = TypedExpression(.closure(closure), system.fresh(span, literal: .closure), span)
    system.add(.closure(expression))
    return expression
  }
}
