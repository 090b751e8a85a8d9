/// Choosing among overloads of which several may be meant.
extension ExpressionChecker {
  /// - Parameter withContext: Leaves out functions as arguments of members that are not known yet, as in `[1, 2].map(Float.init)`.
  func nextDisjunction(withContext: Bool) -> Int? {
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
  func attempt(_ index: Int) throws {
    guard case .overload(let expression) = system.constraints[index], case .overloaded(let reference) = expression.kind
    else { return }
    let saved = system
    var failure: CheckFailure?
    let ranked = viable(reference, expression).enumerated()
      .map { (score: score($0.element, reference), freedom: -$0.element.declaration.constraintCount, order: $0.offset, candidate: $0.element) }
      .sorted { ($0.score, $0.freedom, $0.order) < ($1.score, $1.freedom, $1.order) }
    for candidate in ranked.map(\.candidate) {
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
    throw noCandidate(reference, expression)
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

  /// The type of a class's member with what `Self` is in place of the class in its result.
  private func givingSelf(_ type: Type, _ declaration: ValueDeclaration, _ own: Type) -> Type {
    guard case .function(var function) = type, let owner = declaration.owner else { return type }
    func replaced(_ result: Type) -> Type {
      if case .nominal(owner, _) = result { return own }
      return core.wrapped(result).map { core.optional(replaced($0)) } ?? result
    }
    function.result = replaced(function.result)
    return .function(function)
  }

  /// Why types that a where clause compares have to be equal.
  private func role(of declaration: ValueDeclaration) -> ConversionRole {
    declaration.kind == .function && declaration.isLesson ? .requirement(described(declaration)) : .argument
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
      for conformed in generic.protocols { system.add(.conforms(type, conformed.substituting(opened.substitution), expression.span)) }
      for (name, other) in generic.associated {
        system.add(.equal(.dependent(type, name), other.substituting(opened.substitution), role(of: declaration), expression.span))
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
        for conformed in protocols {
          system.add(.conforms(type.substituting(opened.substitution), conformed.substituting(opened.substitution), expression.span))
        }
      case .sameType(let a, let b):
        system.add(.equal(a.substituting(opened.substitution), b.substituting(opened.substitution), role(of: declaration), expression.span))
      }
    }
    system.choices[ObjectIdentifier(reference)] = opened
    system.references[ObjectIdentifier(reference)] = reference
    var type = declaration.interfaceType.substituting(opened.substitution)
    if declaration.kind == .initializer, declaration.isFailable, case .function(var function) = type {
      function.result = core.optional(function.result)
      type = .function(function)
    }
    if let own = opened.own, declaration.givesSelf || declaration.kind == .initializer { type = givingSelf(type, declaration, own) }
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
      system.add(.conversion(type, expression.type, contextRole(of: expression), expression.span))
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

  /// Lets a function value of several parameters stand where one is called with a tuple, as in `zip(a, b).map(f)`.
  func takesApart(_ from: Type, _ to: Type, _ role: ConversionRole, _ span: Span) -> Bool {
    guard case .argument = role, case .function(let have) = system.head(from), case .function(let wanted) = system.head(to),
          !have.throws || wanted.throws, let elements = splat(have, wanted) else { return false }
    for (element, parameter) in zip(elements, have.parameters) {
      system.add(.conversion(element.type, parameter.type, .argument, span))
    }
    system.add(.conversion(have.result, wanted.result, .argument, span))
    return true
  }

  /// The elements of the one tuple that a function of several parameters is to receive, as in `zip(a, b).map(+)`.
  func splat(_ function: FunctionType, _ wanted: FunctionType) -> [Type.TupleElement]? {
    guard function.parameters.count > 1, wanted.parameters.count == 1,
          case .tuple(let elements) = system.head(wanted.parameters[0].type), elements.count == function.parameters.count
    else { return nil }
    return elements
  }
}

extension ValueDeclaration {
  /// How much a lesson's function asks of its generic parameters: of two that fit alike the one that asks for more is meant.
  fileprivate var constraintCount: Int {
    guard isLesson else { return 0 }
    return generics.reduce(0) { count, generic in
      generic.protocols.reduce(count + generic.associated.count) { $0 + 1 + $1.allConformances.count }
    }
  }
}
