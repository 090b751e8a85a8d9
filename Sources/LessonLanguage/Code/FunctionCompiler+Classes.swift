/// Instances of classes: making them, their properties, and members whose place a subclass may take.
///
/// An instance is one ref to an object that holds its stored properties, those of the superclass first. They are read and
/// written like a variable in a box. A change moves the value out and puts it back: whoever looks there meanwhile finds
/// nothing, and is told that two accesses overlap.
///
/// A member that no class overrides is called like any function, and code that counts on this is noted: if a later block
/// overrides the member, that code is made anew (`Program+Overriding.swift`). For every other member the machine asks the
/// instance for its class, as it asks an existential for the type of its value (`DynamicMember.swift`).
extension FunctionCompiler {
  // MARK: Making

  /// `C(…)`, or with a receiver `self.init(…)` and `super.init(…)`, which work on the instance that is there.
  func initialize(_ initializer: ValueDeclaration, _ substitution: Substitution, receiver: TypedExpression?, _ arguments: [Argument],
                  _ result: Type, mayThrow: Bool) throws -> Operand {
    let type = core.wrapped(concrete(result)).flatMap { initializer.isFailable ? $0 : nil } ?? concrete(result)
    let (initializer, substitution) = receiver == nil ? own(initializer, substitution, of: type) : (initializer, substitution)
    guard case .body(let body) = initializer.implementation else {
      throw CheckFailure(error: .unsupported(.initializer), span: span)
    }
    if let receiver {
      if isVirtual(initializer, receiver) {
        return try callDynamic(initializer, substitution, .initialize, receiver: receiver, arguments, result, mayThrow: mayThrow)
      }
      return try callBody(body, substituting(substitution, in: body), receiver: receiver, arguments, result, mayThrow: mayThrow)
    }
    let instance = try allocate(.ref)
    emit(.makeInstance, instance.ref, wide: program.image.number(of: program.runtimeType(type)))
    return try callBody(body, substituting(substitution, in: body), receiver: nil,
                        [.operand(Operand(place: instance, isOwned: true), type)] + arguments, result, mayThrow: mayThrow)
  }

  /// The initialiser that a class has for one that it inherits.
  private func own(_ initializer: ValueDeclaration, _ substitution: Substitution, of type: Type) -> (ValueDeclaration, Substitution) {
    guard case .nominal(let declaration, let arguments) = type, declaration !== initializer.owner else { return (initializer, substitution) }
    let own = declaration.implementation(of: initializer)
    var types = declaration.substitution(arguments)
    for (generic, theirs) in zip(own.generics, initializer.generics) { types[generic] = substitution[theirs].map(concrete) }
    return (own, types)
  }

  func compileClassInitializer(_ body: FunctionBody, _ made: Type) throws {
    guard case .nominal(let declaration, _) = concrete(made), let variable = body.selfVariable,
          case .registers(let own)? = storage[ObjectIdentifier(variable)] else { return }
    selfPlace = own
    if body.delegation != .toOwnClass {
      for property in declaration.stored {
        guard !body.givenProperties.contains(property.name), let initial = property.initial else { continue }
        try within(initial.span) {
          try temporarily { try store(generate(initial), in: field(property, of: made), ofInstance: own.ref) }
        }
      }
    }
    try statements(body.statements)
    try returnSelf(body, own, .ref)
  }

  /// An initialiser of a struct whose values have an end: it makes the instance itself.
  func compileInitializer(_ body: FunctionBody, ofInstance made: Type) throws {
    guard case .nominal(let declaration, _) = concrete(made) else { return }
    let own = try allocate(.ref)
    selfPlace = own
    if let variable = body.selfVariable { storage[ObjectIdentifier(variable)] = .registers(own) }
    emit(.makeInstance, own.ref, wide: program.image.number(of: program.runtimeType(concrete(made))))
    var given = body.isMemberwise ? body.parameters[...] : []
    for property in declaration.stored {
      try temporarily {
        let field = try field(property, of: made)
        if !(property.isLet && property.hasInitial), let parameter = given.popFirst(),
           case .registers(let place)? = storage[ObjectIdentifier(parameter)] {
          try store(Operand(place: place, isOwned: true), in: field, ofInstance: own.ref)
        } else if !body.givenProperties.contains(property.name), let initial = property.initial {
          try store(generate(initial), in: field, ofInstance: own.ref)
        }
      }
    }
    try statements(body.statements)
    try returnSelf(body, own, .ref)
  }

