import Figures
import LessonLanguage
import LessonPrelude

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

  /// Stops the lesson, with an error where it is.
  public var cancellation = Cancellation()

  public init(limits: Limits = Limits()) { self.limits = limits }

  /// - Parameter problems: What reading the lesson found.
  public func run(_ lesson: Lesson, problems: [Diagnostic] = []) -> LessonResult {
    DeepStack.ensured {
      var run = LessonRun(lesson, problems: problems, runner: self)
      run.check()
      run.execute()
      return run.result
    }
  }
}

/// One lesson on its way through a session.
struct LessonRun {
  private(set) var result: LessonResult
  private let lesson: Lesson
  private let runner: LessonRunner
  private let session: Session
  private let context: LessonContext
  private let clock = ContinuousClock()
  private var blocks: [Int: Session.CheckedBlock] = [:]
  private var values: [Int: Session.CheckedBlock] = [:]
  /// How many blocks can run: those before the first with an error.
  private var soundCount: Int

  init(_ lesson: Lesson, problems: [Diagnostic], runner: LessonRunner) {
    self.lesson = lesson
    self.runner = runner
    context = LessonContext(seed: lesson.frontMatter.seed)
    session = Session(library: LessonPrelude.library(), limits: runner.limits, hostContext: context)
    session.checksBeyondErrors = true
    session.machine.cancellation = runner.cancellation
    soundCount = lesson.blocks.count
    result = LessonResult(
      lesson: lesson, blocks: lesson.blocks.map { _ in BlockResult() }, values: lesson.values.map { _ in ValueResult() },
      problems: problems)
  }

  // MARK: In the order of the page

  /// A step of the page.
  private enum Step {
    case block(Int), value(Int)
  }

  /// The blocks, each after the values that stand before it.
  private var steps: [Step] {
    var steps: [Step] = []
    var next = 0
    let ordered = lesson.values.indices.sorted { lesson.values[$0].blocksBefore < lesson.values[$1].blocksBefore }
    for block in 0...lesson.blocks.count {
      while next < ordered.count, lesson.values[ordered[next]].blocksBefore <= block {
        steps.append(.value(ordered[next]))
        next += 1
      }
      if block < lesson.blocks.count { steps.append(.block(block)) }
    }
    return steps
  }

  mutating func check() {
    for step in steps {
      switch step {
      case .value(let index): checkValue(index)
      case .block(let index):
        guard check(index) else {
          result.blocks[index].state = .failed
          soundCount = min(soundCount, index)
          continue
        }
      }
    }
  }

  mutating func execute() {
    for step in steps {
      switch step {
      case .value(let index):
        if lesson.values[index].blocksBefore <= soundCount { showValue(index) }
      case .block(let index):
        guard index < soundCount else { return }
        guard execute(index) else {
          soundCount = index
          return
        }
      }
    }
  }

  // MARK: Checking

  /// Checks a block; false if what follows it can't be checked.
  private mutating func check(_ index: Int) -> Bool {
    let block = lesson.blocks[index]
    let start = clock.now
    defer { result.blocks[index].duration += clock.now - start }
    if block.words.contains(.skip) {
      result.blocks[index].state = .skipped
      return true
    }
    for word in [BlockWord.nest, .reset, .solution, .check] where block.words.contains(word) {
      report(.unsupportedWord(word), at: block.fence, in: index)
      return false
    }
    let mustFail = block.words.contains(.fail)
    switch session.check(block.swiftSource, keepsDeclarations: block.keepsState) {
    case .sound(let checked, let warnings):
      result.blocks[index].diagnostics += warnings.map { placed($0, block.fence) }
      if mustFail {
        result.blocks[index].state = .failed
        report(.noCompileError, at: block.fence, in: index)
      } else if block.runs {
        blocks[index] = checked
      } else {
        result.blocks[index].state = .checkedOnly
      }
      return true
    case .unsound(let found):
      let found = found.map { placed($0, block.fence) }
      guard mustFail else {
        result.blocks[index].diagnostics += found
        if block.words.contains(.crash) { report(.compileErrorInCrash, at: block.fence, in: index) }
        return false
      }
      expect(found, in: index)
      return true
    }
  }

  private mutating func checkValue(_ index: Int) {
    let value = lesson.values[index]
    guard value.code.contains(where: { !$0.isWhitespace }), session.soundness == .sound else { return }
    switch session.checkValue(value.swiftSource) {
    case .sound(let checked, _): values[index] = checked
    case .unsound(let found): result.values[index].diagnostics = found.map { placed($0, value.location) }
    }
  }

  // MARK: Running

  /// Runs a block; false if it has left the lesson in a state that nothing can follow.
  private mutating func execute(_ index: Int) -> Bool {
    guard let checked = blocks[index] else { return true }
    let block = lesson.blocks[index]
    let output = record()
    let start = clock.now
    let fuel = block.options.fuel ?? lesson.frontMatter.fuel
    let problem = block.keepsState ? session.run(checked, output: output, fuel: fuel)
      : session.tryOut(checked, output: output, fuel: fuel)
    result.blocks[index].duration += clock.now - start
    result.blocks[index].outputs = output.items.compactMap(Self.output)
    result.blocks[index].state = .ran
    let isSound = settle(problem.map { placed($0, block.fence) }, in: index)
    if result.blocks[index].state == .ran { compareOutput(in: index) }
    return isSound
  }

