/// `throw`, `do` with `catch`, and `defer`.
extension Checker {
  func thrown(_ syntax: ExpressionSyntax, _ scope: Scope) throws -> TypedExpression {
    if let wanted = thrownContext, !wanted.isNever {
      do { return core.coerce(try expression(syntax, scope, to: wanted, .thrown), to: core.anyError) } catch let failure as CheckFailure {
        throw failure.ofThrown(wanted)
      }
    }
    if case .member(nil, let name, _) = syntax.kind {
      throw CheckFailure(error: .unknownMember(.metatype(core.anyError), name.text, nearest: nil), span: name.span)
    }
    let error = try expression(syntax, scope)
    guard error.type == .error || ConstraintSystem(core: core).conforms(error.type, core.error) == .solved else {
      throw CheckFailure(error: .throwsNonError(error.type), span: error.anchor)
    }
    return core.coerce(error, to: core.anyError)
  }

  /// The statements of a `defer`, which neither `break` nor `return` leaves.
  func deferred(_ syntax: BlockSyntax, _ scope: Scope) -> [TypedStatement] {
    let outer = (loops, isInDefer)
    (loops, isInDefer) = ([], true)
    defer { (loops, isInDefer) = outer }
    return block(syntax, scope)
  }

  func doCatch(_ label: String?, throwing written: TypeSyntax?, _ body: BlockSyntax, _ catches: [CatchSyntax], _ scope: Scope) throws
    -> TypedStatement.Kind
  {
    loops.append(LoopContext(label: label, isLoop: false, isBlock: label == nil))
    defer { loops.removeLast() }
    let declared = try thrown(written != nil, written, scope).type
    let outer = thrownContext
    if !catches.isEmpty { thrownContext = declared }
    let statements = block(body, scope)
    thrownContext = outer
    if catches.isEmpty {
      return label.map { .labelled($0, [TypedStatement(span: body.span, kind: .block(statements))]) } ?? .block(statements)
    }
    let caught = declared ?? ThrowChecker.onlyThrown(by: statements) ?? core.anyError
    let clauses = try catches.map { try clause($0, caught, scope) }
    if let all = clauses.firstIndex(where: { $0.items.contains { $0.condition == nil && $0.pattern.isIrrefutable } }), clauses.indices.contains(all + 1) {
      warn(.clauseNeverExecuted, at: clauses[all + 1].span)
    }
    return .doCatch(TypedDoCatch(label: label, declared: declared, body: statements, clauses: clauses))
  }

  private func clause(_ syntax: CatchSyntax, _ caught: Type, _ scope: Scope) throws -> TypedDoCatch.Clause {
    let inner = Scope(.block, parent: scope)
    var items = try items(syntax.items, matching: caught, inner)
    if syntax.items.isEmpty {
      let name = PatternSyntax(span: syntax.span, kind: .binding(name: "error", isVariable: false))
      items = [TypedSwitch.Item(pattern: declareNames(name, caught, isLet: true, inner))]
      for variable in items[0].pattern.variables { variable.introduction = .implicit }
    }
    // The machine carries every error in a box.
    if !caught.isAnyError {
      for index in items.indices { items[index].pattern = TypedPattern(kind: .caught(items[index].pattern), type: core.anyError) }
    }
    return TypedDoCatch.Clause(span: syntax.span, items: items, body: block(syntax.body, inner))
  }
}

extension CheckFailure {
  /// A value that is no error of the type which is to be thrown.
  fileprivate func ofThrown(_ wanted: Type) -> CheckFailure {
    if case .cannotConvert(let have, wanted, .thrown) = error { CheckFailure(error: .thrownMismatch(have, wanted), span: span) } else { self }
  }
}
