import LessonLanguage

/// A lesson that is being edited: each version runs from the first block or value that changed.
///
/// The state before every block is kept, so that what comes before a change is not run again; expectations, captions and text
/// take part in no run. Another seed, path or data file, or more fuel for the whole lesson, starts from the beginning.
///
/// One version at a time; used from one thread or many, one after the other.
public final class LiveLesson {
  private let runner: LessonRunner
  private var evaluator: LessonEvaluator?
  /// How many blocks and values the last version did not have to run.
  public private(set) var keptSteps = 0

  public init(runner: LessonRunner = LessonRunner()) { self.runner = runner }

  /// - Parameter problems: What reading the lesson found.
  public func update(_ lesson: Lesson, problems: [Diagnostic] = []) -> LessonResult {
    DeepStack.ensured { [self] in
      if let evaluator {
        keptSteps = evaluator.evaluate(edited: lesson)
      } else {
        let first = LessonEvaluator(lesson, runner: runner, keepsSnapshots: true)
        evaluator = first
        keptSteps = 0
        _ = first.evaluate()
      }
      let evaluation = evaluator?.evaluation ?? Evaluation(lesson)
      return LessonJudge(lesson, evaluation, problems: problems).result
    }
  }
}
