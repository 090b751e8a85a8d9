/// The solver: decide what can be decided, then guess, the least risky first. `ConstraintSystem` has the idea.
extension ExpressionChecker {
  func solve() throws {
    while true {
      try simplify()
      if system.constraints.isEmpty {
        _ = closeResults()
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
      if bindMixedLiteral() { continue }
      if let base = nextLiteralBase() { return try attempt(base: base) }
      if mergeVariables() { continue }
      if openClosure() { continue }
      if try assumeImplicit() { return }
      if let literal = nextLiteral() { return try assume(literal) }
      if let index = nextDisjunction(withContext: false) { return try attempt(index) }
      if closeClosures(withResult: true) { continue }
      if bindFromTargets(existentials: true) { continue }
      if closeClosures() { continue }
      if closeResults() { continue }
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
      case .failed:
        if takesApart(from, to, role, span) { return true }
        throw conversionFailure(from, to, role, span)
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
      switch system.conform(type, to: conformed) {
      case .solved: return true
      case .undecided: return false
      case .failed: throw lacking(conformed, type, span)
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
    if case .nominal(let declaration, _) = want, let erased = declaration.erased, !have.hasVariables, system.conforms(have, erased) == .failed {
      return fail(.cannotErase(have, erased, role), span)
    }
    if case .function(let source) = have, case .function(let target) = want, source.throws, !target.throws {
      return fail(.throwingConversion(have, want), span)
    }
    if case .function(let source) = have, case .function(let target) = want, let thrown = target.thrown, source.throws,
       core.thrown(by: source) != thrown {
      return fail(.thrownConversion(core.thrown(by: source), thrown), span)
    }
    if case .branches(let choice) = role {
      let first = choice.first.map { system.shown($0.type) }
      if let value = choice.first, let first, first == want, have != first, asked?.type.map(system.resolve) != want {
        return fail(.branchMismatch(first, have, isTernary: choice.isTernary), value.anchor)
      }
      return conversionFailure(from, to, asked?.role ?? .initialization, span)
    }
    if let opaque = want.opaque, opaque.isOpen,
       let missing = want.opaqueProtocols?.first(where: { system.conforms(have, $0) == .failed }) {
      if system.conforms(have, missing.base) == .solved, let (name, wanted) = missing.associatedArguments.first {
        return fail(.calleeRequiresEqual("return type of " + opaque.subject, system.resolve(have.associatedType(name)), wanted), span)
      }
      return fail(.calleeRequires("return type of " + opaque.subject, have, missing), span)
    }
    if case .existential = core.wrapped(want) ?? want, have.isNoncopyable { return fail(.cannotErase(have, core.copyable, role), span) }
    if case .existential(let protocols) = core.wrapped(want) ?? want, case .nominal = have, core.wrapped(have) == nil, role.namesProtocol,
       let missing = protocols.first(where: { system.conforms(have, $0.base) == .failed }), missing.kind == .protocolType {
      return fail(.cannotErase(have, missing, role), span)
    }
    if case .requirement(let callee) = role { return fail(.calleeRequiresEqual(callee, have, want), span) }
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
