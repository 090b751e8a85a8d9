import SwiftDiagnostics
import SwiftParserDiagnostics
import SwiftSyntax

extension Lowering {
  /// The depth of a tree with errors up to which the parser can word them in reasonable time.
  static let maximumDiagnosedDepth = 1500

  /// Takes over what the parser has to say about a file, in its words.
  mutating func recordDiagnostics(of file: SourceFileSyntax) {
    guard file.hasError || file.hasWarning else { return }
    if let offset = file.offset(deeperThan: Self.maximumDiagnosedDepth) {
      let start = Int32(truncatingIfNeeded: offset)
      return report("there is an error around here, nested too deeply to name", at: Span(source: id, start: start, end: start + 1))
    }
    for diagnostic in ParseDiagnosticsGenerator.diagnostics(for: file) { record(diagnostic) }
  }

  private mutating func record(_ diagnostic: SwiftDiagnostics.Diagnostic) {
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