  /// What an error, or none, means for a block.
  private mutating func settle(_ problem: Diagnostic?, in index: Int) -> Bool {
    let block = lesson.blocks[index]
    guard block.words.contains(.crash) else {
      guard let problem else { return true }
      result.blocks[index].diagnostics.append(problem)
      result.blocks[index].state = .failed
      return !block.keepsState
    }
    if let problem {
      expect([problem], in: index)
    } else {
      result.blocks[index].state = .failed
      report(.noRuntimeError, at: block.fence, in: index)
    }
    return true
  }

  private mutating func showValue(_ index: Int) {
    guard let checked = values[index] else { return }
    let value = lesson.values[index]
    let number = { (number: Double) in NumberText.text(number, significant: 4) }
    switch session.value(of: checked, output: OutputRecord(), fuel: lesson.frontMatter.fuel, number: number) {
    case .success(let text): result.values[index].text = text
    case .failure(let problem): result.values[index].diagnostics = [placed(problem, value.location)]
    }
  }

  private func record() -> OutputRecord {
    let output = OutputRecord()
    output.onText = runner.onText
    if let onFigure = runner.onFigure {
      output.onShow = { if let figure = $0 as? Figure { onFigure(figure) } }
    }
    return output
  }

  private static func output(_ item: OutputRecord.Item) -> BlockResult.Output? {
    switch item {
    case .text(let text): return .text(text)
    case .shown(let value): return (value as? Figure).map { .figure($0) }
    }
  }

  // MARK: Expectations

  /// Takes the errors of a block that is to have some, and compares them with what its `error` fence says.
  private mutating func expect(_ errors: [Diagnostic], in index: Int) {
    result.blocks[index].expectedErrors = errors
    result.blocks[index].state = .ran
    guard let expected = lesson.blocks[index].expectedError else { return }
    let messages = errors.map(\.message).joined(separator: "\n")
    guard !OutputMatcher.message(messages, contains: expected.text) else { return }
    let first = expected.text.split(separator: "\n").first { !OutputMatcher.message(messages, contains: String($0)) }
    result.blocks[index].state = .failed
    report(.otherError(expected: String(first ?? "")), at: place(ofLine: 1, of: expected), in: index, notes: errors)
  }

  private mutating func compareOutput(in index: Int) {
    let block = lesson.blocks[index]
    let text = result.blocks[index].text
    var isMet = true
    if let expected = block.expectedOutput {
      if let mismatch = OutputMatcher.match(
        expected: expected.text, actual: text, tolerance: block.options.tolerance) {
        let location = place(ofLine: mismatch.expectedLine, of: expected)
        result.blocks[index].mismatches.append(OutputMismatch(mismatch: mismatch, location: location))
        report(.output(mismatch), at: location, in: index)
        isMet = false
      }
    }
    for (comment, next) in PrintComments.unmet(block.printComments, in: text, tolerance: block.options.tolerance) {
      report(.notPrinted(comment.text, next: next), at: comment.location, in: index)
      isMet = false
    }
    let isAsserted = block.expectedOutput != nil || !block.printComments.isEmpty
    result.blocks[index].isOutputChecked = isAsserted && isMet
    checkLabel(in: index)
  }

  /// A reference to a figure must not lead to a block without one.
  private mutating func checkLabel(in index: Int) {
    let block = lesson.blocks[index]
    guard let label = block.options.label, let kind = LabelKind(of: label) else { return }
    let found = result.blocks[index].figures.contains { ($0.role == .table) == (kind == .table) }
    if !found || !block.showsOutput {
      report(.nothingLabelled(label, kind), at: block.options.locations[.label] ?? block.fence, in: index)
    }
  }

  // MARK: Reporting

  private mutating func report(_ problem: RunProblem, at location: SourceRange, in index: Int, notes: [Diagnostic] = []) {
    let notes = notes.map { Diagnostic(.note, $0.message, at: $0.location) }
    result.blocks[index].diagnostics.append(Diagnostic(.error, problem.description, at: location, notes: notes))
  }

  /// A line of an expected text; where that has ended, its last one.
  private func place(ofLine line: Int, of expected: Expectation) -> SourceRange {
    guard let last = expected.lines.starts.last, !expected.text.isEmpty else { return expected.location }
    let place = expected.lines.starts.indices.contains(line - 1) ? expected.lines.place(line: line, column: 1) : last
    return lesson.source.range(place, length: .max)
  }

  /// What no line of the lesson is to blame for stands at the block's fence.
  private func placed(_ diagnostic: Diagnostic, _ fallback: SourceRange) -> Diagnostic {
    var diagnostic = diagnostic
    if diagnostic.location.file.isEmpty { diagnostic.location = fallback }
    diagnostic.notes = diagnostic.notes.map { placed($0, fallback) }
    return diagnostic
  }
}
