/// Places that can be changed: variables, their properties and elements, and combinations of them.
///
/// An access lends a place's value out in registers and puts it back at its end. What is lent is moved, not copied: an
/// array in a property stays the only reference to its elements and is changed where it is.
struct Access {
  var place: Place
  /// What puts the value back, the outermost place first; also after an error, when nothing is left but to put it back.
  var endings: [(_ isUnwinding: Bool) throws -> Void] = []

  func part(at offset: Place) -> Access { Access(place: place.offset(by: offset), endings: endings) }
}

extension FunctionCompiler {
  /// - Parameter isOverwritten: Whether the value is only written, so that no getter has to be called.
  func access(_ expression: TypedExpression, isOverwritten: Bool = false, _ action: (Place) throws -> Void) throws {
    let access = try begin(expression, isOverwritten: isOverwritten)
    try action(access.place)
    try end(access)
  }

  func end(_ access: Access, isUnwinding: Bool = false) throws {
    for ending in access.endings.reversed() { try ending(isUnwinding) }
  }

  func begin(_ written: TypedExpression, isOverwritten: Bool = false) throws -> Access {
    let expression = try resolved(written)
    let layout = layout(expression.type)
    switch expression.kind {
    case .variable(let variable):
      return try begin(variable, layout, isOverwritten: isOverwritten)
    case .property(let base?, let declaration, let substitution):
      if let part = try begin(partOfElement: expression, isOverwritten: isOverwritten) { return part }
      return try begin(property: declaration, of: base, substitution, isOverwritten: isOverwritten)
    case .property(nil, let declaration, let substitution):
      if case .local(let variable) = declaration.implementation { return try begin(variable, layout, isOverwritten: isOverwritten) }
      return try begin(Access(place: top), declaration, nil, substitution, [], concrete(expression.type), isOverwritten: isOverwritten)
    case .tupleElement(let base, let index):
      guard case .tuple(let elements) = concrete(base.type) else { throw unassignable(expression) }
      if let part = try begin(partOfElement: expression, isOverwritten: isOverwritten) { return part }
      return try begin(base).part(at: program.layouts.offsets(elements.map(\.type))[index])
    case .subscripting(let base, let declaration, let substitution, let arguments):
      if declaration.intrinsic == .element { return try begin(element: base, arguments, layout, expression.span) }
      if declaration.intrinsic == .partElement { return try begin(partElement: base, arguments, layout, expression.span) }
      if let access = try begin(tableValue: base, declaration.intrinsic, arguments, expression.type, expression.span) { return access }
      return try begin(subscript: declaration, of: base, substitution, arguments, expression, isOverwritten: isOverwritten)
    case .keyPathAccess(let base, let path):
      return try begin(base, through: path, layout, isOverwritten: isOverwritten)
    case .forceUnwrap(let inner):
      var access = try begin(inner)
      within(expression.span) {
        let missing = newLabel(), end = newLabel()
        access.place = jumpIfNil(access.place, inner.type, to: missing)
        jump(.jump, to: end)
        place(missing)
        emit(.fault, 0, Fault.nilUnwrapped.rawValue)
        place(end)
      }
      return access
    case .optionalLink(let inner):
      var access = try begin(inner)
      // The value must be put back before the chain is left.
      let absent = newLabel()
      access.place = jumpIfNil(access.place, inner.type, to: absent)
      let outer = access.endings
      let exit = chainExits.last
      access.endings.append { [unowned self] isUnwinding in
        if isUnwinding { return }
        guard let exit else { return self.place(absent) }
        let over = self.newLabel()
        self.jump(.jump, to: over)
        self.place(absent)
        for ending in outer.reversed() { try ending(false) }
        self.jump(.jump, to: exit)
        self.place(over)
      }
      return access
    case .optionalChain(let inner), .inoutReference(let inner):
      return try begin(inner)
    default:
      // A value without a place: changed and forgotten, as the compiler does with a discarded temporary.
      return Access(place: try generateStable(expression))
    }
  }

  func unassignable(_ expression: TypedExpression) -> CheckFailure {
    CheckFailure(error: .immutable(Mutability(change: .assigned, place: .expression, reason: .value(expression.type))), span: expression.span)
  }

  private func begin(_ variable: Variable, _ layout: Layout, isOverwritten: Bool) throws -> Access {
    try prepare(variable)
    guard let observers = variable.observers, !isUnobserved(variable, owner: nil, base: nil) else {
      if let strength = variable.strength {
        return try weakened(begin(storageOf: variable, layout, isOverwritten: false), strength, variable.type, isOverwritten: isOverwritten)
      }
      return try begin(storageOf: variable, layout, isOverwritten: isOverwritten)
    }
    return try observed(variable, by: observers, isOverwritten: isOverwritten)
  }

