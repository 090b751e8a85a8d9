/// What expressions read and assign.
extension InitializationFlow {
  mutating func visit(_ conditions: [TypedCondition]) {
    for condition in conditions {
      for expression in condition.expressions { visit(expression) }
      if case .optionalBinding(_, let value) = condition { consume(value) }
    }
  }

  mutating func visit(_ expression: TypedExpression) {
    switch expression.kind {
    case .variable(let variable):
      read(variable, expression.span)
    case .property(nil, let property, _):
      guard case .local(let variable)? = property.wrapped?.storage.implementation, unset.contains(ObjectIdentifier(variable)) else { return }
      problems.append((.usedByFunction(variable.name, isLet: false), expression.span))
      unset.remove(ObjectIdentifier(variable))
    case .tupleElement(let base, let index):
      if case .variable(let variable) = base.kind, setParts[ObjectIdentifier(variable)]?.contains(index) == true { return }
      visit(base)
    case .property(let base?, let property, _):
      guard case .variable(let variable) = base.kind, variable === own, isOwnStored(property) else {
        use = .property(property.name)
        visit(base)
        use = .plain
        if property.throws { noteError() }
        return
      }
      if missing.contains(property.name) {
        problems.append((.usedBeforeInitialization("self." + property.name, isLet: property.isLet), expression.span))
      }
    case .assignment(let target, let value):
      if let (storage, made) = firstValue(of: target, value) {
        visit(value)
        expression.kind = .assignment(storage, made)
        return assign(storage)
      }
      visit(value)
      let isUnused = if case .discard = target.kind, case .variable = value.kind { true } else { false }
      if !isUnused { consume(value) }
      assign(target)
    case .consumed(let inner, _):
      visit(inner)
      consume(expression)
    case .conversion(let conversion, let inner):
      visit(inner)
      if case .function = conversion { break }
      consume(inner)
    case .tuple(let elements), .array(let elements):
      for element in elements {
        visit(element)
        consume(element)
      }
    case .call(let call):
      if case .declaration(let called, _, let base?) = call.target, called.isOfClass {
        if called.kind == .initializer { return visit(delegation: call) }
        use = .method(called.name)
        visit(base)
        use = .plain
      }
      if case .declaration(let called, _, nil) = call.target, case .body(let body) = called.implementation {
        for variable in body.captures where unset.contains(ObjectIdentifier(variable)) && !consumed.contains(ObjectIdentifier(variable)) {
          problems.append((.usedByFunction(variable.name, isLet: variable.isLet), expression.span))
        }
      }
      consumeArguments(of: call, expression)
      if call.mayThrow { noteError() }
    case .tried(.optional, let inner):
      let before = self
      visit(inner)
      unset.formUnion(before.unset)
      missing.formUnion(before.missing)
    case .closure(let closure):
      for variable in closure.body.captures {
        let id = ObjectIdentifier(variable)
        guard unset.contains(id), !consumed.contains(id) else { read(variable, expression.span); continue }
        problems.append((.capturedBeforeInitialization(variable.name, isLet: variable.isLet), expression.span))
        unset.remove(id)
      }
      if closure.body.statements.count == 1 { findConsumed(in: closure.body) }
    default:
      for child in expression.children { visit(child) }
    }
  }

  /// The assignment of an initialiser that gives a property with a wrapper its first value.
  private func firstValue(of target: TypedExpression, _ value: TypedExpression) -> (storage: TypedExpression, made: TypedExpression)? {
    if case .property(nil, let property, _) = target.kind, let wrapped = property.wrapped, let maker = wrapped.maker,
       case .local(let variable) = wrapped.storage.implementation, unset.contains(ObjectIdentifier(variable)) {
      return (TypedExpression(.variable(variable), variable.type, target.span), made(by: maker, of: value, [:], variable.type))
    }
    guard case .property(let base?, let property, let substitution) = target.kind, case .variable(let variable) = base.kind, variable === own,
          let wrapped = property.wrapped, wrapped.property === property, wrapped.isMadeByAssignment, missing.contains(wrapped.storage.name),
          let maker = wrapped.maker else { return nil }
    let type = wrapped.storage.type.substituting(substitution)
    let storage = TypedExpression(.property(base: base, wrapped.storage, substitution), type, target.span)
    return (storage, made(by: maker, of: value, substitution, type))
  }

  private func made(by maker: ValueDeclaration, of value: TypedExpression, _ substitution: Substitution, _ type: Type) -> TypedExpression {
    let call = Call(.declaration(maker, substitution, base: nil), [])
    call.bound = [.value(value)]
    call.mayThrow = false
    return TypedExpression(.call(call), type, value.span)
  }

  private mutating func read(_ variable: Variable, _ span: Span) {
    if unset.contains(ObjectIdentifier(variable)), consumed.contains(ObjectIdentifier(variable)) {
      complain(of: variable)
    } else if unset.contains(ObjectIdentifier(variable)) {
      problems.append((.usedBeforeInitialization(variable.name, isLet: variable.isLet), span))
      unset.remove(ObjectIdentifier(variable))
    }
    if variable === own, !missing.isEmpty {
      let call = delegation?.call ?? ""
      let error: CheckError = missing.contains(call) ? .inheritance(.selfBefore(call, use: use))
        : variable.type.isClass ? .inheritance(.selfBeforeStored(use: use)) : .selfUsedTooEarly
      problems.append((error, span))
      missing = []
    }
  }

  /// `self.init(…)` or `super.init(…)` on the instance that is being initialised.
  private mutating func visit(delegation call: Call) {
    for argument in call.bound.flatMap(\.expressions) { visit(argument) }
    if call.mayThrow { noteError() }
    if let base = call.receiver, delegation == .toSuperclass {
      missing.remove(InitializerDelegation.toSuperclass.call)
      for name in missing.sorted() { problems.append((.inheritance(.notSetBeforeSuper(name)), base.span)) }
    }
    missing = []
  }

  /// Whether it is a property that the type itself stores, and not one that it inherits.
  private func isOwnStored(_ property: ValueDeclaration) -> Bool {
    guard case .stored = property.implementation else { return false }
    return !property.isOfClass || property.owner === own?.type.nominalDeclaration
  }

  private mutating func assign(_ target: TypedExpression) {
    switch target.kind {
    case .variable(let variable):
      if variable === own { missing = []; return }
      let id = ObjectIdentifier(variable)
      if variable.isLet, perhapsSet.contains(id) || outsideLoop.contains(id) { problems.append((.initializedTwice(variable.name), target.span)) }
      unset.remove(id)
      perhapsSet.insert(id)
    case .property(let base?, let property, _):
      guard case .variable(let variable) = base.kind, variable === own, isOwnStored(property) else {
        use = .property(property.name)
        visit(base)
        return use = .plain
      }
      missing.remove(property.name)
      guard property.isLet else { return }
      let id = ObjectIdentifier(property)
      if perhapsSet.contains(id) || outsideLoop.contains(id) {
        problems.append((.initializedTwice("self." + property.name), target.span))
      }
      perhapsSet.insert(id)
    case .tuple(let elements):
      for element in elements { assign(element) }
    case .tupleElement(let base, let index):
      guard case .variable(let variable) = base.kind, unset.contains(ObjectIdentifier(variable)), case .tuple(let elements) = variable.type else {
        return visit(target)
      }
      let id = ObjectIdentifier(variable)
      setParts[id, default: []].insert(index)
      guard setParts[id]?.count == elements.count else { return }
      setParts[id] = nil
      unset.remove(id)
      perhapsSet.insert(id)
    case .discard: break
    default: visit(target)
    }
  }
}
