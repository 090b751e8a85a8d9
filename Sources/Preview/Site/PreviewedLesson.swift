import Foundation
import LessonLanguage
import Lessons
import Site

/// A lesson whose page is looked at: it runs again whenever there is another version of it, and until that is done its page
/// stays as it was.
///
/// One version runs at a time, on a thread with a deep stack that ends when there is nothing to do. A newer version cancels the
/// one that runs, and goes on from the block that it was in or from the first that changed.
final class PreviewedLesson: @unchecked Sendable {
  /// A version of the lesson, and where its page stands.
  struct Draft {
    var lesson: Lesson
    var problems: [Diagnostic]
    var surroundings: LessonPage.Surroundings
  }

  /// What all lessons of a preview share.
  struct Workshop: Sendable {
    var math = MathRenderer()
    var cache: LessonCache?
    var report: @Sendable (PreviewEvent) -> Void
  }

  private struct State {
    var wanted: Draft?
    var isWorking = false
    var isEnded = false
    var cancellation = Cancellation()
    var html: String?
    var goodHTML: String?
    var count = 0
    var errors = 0
    /// Where the run is; nil where nobody waits for it. What browsers know of it is `told`.
    var progress, told: RunProgress?
    var dataFiles: Set<String> = []
  }

  private let lock = NSLock()
  private var state = State()
  /// Touched by the working thread alone.
  private lazy var live = LiveLesson(runner: runner)
  private let workshop: Workshop
  private let onChange: @Sendable () -> Void
  private let origin: String

  /// - Parameters:
  ///   - origin: Tells the versions of this process from those of an earlier one.
  ///   - onChange: Called when the page or the state has changed.
  init(_ workshop: Workshop, origin: String, onChange: @escaping @Sendable () -> Void) {
    (self.workshop, self.origin, self.onChange) = (workshop, origin, onChange)
  }

  var html: String? { lock.withLock { state.html } }
  var goodHTML: String? { lock.withLock { state.goodHTML } }
  var dataFiles: Set<String> { lock.withLock { state.dataFiles } }
  var isWorking: Bool { lock.withLock { state.isWorking } }

  var pageState: PageState {
    lock.withLock {
      PageState(version: "\(origin).\(state.count)", running: state.progress?.text, errors: state.errors,
                hasGood: state.errors > 0 && state.goodHTML != nil)
    }
  }

  /// Runs a version, now or as soon as the one that runs has stopped.
  func update(_ draft: Draft) {
    let starts = lock.withLock { () -> Bool in
      guard !state.isEnded else { return false }
      state.wanted = draft
      state.cancellation.cancel()
      defer { state.isWorking = true }
      return !state.isWorking
    }
    guard starts else { return }
    let thread = Thread { self.work() }
    thread.stackSize = DeepStack.size
    thread.start()
  }

  /// Stops for good.
  func end() {
    lock.withLock {
      state.isEnded = true
      state.wanted = nil
      state.cancellation.cancel()
    }
  }

  // MARK: The working thread

  private func work() {
    while let (draft, cancellation) = next() {
      // What is known already is shown at once; the run that follows only makes ready for edits.
      let isKnown = html == nil && showKept(draft)
      if !isKnown { note { $0 = RunProgress() } }
      run(draft, cancellation, isQuiet: isKnown)
    }
  }

  private func next() -> (Draft, Cancellation)? {
    lock.withLock {
      guard let draft = state.wanted else {
        (state.isWorking, state.progress, state.told) = (false, nil, nil)
        return nil
      }
      state.wanted = nil
      state.cancellation = Cancellation()
      return (draft, state.cancellation)
    }
  }

  private func showKept(_ draft: Draft) -> Bool {
    guard let result = live.kept(draft.lesson, problems: draft.problems) else { return false }
    let page = page(of: result, draft)
    show(page, result)
    workshop.report(.kept(PreviewRun(result: result, diagnostics: result.diagnostics + page.diagnostics)))
    return true
  }

  private func run(_ draft: Draft, _ cancellation: Cancellation, isQuiet: Bool) {
    let clock = ContinuousClock()
    let start = clock.now
    let result = live.update(draft.lesson, problems: draft.problems, cancellation: cancellation)
    guard !live.wasCancelled, !cancellation.isCancelled else { return }
    let page = page(of: result, draft)
    let isNew = show(page, result)
    if !isQuiet || isNew {
      workshop.report(.rendered(PreviewRun(
        result: result, diagnostics: result.diagnostics + page.diagnostics, blocksRun: live.blocksRun,
        duration: clock.now - start)))
    }
    // A file that changed after it was read.
    if !live.filesAreUnchanged { lock.withLock { state.wanted = state.wanted ?? (state.isEnded ? nil : draft) } }
  }

  private func page(of result: LessonResult, _ draft: Draft) -> LessonPage {
    FormulaCache(workshop.cache?.folder).page(result, math: workshop.math, surroundings: draft.surroundings)
  }

  /// - Returns: Whether the page is another one.
  @discardableResult
  private func show(_ page: LessonPage, _ result: LessonResult) -> Bool {
    let errors = PreviewRun(result: result, diagnostics: result.diagnostics + page.diagnostics).errorCount
    let isNew = lock.withLock { () -> Bool in
      defer {
        (state.html, state.errors, state.progress, state.told) = (page.html, errors, nil, nil)
        if errors == 0 { state.goodHTML = page.html }
        state.dataFiles = live.filesRead
      }
      guard state.html != page.html else { return false }
      state.count += 1
      return true
    }
    onChange()
    return isNew
  }

  // MARK: Progress

  private var runner: LessonRunner {
    var runner = LessonRunner()
    runner.cache = workshop.cache
    runner.onStep = { [weak self] lesson, block in
      guard let block else { return }
      self?.note { if $0 != nil { $0 = RunProgress(block: block + 1, blockCount: lesson.blocks.count) } }
    }
    runner.onTrainingStep = { [weak self] step, count in
      self?.note {
        $0?.step = step
        $0?.stepCount = count
      }
    }
    return runner
  }

  private func note(_ change: (inout RunProgress?) -> Void) { lock.withLock { change(&state.progress) } }

  /// Tells browsers where the run is, if it is not where they think: called now and then, because steps are many.
  func tellProgress() {
    let isNew = lock.withLock { () -> Bool in
      defer { state.told = state.progress }
      return state.told != state.progress
    }
    if isNew { onChange() }
  }
}

/// How far a run is.
struct RunProgress: Hashable {
  /// From 1; 0 before the first.
  var block = 0
  var blockCount = 0
  var step = 0
  var stepCount = 0

  var text: String {
    let training = stepCount == 0 ? "" : ", training step \(step) of \(stepCount)"
    return block == 0 ? "" : "block \(block) of \(blockCount)\(training)"
  }
}
