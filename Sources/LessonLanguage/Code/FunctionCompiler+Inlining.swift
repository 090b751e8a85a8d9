/// Calls whose code stands where they are made.
///
/// Two kinds of functions are written out instead of called. One of the library's that is given a closure, such as `map`:
/// then the closure, too, is written out where the function calls it, its variables are registers of the function
/// around, and what is left of `map` is the loop that one would write by hand. And a small function of one expression:
/// then the call is left out. Both do what a call does, but for a frame: a table beside the code (`InlinedCall`) says
/// where the calls were, for whoever reads the trace of an error.
extension FunctionCompiler {
  /// Where the `return`s of a function lead whose code is written out.
  final class Inlining {
    let result: Place
    let end: Label
    let deferredCount: Int

    init(result: Place, end: Label, deferredCount: Int) {
      self.result = result
      self.end = end
      self.deferredCount = deferredCount
    }
  }

  /// A closure that is written out where it is called, and what its names mean.
  struct InlinedClosure {
    let body: FunctionBody
    let meaning: Meaning
  }

  /// What names and types mean in the function that is being compiled or written out.
  struct Meaning {
    var body: FunctionBody?
    var substitution: Substitution
    var storage: [ObjectIdentifier: Storage]
    var loops: [LoopLabels]
    var chainExits: [Label]
    var inlining: Inlining?
    var closures: [ObjectIdentifier: InlinedClosure]
    var depth: Int
  }

  var meaning: Meaning {
    get {
      Meaning(body: body, substitution: substitution, storage: storage, loops: loops, chainExits: chainExits, inlining: inlining,
              closures: inlinedClosures, depth: inliningDepth)
    }
    set {
      (body, substitution, storage, loops) = (newValue.body, newValue.substitution, newValue.storage, newValue.loops)
      (chainExits, inlining, inlinedClosures, inliningDepth) = (newValue.chainExits, newValue.inlining, newValue.closures, newValue.depth)
    }
  }

  /// Functions written out within each other, and the instructions behind which none is written out any more.
  private static let deepestInlining = 5
  private static let longestCode = 20_000

  // MARK: Functions

  /// A call of a function that is written out, or nil if it is to be called.
  ///
  /// - Parameter wanted: Where the result may as well be: only the last instruction writes there.
  func inlined(_ callee: FunctionBody, _ types: Substitution, _ arguments: [Argument], _ result: Type, into wanted: Place? = nil) throws
    -> Operand?
  {
    guard canInline(callee, arguments) else { return nil }
    if let value = callee.expression {
      let inner = try inside(callee, types, arguments)
      return try entering(callee, inner) { try generate(value, wanting: wanted) }
    }
    let target = try allocate(layout(result))
    try temporarily {
      let base = top.ref
      try writeOut(callee, try inside(callee, types, arguments), result: target, from: base)
    }
    return Operand(place: target, isOwned: true)
  }

  private func canInline(_ callee: FunctionBody, _ arguments: [Argument]) -> Bool {
    guard inliningDepth < Self.deepestInlining, code.instructions.count < Self.longestCode,
          callee.captures.isEmpty, callee.inoutParameters.isEmpty, callee.initializes == nil, callee.observed == nil,
          callee.parameters.count == arguments.count, !callee.parameters.contains(where: \.isCaptured) else { return false }
    if !callee.span.isOfLesson { return arguments.contains(where: isClosure) }
    return callee.expression != nil && callee !== outermost && !inliningStack.contains { $0 === callee }
  }

  /// What names mean within a function that is written out, once its arguments are evaluated.
  private func inside(_ callee: FunctionBody, _ types: Substitution, _ arguments: [Argument]) throws -> Meaning {
    let outer = meaning
    var inner = outer
    inner.substitution = types
    for (index, (parameter, argument)) in zip(callee.parameters, arguments).enumerated() {
      let name = ObjectIdentifier(parameter)
      if let closure = closure(argument) {
        inner.storage[name] = nil
        inner.closures[name] = InlinedClosure(body: closure, meaning: outer)
      } else {
        inner.closures[name] = nil
        inner.storage[name] = .registers(try place(argument, of: callee, before: arguments[(index + 1)...]))
      }
    }
    return inner
  }

