/// The solver: decide what can be decided, then guess, the least risky first. `ConstraintSystem` has the idea.
extension ExpressionChecker {
  func solve() throws {
    while true {
      try simplify()
      if system.constraints.isEmpty {
        if try assumeImplicit() { return }
        guard let literal = nextLiteral() else { return }
        try assume(literal)
        return
      }
      if try commitOnlyCandidate(called: true) { continue }
      if bindFromSources() { continue }
      if try commitOnlyCandidate(called: false) { continue }
      if bindContext() { continue }
      if let index = nextDisjunction(withContext: true) { return try attempt(index) }
      if bindFromTargets(existentials: false) { continue }
      if mergeVariables() { continue }
      if openClosure() { continue }
      if try assumeImplicit() { return }
      if let literal = nextLiteral() { return try assume(literal) }
      if let index = nextDisjunction(withContext: false) { return try attempt(index) }
      if bindFromTargets(existentials: true) { continue }
      if closeClosures() { continue }
      throw stuck()
    }
  }

  /// Decides constraints until none of those left can be decided.
  private func simplify() throws {
    var progress = true
    while progress {
      progress = false
      let pending = system.constraints
      system.constraints = []
      for constraint in pending {
        checker.steps += 1
        stepsLeft -= 1
        if stepsLeft < 0 { throw fail(.tooComplex, whole) }
        if try decide(constraint) { progress = true } else { system.constraints.append(constraint) }
      }
    }
  }

  /// True if the constraint is dealt with.
  private func decide(_ constraint: ConstraintSystem.Constraint) throws -> Bool {
    switch constraint {
    case .conversion(let from, let to, let role, let span):
      switch system.convert(from, to) {
      case .solved: return true
      case .undecided:
        // What is left to decide may be one level further in: Int to V? is Int to V.
        guard let (inner, outer) = withinOptional(from, to) else { return false }
        system.add(.conversion(inner, outer, role, span))
        return true
      case .failed: throw conversionFailure(from, to, role, span)
      }
    case .equal(let a, let b, let role, let span):
      switch (system.head(a), system.head(b)) {
      case (let x, let y) where x.isDependent && !system.isRigid(x) || y.isDependent && !system.isRigid(y): return false
      default: break
      }
      if system.unify(a, b) { return true }
      throw conversionFailure(a, b, role, span)
    case .conforms(let type, let conformed, let span):
      if case .variable(let index) = type, system.openable.contains(index), case .existential(let known) = system.head(type),
         known.contains(where: { $0.conformance(to: conformed) != nil }) { return true }
      switch system.conforms(type, conformed) {
      case .solved: return true
      case .undecided: return false
      case .failed: throw fail(.doesNotConform(system.shown(type), conformed), span)
      }
    case .member(let reference):
      return try decide(reference)
    case .overload(let expression):
      guard case .overloaded(let reference) = expression.kind else { return true }
      return system.choices[ObjectIdentifier(reference)] != nil
    case .apply(let expression, let callee):
      return try apply(expression, callee)
    case .unwrap(let type, let wrapped, let span, let isChained):
      if let optional = system.implicitOptional(type) { _ = system.unify(type, optional) }
      let known = system.head(type)
      if case .variable = known { return false }
      if known == .error { return system.unify(wrapped, .error) }
      guard let inner = core.wrapped(known) else { throw fail(.notOptional(system.shown(type), isChained: isChained), span) }
      return system.unify(wrapped, inner)
    case .closure(let expression):
      return try check(closure: expression)
    case .writable(let path, let value):
      return try decide(writable: path, value)
    case .keyPath(let base, let path, let result, let span):
      return try decide(keyPath: path, of: base, result, span)
    }
  }

  private func withinOptional(_ from: Type, _ to: Type) -> (Type, Type)? {
    guard let target = core.wrapped(system.head(to)) else { return nil }
    let source = system.head(from)
    if let wrapped = core.wrapped(source) { return (wrapped, target) }
    switch source {
    case .variable: return nil
    case .dependent where !system.isRigid(source): return nil
    default: return (source, target)
    }
  }

