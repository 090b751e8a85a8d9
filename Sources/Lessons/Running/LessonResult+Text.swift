import LessonLanguage

extension LessonResult {
  /// Diagnostics with their source lines, for a terminal.
  public func text(of diagnostics: [Diagnostic]) -> String {
    let lines = lesson.lines
    var shown: Set<Diagnostic> = []
    return diagnostics.filter { shown.insert($0).inserted }.reduce(into: "") { text, diagnostic in
      text += diagnostic.text { $0 == lesson.path ? lines : nil } + "\n"
      let mismatches = blocks.flatMap(\.mismatches)
      if let found = mismatches.first(where: { $0.location == diagnostic.location }),
         found.mismatch.description == diagnostic.message {
        text += found.mismatch.difference + "\n"
      }
    }
  }
}
