/// Statements: a pattern that is one becomes several, and a loop over a pack a block for each value.
extension PackExpansion {
  mutating func block(_ syntax: BlockSyntax) -> BlockSyntax { BlockSyntax(span: syntax.span, statements: statements(syntax.statements)) }

  mutating func statements(_ syntax: [StatementSyntax]) -> [StatementSyntax] { syntax.flatMap { statement($0) } }

  mutating func inLoop<Result>(_ write: (inout PackExpansion) -> Result) -> Result {
    let outer = loop
    loop = nil
    defer { loop = outer }
    return write(&self)
  }

  mutating func statement(_ syntax: StatementSyntax) -> [StatementSyntax] {
    var result = syntax
    switch syntax.kind {
    case .expression(let value):
      if case .packExpansion(let pattern) = value.kind {
        return expanded(pattern.packNames) { StatementSyntax(span: syntax.span, kind: .expression($0.expression(pattern))) }
      }
      result.kind = .expression(expression(value))
    case .declaration(let declaration): result.kind = .declaration(self.declaration(declaration))
    case .guarded(let conditions, let otherwise): result.kind = .guarded(conditions: self.conditions(conditions), otherwise: block(otherwise))
    case .whileLoop(let label, let conditions, let body):
      let tests = self.conditions(conditions)
      result.kind = .whileLoop(label: label, conditions: tests, body: inLoop { $0.block(body) })
    case .repeatLoop(let label, let body, let condition):
      let inner = inLoop { $0.block(body) }
      result.kind = .repeatLoop(label: label, body: inner, condition: expression(condition))
    case .forIn(let label, let loop): return [forIn(label, loop, syntax)]
    case .labelled(let label, let inner):
      guard let only = statement(inner).first else { return [] }
      result.kind = .labelled(label, only)
    case .breakOut(nil, let place): if let loop, !loop.all.isEmpty { result.kind = .breakOut(label: loop.all, at: place) }
    case .continueLoop(nil, let place): if let loop { result.kind = .breakOut(label: loop.one, at: place) }
    case .returned(let value): result.kind = .returned(value.map { expression($0) })
    case .thrown(let value): result.kind = .thrown(expression(value))
    case .discarded(let value): result.kind = .discarded(expression(value))
    case .deferred(let body): result.kind = .deferred(block(body))
    case .doCatch(let label, let thrown, let body, let catches):
      result.kind = .doCatch(label: label, thrown: thrown.map { type($0) }, body: block(body), catches: catches.map {
        CatchSyntax(span: $0.span, items: items($0.items), body: block($0.body))
      })
    case .breakOut, .continueLoop, .fallThrough: break
    }
    return [result]
  }

  /// A loop over a pack is its body as often as there are values.
  mutating func forIn(_ label: String?, _ syntax: ForInSyntax, _ statement: StatementSyntax) -> StatementSyntax {
    var result = statement
    guard case .packExpansion(let pattern) = syntax.sequence.kind else {
      var loop = syntax
      loop.sequence = expression(syntax.sequence)
      loop.type = syntax.type.map { type($0) }
      loop.whereClause = syntax.whereClause.map { expression($0) }
      loop.body = inLoop { $0.block(syntax.body) }
      result.kind = .forIn(label: label, loop)
      return result
    }
    loops += 1
    let outer = loop, all = label ?? "pack#\(loops)", number = loops
    defer { loop = outer }
    let writer = SyntaxWriter(span: statement.span)
    let bodies = expanded(pattern.packNames) { expansion -> StatementSyntax in
      let one = "pack#\(number).\((expansion.index ?? 0) + 1)"
      expansion.loop = (all, one)
      let binding = VariableSyntax.Binding(span: syntax.pattern.span, pattern: syntax.pattern, value: expansion.expression(pattern))
      let value = writer.statement(.declaration(DeclarationSyntax(
        span: syntax.pattern.span, modifiers: ModifierSyntax(), kind: .variable(VariableSyntax(isLet: true, bindings: [binding])))))
      // What the body itself says of packs is said of all their values.
      let index = expansion.index
      expansion.index = nil
      let body = expansion.statements(syntax.body.statements)
      expansion.index = index
      return writer.statement(.doCatch(label: one, thrown: nil, body: BlockSyntax(span: syntax.body.span, statements: [value] + body), catches: []))
    }
    result.kind = .doCatch(label: all, thrown: nil, body: BlockSyntax(span: statement.span, statements: bodies), catches: [])
    return result
  }

  mutating func declaration(_ syntax: DeclarationSyntax) -> DeclarationSyntax {
    var result = syntax
    switch syntax.kind {
    case .variable(var variable):
      for index in variable.bindings.indices {
        if case .binding(let name, _) = variable.bindings[index].pattern.kind {
          note(name, variable.bindings[index].type, variable.bindings[index].value)
        }
        variable.bindings[index].accessors = variable.bindings[index].accessors.map { accessors($0) }
        variable.bindings[index].type = variable.bindings[index].type.map { type($0) }
        variable.bindings[index].value = variable.bindings[index].value.map { expression($0) }
      }
      result.kind = .variable(variable)
    case .function(let function): result.kind = .function(self.function(function))
    default: result.kind = member(syntax.kind)
    }
    return result
  }

  mutating func conditions(_ syntax: [ConditionSyntax]) -> [ConditionSyntax] {
    syntax.map { condition in
      var result = condition
      switch condition.kind {
      case .boolean(let value): result.kind = .boolean(expression(value))
      case .optionalBinding(let pattern, let written, let value):
        result.kind = .optionalBinding(pattern, written.map { type($0) }, value.map { expression($0) })
      case .matching(let pattern, let value): result.kind = .matching(pattern, expression(value))
      }
      return result
    }
  }

  mutating func items(_ syntax: [(pattern: PatternSyntax, guardClause: ExpressionSyntax?)]) -> [(pattern: PatternSyntax, guardClause: ExpressionSyntax?)] {
    syntax.map { ($0.pattern, $0.guardClause.map { expression($0) }) }
  }
}