  // MARK: Stored properties

  /// Where a stored property is among the words of an instance.
  struct Field {
    var place: Place
    var layout: Layout
    var type: Type
    var strength: ReferenceStrength?
  }

  func field(_ property: ValueDeclaration, of type: Type) throws -> Field {
    guard let owner = property.owner, case .nominal(_, let arguments)? = concrete(type).asSuperclass(owner),
          case .stored(let index) = property.implementation else {
      throw CheckFailure(error: .unsupported(.property, property.name), span: span)
    }
    let own = program.layouts.storedTypes(owner, arguments)
    let inherited = program.layouts.instanceLayout(Type.nominal(owner, arguments).superclass)
    let place = program.layouts.offsets(own)[index].offset(by: Place(raw: inherited.raws, ref: inherited.refs))
    guard place.raw < 60_000, place.ref < 60_000 else {
      throw CheckFailure(error: .unsupported(.manyProperties), span: span)
    }
    return Field(place: place, layout: program.layouts.layout(of: own[index]), type: own[index], strength: property.strength)
  }

  func load(_ property: ValueDeclaration, of base: TypedExpression, into target: Place) throws {
    let field = try field(property, of: base.type)
    try temporarily {
      let instance = try generate(base)
      load(field, ofInstance: instance.place.ref, into: target)
      // One that was made for this is not needed any more.
      guard instance.isOwned, program.runsDeinitializers else { return }
      // What is loaded may stand where it was.
      if field.layout.refs == 0 || instance.place.ref != target.ref { emit(.clearRefs, instance.place.ref, 1) }
      runDeinitializers()
    }
  }

  /// Lets the instances have their end that nothing refers to any more.
  func runDeinitializers() {
    if program.runsDeinitializers { emit(.runDeinitializers, top.raw, top.ref) }
  }

  private func load(_ field: Field, ofInstance object: Int, into target: Place) {
    for i in 0..<field.layout.raws { emit(.boxRaw, target.raw + i, object, field.place.raw + i) }
    for i in 0..<field.layout.refs { emit(.boxRef, target.ref + i, object, field.place.ref + i) }
    if let strength = field.strength { return strengthen(target.ref, strength, field.type, into: target.ref) }
    if let certain = field.layout.certainRef { emit(.requireRef, target.ref + certain) }
  }

  private func store(_ value: Operand, in field: Field, ofInstance object: Int) throws {
    if field.strength != nil {
      let weak = try allocate(.ref).ref
      emit(.makeWeak, weak, value.place.ref)
      return _ = emit(.setBoxRef, object, weak, field.place.ref)
    }
    try store(value, inBox: object, at: field.place, field.layout)
  }

  /// `instance.property = value`, where nothing has to be called.
  func assignField(_ place: TypedExpression, _ value: TypedExpression) throws -> Bool {
    guard case .property(let base?, let property, _) = place.kind, property.isInInstance, case .stored = property.implementation,
          !isVirtual(property, base), property.observers == nil || isUnobserved(property, owner: property.owner, base: base),
          !base.hasOptionalLink else { return false }
    try temporarily {
      let object = try generate(base).place.ref
      try store(generate(value), in: field(property, of: base.type), ofInstance: object)
    }
    return true
  }

  // MARK: Accesses

