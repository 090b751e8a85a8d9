/// What is consumed: by `consume`, or since its type cannot be copied. It has no value from there on, as before it got one.
extension InitializationFlow {
  /// Notes that a value goes over to somebody else, if it is a variable's that cannot or must not be copied.
  mutating func consume(_ expression: TypedExpression) {
    switch expression.kind {
    case .consumed(let inner, copies: false): if case .variable(let variable) = inner.kind { take(variable, inner) }
    case .variable(let variable):
      if variable.ownership == .borrowing { return complainOfBorrowed(variable) }
      guard variable.type.isNoncopyable else { return }
      if variable.isGlobal { return problems.append((.ownership(.globalConsumed(variable.name)), expression.span)) }
      if variable.isCaptured, !variable.isParameter, !bound.contains(ObjectIdentifier(variable)) {
        return problems.append((.ownership(.capturedConsumed(variable.name)), place(of: variable)))
      }
      let id = ObjectIdentifier(variable)
      // Two consumptions in a row are another fault than a use behind one: `visit` has complained of that already.
      if doubted.contains(id), let index = problems.lastIndex(where: { $0.1 == place(of: variable) }) {
        problems[index].0 = .ownership(.consumedTwice(variable.name))
      }
      take(variable, expression)
    case .property(let base?, let property, _) where expression.type.isNoncopyable && property.isStored:
      consume(property, of: base, expression)
    case .tried(_, let inner): consume(inner)
    case .ternary(_, let first, let second):
      consume(first)
      consume(second)
    default: break
    }
  }

  /// A stored property goes over to somebody else, and what it belongs to is not whole any more.
  private mutating func consume(_ property: ValueDeclaration, of base: TypedExpression, _ expression: TypedExpression) {
    guard case .variable(let variable) = base.kind else { return }
    if property.isOfClass {
      return problems.append((.ownership(.borrowedConsumed(variable.name + "." + property.name)), expression.span))
    }
    if base.type.endsItsValues {
      return problems.append((.ownership(.partOfValueWithEnd(variable.name)), expression.span.last(property.name)))
    }
    if variable.ownership == .borrowing || variable.name == "self" && variable.ownership == nil && variable.isLet {
      return complainOfBorrowed(variable)
    }
    if !gone[ObjectIdentifier(variable), default: []].insert(property.name).inserted {
      problems.append((.ownership(.consumedTwice(variable.name)), place(of: variable)))
    }
    expression.isTaken = !variable.isCaptured && !variable.isGlobal
  }

  private mutating func take(_ variable: Variable, _ expression: TypedExpression) {
    expression.isTaken = !variable.isCaptured && !variable.isGlobal && (!variable.isParameter || variable.ownership == .consuming || !variable.isLet)
    let id = ObjectIdentifier(variable)
    known[id] = variable
    unset.insert(id)
    consumed.insert(id)
  }

  /// Finds what a closure of one expression consumes of what is around it.
  mutating func findConsumed(in body: FunctionBody) {
    var inner = InitializationFlow()
    inner.valuePlaces = valuePlaces
    _ = inner.follow(body.statements)
    for problem in inner.problems { if case .ownership(.capturedConsumed) = problem.0 { problems.append(problem) } }
  }

  /// A way out of the body.
  mutating func noteLeaving(at span: Span) {
    for variable in unset.compactMap({ known[$0] }) where variable.isParameter && !variable.isLet && variable.ownership == nil {
      problems.append((.ownership(.inoutNotReinitialized(variable.name)), place(of: variable)))
    }
    guard let id = consumedSelf.map({ ObjectIdentifier($0) }), !unset.contains(id), !doubted.contains(id) else { return }
    exits.append(span)
  }

  /// Ends in each branch what others of them have consumed.
  func end(_ branches: [(end: InitializationFlow, add: (TypedStatement) -> Void)]) {
    let gone = branches.reduce(into: Set<ObjectIdentifier>()) { $0.formUnion($1.end.unset) }.intersection(consumed)
    for (flow, add) in branches {
      for variable in gone.subtracting(flow.unset).compactMap({ known[$0] }).sorted(by: { $0.span.start > $1.span.start })
      where variable.type.isNoncopyable && !variable.isCaptured {
        let value = TypedExpression(.variable(variable), variable.type, variable.span)
        value.isTaken = true
        add(TypedStatement(span: variable.span, kind: .expression(TypedExpression(.consumed(value, copies: false), variable.type, variable.span))))
      }
    }
  }

  mutating func consumeArguments(of call: Call, _ expression: TypedExpression) {
    for child in expression.children { visit(child) }
    guard case .declaration(let declaration, _, let base) = call.target else { return }
    if declaration.isConsuming, let base { consume(base) }
    if declaration.name == "_discard", !declaration.isLesson {
      discards = true
      for value in call.bound.flatMap(\.expressions) { consume(value) }
    }
    for (parameter, argument) in zip(declaration.parameters, call.bound) {
      guard declaration.kind == .initializer || declaration.kind == .enumCase || parameter.ownership == .consuming else { continue }
      for value in argument.expressions { consume(value) }
    }
  }

  /// Says that something is used which was consumed.
  mutating func complain(of variable: Variable) {
    problems.append((.ownership(.usedAfterConsume(variable.name)), place(of: variable)))
    unset.remove(ObjectIdentifier(variable))
    doubted.insert(ObjectIdentifier(variable))
  }

  /// What one round of a loop consumes is not there in the next one.
  mutating func complainOfLoop(_ variable: Variable) {
    problems.append((.ownership(.consumedInLoop(variable.name)), place(of: variable)))
    unset.remove(ObjectIdentifier(variable))
  }

  mutating func complainOfCapture(_ variable: Variable) {
    problems.append((.ownership(.capturedConsumed(variable.name)), place(of: variable)))
  }

  private func place(of variable: Variable) -> Span { valuePlaces[ObjectIdentifier(variable)] ?? variable.nameSpan ?? variable.span }

  private mutating func complainOfBorrowed(_ variable: Variable) {
    let place = place(of: variable)
    if problems.contains(where: { $0.1 == place }) { return }
    problems.append((.ownership(.borrowedConsumed(variable.name)), place))
  }
}
