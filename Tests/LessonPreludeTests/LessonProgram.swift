import Figures
import LessonLanguage
import LessonPrelude

/// What a small lesson program put out.
struct LessonProgram {
  var text = ""
  var figures: [Figure] = []
  /// The message of the error that ended it, at check or run time.
  var error: String?
  var errorLine: Int?

  /// Runs code as one block, with everything that the prelude declares.
  init(_ code: String, seed: UInt64 = 7, context: LessonContext? = nil, limits: Limits = Limits()) {
    let session = Session(library: LessonPrelude.library(), limits: limits,
                          hostContext: context ?? LessonContext(seed: seed))
    switch session.check(SourceText(file: "test.swift", code: code)) {
    case .unsound(let diagnostics):
      set(diagnostics.first { $0.severity == .error })
    case .sound(let block, _):
      let output = OutputRecord()
      set(session.run(block, output: output))
      text = output.text
      figures = output.items.compactMap { if case .shown(let figure as Figure) = $0 { figure } else { nil } }
    }
  }

  private mutating func set(_ diagnostic: Diagnostic?) {
    error = diagnostic?.message
    errorLine = diagnostic?.location.line
  }
}
