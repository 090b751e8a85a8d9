import SwiftSyntax

/// Turns the parser's tree into ours, and collects what cannot be turned.
///
/// Every function takes a node and returns its counterpart. What has none is reported and replaced by a placeholder, so
/// that one pass finds all of it; the statements of a source with errors are dropped.
struct Lowering {
  /// The depth of our tree that those who walk it recursively can rely on. The parser bounds brackets and blocks but
  /// not the length of a chain `a.b.c…` or `a + b + …`, whose links nest in one another too.
  static let maximumDepth = 2000

  let source: SourceText
  let id: Int32
  var operators: OperatorScope
  let conditions: BuildConditions
  private(set) var problems: [ParseProblem] = []
  private var depth = 0
  /// One more than the highest `$n` seen so far in the closure around; nil outside of closures.
  var shorthandCount: Int?
  /// Whether an error may leave the closure or function around, as far as its text says.
  var mayThrow = false
  /// The functions around, for `#function`.
  var functionNames: [String] = []

  init(source: SourceText, id: Int32, operators: OperatorScope, modules: Set<String> = []) {
    conditions = BuildConditions(modules: modules)
    self.source = source
    self.id = id
    self.operators = operators
  }

  var hasErrors: Bool { problems.contains { $0.severity == .error } }

  mutating func report(_ message: String, severity: Diagnostic.Severity = .error, at span: Span,
                       notes: [ParseProblem.Note] = []) {
    problems.append(ParseProblem(severity: severity, message: message, span: span, notes: notes))
  }

  mutating func report(_ construct: UnsupportedConstruct, at span: Span) {
    report(construct.message, at: span)
  }

  /// Runs a step deeper into the tree, or reports that it is too deep and returns nil.
  mutating func deeper<Result>(by levels: Int = 1, at node: some SyntaxProtocol,
                               _ step: (inout Lowering) -> Result) -> Result? {
    guard depth + levels <= Self.maximumDepth else {
      let message = "this is nested more than \(Self.maximumDepth) levels deep; name its parts with 'let'"
      if !problems.contains(where: { $0.message == message }) {
        let start = span(node).start
        report(message, at: Span(source: id, start: start, end: start + 1))
      }
      return nil
    }
    depth += levels
    defer { depth -= levels }
    return step(&self)
  }
}

extension Lowering {
  /// Where a node stands, without the trivia around it.
  func span(_ node: some SyntaxProtocol) -> Span {
    Span(source: id, start: Int32(truncatingIfNeeded: node.positionAfterSkippingLeadingTrivia.utf8Offset),
         end: Int32(truncatingIfNeeded: node.endPositionBeforeTrailingTrivia.utf8Offset))
  }

  /// From the start of what has been lowered to the end of a node: a long chain need not be followed down to its start.
  func span(from start: Span, through node: some SyntaxProtocol) -> Span {
    Span(source: id, start: start.start,
         end: Int32(truncatingIfNeeded: node.endPositionBeforeTrailingTrivia.utf8Offset))
  }

  func name(_ token: TokenSyntax) -> NameSyntax { NameSyntax(text: token.plainText, span: span(token), labels: nil) }
}

extension TokenSyntax {
  /// The text without the backticks of an escaped name.
  var plainText: String {
    let text = self.text
    return text.count > 2 && text.hasPrefix("`") && text.hasSuffix("`") ? String(text.dropFirst().dropLast()) : text
  }

  /// The text as a label: nil for `_`.
  var label: String? { tokenKind == .wildcard ? nil : plainText }
}
