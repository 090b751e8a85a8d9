import SwiftSyntax

extension Lowering {
  mutating func statements(_ nodes: CodeBlockItemListSyntax) -> [StatementSyntax] {
    var statements: [StatementSyntax] = []
    statements.reserveCapacity(nodes.count)
    for node in nodes {
      if let conditional = node.item.as(IfConfigDeclSyntax.self) {
        guard case .statements(let inner)? = active(conditional) else { continue }
        statements += deeper(at: node) { $0.statements(inner) } ?? []
        continue
      }
      switch node.item {
      case .expr(let item):
        if let macro = item.as(MacroExpansionExprSyntax.self), message(macro) { continue }
        let value = expression(item)
        statements.append(StatementSyntax(span: value.span, kind: .expression(value)))
      case .stmt(let item):
        if let statement = statement(item, label: nil) { statements.append(statement) }
      case .decl(let item):
        if let declaration = declaration(item) {
          statements.append(StatementSyntax(span: declaration.span, kind: .declaration(declaration)))
        }
      }
    }
    return statements
  }

  mutating func block(_ node: CodeBlockSyntax) -> BlockSyntax {
    BlockSyntax(span: span(node), statements: statements(node.statements))
  }

  private mutating func statement(_ node: StmtSyntax, label: String?) -> StatementSyntax? {
    deeper(at: node) { $0.statementAtDepth(node, label: label) } ?? nil
  }

  private mutating func statementAtDepth(_ node: StmtSyntax, label: String?) -> StatementSyntax? {
    func make(_ kind: StatementSyntax.Kind) -> StatementSyntax { StatementSyntax(span: span(node), kind: kind) }
    switch node.as(StmtSyntaxEnum.self) {
    case .expressionStmt(let statement): return make(.expression(expression(statement.expression)))
    case .labeledStmt(let statement): return labelled(statement)
    case .guardStmt(let statement):
      return make(.guarded(conditions: conditions(statement.conditions), otherwise: block(statement.body)))
    case .whileStmt(let statement):
      return make(.whileLoop(label: label, conditions: conditions(statement.conditions), body: block(statement.body)))
    case .repeatStmt(let statement):
      return make(.repeatLoop(label: label, body: block(statement.body), condition: expression(statement.condition)))
    case .forStmt(let statement): return make(.forIn(label: label, forIn(statement)))
    case .breakStmt(let statement):
      return make(.breakOut(label: statement.label?.plainText, at: statement.label.map { span($0) } ?? span(node)))
    case .continueStmt(let statement):
      return make(.continueLoop(label: statement.label?.plainText, at: statement.label.map { span($0) } ?? span(node)))
    case .fallThroughStmt: return make(.fallThrough)
    case .returnStmt(let statement):
      if let value = statement.expression { warnOfLine(between: statement.returnKeyword, and: value) }
      return make(.returned(statement.expression.map { expression($0) }))
    case .throwStmt(let statement):
      mayThrow = true
      return make(.thrown(expression(statement.expression)))
    case .deferStmt(let statement): return make(.deferred(block(statement.body)))
    case .doStmt(let statement):
      let thrown = throwing(statement.throwsClause).type
      if let clause = statement.throwsClause, statement.catchClauses.isEmpty {
        report("a 'do' statement with a 'throws' clause must have at least one 'catch'", at: span(clause))
      }
      let outer = mayThrow
      let body = block(statement.body)
      if statement.catchClauses.contains(where: { $0.catchesEverything }) { mayThrow = outer }
      return make(.doCatch(label: label, thrown: thrown, body: body, catches: statement.catchClauses.map { caught($0) }))
    case .discardStmt(let statement): return make(.discarded(expression(statement.expression)))
    case .yieldStmt(let statement): report(.statement(statement.yieldKeyword.text), at: span(node))
    default: report("this statement is not supported in lessons", at: span(node))
    }
    return nil
  }

  /// What stands below a `return` in the same column was hardly meant to be returned.
  private mutating func warnOfLine(between keyword: TokenSyntax, and value: ExprSyntax) {
    let word = source.position(of: Int(span(keyword).start)), start = source.position(of: Int(span(value).start))
    guard word.line < start.line, word.column == start.column else { return }
    report("expression following 'return' is treated as an argument of the 'return'", severity: .warning, at: span(value))
  }

  private mutating func labelled(_ node: LabeledStmtSyntax) -> StatementSyntax? {
    let label = node.label.plainText
    guard var statement = statement(node.statement, label: label) else { return nil }
    statement.span = span(node)
    switch statement.kind {
    case .whileLoop, .repeatLoop, .forIn, .doCatch: return statement
    default: return StatementSyntax(span: span(node), kind: .labelled(label, statement))
    }
  }

  private mutating func forIn(_ node: ForStmtSyntax) -> ForInSyntax {
    if let keyword = node.awaitKeyword { report(.await, at: span(keyword)) }
    if let keyword = node.unsafeKeyword { report(.unsafe, at: span(keyword)) }
    if let keyword = node.tryKeyword { report(.asyncFunction, at: span(keyword)) }
    let binds = node.caseKeyword == nil && !node.pattern.is(ValueBindingPatternSyntax.self)
    let pattern = pattern(node.pattern, isVariable: binds ? false : nil)
    return ForInSyntax(pattern: pattern, type: (node.typeAnnotation?.type).map { type($0) },
                       sequence: expression(node.sequence),
                       whereClause: (node.whereClause?.condition).map { expression($0) }, body: block(node.body))
  }

  private mutating func caught(_ node: CatchClauseSyntax) -> CatchSyntax {
    let items = node.catchItems.map { item in
      (pattern: item.pattern.map { pattern($0, isVariable: nil) } ?? make(item, PatternSyntax.Kind.wildcard),
       guardClause: (item.whereClause?.condition).map { expression($0) })
    }
    return CatchSyntax(span: span(node), items: items, body: block(node.body))
  }
}

extension CatchClauseSyntax {
  /// Whether it is a bare `catch`, or one with nothing but a name, so that no error goes past it.
  fileprivate var catchesEverything: Bool {
    catchItems.isEmpty || catchItems.contains { item in
      guard item.whereClause == nil, let pattern = item.pattern else { return false }
      if let bound = pattern.as(ValueBindingPatternSyntax.self) { return bound.pattern.is(IdentifierPatternSyntax.self) }
      return pattern.is(WildcardPatternSyntax.self)
    }
  }
}
