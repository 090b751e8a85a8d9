/// Members, calls and closures, once the types that they depend on are known.
extension ExpressionChecker {
  /// Looks a member up as soon as the type of its base is known.
  func decide(_ reference: MemberReference) throws -> Bool {
    var owner: Type
    if let implicit = reference.implicitBase {
      let known = system.head(implicit)
      if case .variable = known { return false }
      owner = .metatype(known)
    } else if let base = reference.base {
      owner = system.head(base.type)
      if let optional = system.implicitOptional(owner) {
        let isOfWrapped = core.wrapped(system.resolve(optional)).map { wrapped in
          if case .tuple = wrapped { return true }
          return !checker.members(named: reference.name.text, of: wrapped, system: system).isEmpty
        } ?? false
        guard isOfWrapped ? system.unwrapImplicitly(owner) : system.unify(owner, optional) else { return false }
        owner = system.head(base.type)
      }
      if case .variable = owner { return false }
      if owner.isDependent, !system.isRigid(owner) { return false }
    } else {
      return true
    }
    if case .metatype(let instance) = owner {
      if case .variable = system.head(instance) { return false }
      owner = system.resolve(owner)
    }
    if owner == .error || owner == .metatype(.error) { return system.unify(reference.expression.type, .error) }
    if case .tuple(let elements) = owner, let base = reference.base {
      return try tupleElement(reference, elements, base)
    }
    var found = checker.members(named: reference.name.text, of: owner, system: system)
    if let labels = reference.name.labels {
      found = found.filter { $0.declaration.parameters.map { $0.label ?? "" } == labels }
    }
    if found.isEmpty, case .metatype(let type) = owner, unapplied(reference, of: type) { return true }
    if found.isEmpty {
      guard let isDynamic = try lookUpDynamically(reference, owner) else { return false }
      if isDynamic { return true }
    }
    guard !found.isEmpty else { throw unknownMember(reference, owner) }
    found = try writtenOut(found, reference.call, reference.name.span)
    // `array.first` is the property, not the method `first(where:)`.
    if reference.call == nil, found.contains(where: { $0.declaration.kind == .variable }) {
      found = found.filter { $0.declaration.kind == .variable }
    }
    // A protocol itself has none of the static members; `any P.Type` is the type of some value.
    if case .metatype(.existential) = owner, let base = reference.base, case .type = base.kind { found = [] }
    if found.isEmpty, case .metatype(.existential) = owner { throw unknownMember(reference, owner) }
    if owner.isExistential || owner.isExistentialMetatype {
      found = found.filter { !$0.declaration.takesSelf(of: owner) }
      guard !found.isEmpty else { throw fail(.memberNeedsGeneric(reference.name.text, owner), reference.name.span) }
    }
    let base: TypedExpression? = if case .metatype = owner, !owner.isExistentialMetatype, !isClassValue(owner, reference.base) { nil }
      else { reference.base }
    let overloads = OverloadedReference(reference.name.text, base: base, candidates: found)
    overloads.call = reference.call
    reference.expression.kind = .overloaded(overloads)
    if found.count == 1 {
      try choose(found[0], for: overloads, reference.expression)
    } else {
      system.add(.overload(reference.expression))
    }
    return true
  }

  /// Whether it is a value that says which class is meant, and not the name of one.
  private func isClassValue(_ owner: Type, _ base: TypedExpression?) -> Bool {
    guard case .metatype(let instance) = owner, instance.isClass, let base else { return false }
    if case .type = base.kind { return false }
    return true
  }

  private func tupleElement(_ reference: MemberReference, _ elements: [Type.TupleElement], _ base: TypedExpression) throws
    -> Bool
  {
    let name = reference.name.text
    let index = Int(name) ?? elements.firstIndex { $0.label == name }
    guard let index, elements.indices.contains(index) else {
      throw fail(.unknownMember(system.shown(base.type), name,
                                nearest: NearestName.of(name, among: elements.compactMap(\.label))), reference.name.span)
    }
    reference.expression.kind = .tupleElement(base, index)
    return system.unify(reference.expression.type, elements[index].type)
  }

  private func unknownMember(_ reference: MemberReference, _ owner: Type) -> CheckFailure {
    let name = reference.name.text
    if core.wrapped(owner) != nil, let wrapped = core.wrapped(owner),
       !checker.members(named: name, of: wrapped, system: system).isEmpty {
      return mustUnwrap(system.shown(owner), reference.base?.span ?? reference.name.span, member: name)
    }
    if case .metatype(let type) = owner, !checker.members(named: name, of: type, system: system).isEmpty {
      return fail(.instanceMemberOnType(name, system.shown(type)), reference.name.span)
    }
    if !checker.members(named: name, of: .metatype(owner), system: system).isEmpty {
      return fail(.staticMemberOnInstance(name, system.shown(owner)), reference.name.span)
    }
    if name == "init", case .metatype(let type) = owner, !type.isGeneric { return lacksInitializers(type, reference.name.span) }
    if let unmet = unmetRequirement(name, of: owner, reference.name.span) { return unmet }
    let nearest = NearestName.of(name, among: checker.memberNames(of: owner))
    return fail(.unknownMember(system.shown(owner), name, nearest: nearest), reference.name.span)
  }

  // MARK: Calls