  func conversionFailure(_ from: Type, _ to: Type, _ role: ConversionRole, _ span: Span) -> CheckFailure {
    let have = system.shown(from), want = system.shown(to)
    if system.literal(of: from) == .nothing { return fail(.nilMismatch(want, role), span) }
    if case .operand(let name, let types, let places, let place) = role {
      let shown = types.map(system.shown)
      if !shown.contains(where: \.hasVariables) { return operatorFailure(name, shown, places, place) }
    }
    if case .function(let source) = have, case .function(let target) = want, source.throws, !target.throws {
      return fail(.throwingConversion(have, want), span)
    }
    if let wrapped = core.wrapped(have), core.wrapped(want) == nil, wrapped.hasVariables {
      return mustUnwrap(core.optional(want), span)
    }
    if let wrapped = core.wrapped(have), core.wrapped(want) == nil, wrapped == want {
      return mustUnwrap(have, span)
    }
    if case .coercion(let place) = role, case .existential = have { return fail(.notConvertible(have, want), place) }
    if case .element(let part, let literal) = role, let failure = heterogeneous(part, literal) { return failure }
    // A dictionary's element takes a value as well as nil.
    if case .elementAssignment = role, core.wrapped(have) == nil, let wrapped = core.wrapped(want) {
      return fail(.cannotConvert(have, wrapped, role), span)
    }
    return fail(.cannotConvert(have, want, role), span)
  }

  /// What is wrong with a literal whose parts have different types, if nothing around it says which it is to have.
  private func heterogeneous(_ part: LiteralPart, _ literal: Type) -> CheckFailure? {
    guard case .variable(let index) = system.head(literal) else { return nil }
    let span = system.variables[index].span
    switch system.shown(literal) {
    case .nominal(let declaration, let arguments) where arguments.count == 2:
      let type = Type.nominal(declaration, part == .value ? [arguments[0], .any] : [.any, arguments[1]])
      return type.hasVariables ? nil : fail(.heterogeneous(type), span)
    default: return fail(.heterogeneous(core.array(.any)), span)
    }
  }

  // MARK: Guesses

  /// Commits to an overload of which only one candidate still fits; fails if none does.
  private func commitOnlyCandidate(called: Bool) throws -> Bool {
    for constraint in system.constraints {
      guard case .overload(let expression) = constraint, case .overloaded(let reference) = expression.kind,
            (reference.call != nil) == called else { continue }
      let fitting = viable(reference, expression)
      if fitting.isEmpty { throw noCandidate(reference, expression.anchor) }
      if fitting.count == 1 {
        try choose(fitting[0], for: reference, expression)
        return true
      }
    }
    return false
  }

  /// Gives a variable the type of what converts to it.
  private func bindFromSources() -> Bool {
    var sources: [Int: [Type]] = [:]
    var order: [Int] = []
    var nothing: Set<Int> = []
    for case .conversion(let from, let to, _, _) in system.constraints {
      guard case .variable(let index) = system.head(to) else { continue }
      let source = system.head(from)
      if case .variable(let other) = source {
        if system.variables[other].literal == .nothing { nothing.insert(index) }
        continue
      }
      if source.isDependent, !system.isRigid(source) { continue }
      if sources[index] == nil { order.append(index) }
      sources[index, default: []].append(source)
    }
    for index in order {
      guard let types = sources[index] else { continue }
      var type = types.first { core.wrapped($0) != nil } ?? types[0]
      if nothing.contains(index), core.wrapped(type) == nil { type = core.optional(type) }
      if types.contains(where: { $0 != type }), let target = wider(index) { type = target }
      if system.bind(index, type) { return true }
    }
    for index in nothing.sorted() {
      let wrapped = system.fresh(system.variables[index].span)
      if system.bind(index, core.optional(wrapped)) { return true }
    }
    return false
  }

  /// What a variable with sources of several types is to become, if that is a type which takes them all.
  private func wider(_ index: Int) -> Type? {
    // An existential conforms to no protocol.
    for case .conforms(let type, _, _) in system.constraints where system.head(type) == .variable(index) { return nil }
    for case .conversion(let from, let to, _, _) in system.constraints {
      guard case .variable(index) = system.head(from) else { continue }
      let target = system.head(to)
      if case .existential = core.wrapped(target) ?? target { return target }
    }
    return nil
  }