  func begin(storageOf variable: Variable, _ layout: Layout, isOverwritten: Bool) throws -> Access {
    switch storage[ObjectIdentifier(variable)] {
    case .registers(let place)?:
      return Access(place: place)
    case .box(let box)?:
      let temporary = try allocate(layout)
      for i in 0..<layout.raws { emit(.boxRaw, temporary.raw + i, box, i) }
      for i in 0..<layout.refs { emit(.takeBoxRef, temporary.ref + i, box, i) }
      if !isOverwritten { requireValue(of: variable, temporary, layout) }
      return Access(place: temporary, endings: [{ [unowned self] _ in
        try self.store(Operand(place: temporary, isOwned: true), inBox: box, layout)
      }])
    case .global(let place)?:
      return try begin(global: variable, at: place, layout, isOverwritten: isOverwritten)
    case nil:
      guard variable.isGlobal else { throw missing(variable) }
      let place = program.globals[ObjectIdentifier(variable)] ?? program.declareGlobal(variable)
      if isTopLevel { return Access(place: place) }
      if variable.initializer == nil { emit(.checkGlobal, wide: program.globalNumber(variable)) }
      return try begin(global: variable, at: place, layout, isOverwritten: isOverwritten)
    }
  }

  private func begin(global variable: Variable, at place: Place, _ layout: Layout, isOverwritten: Bool) throws -> Access {
    let temporary = try allocate(layout)
    for i in 0..<layout.raws { emit(.globalRaw, temporary.raw + i, place.raw + i) }
    for i in 0..<layout.refs { emit(.takeGlobalRef, temporary.ref + i, place.ref + i) }
    if !isOverwritten { requireValue(of: variable, temporary, layout) }
    return Access(place: temporary, endings: [{ [unowned self] _ in
      for i in 0..<layout.raws { emit(.setGlobalRaw, place.raw + i, temporary.raw + i) }
      for i in 0..<layout.refs { emit(.setGlobalRef, place.ref + i, temporary.ref + i) }
    }])
  }

  /// Refuses the value of a box or a global that an access lends out meanwhile. Whatever runs may lead back there: then the
  /// value is in the registers of a frame around, and nil stands where it was.
  func requireValue(of variable: Variable, _ place: Place, _ layout: Layout) {
    if let certain = layout.certainRef, !variable.isMadeInParts, variable.strength == nil { emit(.requireRef, place.ref + certain) }
  }

  private func begin(property declaration: ValueDeclaration, of base: TypedExpression, _ substitution: Substitution,
                     isOverwritten: Bool) throws -> Access {
    if declaration.isOfClass || declaration.isInInstance && declaration.isStored {
      let type = concrete(declaration.type.substituting(substituting(substitution)))
      return try begin(member: declaration, ofInstance: base, substitution, [], type, isOverwritten: isOverwritten)
    }
    let outer = declaration.hasNonmutatingSetter ? Access(place: try generate(base).place) : try begin(base)
    let types = substituting(substitution)
    let type = concrete(declaration.type.substituting(types))
    guard case .stored(let index) = declaration.implementation, case .nominal(let owner, let arguments) = concrete(base.type) else {
      return try begin(outer, declaration, borrowed(outer.place, base.type), substitution, [], type, isOverwritten: isOverwritten)
    }
    let access = outer.part(at: program.layouts.offsets(program.layouts.storedTypes(owner, arguments))[index])
    if let strength = declaration.strength { return try weakened(access, strength, type, isOverwritten: isOverwritten) }
    guard let observers = declaration.observers, !isUnobserved(declaration, owner: owner, base: base) else { return access }
    return try observed(access, by: observers, type, types, receiver: borrowed(outer.place, base.type), isOverwritten: isOverwritten)
  }

  private func begin(subscript declaration: ValueDeclaration, of base: TypedExpression, _ substitution: Substitution,
                     _ arguments: [BoundArgument], _ expression: TypedExpression, isOverwritten: Bool) throws -> Access {
    // Indices are evaluated before the access to the base begins.
    let types = substituting(substitution)
    let indices = try arguments.map { bound -> Argument in
      let argument = try argument(bound, types)
      if case .changed = argument { throw unassignable(expression) }
      let type = type(of: argument)
      let place = try allocate(layout(type))
      try temporarily { try write(argument, to: place) }
      return .operand(Operand(place: place, isOwned: false), type)
    }
    if declaration.isOfClass {
      return try begin(member: declaration, ofInstance: base, substitution, indices, concrete(expression.type), isOverwritten: isOverwritten)
    }
    let outer = declaration.hasNonmutatingSetter ? Access(place: try generate(base).place) : try begin(base)
    return try begin(outer, declaration, borrowed(outer.place, base.type), substitution, indices, concrete(expression.type),
                     isOverwritten: isOverwritten)
  }