  /// Where an argument is: in the registers of a variable that nothing changes meanwhile, or in its own.
  private func place(_ argument: Argument, of callee: FunctionBody, before others: ArraySlice<Argument>) throws -> Place {
    if case .value(let expression) = argument, case .variable(let variable) = expression.kind, variable.initializer == nil,
       case .registers(let place)? = storage[ObjectIdentifier(variable)] {
      if variable.isLet && variable.isInitialized { return place }
      if let value = callee.expression, !mayChangeVariables(value), !others.contains(where: mayChangeVariables) { return place }
    }
    let place = try allocate(layout(type(of: argument)))
    try temporarily { try write(argument, to: place) }
    return place
  }

  private func mayChangeVariables(_ argument: Argument) -> Bool {
    switch argument {
    case .value(let expression), .standard(let expression, _): mayChangeVariables(expression)
    case .variadic(let elements, _): elements.contains(where: mayChangeVariables)
    case .changed: true
    case .operand: false
    }
  }

  /// Compiles something where names have another meaning.
  private func entering<Result>(_ callee: FunctionBody, _ inner: Meaning, _ action: () throws -> Result) rethrows -> Result {
    let outer = meaning, start = code.instructions.count, place = span
    meaning = inner
    (body, loops, chainExits, inlining) = (callee, [], [], nil)
    inliningDepth = outer.depth + 1
    inliningStack.append(callee)
    defer {
      inliningStack.removeLast()
      meaning = outer
      code.inlinedCalls.append(InlinedCall(instructions: start..<code.instructions.count, name: callee.name, span: place))
    }
    return try action()
  }

  /// Writes the statements of a function out, and leaves nothing behind in its registers.
  private func writeOut(_ callee: FunctionBody, _ inner: Meaning, result: Place, from base: Int) throws {
    let end = newLabel()
    try entering(callee, inner) {
      let inlining = Inlining(result: result, end: end, deferredCount: deferred.count)
      self.inlining = inlining
      if let last = callee.statements.last, case .returned(let value) = last.kind, !callee.statements.contains(where: \.isDeferred) {
        try statements(callee.statements.dropLast())
        try within(last.span) { try returned(value, from: inlining, isLast: true) }
      } else {
        try statements(callee.statements)
      }
    }
    place(end)
    if statementHigh > base { emit(.clearRefs, base, statementHigh - base) }
  }

  /// The operand may be at the wanted place; what is evaluated for it is not there.
  private func generate(_ expression: TypedExpression, wanting wanted: Place?) throws -> Operand {
    guard case .call(let call) = expression.kind else { return try generate(expression) }
    return try within(expression.span) { try self.call(call, expression.type, into: wanted) }
  }

  // MARK: Closures

  private func isClosure(_ argument: Argument) -> Bool {
    guard case .value(let expression) = argument else { return false }
    switch unconverted(expression).kind {
    case .closure, .function: return true
    default: return false
    }
  }

  private func unconverted(_ expression: TypedExpression) -> TypedExpression {
    guard case .conversion(.function, let inner) = expression.kind, hasSameWords(inner.type, expression.type) else { return expression }
    return unconverted(inner)
  }

  /// The function that an argument is, if it can be written out.
  private func closure(_ argument: Argument) -> FunctionBody? {
    guard case .value(let expression) = argument else { return nil }
    let value = unconverted(expression)
    switch value.kind {
    case .closure(let closure):
      let body = closure.body
      return body.copiedCaptures.isEmpty && !body.parameters.contains(where: \.needsBox) ? body : nil
    case .function(let declaration, let types, nil):
      if case .body(let local) = declaration.implementation, !local.captures.isEmpty { return nil }
      return thunk(declaration, types, nil, value.type)
    default: return nil
    }
  }

