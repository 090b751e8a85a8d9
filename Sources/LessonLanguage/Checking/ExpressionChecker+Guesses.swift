/// What the solver guesses when nothing more can be decided, apart from overloads.
extension ExpressionChecker {
  /// Commits to an overload of which only one candidate still fits; fails if none does.
  func commitOnlyCandidate(called: Bool) throws -> Bool {
    for constraint in system.constraints {
      guard case .overload(let expression) = constraint, case .overloaded(let reference) = expression.kind,
            (reference.call != nil) == called else { continue }
      let fitting = viable(reference, expression)
      if fitting.isEmpty { throw noCandidate(reference, expression) }
      if fitting.count == 1 {
        try choose(fitting[0], for: reference, expression)
        return true
      }
    }
    return false
  }

  /// Gives a variable the type of what converts to it.
  func bindFromSources() -> Bool {
    var sources: [Int: [Type]] = [:]
    var order: [Int] = []
    var nothing: Set<Int> = [], literals: [Int: [ConstraintSystem.Literal]] = [:]
    var waiting: Set<Int> = []
    let undecided = undecidedInitializers
    for case .conversion(let from, let to, _, _) in system.constraints {
      guard case .variable(let index) = system.head(to) else { continue }
      let source = system.head(from)
      if case .variable(let other) = source {
        if undecided.contains(other) { waiting.insert(index) }
        if system.variables[other].literal == .nothing { nothing.insert(index) }
        else if let literal = system.variables[other].literal { literals[index, default: []].append(literal) }
        continue
      }
      if source.isDependent, !system.isRigid(source) { continue }
      if sources[index] == nil { order.append(index) }
      sources[index, default: []].append(source)
    }
    for index in order where !waiting.contains(index) {
      guard let types = sources[index] else { continue }
      var type = types.first { core.wrapped($0) != nil } ?? types[0]
      if nothing.contains(index), core.wrapped(type) == nil { type = core.optional(type) }
      // A literal that the type cannot be made of asks for more, as a value of another type does.
      let plain = core.wrapped(type) ?? type
      let isMixed = literals[index]?.contains { !plain.hasVariables && $0 != .closure && !system.accepts(plain, $0) } ?? false
      if isMixed || types.contains(where: { $0 != type }), let target = wider(index) ?? takenByFunctions(elements: index) ?? commonSuperclass(types) { type = target }
      if system.bind(index, type) { return true }
    }
    for index in nothing.sorted() {
      let wrapped = system.fresh(system.variables[index].span)
      if system.bind(index, core.optional(wrapped)) { return true }
    }
    return false
  }

  /// The results of initialisers of which it is not decided which is meant: one that may fail gives an optional.
  private var undecidedInitializers: Set<Int> {
    var found: Set<Int> = []
    for case .apply(let call, let callee) in system.constraints {
      guard case .overloaded(let reference) = callee.kind, reference.name == "init", case .variable(let index) = system.head(call.type),
            system.choices[ObjectIdentifier(reference)] == nil else { continue }
      found.insert(index)
    }
    return found
  }

  /// What a variable with sources of several types is to become, if that is a type which takes them all.
  private func wider(_ index: Int) -> Type? {
    // An existential conforms to no protocol.
    for case .conforms(let type, _, _) in system.constraints where system.head(type) == .variable(index) { return nil }
    for case .conversion(let from, let to, _, _) in system.constraints {
      guard let target = target(of: index, from, to) else { continue }
      if case .existential = core.wrapped(target) ?? target { return target }
      if case .nominal(let declaration, _) = target, declaration.erased != nil { return target }
    }
    return nil
  }

  /// What the variable itself becomes, or as the element of an array.
  private func target(of index: Int, _ from: Type, _ to: Type) -> Type? {
    switch (system.head(from), system.head(to)) {
    case (.variable(index), let target): target
    case (.nominal(core.array, let own), .nominal(core.array, let others)): target(of: index, own[0], others[0])
    default: nil
    }
  }

  /// The nearest class that all of these classes are or inherit from, optional if one of them is.
  private func commonSuperclass(_ types: [Type]) -> Type? {
    let classes = types.map { system.resolve(core.wrapped($0) ?? $0) }
    guard var common = classes.first, classes.allSatisfy(\.isClass) else { return nil }
    for type in classes.dropFirst() {
      guard case .nominal(let other, _) = type else { return nil }
      var next: Type? = common
      while case .nominal(let declaration, _)? = next, !other.inherits(from: declaration) { next = next?.superclass }
      guard let found = next else { return nil }
      common = found
    }
    return types.contains { core.wrapped($0) != nil } ? core.optional(common) : common
  }

