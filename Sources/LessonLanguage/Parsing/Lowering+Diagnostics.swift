import SwiftDiagnostics
import SwiftSyntax

extension Lowering {
  /// The longest block that is parsed, in bytes: what the parser's own recursion can stand on a large stack.
  static let maximumLength = 100_000

  /// Whether the source is short enough to parse; reports it if not.
  mutating func acceptsLength() -> Bool {
    let length = source.code.utf8.count
    if length > Self.maximumLength {
      report("this block has \(length) bytes; at most \(Self.maximumLength) are read",
             at: Span(source: id, start: 0, end: 1))
    }
    return length <= Self.maximumLength
  }

  /// Takes over what the parser has to say, in its words.
  mutating func record(_ diagnostic: SwiftDiagnostics.Diagnostic) {
    let severity: Diagnostic.Severity
    switch diagnostic.diagMessage.severity {
    case .error: severity = .error
    case .warning, .remark: severity = .warning
    case .note: severity = .note
    }
    let notes = diagnostic.notes.map {
      ParseProblem.Note(message: $0.message, span: place($0.position, of: $0.node))
    }
    report(diagnostic.message, severity: severity, at: place(diagnostic.position, of: diagnostic.node), notes: notes)
  }

  /// The first token of the node if it stands at the position, and one byte there otherwise.
  private func place(_ position: AbsolutePosition, of node: Syntax) -> Span {
    let start = Int32(truncatingIfNeeded: position.utf8Offset)
    guard let token = node.firstToken(viewMode: .sourceAccurate) else {
      return Span(source: id, start: start, end: start + 1)
    }
    let first = span(token)
    return first.start == start ? first : Span(source: id, start: start, end: start + 1)
  }
}
