/// A statement as it was written.
struct StatementSyntax {
  var span: Span
  var kind: Kind

  indirect enum Kind {
    case expression(ExpressionSyntax)
    case declaration(DeclarationSyntax)
    case guarded(conditions: [ConditionSyntax], otherwise: BlockSyntax)
    case whileLoop(label: String?, conditions: [ConditionSyntax], body: BlockSyntax)
    case repeatLoop(label: String?, body: BlockSyntax, condition: ExpressionSyntax)
    case forIn(label: String?, ForInSyntax)
    /// A statement that is an `if` or a `switch` with a label; unlabelled ones are expressions.
    case labelled(String, StatementSyntax)
    case breakOut(label: String?, at: Span)
    case continueLoop(label: String?, at: Span)
    case fallThrough
    case returned(ExpressionSyntax?)
    case thrown(ExpressionSyntax)
    case deferred(BlockSyntax)
    /// `discard self`
    case discarded(ExpressionSyntax)
    case doCatch(label: String?, thrown: TypeSyntax?, body: BlockSyntax, catches: [CatchSyntax])
  }
}

struct BlockSyntax {
  var span: Span
  var statements: [StatementSyntax]
}

struct ConditionSyntax {
  enum Kind {
    case boolean(ExpressionSyntax)
    /// `let x = value`, `let x`, `var x: T = value`; the value is nil in the short form.
    case optionalBinding(PatternSyntax, TypeSyntax?, ExpressionSyntax?)
    case matching(PatternSyntax, ExpressionSyntax)
  }
  var span: Span
  var kind: Kind
}

struct ForInSyntax {
  var pattern: PatternSyntax
  var type: TypeSyntax?
  var sequence: ExpressionSyntax
  var whereClause: ExpressionSyntax?
  var body: BlockSyntax
}

struct CatchSyntax {
  var span: Span
  /// Empty for a bare `catch`.
  var items: [(pattern: PatternSyntax, guardClause: ExpressionSyntax?)]
  var body: BlockSyntax
}