  /// Gives an implicit member's base the type that its context asks for.
  private func bindContext() -> Bool {
    var wanted: [Int: String] = [:]
    for case .member(let reference) in system.constraints {
      if let base = reference.implicitBase, case .variable(let index) = system.head(base) { wanted[index] = reference.name.text }
    }
    if wanted.isEmpty { return false }
    for case .conversion(let from, let to, _, _) in system.constraints {
      guard case .variable(let index) = system.head(from), wanted[index] != nil else { continue }
      let target = system.head(to)
      if case .variable = target { continue }
      // `.some` and `.none` are members of the optional itself, everything else of what it wraps.
      let isOptionals = wanted[index] == "some" || wanted[index] == "none"
      if system.bind(index, isOptionals ? target : core.wrapped(target) ?? target) { return true }
    }
    return false
  }

  /// Gives a variable the type that it converts to; existentials last, since anything converts to them.
  private func bindFromTargets(existentials: Bool) -> Bool {
    for case .conversion(let from, let to, _, _) in system.constraints {
      guard case .variable(let index) = system.head(from), system.variables[index].literal == nil else { continue }
      let target = system.head(to)
      switch target {
      case .variable: continue
      case .dependent where !system.isRigid(target): continue
      // Anything converts to them, and so does what an optional wraps.
      case .existential where !existentials: continue
      case .nominal(core.optional, _) where !existentials: continue
      default: if system.bind(index, mustBeWrapped(index, target) ? core.wrapped(target) ?? target : target) { return true }
      }
    }
    return false
  }

  /// Whether a variable that becomes an optional has to be what it wraps, by what is asked of it.
  private func mustBeWrapped(_ index: Int, _ target: Type) -> Bool {
    guard core.wrapped(target) != nil else { return false }
    return system.constraints.contains { constraint in
      guard case .conforms(let type, let conformed, _) = constraint, system.head(type) == .variable(index) else { return false }
      return core.optional.conformance(to: conformed) == nil
    }
  }

  private func mergeVariables() -> Bool {
    for case .conversion(let from, let to, _, _) in system.constraints {
      guard case .variable = system.head(from), case .variable = system.head(to),
            system.literal(of: from) != .nothing, system.literal(of: from) != .closure else { continue }
      let saved = system
      if system.unify(from, to) { return true }
      system = saved
    }
    return false
  }

  /// The first literal that nothing has given a type.
  private func nextLiteral() -> Int? {
    system.variables.indices.first {
      system.variables[$0].binding == nil && system.variables[$0].literal.flatMap(system.defaultType) != nil
    }
  }

  /// Gives a literal its default type and solves the rest; an integer may turn out to have to be a Double.
  private func assume(_ index: Int) throws {
    guard let literal = system.variables[index].literal, let type = system.defaultType(literal) else { return }
    let saved = system
    do {
      guard system.bind(index, type) else { throw fail(.cannotConvert(type, type, .argument), system.variables[index].span) }
      try solve()
    } catch let failure as CheckFailure {
      attemptsLeft -= 1
      literalRetriesLeft -= 1
      guard literal == .integer, literalRetriesLeft > 0 else { throw failure }
      system = saved
      guard system.bind(index, core.type(core.double)) else { throw failure }
      do { try solve() } catch { throw failure }
    }
  }

  /// Looks into a closure of one expression whose parameters' types are still open: its body may decide them.
  private func openClosure() -> Bool {
    for case .closure(let expression) in system.constraints {
      guard case .closure(let closure) = expression.kind, !closure.isOpened, case .function = system.head(expression.type),
            Self.opensEarly(closure.syntax.body) else { continue }
      closure.isOpened = true
      return true
    }
    return false
  }

  /// Gives closures without a context the types that they declare themselves.
  private func closeClosures() -> Bool {
    for case .closure(let expression) in system.constraints {
      guard case .closure(let closure) = expression.kind, case .variable(let index) = system.head(expression.type) else {
        continue
      }
      let count = closure.syntax.parameters?.count ?? closure.syntax.shorthandCount
      let parameters = (0..<count).map { _ in FunctionType.Parameter(type: system.fresh(expression.span)) }
      let result = callResult(of: expression) ?? system.fresh(expression.span)
      closure.isOpened = true
      let type = FunctionType(parameters: parameters, result: result, throws: closure.syntax.throws)
      return system.bind(index, .function(type))
    }
    return false
  }

  /// The type of the call whose callee is the expression: what the context knows of it, a closure that is called at once knows.
  private func callResult(of callee: TypedExpression) -> Type? {
    for case .apply(let call, let applied) in system.constraints where applied === callee { return call.type }
    return nil
  }

