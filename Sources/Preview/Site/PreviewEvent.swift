import Lessons
import LessonLanguage

/// What happens in a preview and is worth a line.
public enum PreviewEvent: Sendable {
  case rendered(PreviewRun)
  /// A lesson is shown as it ran earlier.
  case kept(PreviewRun)
  case appeared(path: String)
  case disappeared(path: String)
  /// Files that cannot be shown as they are; what was shown stays.
  case failed(String)
}

/// What came of one version of a lesson.
public struct PreviewRun: Sendable {
  public var result: LessonResult
  /// The lesson's and its page's.
  public var diagnostics: [Diagnostic]
  /// The blocks that ran, in their order.
  public var blocksRun: [Int] = []
  public var duration = Duration.zero

  public var errorCount: Int { Set(diagnostics.filter { $0.severity == .error }).count }
}
