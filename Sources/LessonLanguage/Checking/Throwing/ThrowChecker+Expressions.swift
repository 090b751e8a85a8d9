extension ThrowChecker {
  mutating func walk(_ expression: TypedExpression) -> Effect {
    switch expression.kind {
    case .tried(let kind, let inner):
      return tried(kind, inner, expression.span)
    case .call(let call):
      let inside = walkChildren(of: expression)
      let own = effect(of: call)
      call.mayThrow = own != .never
      return max(inside, source(.call, own, of: thrownType(of: call), expression.span))
    case .property(_, let property, let substitution):
      let inside = walkChildren(of: expression), thrown = property.thrown?.substituting(substitution)
      return max(inside, source(.property, property.throws && thrown?.isNever != true ? .always : .never, of: thrown, expression.span))
    case .subscripting(_, let member, let substitution, _):
      let inside = walkChildren(of: expression), thrown = member.thrown?.substituting(substitution)
      return max(inside, source(.subscripting, member.throws && thrown?.isNever != true ? .always : .never, of: thrown, expression.span))
    case .closure(let closure):
      let type: FunctionType? = if case .function(let function) = expression.type { function } else { nil }
      let effect = keeping {
        $0.within(type?.throws == false ? .nothing(.function) : .everything, context: closure.body.thrownByStatements,
                  limit: type?.thrown) { $0.walk(closure.body.statements) }
      }
      closures[ObjectIdentifier(closure.body)] = effect
      for (_, value) in closure.body.copiedCaptures { _ = walk(value) }
      return .never
    case .conversion(.autoclosure(let body), let inner):
      let isThrowing = if case .function(let function) = expression.type { function.throws } else { false }
      let count = sourceCount
      var found = 0
      let isMarked = isMarked
      closures[ObjectIdentifier(body)] = keeping {
        $0.within(isThrowing ? .everything : .nothing(.autoclosure), isMarked: isMarked) { checker in
          let effect = checker.walk(inner)
          found = checker.sourceCount
          return effect
        }
      }
      sourceCount = max(count, found)
      return .never
    case .ifElse(let conditional):
      return walk(conditional)
    case .switched(let choice):
      return walk(choice)
    default:
      return walkChildren(of: expression)
    }
  }

  private mutating func walkChildren(of expression: TypedExpression) -> Effect {
    expression.children.reduce(.never) { max($0, walk($1)) }
  }

  private mutating func tried(_ kind: ExpressionSyntax.TryKind, _ inner: TypedExpression, _ span: Span) -> Effect {
    let before = sourceCount
    let outer = (handler, isMarked)
    isMarked = true
    let outerLimit = limit
    if kind != .plain { (handler, limit) = (.everything, nil) }
    let effect = kind == .plain ? walk(inner) : keeping { $0.walk(inner) }
    (handler, isMarked) = outer
    limit = outerLimit
    if sourceCount == before {
      warnings.append((.uselessTry, span))
    } else if kind == .plain, !handler.handles(effect), !handler.reason.isOfSource {
      problems.append((.errorsNotHandled(handler.reason), span))
    }
    return kind == .plain ? effect : .never
  }

  /// What can come out of a call itself, its arguments being evaluated.
  private func effect(of call: Call) -> Effect {
    switch call.target {
    case .value(let callee):
      return effect(ofCalling: callee)
    case .declaration(let declaration, let substitution, _):
      if declaration.throws { return declaration.thrown?.substituting(substitution).isNever == true ? .never : .always }
      guard declaration.rethrows else { return .never }
      return zip(declaration.parameters, call.bound).reduce(.never) { effect, pair in
        guard pair.0.mayThrow else { return effect }
        return pair.1.expressions.reduce(effect) { max($0, self.effect(ofCalling: $1)) }
      }
    }
  }

  /// The type of the errors of a call; nil is any error.
  private func thrownType(of call: Call) -> Type? {
    switch call.target {
    case .value(let callee):
      if case .function(let function) = callee.type { return function.thrown }
      return nil
    case .declaration(let declaration, let substitution, _):
      if declaration.throws { return declaration.thrown.map { $0.substituting(substitution) }.flatMap { $0.isAnyError ? nil : $0 } }
      // The compiler's library says what its own functions pass on; a lesson's `rethrows` is any error.
      guard declaration.rethrows, !declaration.span.isOfLesson else { return nil }
      let functions = call.bound.flatMap(\.expressions).compactMap { argument -> FunctionType? in
        if case .function(let function) = argument.unconverted.type { function } else { nil }
      }
      return functions.count == 1 ? functions[0].thrown : nil
    }
  }

  /// What can come out of a function value when it is called.
  private func effect(ofCalling function: TypedExpression) -> Effect {
    switch function.kind {
    case .closure(let closure):
      return closures[ObjectIdentifier(closure.body)] ?? .always
    case .conversion(.autoclosure(let body), _):
      return closures[ObjectIdentifier(body)] ?? .always
    case .conversion(_, let inner), .tried(_, let inner), .forceUnwrap(let inner), .optionalLink(let inner):
      return effect(ofCalling: inner)
    case .nilLiteral, .keyPath:
      return .never
    // The expression may have the type that its context asks for; the declaration says what it is.
    case .function(let declaration, _, _):
      return declaration.functionType.throws ? .always : .never
    case .property(_, let property, _):
      return property.type.throwsWhenCalled ? .always : .never
    case .variable(let variable):
      guard variable.type.throwsWhenCalled else { return .never }
      return rethrowing?.parameters.contains { $0 === variable } == true ? .parameter : .always
    default:
      return function.type.throwsWhenCalled ? .always : .never
    }
  }
}

extension ValueDeclaration.Parameter {
  /// Whether the argument is a function that can throw, so that a `rethrows` function can.
  var mayThrow: Bool { isAutoclosure ? isThrowing : type.throwsWhenCalled }
}

extension Type {
  /// Whether it is the type of a function that can throw, or an optional one.
  var throwsWhenCalled: Bool {
    switch self {
    case .function(let function): function.throws
    case .nominal(let declaration, let arguments): declaration.name == "Optional" && arguments.first?.throwsWhenCalled == true
    default: false
    }
  }
}

extension TypedExpression {
  /// What a function value was before it became one that may throw.
  fileprivate var unconverted: TypedExpression {
    if case .conversion(.function, let inner) = kind { inner.unconverted } else { self }
  }
}