  /// Gives an implicit member's base the type that its context asks for.
  func bindContext() -> Bool {
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
  func bindFromTargets(existentials: Bool) -> Bool {
    for case .conversion(let from, let to, _, _) in system.constraints {
      guard case .variable(let index) = system.head(from), system.variables[index].literal == nil else { continue }
      let target = system.head(to)
      switch target {
      case .variable: continue
      case .dependent where !system.isRigid(target): continue
      // Anything converts to them, and so does what an optional wraps.
      case .existential where !existentials: continue
      case .nominal(let hidden, _) where hidden.opaque?.isOpen == true && !existentials: continue
      case .nominal(let declaration, _) where declaration.erased != nil && !existentials: continue
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

  /// A collection literal of literals whose member is used: the member may say what the elements are.
  func nextLiteralBase() -> Int? {
    for case .member(let reference) in system.constraints {
      guard let base = reference.base, case .variable(let index) = system.head(base.type), !system.triedBases.contains(index),
            case .array(let element)? = system.variables[index].literal, case .variable = system.head(element),
            system.constraints.contains(where: {
              if case .conversion(let from, let to, _, _) = $0, system.head(to) == system.head(element),
                 case .variable = system.head(from) { true } else { false }
            }) else { continue }
      return index
    }
    return nil
  }

  /// Solves as if the elements had their default types; where that fails, the member says what they are.
  func attempt(base index: Int) throws {
    system.triedBases.insert(index)
    let saved = system
    do {
      try solve()
    } catch let failure as CheckFailure {
      attemptsLeft -= 1
      literalRetriesLeft -= 1
      if case .tooComplex = failure.error { throw failure }
      guard literalRetriesLeft > 0, let type = saved.variables[index].literal.flatMap(saved.defaultType) else { throw failure }
      system = saved
      guard system.bind(index, type) else { throw failure }
      do { try solve() } catch { throw failure }
    }
  }

  func mergeVariables() -> Bool {
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
  func nextLiteral() -> Int? {
    system.variables.indices.first {
      system.variables[$0].binding == nil && system.variables[$0].literal.flatMap(system.defaultType) != nil
    }
  }

  /// Gives a literal its default type and solves the rest; an integer may turn out to have to be a Double.
  func assume(_ index: Int) throws {
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
  func openClosure() -> Bool {
    for case .closure(let expression) in system.constraints {
      guard case .closure(let closure) = expression.kind, !closure.isOpened, case .function = system.head(expression.type),
            closure.builder != nil || Self.opensEarly(closure.syntax.body) else { continue }
      closure.isOpened = true
      return true
    }
    return false
  }

  /// Gives closures without a context the types that they declare themselves.
  ///
  /// - Parameter withResult: Only those whose result is written: an `Any` that takes the result is not what they give.
  func closeClosures(withResult: Bool = false) -> Bool {
    for case .closure(let expression) in system.constraints {
      guard case .closure(let closure) = expression.kind, case .variable(let index) = system.head(expression.type),
            !withResult || closure.syntax.result != nil else { continue }
      let count = closure.syntax.parameters?.count ?? closure.syntax.shorthandCount
      let parameters = (0..<count).map { index in
        FunctionType.Parameter(type: system.fresh(expression.span), isVariadic: closure.syntax.parameters?[index].isVariadic ?? false)
      }
      // A written result is the closure's own: what the context makes of it may be more.
      let result = closure.syntax.result == nil ? callResult(of: expression) ?? system.fresh(expression.span) : system.fresh(expression.span)
      closure.isOpened = true
      guard let thrown = try? checker.thrown(closure.syntax.throws, closure.syntax.thrown, closure.scope) else { continue }
      let type = FunctionType(parameters: parameters, result: result, throws: thrown.throws, thrown: thrown.type)
      return system.bind(index, .function(type))
    }
    return false
  }

  func closeResults() -> Bool {
    for type in system.openResults {
      if case .variable(let index) = system.head(type) { return system.bind(index, .void) }
    }
    return false
  }

  /// The type of the call whose callee is the expression: what the context knows of it, a closure that is called at once knows.
  private func callResult(of callee: TypedExpression) -> Type? {
    for case .apply(let call, let applied) in system.constraints where applied === callee { return call.type }
    return nil
  }
}
