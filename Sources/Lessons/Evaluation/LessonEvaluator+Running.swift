import Figures
import LessonLanguage

extension LessonEvaluator {
  /// Runs a step; false if it has left the lesson in a state that nothing can follow.
  func execute(_ step: LessonStep) -> Bool {
    switch step {
    case .block(let index): return execute(block: index)
    case .exercise(let exercise): execute(exercise)
    case .value(let index): show(value: index)
    }
    return true
  }

  private func execute(block index: Int) -> Bool {
    let block = lesson.blocks[index]
    guard let checked = blocks[.block(index)] else { return true }
    if block.words.contains(.reset) { discardValues() }
    if block.keepsState {
      run(checked, of: index)
      return evaluation.blocks[index].runtimeError == nil
    }
    session.tryingOut { run(checked, of: index) }
    return true
  }

  private func run(_ checked: Session.CheckedBlock, of index: Int) {
    let output = record()
    evaluation.blocks[index].runtimeError = timed(index) { session.run(checked, output: output, fuel: fuel(of: index)) }
    evaluation.blocks[index].outputs = output.items.compactMap(Self.output)
    evaluation.blocks[index].hasRun = true
  }

  private func fuel(of index: Int) -> Int? { lesson.blocks[index].options.fuel ?? lesson.frontMatter.fuel }

  /// The starter must fail its check, the solution pass it; neither leaves a trace.
  private func execute(_ exercise: Exercise) {
    let checks = checks[exercise.check]
    session.tryingOut {
      guard let starter = blocks[.block(exercise.starter)] else { return }
      run(starter, of: exercise.starter)
      let failure = evaluation.blocks[exercise.starter].runtimeError ?? checks?.afterStarter.flatMap {
        session.run($0, output: record(isShown: false), fuel: fuel(of: exercise.check))
      }
      if let failure { evaluation.blocks[exercise.check].errorAfterStarter = failure }
    }
    session.tryingOut {
      guard let solution = blocks[.block(exercise.solution)] else { return }
      run(solution, of: exercise.solution)
      guard evaluation.blocks[exercise.solution].runtimeError == nil, let check = checks?.afterSolution else { return }
      run(check, of: exercise.check)
    }
  }

  private func show(value index: Int) {
    guard let checked = blocks[.value(index)] else { return }
    let number = { (number: Double) in NumberText.text(number, significant: 4) }
    switch session.value(of: checked, output: OutputRecord(), fuel: lesson.frontMatter.fuel, number: number) {
    case .success(let text): evaluation.values[index].text = text
    case .failure(let problem): evaluation.values[index].problems = [problem]
    }
  }

  private static func output(_ item: OutputRecord.Item) -> BlockResult.Output? {
    switch item {
    case .text(let text): return .text(text)
    case .shown(let value): return (value as? Figure).map { .figure($0) }
    }
  }
}
