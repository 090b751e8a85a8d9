import Figures
import LessonLanguage

/// Checks a whole lesson, then runs it.
///
/// All blocks and values are checked before anything runs, in the order of the page. What stands before the first block
/// with an error still runs, so that a page shows as much as there is. An error while a block runs ends the run there.
///
/// One lesson at a time; many runners may work at once.
public struct LessonRunner {
  public var limits: Limits
  /// Called with each text as it is printed.
  public var onText: ((String) -> Void)?
  /// Called with each figure as it is shown.
  public var onFigure: ((Figure) -> Void)?
  /// Called before each step of a lesson, with the number of its block; nil for a value in the text.
  public var onStep: ((Lesson, _ block: Int?) -> Void)?
  /// Called after each step of a training, with its number and that of all.
  public var onTrainingStep: ((_ step: Int, _ count: Int) -> Void)?

  /// Stops the lesson, with an error where it is.
  public var cancellation = Cancellation()

  public init(limits: Limits = Limits()) { self.limits = limits }

  /// Whether the process ends after this run, and gives back all memory at once: then the lesson is not taken apart before.
  public var isLast = false

  /// Where results are kept, if they are.
  public var cache: LessonCache?

  /// - Parameter problems: What reading the lesson found.
  public func run(_ lesson: Lesson, problems: [Diagnostic] = []) -> LessonResult {
    let kept = cache?.look(up: lesson, limits: limits) ?? .failure(.noCache)
    if case .success(let evaluation) = kept, cache?.isVerifying == false {
      return LessonJudge(lesson, evaluation, problems: problems).result
    }
    return DeepStack.ensured {
      let evaluator = LessonEvaluator(lesson, runner: self)
      let evaluation = evaluator.evaluate()
      if isLast { _ = Unmanaged.passRetained(evaluator) }
      cache?.store(evaluation, of: lesson, data: evaluator.context.filesRead, limits: limits)
      var judge = LessonJudge(lesson, evaluation, problems: problems)
      switch kept {
      case .failure(let reason): judge.note(reason)
      case .success(let old): judge.compare(with: old)
      }
      return judge.result
    }
  }

  /// What the cache has of a lesson; nil if it would have to run.
  func kept(_ lesson: Lesson, problems: [Diagnostic]) -> LessonResult? {
    guard case .success(let evaluation)? = cache?.look(up: lesson, limits: limits) else { return nil }
    return LessonJudge(lesson, evaluation, problems: problems).result
  }

  /// What is wrong with a lesson, found without running it.
  public func check(_ lesson: Lesson, problems: [Diagnostic] = []) -> LessonResult {
    DeepStack.ensured {
      let evaluation = LessonEvaluator(lesson, runner: self).evaluate(runs: false)
      let found = problems + LessonCheck.problems(of: lesson)
      return LessonJudge(lesson, evaluation, problems: found, hasRun: false).result
    }
  }
}
