import Foundation
import LessonLanguage
import Lessons
import Site

/// What `unroll test` says about one lesson.
struct TestReport {
  enum Outcome: String {
    case passed = "ok  "
    case failed = "FAIL"
    case skipped = "skip"
    case notRun = "----"
  }

  struct Line {
    var outcome: Outcome
    var name: String
    var detail: String
    var diagnostics: [Diagnostic]
    /// In seconds.
    var time = 0.0

    var text: String { "\(outcome.rawValue)  \(name)\(detail.isEmpty ? "" : "  " + detail)\n" }
  }

  let result: LessonResult
  private(set) var lines: [Line] = []

  init(_ result: LessonResult, page: LessonPage, isWanted: (LessonBlock) -> Bool) {
    self.result = result
    addText(result.problems + page.diagnostics, result.lesson)
    for (block, outcome) in zip(result.lesson.blocks, result.blocks) where isWanted(block) || outcome.state == .failed {
      lines.append(Line(
        outcome: Self.outcome(outcome), name: Self.name(of: block), detail: detail(block, outcome),
        diagnostics: outcome.diagnostics, time: outcome.duration.seconds))
    }
    for (value, outcome) in zip(result.lesson.values, result.values) where !outcome.diagnostics.isEmpty {
      let place = "\(value.location.file):\(value.location.line)"
      lines.append(Line(outcome: .failed, name: place, detail: value.code, diagnostics: outcome.diagnostics))
    }
  }

  /// The text has a line of its own only if something is wrong with it.
  private mutating func addText(_ problems: [Diagnostic], _ lesson: Lesson) {
    guard !problems.isEmpty else { return }
    let isSound = !problems.contains { $0.severity == .error }
    lines.append(Line(outcome: isSound ? .passed : .failed, name: lesson.path, detail: "the text", diagnostics: problems))
  }

  /// `lessons/03-hello.md:12 fig-loss`
  static func name(of block: LessonBlock) -> String {
    "\(block.fence.file):\(block.fence.line)" + (block.options.label.map { " " + $0 } ?? "")
  }

  private static func outcome(_ result: BlockResult) -> Outcome {
    switch result.state {
    case .notRun: return .notRun
    case .skipped: return .skipped
    case .ran, .checkedOnly, .failed: return result.failed ? .failed : .passed
    }
  }

  private func detail(_ block: LessonBlock, _ outcome: BlockResult) -> String {
    switch outcome.state {
    case .notRun: return "not run"
    case .skipped: return block.options.reason ?? ""
    case .ran, .checkedOnly, .failed: return result.reasonToRun == nil ? "unchanged" : outcome.duration.text
    }
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }

  /// `84.2 ms`, `1.25 s`.
  var text: String { seconds < 1 ? String(format: "%.1f ms", seconds * 1000) : String(format: "%.2f s", seconds) }
}
