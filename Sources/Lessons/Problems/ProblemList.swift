import LessonLanguage

/// The diagnostics of one file, kept to a number that someone can read.
struct ProblemList {
  static let maximum = 200

  private(set) var diagnostics: [Diagnostic] = []

  mutating func add(_ problem: LessonProblem, at location: SourceRange, notes: [Diagnostic] = []) {
    guard diagnostics.count < Self.maximum else { return }
    diagnostics.append(Diagnostic(problem.severity, problem.description, at: location, notes: notes))
  }

  /// In the order of the file, each once.
  var sorted: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.enumerated()
      .sorted { ($0.element.location.line, $0.element.location.column, $0.offset) < ($1.element.location.line, $1.element.location.column, $1.offset) }
      .map(\.element)
      .filter { seen.insert($0).inserted }
  }
}