  func apply(_ expression: TypedExpression, _ callee: TypedExpression) throws -> Bool {
    if system.implicitOptional(callee.type) != nil { _ = system.unwrapImplicitly(callee.type) }
    let type = system.head(callee.type)
    switch type {
    case .variable: return false
    case .error: return system.unify(expression.type, .error)
    case .function(let function):
      guard case .call(let call) = expression.kind else { return true }
      call.target = .value(callee)
      let parameters = calledParameters(callee, function)
      switch ArgumentMatching.match(call.arguments, parameters) {
      case .failure(let mismatch): throw fail(mismatch.error, mismatch.span ?? call.place(of: mismatch.error, behind: callee.span))
      case .success(let matches): try connect(call, function, parameters, matches, isOperator: isOperator(callee))
      }
      expression.optional = nil
      if isImplicitlyUnwrapped(callee) {
        expression.optional = function.result
        if system.allowImplicitUnwrapping(expression.type, of: function.result) { return true }
      }
      guard system.unify(expression.type, function.result) else {
        throw conversionFailure(function.result, expression.type, .argument, expression.span)
      }
      return true
    default:
      if case .call(let call) = expression.kind, try callDynamically(call, expression, callee, type) { return true }
      guard case .call(let call) = expression.kind, callAsFunction(call, expression, callee, type) else {
        if case .overloaded(let reference) = callee.kind,
           let chosen = system.choices[ObjectIdentifier(reference)]?.declaration, chosen.kind == .enumCase {
          throw fail(.noPayload(chosen.name), callee.span.last(chosen.name))
        }
        throw fail(.notCallable(system.shown(type)), callee.span)
      }
      return true
    }
  }

  /// `value(…)`, where the value's type has `callAsFunction(…)`.
  private func callAsFunction(_ call: Call, _ expression: TypedExpression, _ value: TypedExpression, _ type: Type) -> Bool {
    let found = checker.members(named: "callAsFunction", of: type, system: system)
    if found.isEmpty { return false }
    let reference = OverloadedReference("callAsFunction", base: value, candidates: found)
    reference.call = call
    let method = TypedExpression(.overloaded(reference), system.fresh(value.span), value.span)
    call.target = .value(method)
    system.add(.overload(method))
    system.add(.apply(expression, callee: method))
    return true
  }

  /// `Type.method`, a function that takes the instance and gives the method.
  private func unapplied(_ reference: MemberReference, of type: Type) -> Bool {
    let methods = checker.members(named: reference.name.text, of: type, system: system)
    guard methods.contains(where: { $0.declaration.kind == .function && !$0.declaration.isMutating }) else { return false }
    let own = ExpressionSyntax(span: reference.name.span, kind: .name(
      NameSyntax(text: "$0", span: reference.name.span, labels: nil), typeArguments: []))
    let body = ExpressionSyntax(span: reference.name.span, kind: .member(own, reference.name, typeArguments: []))
    let syntax = ClosureSyntax(
      span: reference.name.span, captures: [], parameters: nil, shorthandCount: 1, throws: false, result: nil,
      body: [StatementSyntax(span: reference.name.span, kind: .expression(body))])
    let made = TypedClosure(
      syntax, body: FunctionBody("closure", span: reference.name.span, result: .error, parent: scope.function),
      parameterTypes: [], result: .error, scope: scope)
    reference.expression.kind = .closure(made)
    system.add(.closure(reference.expression))
    return system.unify(reference.expression.type, .function(FunctionType(
      parameters: [.init(type: type)], result: system.fresh(reference.name.span))))
  }

  private func isImplicitlyUnwrapped(_ callee: TypedExpression) -> Bool {
    guard case .overloaded(let reference) = callee.kind, let chosen = system.choices[ObjectIdentifier(reference)]?.declaration else { return false }
    return chosen.kind != .variable && chosen.isImplicitlyUnwrapped
  }

  func isOperator(_ callee: TypedExpression) -> Bool {
    if case .overloaded(let reference) = callee.kind { reference.isOperator } else { false }
  }

  /// The parameters with their labels and defaults, if the callee is a declaration; without them otherwise.
  func calledParameters(_ callee: TypedExpression, _ function: FunctionType) -> [ValueDeclaration.Parameter] {
    if case .overloaded(let reference) = callee.kind,
       let choice = system.choices[ObjectIdentifier(reference)], choice.declaration.kind != .variable {
      return choice.declaration.parameters
    }
    return function.parameters.map { .init(label: nil, name: "", type: $0.type, isInout: $0.isInout, isVariadic: $0.isVariadic) }
  }

  /// The builder of a parameter, with the types that the call has for its generic parameters.
  private func builder(declared builder: Type, _ call: Call) -> Type {
    guard case .value(let callee) = call.target, case .overloaded(let reference) = callee.kind,
          let choice = system.choices[ObjectIdentifier(reference)] else { return builder }
    return system.resolve(builder.substituting(choice.substitution))
  }

  private func connect(_ call: Call, _ function: FunctionType, _ declared: [ValueDeclaration.Parameter], _ matches: [[Int]],
                       isOperator: Bool) throws {
    var role = ConversionRole.argument
    if isOperator, case .value(let callee) = call.target, case .overloaded(let reference) = callee.kind {
      role = .operand(reference.name, call.arguments.map(\.value.type), call.arguments.map(\.value.anchor), callee.span)
    }
    for ((parameter, declaration), indices) in zip(zip(function.parameters, declared), matches) {
      for index in indices {
        let argument = call.arguments[index].value
        if isOperator, !parameter.isInout, takes(argument, as: declaration, parameter.type) { continue }
        if case .closure(let closure) = argument.kind { closure.builder = declaration.builder.map { builder(declared: $0, call) } }
        let isMarked = if case .inoutReference = argument.kind { true } else { false }
        if parameter.isInout {
          guard isMarked || isOperator else { throw fail(.inoutNotMarked(system.shown(argument.type)), argument.span) }
          system.add(.equal(argument.type, parameter.type, role, argument.anchor))
        } else {
          guard !isMarked else { throw fail(.inoutUnexpected(system.shown(argument.type)), argument.span) }
          system.add(.conversion(argument.type, parameter.type, role, argument.anchor))
        }
      }
    }
  }
}
