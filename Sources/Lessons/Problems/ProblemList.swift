import LessonLanguage

/// The diagnostics of one file, kept to a number that someone can read.
struct ProblemList {
  static let maximum = 200

  private(set) var diagnostics: [Diagnostic] = []

  /// Whether any more problems would go unreported.
  var isFull: Bool { diagnostics.count >= Self.maximum }

  mutating func add(_ problem: LessonProblem, at location: SourceRange, notes: [Diagnostic] = []) {
    guard !isFull else { return }
    let fixes = problem.replacement.map { [Fix(replace: location, with: $0)] } ?? []
    diagnostics.append(Diagnostic(problem.severity, problem.description, at: location, notes: notes, fixes: fixes))
  }

  /// In the order of the file, each once.
  var sorted: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    let keyed = diagnostics.enumerated().map { ($1.location.line, $1.location.column, $0) }
    return keyed.sorted(by: <).map { diagnostics[$0.2] }.filter { seen.insert($0).inserted }
  }
}
