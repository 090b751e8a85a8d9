/// Statements and loops.
extension FunctionCompiler {
  func statements(_ statements: [TypedStatement]) throws {
    for (index, statement) in statements.enumerated() {
      if case .deferred(let body) = statement.kind {
        return try deferring(body, statement.span, behind: Array(statements[(index + 1)...]))
      }
      try self.statement(statement)
    }
  }

  /// Statements in a scope of their own: its variables give their registers back.
  func scoped(_ statements: [TypedStatement]) throws {
    let saved = top
    try self.statements(statements)
    release(downTo: saved)
  }

  func release(downTo saved: Place) {
    let holdsRefs = top.ref > saved.ref
    if program.runsDeinitializers { endInReverse(from: saved.ref) }
    if holdsRefs { emit(.clearRefs, saved.ref, top.ref - saved.ref) }
    top = saved
    if holdsRefs { runDeinitializers() }
  }

  /// What is declared last ends first.
  func endInReverse(from first: Int, except result: Range<Int> = 0..<0) {
    var starts: Set<Int> = [first]
    for case .registers(let place) in storage.values where place.ref >= first { starts.insert(place.ref) }
    var end = top.ref
    // The parts of a variable end in their order.
    for start in starts.sorted(by: >) where start < end {
      if !result.overlaps(start..<end) { emit(.clearRefs, start, end - start) }
      end = start
    }
  }

  func statement(_ statement: TypedStatement) throws {
    try within(statement.span) {
      // A `defer` is written out at every way out of its scope: nested ones double each other.
      if code.instructions.count > 500_000 {
        throw CheckFailure(error: .unsupported(.longFunction), span: span)
      }
      let outerHigh = statementHigh
      statementHigh = top.ref
      try generate(statement)
      // Temporaries must not keep objects alive: what they share could not be changed in place.
      if statementHigh > top.ref { emit(.clearRefs, top.ref, statementHigh - top.ref) }
      runDeinitializers()
      statementHigh = max(outerHigh, statementHigh)
    }
  }

  private func generate(_ statement: TypedStatement) throws {
    switch statement.kind {
    case .expression(let expression):
      try temporarily { try discard(expression) }
    case .variable(let pattern, let value):
      try declare(pattern, value)
    case .ifElse(let conditional):
      try ifElse(conditional) { try scoped($0) }
    case .switched(let choice):
      try switched(choice) { try scoped($0.body) }
    case .fallThrough:
      if let innermost = loops.last(where: { $0.following != nil }), let following = innermost.following ?? nil {
        try runDeferred(downTo: innermost.deferredCount)
        jump(.jump, to: following)
      }
    case .guarded(let conditions, let otherwise):
      let fail = newLabel(), pass = newLabel()
      for condition in conditions { try branch(condition, unless: fail) }
      jump(.jump, to: pass)
      place(fail)
      try scoped(otherwise)
      place(pass)
    case .whileLoop(let label, let conditions, let body):
      let start = newLabel(), exit = newLabel()
      let saved = top
      if let tests = conditions.repeatable {
        let test = newLabel()
        for condition in conditions { try branch(condition, unless: exit) }
        place(start)
        loops.append(LoopLabels(label: label, exit: exit, next: test, deferredCount: deferred.count))
        try scoped(body)
        loops.removeLast()
        place(test)
        for test in tests.dropLast() { try temporarily { try branch(test, unless: exit) } }
        if let last = tests.last { try temporarily { try branchBack(last, to: start) } }
      } else {
        place(start)
        for condition in conditions { try branch(condition, unless: exit) }
        loops.append(LoopLabels(label: label, exit: exit, next: start, deferredCount: deferred.count))
        try scoped(body)
        loops.removeLast()
        release(downTo: saved)
        jump(.jumpBack, to: start)
      }
      place(exit)
    case .repeatLoop(let label, let body, let condition):
      let start = newLabel(), exit = newLabel(), test = newLabel()
      place(start)
      loops.append(LoopLabels(label: label, exit: exit, next: test, deferredCount: deferred.count))
      try scoped(body)
      loops.removeLast()
      place(test)
      try temporarily { try branchBack(condition, to: start) }
      place(exit)
    case .forIn(let loop):
      try forIn(loop)
    case .labelled(let label, let body):
      let exit = newLabel()
      loops.append(LoopLabels(label: label, exit: exit, next: nil, deferredCount: deferred.count))
      try scoped(body)
      loops.removeLast()
      place(exit)
    case .breakOut(let label):
      let target = loops.last { label == nil ? $0.isBreakable : $0.label == label }
      if let target {
        try runDeferred(downTo: target.deferredCount)
        jump(.jump, to: target.exit)
      }
    case .continueLoop(let label):
      let target = loops.last { $0.next != nil && (label == nil || $0.label == label) }
      if let target, let next = target.next {
        try runDeferred(downTo: target.deferredCount)
        jump(next.target == nil ? .jump : .jumpBack, to: next)
      }
    case .returned(let value):
      try returned(value)
    case .block(let body):
      try scoped(body)
    case .thrown(let error):
      try temporarily { raise(try generate(error).place.ref) }
    case .deferred:
      break
    case .doCatch(let attempt):
      try doCatch(attempt)
    }
  }

