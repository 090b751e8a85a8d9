/// Definite initialisation: every variable has a value before it is read, a constant gets one only once, and every stored
/// property has one before its initialiser returns.
extension Checker {
  func requireInitialization(_ statements: [TypedStatement], end: Span? = nil) {
    var flow = InitializationFlow()
    if flow.follow(statements), let end { flow.noteLeaving(at: end) }
    if flow.discards { flow.problems += flow.exits.map { (.ownership(.selfNotConsumed), $0) } }
    for (error, span) in flow.problems { report(error, at: span) }
  }

  /// The same for an initialiser, whose `self` is made of its stored properties.
  func requireInitialization(ofSelfIn body: FunctionBody, _ type: TypeDeclaration, _ end: Span) {
    var flow = InitializationFlow()
    flow.own = body.selfVariable
    // An enum's `self` gets its value as a whole.
    flow.missing = type.kind == .enumeration ? ["self"] : Set(type.stored.filter { !$0.hasInitial }.map(\.name))
    flow.wrapped = Set(type.stored.filter { $0.wrapped != nil }.map(\.name))
    flow.constants = Set(type.stored.filter(\.isLet).map { ObjectIdentifier($0) })
    flow.perhapsSet = Set(type.stored.filter { $0.isLet && $0.hasInitial }.map { ObjectIdentifier($0) })
    flow.delegation = body.delegation
    if body.delegation == .toOwnClass { flow.missing = [] }
    if let delegation = body.delegation { flow.missing.insert(delegation.call) }
    let reachesEnd = flow.follow(body.statements)
    for (error, span) in flow.problems { report(error, at: span) }
    if let delegation = body.delegation, reachesEnd, flow.missing.contains(delegation.call), flow.problems.isEmpty {
      return report(.inheritance(.initializerNotCalled(delegation.call)), at: Span(source: end.source, start: end.end - 1, end: end.end))
    }
    if reachesEnd, type.kind == .enumeration, !flow.missing.isEmpty, flow.problems.isEmpty {
      report(.selfNotInitialized, at: Span(source: end.source, start: end.end - 1, end: end.end))
    } else if reachesEnd, !flow.missing.isEmpty, flow.problems.isEmpty {
      report(.uninitializedProperties(flow.missingNames), at: Span(source: end.source, start: end.end - 1, end: end.end))
    }
  }
}

/// Follows control through statements and keeps book of what has no value yet.
struct InitializationFlow {
  /// Variables that have been declared and certainly or possibly have no value.
  var unset: Set<ObjectIdentifier> = []
  /// Constants that may have a value already.
  var perhapsSet: Set<ObjectIdentifier> = []
  /// An initialiser's `self`, and those of its properties that may have no value.
  var own: Variable?
  var missing: Set<String> = []
  /// What an initialiser of a class has to call: as long as it has not, the call is among `missing`.
  var delegation: InitializerDelegation?
  /// How `self` is used by the expression around it.
  var use = ClassError.SelfUse.plain
  /// As the author calls them: a property with a wrapper by its own name.
  var missingNames: [String] { missing.map { wrapped.contains($0) ? String($0.dropFirst()) : $0 }.sorted() }
  /// Those that are storages of wrappers.
  var wrapped: Set<String> = []
  /// The constants among its properties.
  var constants: Set<ObjectIdentifier> = []
  var problems: [(CheckError, Span)] = []
  /// Which elements of tuples without a value have one.
  var setParts: [ObjectIdentifier: Set<Int>] = [:]
  /// Those which have no value since it was consumed.
  var consumed: Set<ObjectIdentifier> = []
  /// What a consuming method has of its `self`, whether it discards that somewhere, and where it leaves without having consumed it.
  var consumedSelf: Variable?
  var discards = false
  var exits: [Span] = []
  /// Variables that are declared here, and the stored properties that were consumed of some.
  var bound: Set<ObjectIdentifier> = []
  var gone: [ObjectIdentifier: Set<String>] = [:]
  /// Those of which it has been said that they are used after that.
  var doubted: Set<ObjectIdentifier> = []
  var known: [ObjectIdentifier: Variable] = [:]
  /// Where constants get their values.
  var valuePlaces: [ObjectIdentifier: Span] = [:]
  private var declared: [Variable] = []
  /// The clauses and the ends of labelled statements around, where control may go from the middle of a statement.
  var joins: [Join] = []
  var outsideLoop: Set<ObjectIdentifier> = []
  /// What is known where a case of the innermost switch is left by `break`, or by `fallthrough`.
  private var breaks: [InitializationFlow] = []
  private var fallen: [InitializationFlow] = []

  /// A place that control reaches by an error or a `break`, and what has no value in any of the cases.
  struct Join {
    /// Nil for the clauses of a `do`.
    var label: String?
    var isReached = false
    var unset: Set<ObjectIdentifier> = []
    var perhapsSet: Set<ObjectIdentifier> = []
    var missing: Set<String> = []

    mutating func add(_ flow: InitializationFlow) {
      isReached = true
      unset.formUnion(flow.unset)
      perhapsSet.formUnion(flow.perhapsSet)
      missing.formUnion(flow.missing)
    }
  }

