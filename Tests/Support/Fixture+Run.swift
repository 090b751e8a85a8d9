import LessonLanguage

/// Running a fixture as a lesson runs its blocks.
extension Fixture {
  public struct Outcome: Sendable {
    public var prints: [String] = []
    public var errors: [Report] = []
    public var warnings: [Report] = []
    public var stops: Report?
  }

  /// Runs it in a new session.
  public func outcome(in session: Session) -> Outcome {
    let output = OutputRecord()
    var text = ""
    output.onText = { text += $0 }
    var outcome = Outcome()
    for block in blocks where outcome.stops == nil {
      switch session.check(SourceText(file: name, code: block.code, firstLine: block.firstLine)) {
      case .unsound(let found):
        outcome.errors += found.filter { $0.severity == .error }.map(Report.init)
        outcome.warnings += found.filter { $0.severity == .warning }.map(Report.init)
      case .sound(let checked, let warnings):
        outcome.warnings += warnings.filter { $0.severity == .warning }.map(Report.init)
        outcome.stops = session.run(checked, output: output).map(Report.init)
      }
    }
    outcome.prints = Self.lines(of: text)
    outcome.errors.sort()
    outcome.warnings.sort()
    return outcome
  }
}

extension Fixture.Report {
  init(_ diagnostic: Diagnostic) {
    self.init(line: diagnostic.location.line, column: diagnostic.location.column, message: diagnostic.message)
  }
}
