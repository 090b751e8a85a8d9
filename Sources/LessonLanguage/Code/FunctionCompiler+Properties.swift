/// Properties that run code: static ones at their first use, observed ones at every change.
extension FunctionCompiler {
  /// Gives a static property its value, if it has none yet.
  func prepare(_ variable: Variable) throws {
    guard let initializer = variable.initializer else { return }
    let layout = layout(variable.type), ready = newLabel()
    let place = program.globals[ObjectIdentifier(variable)] ?? program.declareGlobal(variable)
    jump(.jumpIfInitialized, program.globalNumber(variable), to: ready)
    try temporarily {
      let value = try callBody(initializer, [:], receiver: nil, [], variable.type)
      if isTopLevel {
        move(value, to: place, layout)
      } else {
        for index in 0..<layout.raws { emit(.setGlobalRaw, place.raw + index, value.place.raw + index) }
        for index in 0..<layout.refs { emit(.setGlobalRef, place.ref + index, value.place.ref + index) }
      }
    }
    emit(.markGlobal, wide: program.globalNumber(variable))
    self.place(ready)
  }

  /// Whether a change is not observed here: in an initialiser, and in the observers themselves.
  func isUnobserved(_ property: AnyObject, owner: TypeDeclaration?, base: TypedExpression?) -> Bool {
    guard let body else { return false }
    if let base {
      guard case .variable(let own) = base.kind, own === body.selfVariable else { return false }
    }
    if body.observed === property { return true }
    guard let owner, case .nominal(let made, _)? = body.initializes else { return false }
    return made === owner
  }

  /// An access to an observed variable. Its observers look for the new value in the variable itself, so what is lent is a
  /// copy, which is stored before they are called.
  func observed(_ variable: Variable, by observers: Observers, isOverwritten: Bool) throws -> Access {
    let type = concrete(variable.type), layout = layout(type)
    let lent = try allocate(layout)
    let current = TypedExpression(.variable(variable), type, span)
    if !isOverwritten { try generate(current, into: lent) }
    return Access(place: lent, endings: [{ [unowned self] _ in
      if let willSet = observers.willSet {
        _ = try callBody(willSet, substitution, receiver: nil, [.operand(Operand(place: lent, isOwned: false), type)], .void)
      }
      var old: [Argument] = []
      if let didSet = observers.didSet, !didSet.parameters.isEmpty {
        old = [.operand(Operand(place: try generateStable(current), isOwned: true), type)]
      }
      let access = try begin(storageOf: variable, layout, isOverwritten: true)
      move(Operand(place: lent, isOwned: true), to: access.place, layout)
      try end(access)
      if let didSet = observers.didSet { _ = try callBody(didSet, substitution, receiver: nil, old, .void) }
    }])
  }

  /// An access to an observed property. What is lent is a copy, where an observer wants to see both values.
  ///
  /// - Parameter receiver: What the property belongs to.
  func observed(_ access: Access, by observers: Observers, _ type: Type, _ substitution: Substitution,
                receiver: TypedExpression, isOverwritten: Bool) throws -> Access {
    let layout = layout(type), field = access.place
    let usesOld = observers.didSet.map { $0.parameters.count > 1 } ?? false
    var result = access
    if usesOld || observers.willSet != nil {
      result.place = try allocate(layout)
      if !isOverwritten { move(Operand(place: field, isOwned: false), to: result.place, layout) }
    }
    let lent = result.place
    result.endings.append { [unowned self] _ in
      if let willSet = observers.willSet {
        _ = try callBody(willSet, substitution, receiver: receiver, [.operand(Operand(place: lent, isOwned: false), type)], .void,
                         isMutating: true)
      }
      var old: [Argument] = []
      if usesOld {
        let kept = try allocate(layout)
        move(Operand(place: field, isOwned: true), to: kept, layout)
        old = [.operand(Operand(place: kept, isOwned: true), type)]
      }
      move(Operand(place: lent, isOwned: true), to: field, layout)
      if let didSet = observers.didSet {
        _ = try callBody(didSet, substitution, receiver: receiver, old, .void, isMutating: true)
      }
    }
    return result
  }
}

extension FunctionBody {
  /// Whether it takes `self` as a place: the getter of a lazy property, and most setters.
  var changesSelf: Bool { selfVariable != nil && inoutParameters.contains(0) }
}
