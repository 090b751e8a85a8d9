import LessonLanguage

/// Holds what came of a lesson's code against what its text says should.
struct LessonJudge {
  private(set) var result: LessonResult
  private let lesson: Lesson
  private let evaluation: Evaluation
  /// Whether the code was to run, or only to be checked.
  private let hasRun: Bool

  /// - Parameter problems: What reading the lesson found.
  init(_ lesson: Lesson, _ evaluation: Evaluation, problems: [Diagnostic], hasRun: Bool = true) {
    self.lesson = lesson
    self.evaluation = evaluation
    self.hasRun = hasRun
    result = LessonResult(
      lesson: lesson, blocks: evaluation.blocks.map { BlockResult(duration: $0.duration) },
      values: zip(lesson.values, evaluation.values).map { value, outcome in
        ValueResult(text: outcome.text, diagnostics: outcome.problems.map { lesson.placed($0, or: value.location) })
      },
      problems: problems, evaluation: evaluation)
    for index in lesson.blocks.indices { judge(index) }
    for exercise in lesson.exercises where hasRun { judge(exercise) }
  }

  // MARK: The cache

  /// Says why the lesson ran.
  mutating func note(_ reason: LessonCache.RunReason) { result.reasonToRun = reason }

  /// Reports blocks and values of which an earlier run says something else.
  mutating func compare(with kept: Evaluation) {
    result.reasonToRun = .verifying
    let (old, new) = (kept.comparable, evaluation.comparable)
    for index in lesson.blocks.indices where old.blocks[index] != new.blocks[index] {
      report(.otherThanKept, at: lesson.blocks[index].fence, in: index)
    }
    for index in lesson.values.indices where old.values[index] != new.values[index] {
      result.values[index].diagnostics.append(
        Diagnostic(.error, RunProblem.otherThanKept.description, at: lesson.values[index].location))
    }
  }

  // MARK: Blocks

  private mutating func judge(_ index: Int) {
    let block = lesson.blocks[index]
    let outcome = evaluation.blocks[index]
    result.blocks[index].outputs = outcome.outputs
    if block.words.contains(.skip) {
      result.blocks[index].state = .skipped
      return
    }
    let found = outcome.checked.map { lesson.placed($0, or: block.fence) }
    let errors = found.filter { $0.severity == .error }
    // A starter is there to be mended.
    if block.exercisePart == .starter, !errors.isEmpty {
      result.blocks[index].state = .ran
      return
    }
    if block.words.contains(.fail) {
      errors.isEmpty ? fail(.noCompileError, in: index) : expect(found, in: index)
      return
    }
    result.blocks[index].diagnostics += found
    if !errors.isEmpty {
      result.blocks[index].state = .failed
      if block.words.contains(.crash) { report(.compileErrorInCrash, at: block.fence, in: index) }
    } else if block.words.contains(.noRun) {
      result.blocks[index].state = .checkedOnly
    } else if outcome.hasRun {
      settle(outcome.runtimeError.map { lesson.placed($0, or: block.fence) }, in: index)
      if result.blocks[index].state == .ran { compareOutput(in: index) }
    }
  }

  /// What an error, or none, means for a block.
  private mutating func settle(_ problem: Diagnostic?, in index: Int) {
    let block = lesson.blocks[index]
    result.blocks[index].state = .ran
    if block.words.contains(.crash) {
      if let problem { expect([problem], in: index) } else { fail(.noRuntimeError, in: index) }
    } else if let problem, block.exercisePart != .starter {
      result.blocks[index].diagnostics.append(problem)
      result.blocks[index].state = .failed
    }
  }

  private mutating func fail(_ problem: RunProblem, in index: Int) {
    result.blocks[index].state = .failed
    report(problem, at: lesson.blocks[index].fence, in: index)
  }

  private mutating func judge(_ exercise: Exercise) {
    let check = exercise.check
    let solution = result.blocks[exercise.solution]
    guard solution.state == .ran, evaluation.blocks[check].hasRun else { return }
    if evaluation.blocks[check].errorAfterStarter == nil {
      report(.starterPasses(exercise.name), at: lesson.blocks[exercise.starter].fence, in: check)
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
}
