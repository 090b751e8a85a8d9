import Figures
import LessonLanguage

/// What came of a lesson: all that its blocks put out and all that is wrong with it.
public struct LessonResult: Sendable {
  public var lesson: Lesson
  /// One for each block of the lesson.
  public var blocks: [BlockResult]
  /// One for each value of the lesson's text.
  public var values: [ValueResult]
  /// What is wrong with the text itself.
  public var problems: [Diagnostic]
  /// Why the lesson ran; nil if its result was in the cache.
  public var reasonToRun: LessonCache.RunReason?
  var evaluation: Evaluation

  /// What the same run means for another version of the lesson, of which only the fences are new.
  public func judged(for lesson: Lesson, problems: [Diagnostic]) -> LessonResult {
    var result = LessonJudge(lesson, evaluation, problems: problems).result
    result.reasonToRun = reasonToRun
    return result
  }

  /// Everything that is wrong, in the order of the file.
  public var diagnostics: [Diagnostic] {
    let all = problems + blocks.flatMap(\.diagnostics) + values.flatMap(\.diagnostics)
    return all.enumerated().sorted { left, right in
      let (a, b) = (left.element.location, right.element.location)
      return (a.line, a.column, left.offset) < (b.line, b.column, right.offset)
    }.map(\.element)
  }

  /// Whether the code and the text are as they should be, whatever came of running them.
  public var isSound: Bool { !diagnostics.contains { $0.severity == .error } }

  /// Whether nothing is wrong; a warning is not.
  public var passed: Bool { !diagnostics.contains { $0.severity == .error } && !blocks.contains { $0.failed } }
}

/// What came of a block.
public struct BlockResult: Sendable {
  public enum State: Hashable, Sendable {
    /// It ran to its end, or failed where it was to fail.
    case ran
    /// Its words say that it does not run.
    case checkedOnly, skipped
    /// It has an error of its own, or none where one is expected.
    case failed
    /// A block before it has an error.
    case notRun
  }

  public enum Output: Hashable, Sendable, Codable {
    case text(String)
    case figure(Figure)
  }

  public var state = State.notRun
  /// In the order in which they came.
  public var outputs: [Output] = []
  /// What is wrong with the block, unmet expectations among it.
  public var diagnostics: [Diagnostic] = []
  /// The error that the block is to show.
  public var expectedErrors: [Diagnostic] = []
  public var mismatches: [OutputMismatch] = []
  /// Whether the lesson says what must be printed, and it was.
  public var isOutputChecked = false
  public var duration = Duration.zero

  /// All that was printed.
  public var text: String {
    outputs.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
  }

  public var figures: [Figure] {
    outputs.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
  }

  /// Whether the lesson fails because of it.
  public var failed: Bool { state == .failed || state == .notRun || diagnostics.contains { $0.severity == .error } }
}

/// Where what was printed is not what the lesson says.
public struct OutputMismatch: Hashable, Sendable {
  public var mismatch: Mismatch
  /// The line of the lesson that it does not agree with.
  public var location: SourceRange
}

/// What came of a value in the text.
public struct ValueResult: Sendable {
  /// Nil where there is an error, in it or before it.
  public var text: String?
  public var diagnostics: [Diagnostic] = []
}
