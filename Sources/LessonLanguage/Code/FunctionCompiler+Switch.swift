/// `switch`: the cases are tried in order.
extension FunctionCompiler {
  /// - Parameter body: Makes the code of a case, where its names have their values.
  func switched(_ choice: TypedSwitch, _ body: (TypedSwitch.Case) throws -> Void) throws {
    let end = newLabel()
    let outer = top
    let subject = try self.subject(of: choice)
    var bodies = choice.cases.map { _ in newLabel() }
    for (index, branch) in choice.cases.enumerated() {
      let saved = top
      let next = newLabel(), own = bodies.removeFirst()
      try match(branch.items, subject, unless: next)
      place(own)
      loops.append(LoopLabels(label: nil, exit: end, next: nil, deferredCount: deferred.count, following: .some(bodies.first)))
      try body(branch)
      loops.removeLast()
      release(downTo: saved)
      if index < choice.cases.count - 1 { jump(.jump, to: end) }
      place(next)
    }
    place(end)
    release(downTo: outer)
  }

  /// Goes on if the value fits one of the patterns, with the names that they bind.
  func match(_ items: [TypedSwitch.Item], _ value: Place, unless exit: Label) throws {
    let fits = newLabel()
    if let first = items.first { try reserveNames(first.pattern) }
    for (position, item) in items.enumerated() {
      let isLast = position == items.count - 1
      let failed = isLast ? exit : newLabel()
      try within(item.pattern.span) {
        try temporarily { try match(item.pattern, value, unless: failed) }
        if let condition = item.condition { try temporarily { try branch(condition, unless: failed) } }
      }
      if !isLast {
        jump(.jump, to: fits)
        place(failed)
      }
    }
    place(fits)
  }

  /// Where the value is that the patterns look at: in its own variable, unless a case might change that meanwhile.
  private func subject(of choice: TypedSwitch) throws -> Place {
    let runsCode = choice.cases.contains { branch in
      branch.items.contains { $0.condition != nil || !$0.pattern.expressions.isEmpty }
    }
    if case .variable(let variable) = choice.subject.kind, !variable.isMutated || !runsCode { return try generate(choice.subject).place }
    return try generateStable(choice.subject)
  }
}