  private func discard(_ expression: TypedExpression) throws {
    _ = try generate(expression)
  }

  private func returned(_ value: TypedExpression?) throws {
    if let inlining { return try returned(value, from: inlining) }
    guard let body else { return }
    if let made = body.initializes {
      guard let place = selfPlace else { return }
      try runDeferred(downTo: 0)
      if value != nil {
        let result = try allocate(layout(core.optional(made)))
        writeNil(result, layout(core.optional(made)))
        emit(.finish, result.raw, result.ref)
      } else {
        try temporarily { try returnSelf(body, place, layout(made)) }
      }
      return
    }
    try temporarily {
      guard let value else {
        try runDeferred(downTo: 0)
        finish(Place(raw: code.entry.pointee.inoutRaws, ref: code.entry.pointee.inoutRefs))
        return
      }
      if case .ternary(let condition, let first, let second) = value.kind, deferred.isEmpty {
        let other = newLabel()
        try temporarily { try branch(condition, unless: other) }
        try returned(first)
        place(other)
        return try returned(second)
      }
      var result = deferred.isEmpty ? try generate(value) : Operand(place: try generateStable(value), isOwned: true)
      try runDeferred(downTo: 0, keeping: result.place.ref..<result.place.ref + self.layout(value.type).refs)
      // An inout parameter outlasts the call, so its value is copied.
      let layout = layout(value.type)
      if !result.isOwned, result.place.ref < code.entry.pointee.inoutRefs || result.place.raw < code.entry.pointee.inoutRaws, layout.raws + layout.refs > 0 {
        let copy = try allocate(layout)
        move(result, to: copy, layout)
        result = Operand(place: copy, isOwned: true)
      }
      finish(result.place)
    }
  }

  // MARK: Variables

  private func declare(_ pattern: TypedPattern, _ value: TypedExpression?) throws {
    if case .binding(let variable) = pattern.kind { return try declare(variable, value) }
    guard let value else { return }
    // The names' registers come first: the value's are temporary.
    try reserveNames(pattern)
    try temporarily { try bind(pattern, try generate(value)) }
  }

  private func globalPlace(_ variable: Variable) throws -> Place {
    if let known = program.globals[ObjectIdentifier(variable)] { return known }
    return program.declareGlobal(variable)
  }

  private func declare(_ variable: Variable, _ value: TypedExpression?) throws {
    let layout = layout(variable.type)
    if variable.isGlobal {
      let target = try globalPlace(variable)
      storage[ObjectIdentifier(variable)] = .registers(target)
      guard let value else { return }
      try temporarily { try generate(value, into: target) }
      if variable.strength != nil { weaken(target.ref) }
      emit(.markGlobal, wide: program.globalNumber(variable))
    } else if variable.needsBox {
      let box = try allocate(.ref).ref
      storage[ObjectIdentifier(variable)] = .box(ref: box)
      try temporarily {
        guard variable.strength != nil, let value else { return try makeBox(box, try value.map { try generate($0) }, layout) }
        let place = try generateStable(value)
        weaken(place.ref)
        try makeBox(box, Operand(place: place, isOwned: true), layout)
      }
    } else {
      let target = try allocate(layout)
      if let value { try temporarily { try generate(value, into: target) } }
      if variable.strength != nil { weaken(target.ref) }
      storage[ObjectIdentifier(variable)] = .registers(target)
    }
  }

  // MARK: Loops

  private func forIn(_ loop: TypedForIn) throws {
    let saved = top
    if let countable = countable(concrete(loop.sequence.type)) {
      try forIn(loop, countable)
    } else if let part = core.tablePart(concrete(loop.sequence.type)) {
      try forInTable(loop, part)
    } else if let parts = pairedSequences(loop.sequence) {
      try forInPairs(loop, parts)
    } else if core.isStringOrPart(concrete(loop.sequence.type)) {
      try forInText(loop)
    } else if core.isSlice(concrete(loop.sequence.type)) {
      try forInPart(loop)
    } else if case .nominal(let declaration, _) = concrete(loop.sequence.type), declaration.elements == nil,
              !core.isArray(concrete(loop.sequence.type)) {
      try forInIterator(loop)
    } else {
      try forInArray(loop)
    }
    release(downTo: saved)
  }

  func loopBody(_ loop: TypedForIn, exit: Label, next: Label) throws {
    let saved = top
    if let condition = loop.whereClause { try temporarily { try branch(condition, unless: next) } }
    loops.append(LoopLabels(label: loop.label, exit: exit, next: next, deferredCount: deferred.count))
    try scoped(loop.body)
    loops.removeLast()
    release(downTo: saved)
  }
}

extension CoreTypes {
  func isArray(_ type: Type) -> Bool {
    if case .nominal(let declaration, _) = type { declaration === array } else { false }
  }
}
