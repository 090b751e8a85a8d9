/// Writes the syntax of what a type gets without saying so; all of it stands at one place of the source.
struct SyntaxWriter {
  let span: Span

  func expression(_ kind: ExpressionSyntax.Kind) -> ExpressionSyntax { ExpressionSyntax(span: span, kind: kind) }
  func statement(_ kind: StatementSyntax.Kind) -> StatementSyntax { StatementSyntax(span: span, kind: kind) }
  func block(_ statements: [StatementSyntax]) -> BlockSyntax { BlockSyntax(span: span, statements: statements) }

  func name(_ text: String) -> ExpressionSyntax {
    expression(.name(NameSyntax(text: text, span: span, labels: nil), typeArguments: []))
  }

  func call(_ name: String, _ arguments: [ExpressionSyntax]) -> ExpressionSyntax {
    expression(.call(self.name(name), arguments.map { ArgumentSyntax(label: nil, labelSpan: span, value: $0) }))
  }

  func implicitMember(_ name: String) -> ExpressionSyntax {
    expression(.member(nil, NameSyntax(text: name, span: span, labels: nil), typeArguments: []))
  }

  func casePattern(_ name: String) -> PatternSyntax {
    PatternSyntax(span: span, kind: .enumCase(base: nil, name: NameSyntax(text: name, span: span, labels: nil), payload: nil))
  }

  func assignment(of value: ExpressionSyntax, to target: ExpressionSyntax) -> StatementSyntax {
    statement(.expression(expression(.assignment(target, value))))
  }

  func switching(on subject: ExpressionSyntax, _ cases: [(pattern: PatternSyntax, body: [StatementSyntax])],
                 otherwise: [StatementSyntax]? = nil) -> StatementSyntax {
    var branches = cases.map {
      SwitchSyntax.Case(span: span, items: [(pattern: $0.pattern, guardClause: nil)], isDefault: false, body: $0.body)
    }
    if let otherwise { branches.append(SwitchSyntax.Case(span: span, items: [], isDefault: true, body: otherwise)) }
    return statement(.expression(expression(.switched(SwitchSyntax(span: span, subject: subject, cases: branches)))))
  }
}
