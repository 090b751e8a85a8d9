import Figures
import Foundation
import LessonLanguage
import LessonPrelude

/// Runs the code of a lesson, and of the same lesson as it is edited.
///
/// All code is checked before anything runs, in the order of the page. What stands before the first block with an error
/// still runs, so that a page shows as much as there is. An error while a block runs ends the run there.
///
/// If it keeps snapshots, the state before every step is remembered, and the next version of the lesson runs from the first
/// step that changed.
final class LessonEvaluator {
  private var runner: LessonRunner
  private let keepsSnapshots: Bool
  var session: Session
  var context: LessonContext
  var lesson: Lesson
  var evaluation: Evaluation
  /// The blocks that the last evaluation ran.
  private(set) var blocksRun: [Int] = []
  var blocks: [CodeUnit: Session.CheckedBlock] = [:]
  /// For the check of an exercise, as it is after the starter and after the solution.
  var checks: [Int: (afterStarter: Session.CheckedBlock?, afterSolution: Session.CheckedBlock?)] = [:]

  private var steps: [LessonStep] = []
  private var keys: [StepKey] = []
  /// What was declared before each step that has been checked.
  private var declarations: [DeclarationState] = []
  /// What the variables held before each step that has run, and before the first that has not.
  private var snapshots: [Snapshot] = []
  /// The first step that is unsound, and the one whose error ended the run.
  private var unsoundStep: Int?
  private var stoppedStep: Int?
  private var empty: (declarations: DeclarationState, values: Snapshot)
  private var editCount = 0
  private static let editsOfOneSession = 1000
  let clock = ContinuousClock()

  init(_ lesson: Lesson, runner: LessonRunner, keepsSnapshots: Bool = false) {
    self.lesson = lesson
    self.runner = runner
    self.keepsSnapshots = keepsSnapshots
    evaluation = Evaluation(lesson)
    (context, session) = Self.begin(lesson, runner)
    empty = (session.declarationState(), session.snapshot())
  }

  private static func begin(_ lesson: Lesson, _ runner: LessonRunner) -> (LessonContext, Session) {
    let context = LessonContext(seed: lesson.frontMatter.seed, data: DataFolder(ofLesson: lesson.path))
    context.onTrainingStep = runner.onTrainingStep
    let session = Session(library: LessonPrelude.library(), limits: runner.limits, hostContext: context)
    session.checksBeyondErrors = true
    session.machine.cancellation = runner.cancellation
    return (context, session)
  }

  // MARK: Versions

  /// Checks and, if asked, runs the lesson.
  func evaluate(runs: Bool = true) -> Evaluation {
    start(from: 0)
    check(from: 0)
    if runs { execute(from: 0) }
    return evaluation
  }

  /// Evaluates another version of the lesson, from the first step that differs.
  ///
  /// - Parameter runner: Has the limits of the first version's.
  /// - Returns: The number of steps that were not run again.
  func evaluate(edited: Lesson, runner: LessonRunner) -> Int {
    self.runner = runner
    session.machine.cancellation = runner.cancellation
    let first = min(commonSteps(with: edited), max(0, declarations.count - 1))
    let (old, oldSteps) = (evaluation, steps)
    lesson = edited
    evaluation = Evaluation(edited)
    // Code of earlier versions stays in the session, so that now and then it begins anew.
    guard first > 0, editCount < Self.editsOfOneSession else {
      editCount = 0
      (context, session) = Self.begin(edited, runner)
      empty = (session.declarationState(), session.snapshot())
      _ = evaluate()
      return 0
    }
    editCount += 1
    for step in oldSteps.prefix(first) { keep(step, of: old) }
    return resume(at: first)
  }

  /// How many steps at the start are the same and have the same before them.
  private func commonSteps(with edited: Lesson) -> Int {
    let (old, new) = (lesson.frontMatter, edited.frontMatter)
    guard old.seed == new.seed, old.fuel == new.fuel, lesson.path == edited.path, context.filesAreUnchanged
    else { return 0 }
    let newSteps = edited.steps
    let known = evaluation.wasCancelled ? min(keys.count, stoppedStep ?? 0) : keys.count
    var count = 0
    while count < min(known, newSteps.count), keys[count] == StepKey(newSteps[count], of: edited) { count += 1 }
    return count
  }

  private func keep(_ step: LessonStep, of old: Evaluation) {
    for unit in step.units {
      switch unit {
      case .block(let index): evaluation.blocks[index] = old.blocks[index]
      case .value(let index): evaluation.values[index] = old.values[index]
      }
    }
  }

  private func start(from first: Int) {
    blocksRun = []
    steps = lesson.steps
    keys = steps.map { StepKey($0, of: lesson) }
    let kept = Set(steps.prefix(first).flatMap(\.units))
    blocks = blocks.filter { kept.contains($0.key) }
    checks = checks.filter { kept.contains(.block($0.key)) }
    declarations.removeSubrange(min(first, declarations.count)...)
    snapshots.removeSubrange(min(first, snapshots.count)...)
    if let step = unsoundStep, step >= first { unsoundStep = nil }
    if let step = stoppedStep, step >= first { stoppedStep = nil }
  }

  /// Brings declarations and values back to where they were before a step, and goes on from there.
  ///
  /// - Returns: The number of steps that were not run again.
  private func resume(at first: Int) -> Int {
    let values = snapshots.indices.contains(first) ? snapshots[first] : nil
    let before = declarations[first]
    start(from: first)
    if let values { session.restore(values) }
    session.restore(before)
    check(from: first)
    if values != nil, stoppedStep == nil { execute(from: first) }
    return first
  }

  // MARK: The two passes

  private func check(from first: Int) {
    for (number, step) in steps.enumerated().dropFirst(first) {
      if keepsSnapshots { declarations.append(session.declarationState()) }
      if !check(step) { unsoundStep = unsoundStep ?? number }
    }
    if keepsSnapshots { declarations.append(session.declarationState()) }
  }

  private func execute(from first: Int) {
    for (number, step) in steps.enumerated().dropFirst(first) {
      if keepsSnapshots { snapshots.append(session.snapshot()) }
      guard number < unsoundStep ?? .max else { return }
      blocksRun += step.units.compactMap { if case .block(let index) = $0, blocks[$0] != nil { index } else { nil } }
      runner.onStep?(lesson, step.units.first.flatMap { if case .block(let index) = $0 { index } else { nil } })
      guard execute(step), !runner.cancellation.isCancelled else {
        stoppedStep = number
        evaluation.wasCancelled = runner.cancellation.isCancelled
        return
      }
    }
    if keepsSnapshots { snapshots.append(session.snapshot()) }
  }

  /// Goes back to the beginning: no declarations, no values, the first of the lesson's random numbers.
  func enterEmptyScope() { session.enter(empty.declarations) }
  func discardValues() { session.restoreValues(of: empty.values) }

  func source(of unit: CodeUnit) -> LessonLanguage.SourceText {
    switch unit {
    case .block(let index):
      let block = lesson.blocks[index]
      return block.asksForPlace ? block.swiftSource : LessonLanguage.SourceText(file: unit.name, code: block.code)
    case .value(let index): return LessonLanguage.SourceText(file: unit.name, code: lesson.values[index].code)
    }
  }

  func record(isShown: Bool = true) -> OutputRecord {
    let output = OutputRecord()
    guard isShown else { return output }
    output.onText = runner.onText
    if let onFigure = runner.onFigure {
      output.onShow = { if let figure = $0 as? Figure { onFigure(figure) } }
    }
    return output
  }
}
