import SwiftDiagnostics
import SwiftParserDiagnostics
import SwiftSyntax

// The parser's time to word errors grows with the square of their number and of the depth of the tree. So a tree that
// is hopelessly broken is told in parts: its statements one by one, and of those that are too bad by themselves only
// the place.

extension Lowering {
  /// The depth of a tree with errors, and the number of them, up to which the parser is asked to word them.
  static let maximumDiagnosedDepth = 1500
  static let maximumDiagnosedErrors = 100
  /// The problems after which nobody reads on.
  static let maximumProblems = 50

  /// Takes over what the parser has to say about a file, in its words.
  mutating func recordDiagnostics(of file: SourceFileSyntax) {
    guard file.hasError || file.hasWarning else { return }
    let survey = TreeSurvey(file)
    if survey.isReadable { return record(Syntax(file), survey: survey) }
    for item in file.statements where item.hasError {
      guard problems.count < Self.maximumProblems else { return }
      let part = TreeSurvey(item)
      if part.isReadable {
        record(Syntax(item), survey: part)
      } else {
        reportUnreadable(at: part.firstError)
      }
    }
    if !hasErrors { reportUnreadable(at: survey.firstError) }
  }

  private mutating func reportUnreadable(at offset: Int?) {
    let start = Int32(truncatingIfNeeded: offset ?? 0)
    report("there are too many errors around here to name them", at: Span(source: id, start: start, end: start + 1))
  }

  private mutating func record(_ tree: Syntax, survey: TreeSurvey) {
    guard survey.hasUnevenEqualSigns else {
      for diagnostic in ParseDiagnosticsGenerator.diagnostics(for: tree) { record(diagnostic) }
      return
    }
    let signs = EqualSigns(viewMode: .all)
    let evened = signs.rewrite(tree, detach: false)
    for diagnostic in ParseDiagnosticsGenerator.diagnostics(for: evened) { record(diagnostic) }
    for offset in signs.offsets {
      let start = Int32(truncatingIfNeeded: offset)
      report(EqualSigns.message, at: Span(source: id, start: start, end: start + 1))
    }
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
    if let token = node.firstToken(viewMode: .sourceAccurate) {
      let first = span(token)
      if first.start == start, first.end > start { return first }
    }
    return Span(source: id, start: start, end: start + 1)
  }
}

extension TreeSurvey {
  fileprivate var isReadable: Bool {
    depth <= Lowering.maximumDiagnosedDepth && errors <= Lowering.maximumDiagnosedErrors
  }
}