  // MARK: Overloads

  /// - Parameter withContext: Leaves out functions as arguments of members that are not known yet, as in `[1, 2].map(Float.init)`.
  private func nextDisjunction(withContext: Bool) -> Int? {
    let isContextOpen = withContext && system.constraints.contains { if case .member(let member) = $0 { member.base != nil } else { false } }
    var best: (index: Int, count: Int)?
    for (index, constraint) in system.constraints.enumerated() {
      guard case .overload(let expression) = constraint, case .overloaded(let reference) = expression.kind,
            !isContextOpen || reference.call != nil else { continue }
      let count = viable(reference, expression).count
      if best.map({ count < $0.count }) ?? true { best = (index, count) }
    }
    return best?.index
  }

  /// Tries the candidates of an overload in order of their score; the first with which everything holds stays.
  private func attempt(_ index: Int) throws {
    guard case .overload(let expression) = system.constraints[index], case .overloaded(let reference) = expression.kind
    else { return }
    let saved = system
    var failure: CheckFailure?
    let ranked = viable(reference, expression).enumerated()
      .map { (score: score($0.element, reference), order: $0.offset, candidate: $0.element) }
      .sorted { ($0.score, $0.order) < ($1.score, $1.order) }
    for (_, _, candidate) in ranked {
      attemptsLeft -= 1
      guard attemptsLeft > 0, system.depth < 200 else { throw fail(.tooComplex, expression.span) }
      system.depth += 1
      do {
        try choose(candidate, for: reference, expression)
        try solve()
        try requireOnlyMeaning(candidate, among: ranked.map(\.candidate), of: reference, expression, before: saved)
        return
      } catch let error as CheckFailure {
        if case .tooComplex = error.error { throw error }
        if case .ambiguous = error.error { throw error }
        failure = failure ?? error
        system = saved
      }
    }
    // The best candidate's own complaint says more than that none fits, unless there are many to choose from.
    if let failure, ranked.count <= 2 || !reference.isOperator || isUndetermined(reference) { throw failure }
    throw noCandidate(reference, expression.anchor)
  }

  /// Functions of a lesson that differ in nothing but their results are told apart by what becomes of the result.
  private func requireOnlyMeaning(_ candidate: OverloadedReference.Candidate, among others: [OverloadedReference.Candidate],
                                  of reference: OverloadedReference, _ expression: TypedExpression,
                                  before: ConstraintSystem) throws {
    let chosen = candidate.declaration
    let rivals = others.filter {
      $0.declaration !== chosen && $0.declaration.span.isOfLesson && $0.declaration.generics.isEmpty
        && $0.declaration.fullName == chosen.fullName && $0.declaration.owner === chosen.owner
        && $0.declaration.parameters.map(\.type) == chosen.parameters.map(\.type)
    }
    guard chosen.span.isOfLesson, chosen.generics.isEmpty, !rivals.isEmpty else { return }
    let solved = system
    for rival in rivals {
      system = before
      attemptsLeft -= 1
      guard (try? choose(rival, for: reference, expression)) != nil, (try? solve()) != nil else { continue }
      throw fail(.ambiguous(reference.name), expression.span)
    }
    system = solved
  }

  /// Whether nothing is known of any argument, so that no message could name its type.
  private func isUndetermined(_ reference: OverloadedReference) -> Bool {
    reference.call?.arguments.allSatisfy {
      if case .variable(let index) = system.head($0.value.type) { system.variables[index].literal == nil } else { false }
    } ?? false
  }