  /// Whether control can reach the end of the statements.
  mutating func follow(_ statements: [TypedStatement]) -> Bool {
    for statement in statements where !follow(statement) { return false }
    return true
  }

  private mutating func follow(_ statement: TypedStatement) -> Bool {
    switch statement.kind {
    case .expression(let expression):
      visit(expression)
      return !expression.type.isNever
    case .variable(let pattern, let value):
      if let value {
        visit(value)
        consume(value)
        if case .binding(let variable) = pattern.kind { bound.insert(ObjectIdentifier(variable)) }
        if case .binding(let variable) = pattern.kind, variable.name == "self", variable.ownership == .consuming { consumedSelf = variable }
        if case .binding(let variable) = pattern.kind, variable.isLet, !variable.type.isNoncopyable { valuePlaces[ObjectIdentifier(variable)] = value.span }
      }
      else if case .binding(let variable) = pattern.kind, !variable.isInitialized {
        unset.insert(ObjectIdentifier(variable))
        declared.append(variable)
      }
      return true
    case .ifElse(let conditional):
      return follow(conditional)
    case .switched(let choice):
      return follow(choice)
    case .guarded(let conditions, let otherwise):
      visit(conditions)
      _ = branching { $0.follow(otherwise) }
      return true
    case .whileLoop(_, let conditions, let body):
      visit(conditions)
      _ = looping { $0.follow(body) }
      if conditions.count == 1, case .boolean(let test) = conditions[0], case .boolean(true) = test.kind {
        return !ControlFlow.leaves([statement])
      }
      return true
    case .repeatLoop(_, let body, let condition):
      let outer = outsideLoop
      outsideLoop.formUnion(constants.union(declared.map { ObjectIdentifier($0) }))
      if follow(body) { visit(condition) }
      outsideLoop = outer
      return true
    case .forIn(let loop):
      visit(loop.sequence)
      _ = looping { flow in
        if let condition = loop.whereClause { flow.visit(condition) }
        return flow.follow(loop.body)
      }
      return true
    case .labelled(let label, let body):
      return joining(at: label) { $0.follow(body) }
    case .block(let body):
      return follow(body)
    case .returned(let value):
      if let value {
        visit(value)
        consume(value)
      }
      noteLeaving(at: statement.span)
      if own != nil, value == nil, !missing.isEmpty {
        let call = delegation.flatMap { missing.contains($0.call) ? $0.call : nil }
        problems.append((call.map { .inheritance(.initializerNotCalled($0)) } ?? .uninitializedProperties(missingNames), statement.span))
      }
      return false
    case .breakOut(let label?):
      if let index = joins.lastIndex(where: { $0.label == label }) { joins[index].add(self) }
      return false
    case .breakOut(nil):
      breaks.append(self)
      return false
    case .fallThrough:
      fallen = [self]
      return false
    case .breakOut, .continueLoop:
      return false
    case .thrown(let error):
      visit(error)
      noteError()
      return false
    case .deferred(let body):
      let before = consumed
      _ = branching { $0.follow(body) }
      // It runs later, as a closure does.
      for variable in consumed.subtracting(before).compactMap({ known[$0] }) where variable.type.isNoncopyable { complainOfCapture(variable) }
      return true
    case .doCatch(let attempt):
      guard let label = attempt.label else { return follow(attempt) }
      return joining(at: label) { $0.follow(attempt) }
    }
  }

  private mutating func follow(_ attempt: TypedDoCatch) -> Bool {
    let before = self
    joins.append(Join())
    let reachesEnd = follow(attempt.body)
    guard let join = joins.popLast() else { return reachesEnd }
    if !attempt.isExhaustive, join.isReached, let outer = joins.lastIndex(where: { $0.label == nil }) { joins[outer].add(before) }
    var ends = reachesEnd ? [self] : []
    for clause in attempt.clauses {
      var copy = self
      (copy.unset, copy.missing) = join.isReached ? (join.unset, join.missing) : (before.unset, before.missing)
      copy.perhapsSet = join.isReached ? join.perhapsSet : before.perhapsSet
      for expression in clause.items.flatMap(\.expressions) { copy.visit(expression) }
      let reaches = copy.follow(clause.body)
      (problems, declared, joins) = (copy.problems, copy.declared, copy.joins)
      if reaches { ends.append(copy) }
    }
    return meet(ends)
  }

  /// Goes on with what is known at all of the ends.
  private mutating func meet(_ ends: [InitializationFlow]) -> Bool {
    guard let first = ends.first else { return false }
    unset = ends.dropFirst().reduce(first.unset) { $0.union($1.unset) }
    setParts = ends.dropFirst().reduce(first.setParts) { parts, end in
      parts.filter { !unset.contains($0.key) || end.unset.contains($0.key) }.reduce(into: [:]) { all, entry in
        all[entry.key] = end.unset.contains(entry.key) ? entry.value.intersection(end.setParts[entry.key] ?? []) : entry.value
      }
    }
    missing = ends.dropFirst().reduce(first.missing) { $0.union($1.missing) }
    for end in ends { perhapsSet.formUnion(end.perhapsSet) }
    return true
  }

