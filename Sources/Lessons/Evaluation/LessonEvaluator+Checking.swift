import LessonLanguage

extension LessonEvaluator {
  /// Checks a step; false if what follows it cannot run.
  func check(_ step: LessonStep) -> Bool {
    switch step {
    case .block(let index): return check(block: index)
    case .exercise(let exercise): return check(exercise)
    case .value(let index):
      check(value: index)
      return true
    }
  }

  private func check(block index: Int) -> Bool {
    let block = lesson.blocks[index]
    if block.words.contains(.skip) { return true }
    if block.words.contains(.reset) { enterEmptyScope() }
    let isNested = block.words.contains(.nest)
    let source = source(of: .block(index))
    return timed(index) {
      let result = isNested
        ? session.checkingApart(isNested: true) { session.check(source) }
        : session.check(source, keepsDeclarations: block.keepsState)
      let checked = keep(result, of: index)
      if block.runs { blocks[.block(index)] = checked }
      return checked != nil || block.words.contains(.fail)
    }
  }

  /// Enters what the checker found; the checked block if it is sound.
  private func keep(_ result: Session.CheckResult, of index: Int) -> Session.CheckedBlock? {
    switch result {
    case .sound(let checked, let warnings):
      evaluation.blocks[index].checked += warnings
      return checked
    case .unsound(let found):
      evaluation.blocks[index].checked += found
      return nil
    }
  }

  /// The check is checked twice: after the starter, where it may fail, and after the solution, where it may not.
  private func check(_ exercise: Exercise) -> Bool {
    let check = source(of: .block(exercise.check))
    let afterStarter = session.checkingApart { () -> Session.CheckedBlock? in
      let result = timed(exercise.starter) { session.check(source(of: .block(exercise.starter))) }
      guard let starter = keep(result, of: exercise.starter) else { return nil }
      blocks[.block(exercise.starter)] = starter
      switch session.check(check) {
      case .sound(let checked, _): return checked
      case .unsound(let found):
        evaluation.blocks[exercise.check].errorAfterStarter = found.first { $0.severity == .error }
        return nil
      }
    }
    if let error = evaluation.blocks[exercise.starter].compileErrors.first {
      evaluation.blocks[exercise.check].errorAfterStarter = error
    }
    let afterSolution = session.checkingApart { () -> Session.CheckedBlock? in
      let result = timed(exercise.solution) { session.check(source(of: .block(exercise.solution))) }
      guard let solution = keep(result, of: exercise.solution) else { return nil }
      blocks[.block(exercise.solution)] = solution
      return timed(exercise.check) { keep(session.check(check), of: exercise.check) }
    }
    checks[exercise.check] = (afterStarter, afterSolution)
    return true
  }

  private func check(value index: Int) {
    let code = lesson.values[index].code
    guard code.contains(where: { !$0.isWhitespace }), session.soundness == .sound else { return }
    switch session.checkValue(source(of: .value(index))) {
    case .sound(let checked, _): blocks[.value(index)] = checked
    case .unsound(let found): evaluation.values[index].problems = found
    }
  }

  func timed<Result>(_ index: Int, _ work: () -> Result) -> Result {
    let start = clock.now
    defer { evaluation.blocks[index].duration += clock.now - start }
    return work()
  }
}