  func choose(_ candidate: OverloadedReference.Candidate, for reference: OverloadedReference, _ expression: TypedExpression)
    throws
  {
    var opened = candidate
    let declaration = candidate.declaration
    let generics = declaration.generics + (declaration.isMemberOperator ? declaration.owner?.contextGenerics ?? [] : [])
    for generic in generics where opened.substitution[generic] == nil {
      opened.substitution[generic] = system.fresh(expression.span, name: generic.name)
    }
    for generic in generics {
      guard let type = opened.substitution[generic] else { continue }
      for conformed in generic.protocols { system.add(.conforms(type, conformed, expression.span)) }
      for (name, other) in generic.associated {
        system.add(.equal(.dependent(type, name), other.substituting(opened.substitution), .argument, expression.span))
      }
    }
    noteOpenable(declaration, opened.substitution)
    // A conditional conformance may depend on what is not known yet.
    if let owner = declaration.owner, let own = owner.selfParameter, let base = opened.substitution[own],
       !base.isExistential {
      system.add(.conforms(base, owner, expression.span))
    }
    for condition in declaration.conditions {
      switch condition {
      case .conformance(let type, let protocols):
        for conformed in protocols { system.add(.conforms(type.substituting(opened.substitution), conformed, expression.span)) }
      case .sameType(let a, let b):
        system.add(.equal(a.substituting(opened.substitution), b.substituting(opened.substitution), .argument, expression.span))
      }
    }
    system.choices[ObjectIdentifier(reference)] = opened
    system.references[ObjectIdentifier(reference)] = reference
    var type = declaration.interfaceType.substituting(opened.substitution)
    if declaration.kind == .initializer, declaration.isFailable, case .function(var function) = type {
      function.result = core.optional(function.result)
      type = .function(function)
    }
    let fits: Bool
    expression.optional = nil
    if declaration.kind == .variable, declaration.isImplicitlyUnwrapped, !assigned.contains(ObjectIdentifier(expression)) {
      expression.optional = type
      fits = system.allowImplicitUnwrapping(expression.type, of: type)
    } else if reference.call == nil, let wanted = contextFunction(of: expression),
       case .function(let function) = type, let elements = splat(function, wanted) {
      fits = system.unify(expression.type, .function(wanted)) && zip(elements, function.parameters).allSatisfy { system.unify($0.type, $1.type) }
      system.add(.conversion(function.result, wanted.result, .argument, expression.span))
    } else if reference.call == nil, case .function = system.head(expression.type) {
      // The context is known already, and may allow to throw where the function does not.
      fits = true
      system.add(.conversion(type, expression.type, .argument, expression.span))
    } else {
      fits = system.unify(expression.type, type)
    }
    guard fits else {
      if declaration.kind == .enumCase, reference.call == nil, case .function(let function) = type {
        throw fail(.payloadMissing(declaration.fullName, system.shown(function.argumentType)), expression.span.last(declaration.name))
      }
      throw fail(.cannotConvert(system.shown(type), system.shown(expression.type), .argument), expression.span)
    }
  }

  /// An argument that is an `any P` may stand for a generic parameter that is the whole type of a parameter.
  private func noteOpenable(_ declaration: ValueDeclaration, _ substitution: Substitution) {
    for parameter in declaration.parameters {
      guard case .parameter(let generic) = parameter.type, case .variable(let index)? = substitution[generic] else { continue }
      system.openable.insert(index)
    }
  }

  /// The elements of the one tuple that a function of several parameters is to receive, as in `zip(a, b).map(+)`.
  func splat(_ function: FunctionType, _ wanted: FunctionType) -> [Type.TupleElement]? {
    guard function.parameters.count > 1, wanted.parameters.count == 1,
          case .tuple(let elements) = system.head(wanted.parameters[0].type), elements.count == function.parameters.count
    else { return nil }
    return elements
  }

  private func stuck() -> CheckFailure {
    for constraint in system.constraints {
      switch constraint {
      case .closure(let expression):
        if case .closure(let closure) = expression.kind {
          let name = closure.syntax.parameters?.first?.name ?? "$0"
          return fail(.closureParameterUnknown(name), expression.span)
        }
      case .member(let reference) where reference.implicitBase != nil:
        return fail(.unknownImplicitMember(reference.name.text), reference.name.span)
      case .conversion(let from, _, _, let span) where system.literal(of: from) == .nothing:
        return fail(.nilNeedsContext, span)
      default: continue
      }
    }
    for case .conforms(let type, _, let span) in system.constraints {
      if case .variable(let index) = system.head(type) { return fail(.cannotInfer(system.variables[index].name ?? "T"), span) }
    }
    let span = system.constraints.lazy.compactMap { constraint -> Span? in
      switch constraint {
      case .conversion(_, _, _, let span), .equal(_, _, _, let span), .conforms(_, _, let span), .unwrap(_, _, let span, _): span
      case .apply(let expression, _), .overload(let expression), .closure(let expression): expression.span
      case .member(let reference): reference.name.span
      case .keyPath(_, _, _, let span): span
      case .writable(let path, _): path.getter.span
      }
    }.first ?? .none
    return fail(.tooComplex, span)
  }
}
