/// What is consumed: by `consume`, or since its type cannot be copied. It has no value from there on, as before it got one.
extension InitializationFlow {
  /// Notes that a value goes over to somebody else, if it is a variable's that cannot or must not be copied.
  mutating func consume(_ expression: TypedExpression) {
    switch expression.kind {
    case .consumed(let inner, copies: false): if case .variable(let variable) = inner.kind { take(variable) }
    case .variable(let variable):
      if variable.ownership == .borrowing { return complainOfBorrowed(variable) }
      guard variable.type.isNoncopyable else { return }
      let id = ObjectIdentifier(variable)
      // Two consumptions in a row are another fault than a use behind one: `visit` has complained of that already.
      if doubted.contains(id), let index = problems.lastIndex(where: { $0.1 == place(of: variable) }) {
        problems[index].0 = .ownership(.consumedTwice(variable.name))
      }
      take(variable)
    case .tried(_, let inner): consume(inner)
    default: break
    }
  }

  private mutating func take(_ variable: Variable) {
    let id = ObjectIdentifier(variable)
    known[id] = variable
    unset.insert(id)
    consumed.insert(id)
  }

  mutating func consumeArguments(of call: Call, _ expression: TypedExpression) {
    for child in expression.children { visit(child) }
    guard case .declaration(let declaration, _, let base) = call.target else { return }
    if declaration.isConsuming, let base { consume(base) }
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

  private func place(of variable: Variable) -> Span { valuePlaces[ObjectIdentifier(variable)] ?? variable.nameSpan ?? variable.span }

  private mutating func complainOfBorrowed(_ variable: Variable) {
    let place = place(of: variable)
    if problems.contains(where: { $0.1 == place }) { return }
    problems.append((.ownership(.borrowedConsumed(variable.name)), place))
  }
}