  /// Follows a statement that a `break` with its label leaves.
  private mutating func joining(at label: String, _ action: (inout InitializationFlow) -> Bool) -> Bool {
    joins.append(Join(label: label))
    let reachesEnd = action(&self)
    guard let join = joins.popLast(), join.isReached else { return reachesEnd }
    unset = reachesEnd ? unset.union(join.unset) : join.unset
    missing = reachesEnd ? missing.union(join.missing) : join.missing
    perhapsSet.formUnion(join.perhapsSet)
    return true
  }

  /// From here an error may go to the clauses around.
  mutating func noteError() {
    if let index = joins.lastIndex(where: { $0.label == nil }) { joins[index].add(self) }
  }

  private mutating func follow(_ conditional: TypedIf) -> Bool {
    var ends: [(end: InitializationFlow, add: (TypedStatement) -> Void)] = []
    // No branch sees what another one has set.
    let before = perhapsSet
    var after = before
    for (index, branch) in conditional.branches.enumerated() {
      visit(branch.conditions)
      if let end = branching({ $0.follow(branch.body) }) { ends.append((end, { conditional.branches[index].body.append($0) })) }
      (after, perhapsSet) = (after.union(perhapsSet), before)
    }
    if let otherwise = conditional.otherwise {
      if let end = branching({ $0.follow(otherwise.body) }) { ends.append((end, { conditional.otherwise?.body.append($0) })) }
    } else {
      ends.append((self, { conditional.otherwise = ((conditional.otherwise?.body ?? []) + [$0], nil) }))
    }
    perhapsSet.formUnion(after)
    end(ends)
    return meet(ends.map(\.end))
  }

  private mutating func follow(_ choice: TypedSwitch) -> Bool {
    visit(choice.subject)
    let (outerBreaks, outerFallen) = (breaks, fallen)
    var ends: [InitializationFlow] = [], ending: [(end: InitializationFlow, add: (TypedStatement) -> Void)] = []
    let before = perhapsSet
    var after = before
    (breaks, fallen) = ([], [])
    var endsEarly = false
    for (index, branch) in choice.cases.enumerated() {
      for expression in branch.expressions { visit(expression) }
      let reached = fallen, leaving = breaks.count
      fallen = []
      let end = branching { flow in
        if !reached.isEmpty { _ = flow.meet([flow] + reached) }
        return flow.follow(branch.body)
      }
      if let end {
        ends.append(end)
        ending.append((end, { choice.cases[index].body.append($0) }))
      } else if breaks.count == leaving + 1, let last = branch.body.last, case .breakOut(nil) = last.kind {
        // A `break` at its end is no way out before that.
        ending.append((breaks[leaving], { choice.cases[index].body.insert($0, at: max(0, choice.cases[index].body.count - 1)) }))
      } else if breaks.count > leaving { endsEarly = true }
      (after, perhapsSet) = (after.union(perhapsSet), before)
    }
    if !endsEarly { self.end(ending) }
    ends += breaks
    (breaks, fallen) = (outerBreaks, outerFallen)
    perhapsSet.formUnion(after)
    return meet(ends)
  }

  /// Follows a branch on a copy, whose problems count here too. Nil if control does not reach its end.
  private mutating func branching(_ action: (inout InitializationFlow) -> Bool) -> InitializationFlow? {
    let (copy, reachesEnd) = following(action)
    if reachesEnd { perhapsSet.formUnion(copy.perhapsSet) }
    return reachesEnd ? copy : nil
  }

  /// A branch that may be taken more than once: what was declared outside must not get its only value there.
  private mutating func looping(_ action: (inout InitializationFlow) -> Bool) -> InitializationFlow? {
    let outer = outsideLoop
    outsideLoop.formUnion(constants.union(declared.map { ObjectIdentifier($0) }))
    let outerBreaks = breaks
    // A `break` within leaves the loop, not a switch around it.
    defer { (outsideLoop, breaks) = (outer, outerBreaks) }
    let before = unset
    let (copy, reachesEnd) = following(action)
    perhapsSet.formUnion(copy.perhapsSet)
    // What an iteration consumes, the next one would have to use.
    if reachesEnd, case let again = copy.unset.subtracting(before).intersection(consumed).intersection(known.keys), !again.isEmpty {
      for variable in again.compactMap({ known[$0] }) { variable.type.isNoncopyable ? complainOfLoop(variable) : complain(of: variable) }
    }
    return reachesEnd ? copy : nil
  }

  private mutating func following(_ action: (inout InitializationFlow) -> Bool) -> (InitializationFlow, reachesEnd: Bool) {
    var copy = self
    let reachesEnd = action(&copy)
    (problems, declared, joins) = (copy.problems, copy.declared, copy.joins)
    (breaks, fallen, consumed, valuePlaces) = (copy.breaks, copy.fallen, copy.consumed, copy.valuePlaces)
    (known, doubted, discards, exits) = (copy.known, copy.doubted, copy.discards, copy.exits)
    (bound, gone) = (copy.bound, copy.gone)
    return (copy, reachesEnd)
  }
}
