extension Type {
  /// Whether its values cannot be copied, as its declaration says.
  var isNoncopyable: Bool {
    guard case .nominal(let declaration, let arguments) = self else { return false }
    return declaration.isNoncopyable || declaration.name == "Optional" && arguments.contains(where: \.isNoncopyable)
  }
}

extension TypeSyntax {
  var isSuppressed: Bool { if case .suppressed = kind { true } else { false } }
}

extension Checker {
  /// Whether it is `~Copyable`; `~Escapable` and `~Sendable` change nothing here, and no other type can be suppressed.
  func isCopyable(_ syntax: TypeSyntax) throws -> Bool {
    guard case .suppressed(let inner) = syntax.kind, case .name(let name, _) = inner.kind else { return false }
    guard ["Copyable", "Escapable", "Sendable", "BitwiseCopyable"].contains(name) else {
      throw CheckFailure(error: .unsupported(.suppressedProtocol, name), span: syntax.span)
    }
    return name == "Copyable"
  }

  /// Whether `~Copyable` is among what is written.
  func suppressesCopyable(_ syntax: TypeSyntax) throws -> Bool {
    if case .composition(let parts) = syntax.kind { return try parts.contains { try isCopyable($0) } }
    return try isCopyable(syntax)
  }

  /// Gives parameters that are consumed a copy that the body may change; what stands for them in the body is that copy.
  func withOwnParameters(of body: FunctionBody, _ scope: Scope) -> Scope {
    let consumed = body.parameters.filter { $0.ownership == .consuming }
    if consumed.isEmpty { return scope }
    let inner = Scope(.block, parent: scope)
    for parameter in consumed {
      let own = Variable(parameter.name, type: parameter.type, isLet: false, isGlobal: false, span: parameter.span, function: body)
      (own.ownership, own.nameSpan) = (.consuming, parameter.nameSpan)
      own.introduction = .implicit
      parameter.isRead = true
      inner.declare(own)
      let value = TypedExpression(.variable(parameter), parameter.type, parameter.span)
      body.statements.append(TypedStatement(span: parameter.span, kind: .variable(TypedPattern(kind: .binding(own), type: own.type), value)))
    }
    return inner
  }
}