  /// A call of a closure that is written out, or nil if it is another value.
  func inlinedClosureCall(_ callee: TypedExpression, _ arguments: [Argument], _ result: Type, into wanted: Place? = nil) throws -> Operand? {
    guard let closure = inlinedClosure(callee), closure.body.parameters.count == arguments.count else { return nil }
    if let value = closure.body.expression, closure.body.inoutParameters.isEmpty {
      let inner = try inside(closure, arguments).meaning
      return try entering(closure.body, inner) { try generate(value, wanting: wanted) }
    }
    let target = try allocate(layout(result))
    try temporarily {
      let base = top.ref
      let (inner, accesses) = try inside(closure, arguments)
      if accesses.isEmpty { return try writeOut(closure.body, inner, result: target, from: base) }
      try guarded {
        try writeOut(closure.body, inner, result: target, from: top.ref)
      } landing: { error in
        for access in accesses.reversed() { try self.end(access, isUnwinding: true) }
        self.resume(error)
      }
      for access in accesses.reversed() { try self.end(access) }
    }
    return Operand(place: target, isOwned: true)
  }

  private func inlinedClosure(_ callee: TypedExpression) -> InlinedClosure? {
    guard case .variable(let variable) = callee.kind else { return nil }
    return inlinedClosures[ObjectIdentifier(variable)]
  }

  /// What names mean within a closure, and the accesses to what it changes.
  private func inside(_ closure: InlinedClosure, _ arguments: [Argument]) throws -> (meaning: Meaning, [Access]) {
    var inner = closure.meaning
    var accesses: [Access] = []
    for (index, (parameter, argument)) in zip(closure.body.parameters, arguments).enumerated() {
      let place: Place
      if case .changed(let expression) = argument {
        let access = try begin(expression)
        accesses.append(access)
        place = access.place
      } else {
        place = try self.place(argument, of: closure.body, before: arguments[(index + 1)...])
      }
      inner.storage[ObjectIdentifier(parameter)] = .registers(place)
    }
    return (inner, accesses)
  }

  // MARK: Conditions

  /// Looks at a condition where it is written, if it is a call that is written out.
  func inlinedTest(_ test: TypedExpression, _ action: (TypedExpression) throws -> Void) throws -> Bool {
    guard case .call(let call) = test.kind else { return false }
    switch call.target {
    case .value(let callee):
      guard let closure = inlinedClosure(callee), let value = closure.body.expression, closure.body.inoutParameters.isEmpty,
            closure.body.parameters.count == call.bound.count else { return false }
      let inner = try inside(closure, try call.bound.map { try argument($0) }).meaning
      try within(test.span) { try entering(closure.body, inner) { try action(value) } }
    case .declaration(let named, let given, let base):
      let (declaration, substitution) = try resolved(named, given)
      guard declaration.intrinsic == nil, !declaration.isMutating, case .body(let body) = declaration.implementation,
            let value = body.expression, base == nil || !isDynamic(declaration, substitution) else { return false }
      let types = substituting(substitution, in: body)
      let arguments = try (base.map { [.value($0)] } ?? []) + call.bound.map { try argument($0, types) }
      guard canInline(body, arguments) else { return false }
      try within(test.span) {
        let inner = try inside(body, types, arguments)
        try entering(body, inner) { try action(value) }
      }
    }
    return true
  }

  /// Makes a closure that was to be written out, for a function that wants it as a value.
  func makeInlinedClosure(_ variable: Variable, into target: Int) throws -> Bool {
    guard let closure = inlinedClosures[ObjectIdentifier(variable)] else { return false }
    let outer = meaning
    meaning = closure.meaning
    defer { meaning = outer }
    try self.closure(closure.body, into: target)
    return true
  }

  // MARK: Leaving

  /// A `return` in a function that is written out.
  func returned(_ value: TypedExpression?, from inlining: Inlining, isLast: Bool = false) throws {
    if let value {
      if deferred.count == inlining.deferredCount {
        try temporarily { try generate(value, into: inlining.result) }
      } else {
        try temporarily { move(Operand(place: try generateStable(value), isOwned: true), to: inlining.result, layout(value.type)) }
      }
    }
    try runDeferred(downTo: inlining.deferredCount)
    if !isLast { jump(.jump, to: inlining.end) }
  }
}

extension TypedStatement {
  fileprivate var isDeferred: Bool { if case .deferred = kind { true } else { false } }
}

extension FunctionBody {
  /// What a short function gives that does nothing else.
  fileprivate var expression: TypedExpression? {
    guard statements.count == 1, case .returned(let value?) = statements[0].kind, span.end - span.start < 400 else { return nil }
    return value
  }
}