  /// An access to a property or an element of an instance.
  func begin(member declaration: ValueDeclaration, ofInstance base: TypedExpression, _ substitution: Substitution,
             _ indices: [Argument], _ type: Type, isOverwritten: Bool) throws -> Access {
    let object = try generateStable(base)
    let value = borrowed(object, base.type)
    let receiver = base.isSuper ? TypedExpression(.conversion(.superclass, value), base.type, span) : value
    guard case .stored = declaration.implementation, !isVirtual(declaration, receiver) else {
      return try begin(Access(place: object), declaration, receiver, substitution, indices, type, isOverwritten: isOverwritten)
    }
    let field = try field(declaration, of: base.type)
    let lent = try allocate(field.layout)
    if let observers = declaration.observers, !isUnobserved(declaration, owner: declaration.owner, base: base) {
      return try observed(field, lent, by: observers, type, substituting(substitution), receiver: receiver, isOverwritten: isOverwritten)
    }
    if !isOverwritten, field.strength != nil {
      load(field, ofInstance: object.ref, into: lent)
    } else if !isOverwritten {
      for i in 0..<field.layout.raws { emit(.boxRaw, lent.raw + i, object.ref, field.place.raw + i) }
      for i in 0..<field.layout.refs { emit(.takeBoxRef, lent.ref + i, object.ref, field.place.ref + i) }
      if let certain = field.layout.certainRef { emit(.requireRef, lent.ref + certain) }
    }
    return Access(place: lent, endings: [{ [unowned self] _ in
      try store(Operand(place: lent, isOwned: true), in: field, ofInstance: object.ref)
    }])
  }

  /// What is lent is a copy: the observers find the old value, and then the new one, in the instance.
  private func observed(_ field: Field, _ lent: Place, by observers: Observers, _ type: Type, _ substitution: Substitution,
                        receiver: TypedExpression, isOverwritten: Bool) throws -> Access {
    let object = try generate(receiver).place.ref
    if !isOverwritten { load(field, ofInstance: object, into: lent) }
    return Access(place: lent, endings: [{ [unowned self] _ in
      if let willSet = observers.willSet {
        _ = try callBody(willSet, substitution, receiver: receiver, [.operand(Operand(place: lent, isOwned: false), type)], .void)
      }
      var old: [Argument] = []
      if let didSet = observers.didSet, didSet.parameters.count > 1 {
        let kept = try allocate(field.layout)
        load(field, ofInstance: object, into: kept)
        old = [.operand(Operand(place: kept, isOwned: true), type)]
      }
      try store(Operand(place: lent, isOwned: true), in: field, ofInstance: object)
      if let didSet = observers.didSet { _ = try callBody(didSet, substitution, receiver: receiver, old, .void) }
    }])
  }

  /// The class on which a member of a class is used that implements a requirement of a protocol.
  func classMeant(by declaration: ValueDeclaration, _ requirement: ValueDeclaration, _ substitution: Substitution) -> TypedExpression? {
    guard declaration.isClassLevel, let own = requirement.owner?.selfParameter, let type = substitution[own] else { return nil }
    return TypedExpression(.type(concrete(type)), .metatype(concrete(type)), span)
  }

  // MARK: Overriding

  /// Whether the class of the instance decides which member is meant.
  func isVirtual(_ declaration: ValueDeclaration, _ base: TypedExpression) -> Bool {
    guard declaration.isOfClass, !declaration.isFinal, declaration.owner?.isFinal != true, declaration.access != .privateMember,
          !base.isSuper else { return false }
    if case .type = base.kind { return false }
    // An initialiser fills what its own class stores, whatever becomes of it in a subclass.
    if case .stored = declaration.implementation, isUnobserved(declaration, owner: declaration.owner, base: base) { return false }
    if declaration.isOverridden { return true }
    program.note(code, assumesNoOverrideOf: declaration)
    return false
  }

  /// Whether only the value says, when the code runs, which declaration is meant.
  func isDispatched(_ declaration: ValueDeclaration, _ substitution: Substitution, _ base: TypedExpression) -> Bool {
    isDynamic(declaration, substitution) || isVirtual(declaration, base)
  }
}

extension TypedExpression {
  var isSuper: Bool { if case .conversion(.superclass, _) = kind { true } else { false } }
}
