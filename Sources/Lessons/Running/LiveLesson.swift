import LessonLanguage

/// A lesson that is being edited: each version runs from the first block or value that changed.
///
/// The state before every block is kept, so that what comes before a change is not run again; expectations, captions and text
/// take part in no run. Another seed, path or data file, or more fuel for the whole lesson, starts from the beginning. A version
/// whose run was cancelled leaves what was done before the step that it was in.
///
/// One version at a time; used from one thread or many, one after the other.
public final class LiveLesson {
  private let runner: LessonRunner
  private var evaluator: LessonEvaluator?
  /// How many blocks and values the last version did not have to run.
  public private(set) var keptSteps = 0
  /// The blocks of the last version that ran, in their order.
  public var blocksRun: [Int] { evaluator?.blocksRun ?? [] }
  /// Whether the last version was stopped before its end: its result says nothing.
  public var wasCancelled: Bool { evaluator?.evaluation.wasCancelled ?? false }
  /// The data files that some version has asked for, as their paths beside the lesson.
  public var filesRead: Set<String> { evaluator.map { Set($0.context.filesRead.keys) } ?? [] }
  /// Whether every data file is still as it was when a block read it.
  public var filesAreUnchanged: Bool { evaluator?.context.filesAreUnchanged ?? true }

  /// - Parameter runner: Its cache, if it has one, keeps each version that ran to its end.
  public init(runner: LessonRunner = LessonRunner()) { self.runner = runner }

  /// What the cache has of a lesson, whichever way it ran; nil if it would have to run.
  public func kept(_ lesson: Lesson, problems: [Diagnostic] = []) -> LessonResult? { runner.kept(lesson, problems: problems) }

  /// - Parameters:
  ///   - problems: What reading the lesson found.
  ///   - cancellation: Stops this version, and no later one.
  public func update(_ lesson: Lesson, problems: [Diagnostic] = [], cancellation: Cancellation = Cancellation()) -> LessonResult {
    DeepStack.ensured { [self] in
      var runner = runner
      runner.cancellation = cancellation
      if let evaluator {
        keptSteps = evaluator.evaluate(edited: lesson, runner: runner)
      } else {
        let first = LessonEvaluator(lesson, runner: runner, keepsSnapshots: true)
        evaluator = first
        keptSteps = 0
        _ = first.evaluate()
      }
      let evaluation = evaluator?.evaluation ?? Evaluation(lesson)
      runner.cache?.store(evaluation, of: lesson, data: evaluator?.context.filesRead ?? [:], limits: runner.limits)
      return LessonJudge(lesson, evaluation, problems: problems).result
    }
  }
}
