/// Errors: where they land, and what is done there.
///
/// Nothing is executed for an error that is not thrown. A handler is a row of the code's table: a stretch of instructions
/// and its landing pad, which stands behind all other code. The machine puts the error into a register and releases the
/// registers from there on; the pad goes on from what the registers below held when its stretch began.
extension FunctionCompiler {
  /// A landing pad, and the instructions whose errors it receives: pads within its stretch are part of it.
  final class ErrorHandler {
    let pad = Label()
    let error: Int
    let depth: Int
    var instructions: [Range<Int>] = []

    init(error: Int, depth: Int) {
      self.error = error
      self.depth = depth
    }
  }

  /// Says that the instruction before can throw an error of the lesson.
  func noteThrowing() { lastThrowing = code.instructions.count - 1 }

  func raise(_ error: Int) {
    emit(.raise, error)
    noteThrowing()
  }

  func resume(_ error: Int) {
    emit(.resume, error)
    noteThrowing()
  }

  /// Emits instructions whose errors go to a pad; without any that can throw there is none.
  ///
  /// - Parameter place: The first registers that the pad may use, if not those that are free now.
  func guarded(from place: Place? = nil, _ action: () throws -> Void, landing pad: @escaping (_ error: Int) throws -> Void) throws {
    let state = State(self, top: place ?? top)
    let handler = ErrorHandler(error: state.top.ref, depth: handlers.count)
    handlers.append(handler)
    let start = code.instructions.count
    try action()
    handlers.removeLast()
    guard lastThrowing >= start else { return }
    handler.instructions.append(start..<code.instructions.count)
    labels.append(handler.pad)
    allHandlers.append(handler)
    aside(state) { [unowned self] in
      self.place(handler.pad)
      try pad(try allocate(.ref).ref)
    }
  }

  /// Emits code behind all other code, with what is known here. What it throws goes to the pads around.
  func aside(_ emit: @escaping () throws -> Void) {
    aside(State(self, top: top), emit)
  }

  private func aside(_ state: State, _ emit: @escaping () throws -> Void) {
    outOfLine.append { [unowned self] in
      state.restore(self)
      let start = code.instructions.count
      try emit()
      for outer in handlers { outer.instructions.append(start..<code.instructions.count) }
    }
  }

  /// What the compiler knows at a point of the code.
  private struct State {
    let top: Place
    let span: Span
    let deferred: [Deferred]
    let handlers: [ErrorHandler]
    let meaning: Meaning

    init(_ compiler: FunctionCompiler, top: Place) {
      self.top = top
      (span, deferred, handlers, meaning) = (compiler.span, compiler.deferred, compiler.handlers, compiler.meaning)
    }

    func restore(_ compiler: FunctionCompiler) {
      (compiler.top, compiler.span, compiler.deferred, compiler.handlers, compiler.meaning) = (top, span, deferred, handlers, meaning)
      compiler.statementHigh = top.ref
    }
  }

  /// Goes back from a pad to the code after its stretch, and leaves nothing in the registers.
  private func leavePad(_ error: Int, to label: Label) {
    emit(.clearRefs, error, max(1, statementHigh - error))
    jump(.jump, to: label)
  }

  func setHandlers() {
    for handler in allHandlers.sorted(by: { $0.depth > $1.depth }) {
      guard let target = handler.pad.target else { continue }
      code.handlers += handler.instructions.map { Handler(instructions: $0, target: target, error: handler.error) }
    }
  }

  // MARK: Statements and expressions

  func doCatch(_ attempt: TypedDoCatch) throws {
    let end = newLabel()
    if let label = attempt.label { loops.append(LoopLabels(label: label, exit: end, next: nil, deferredCount: deferred.count)) }
    try guarded {
      try scoped(attempt.body)
    } landing: { [unowned self] error in
      if program.runsDeinitializers { emit(.runDeinitializers, top.raw, max(top.ref, error + 1)) }
      for clause in attempt.clauses { try self.clause(clause, error, end) }
      if !attempt.isExhaustive { resume(error) }
    }
    if attempt.label != nil { loops.removeLast() }
    place(end)
  }

  /// Goes on to the next clause if none of the patterns matches.
  private func clause(_ clause: TypedDoCatch.Clause, _ error: Int, _ end: Label) throws {
    let next = newLabel()
    try temporarily {
      let value = try allocate(.ref)
      emit(.takeError, value.ref, error)
      try match(clause.items, value, unless: next)
      try scoped(clause.body)
    }
    leavePad(error, to: end)
    place(next)
  }

  /// `try?` and `try!`.
  func attempt(_ inner: TypedExpression, _ kind: ExpressionSyntax.TryKind, into target: Place) throws {
    let end = newLabel()
    let layout = layout(inner.type)
    try guarded {
      try generate(inner, into: target)
    } landing: { [unowned self] error in
      if kind == .forced {
        emit(.failTry, error)
      } else {
        writeNil(target, layout)
        leavePad(error, to: end)
      }
    }
    place(end)
  }

  // MARK: Deferred statements

  /// The statements behind a `defer`, and however they are left, its body.
  func deferring(_ body: [TypedStatement], _ place: Span, behind statements: [TypedStatement]) throws {
    if deferred.count >= 200 {
      throw CheckFailure(error: .unsupported(.manyDefers), span: place)
    }
    let start = top.ref
    try guarded {
      deferred.append((body, start))
      try self.statements(statements)
      deferred.removeLast()
    } landing: { [unowned self] error in
      try scoped(body)
      resume(error)
    }
    if !ControlFlow.leaves(statements) { try run((body, start)) }
  }

  /// Runs the bodies of the `defer`s that a jump leaves, the innermost first.
  ///
  /// - Parameter result: What goes with the jump.
  func runDeferred(downTo count: Int, keeping result: Range<Int> = 0..<0) throws {
    let open = deferred
    while deferred.count > count, let next = deferred.popLast() { try run(next, keeping: result) }
    deferred = open
  }

  /// What was declared behind a `defer` has its end before that runs.
  private func run(_ next: Deferred, keeping result: Range<Int> = 0..<0) throws {
    if program.runsDeinitializers {
      endInReverse(from: next.start, except: result)
      runDeinitializers()
    }
    try scoped(next.body)
  }

  typealias Deferred = (body: [TypedStatement], start: Int)
}
