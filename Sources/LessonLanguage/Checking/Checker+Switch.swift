/// `switch`, and the conditions that match a pattern.
extension Checker {
  /// The cases of a switch, with their patterns.
  ///
  /// - Parameter finish: Gives a case its statements or its value, in the scope of the names that it binds.
  func switched(_ syntax: SwitchSyntax, _ scope: Scope,
                _ finish: (SwitchSyntax.Case, Scope, inout TypedSwitch.Case) throws -> Void) throws -> TypedSwitch {
    let typed = TypedSwitch(try expression(syntax.subject, scope))
    var isSound = typed.subject.type != .error
    for (index, branch) in syntax.cases.enumerated() {
      requireForm(of: branch, isLast: index == syntax.cases.count - 1)
      let inner = Scope(.block, parent: scope)
      do {
        let items = try items(branch.items, matching: typed.subject.type, inner)
        var checked = TypedSwitch.Case(span: branch.span, items: items, isDefault: branch.isDefault)
        try finish(branch, inner, &checked)
        typed.cases.append(checked)
      } catch let failure as CheckFailure {
        report(failure)
        isSound = false
      }
    }
    warnOfEqualLiterals(syntax)
    if isSound { requireExhaustive(typed, syntax.span) }
    return typed
  }

  /// Warns of patterns that are the same literal as an earlier one.
  private func warnOfEqualLiterals(_ syntax: SwitchSyntax) {
    var known: Set<String> = []
    for item in syntax.cases.flatMap(\.items) {
      guard case .expression(let value) = item.pattern.kind, let literal = value.literalText else { continue }
      if known.contains(literal) { warn(.literalHandled, at: item.pattern.span) }
      if item.guardClause == nil { known.insert(literal) }
    }
  }

  func switchStatement(_ syntax: SwitchSyntax, _ scope: Scope) throws -> TypedSwitch {
    var index = 0
    return try switched(syntax, scope) { branch, inner, checked in
      index += 1
      let next = syntax.cases.indices.contains(index) ? syntax.cases[index] : nil
      loops.append(LoopContext(label: nil, isLoop: false, follower: next.map { .next(binds: $0.boundNames) } ?? .nothing))
      defer { loops.removeLast() }
      checked.body = block(BlockSyntax(span: branch.span, statements: branch.body), inner)
    }
  }

  private func requireForm(of branch: SwitchSyntax.Case, isLast: Bool) {
    if branch.body.isEmpty { report(.emptyCase(isDefault: branch.isDefault), at: branch.span) }
    if branch.isDefault, !isLast { report(.defaultNotLast, at: branch.span) }
  }

  /// The patterns of a case or of a `catch`, which bind the same names.
  func items(_ syntax: [(pattern: PatternSyntax, guardClause: ExpressionSyntax?)], matching type: Type, _ scope: Scope) throws
    -> [TypedSwitch.Item]
  {
    var names = PatternNames()
    return try syntax.enumerated().map { position, item in
      if position > 0 { names.next() }
      let pattern = try pattern(item.pattern, matching: type, &names, scope)
      if position > 0 { requireAllBound(names) }
      let condition = try item.guardClause.map { try expression($0, scope, to: core.type(core.bool), .condition) }
      return TypedSwitch.Item(pattern: pattern, condition: condition)
    }
  }

  private func requireExhaustive(_ typed: TypedSwitch, _ span: Span) {
    var coverage = Coverage(core: core)
    do {
      for branch in typed.cases {
        if branch.isDefault, try coverage.isComplete(for: typed.subject.type) { warn(.defaultNeverExecuted, at: branch.span) }
        for item in branch.items {
          if try coverage.isHandled(item.pattern) { warn(.caseHandled, at: item.pattern.span) }
          if item.condition == nil { coverage.add(item.pattern) }
        }
      }
      if typed.cases.contains(where: \.isDefault) { return }
      let missing = try coverage.missing(of: typed.subject.type)
      if !missing.isEmpty { report(.switchNotExhaustive, at: span, notes: missing.map { ($0, span) }) }
    } catch {
      report(.coverageTooComplex, at: span)
    }
  }

  /// `fallthrough` goes to the next case of the innermost switch, which must bind nothing.
  func requireFollower(_ span: Span) throws {
    func fail(_ error: CheckError) -> CheckFailure { CheckFailure(error: error, span: span) }
    let innermost = loops.last { $0.isLoop || $0.follower != nil }
    switch innermost?.follower {
    case nil: throw fail(.fallthroughOutsideSwitch)
    case .nothing?: throw fail(.fallthroughWithoutNext)
    case .next(let names)?:
      if let name = names.first { throw fail(.fallthroughIntoBinding(name)) }
    }
  }
}

extension SwitchSyntax.Case {
  /// The names that its first pattern binds.
  fileprivate var boundNames: [String] { items.first?.pattern.boundNames ?? [] }
}

extension PatternSyntax {
  fileprivate var boundNames: [String] {
    switch kind {
    case .binding(let name, _): [name]
    case .tuple(let parts): parts.flatMap(\.pattern.boundNames)
    case .enumCase(_, _, let payload): (payload ?? []).flatMap(\.pattern.boundNames)
    case .optional(let inner), .cast(let inner, _): inner.boundNames
    case .wildcard, .typeTest, .expression: []
    }
  }
}