  /// An access through a getter and a setter.
  func begin(_ outer: Access, _ declaration: ValueDeclaration, _ receiver: TypedExpression?, _ substitution: Substitution,
                     _ indices: [Argument], _ type: Type, isOverwritten: Bool) throws -> Access {
    var access = outer
    if let receiver, isDispatched(declaration, substitution, receiver) {
      let value = try callDynamic(declaration, substitution, .get, receiver: receiver, indices, type)
      access.place = value.place
      access.endings.append { [unowned self] _ in
        _ = try self.callDynamic(declaration, substitution, .set, receiver: receiver, [.operand(value, type)] + indices, .void)
      }
      return access
    }
    switch declaration.implementation {
    case .computed(let getter?, let setter?):
      let types = substituting(substitution, in: getter)
      let value = isOverwritten ? Operand(place: try allocate(layout(type)), isOwned: true)
        : try callBody(getter, types, receiver: receiver, indices, type, isMutating: getter.changesSelf)
      access.place = value.place
      access.endings.append { [unowned self] _ in
        _ = try self.callBody(setter, types, receiver: receiver, [.operand(value, type)] + indices, .void, isMutating: setter.changesSelf)
      }
    case .nativeProperty(let getter, let setter?):
      let value = isOverwritten ? Operand(place: try allocate(layout(type)), isOwned: true)
        : try callNative(getter, declaration, substitution, receiver: receiver, indices, type)
      access.place = value.place
      access.endings.append { [unowned self] _ in
        _ = try self.callNative(setter, self.mutating(declaration), substitution, receiver: receiver,
                                [.operand(value, type)] + indices, .void)
      }
    default:
      throw CheckFailure(error: .immutable(Mutability(change: .assigned, place: .property, reason: .getOnly(declaration.name))), span: span)
    }
    return access
  }

  private func mutating(_ declaration: ValueDeclaration) -> ValueDeclaration {
    let setter = ValueDeclaration(.function, declaration.name, type: .void)
    setter.isMutating = true
    setter.owner = declaration.owner
    return setter
  }

  /// An expression for a value in registers.
  func borrowed(_ place: Place, _ type: Type) -> TypedExpression {
    let variable = Variable("value", type: type, isLet: false, isGlobal: false, span: span, function: body)
    storage[ObjectIdentifier(variable)] = .registers(place)
    borrowedVariables.append(variable)
    return TypedExpression(.variable(variable), type, span)
  }

  /// A value that later changes of variables do not touch.
  func generateStable(_ expression: TypedExpression) throws -> Place {
    let place = try allocate(layout(expression.type))
    try temporarily { try generate(expression, into: place) }
    return place
  }

  // MARK: Assignment

  func assign(_ place: TypedExpression, _ value: TypedExpression) throws {
    switch place.kind {
    case .discard:
      _ = try generate(value)
    case .tuple(let elements):
      let stable = try generateStable(value)
      let offsets = program.layouts.offsets(elements.map { concrete($0.type) })
      for (element, offset) in zip(elements, offsets) {
        let part = borrowed(stable.offset(by: offset), element.type)
        try temporarily { try assign(element, part) }
      }
    case .variable(let variable):
      if case .registers(let target)? = storage[ObjectIdentifier(variable)], value.writesLast, variable.observers == nil,
         variable.strength == nil {
        try generate(value, into: target)
        markInitialized(variable)
      } else {
        fallthrough
      }
    default:
      if try assignField(place, value) || assignElement(place, value) || assignTableValue(place, value) { return }
      if place.hasOptionalLink {
        // Where the chain ends early the value is not even evaluated.
        let access = try begin(place)
        try guarded {
          move(try generate(value), to: access.place, layout(place.type))
        } landing: { error in
          try self.end(access, isUnwinding: true)
          self.resume(error)
        }
        return try end(access)
      }
      let operand = try generate(value)
      try access(place, isOverwritten: true) { move(operand, to: $0, layout(place.type)) }
      if case .variable(let variable) = place.kind { markInitialized(variable) }
    }
  }

  /// A global that was declared without a value may have it from here on.
  private func markInitialized(_ variable: Variable) {
    if variable.isGlobal, !variable.isInitialized { emit(.markGlobal, wide: program.globalNumber(variable)) }
  }
}

extension Variable {
  /// Whether it may be used before all of it has a value: where there is none yet, none was lent.
  fileprivate var isMadeInParts: Bool {
    if let function, function.initializes != nil, function.selfVariable === self { return true }
    return observers != nil && !isInitialized
  }
}

extension TypedExpression {
  var hasOptionalLink: Bool {
    if case .optionalLink = kind { return true }
    return children.first?.hasOptionalLink ?? false
  }

  /// Whether code for it writes its target only after reading everything that it needs.
  var writesLast: Bool {
    switch kind {
    case .integer, .float, .boolean, .variable: true
    case .call: true
    case .property(nil, let declaration, _): declaration.kind == .enumCase
    default: false
    }
  }
}
