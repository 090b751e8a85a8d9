/// Expressions: where their value is, or their value at a given place.
extension FunctionCompiler {
  /// The value's registers: those of a variable itself, or temporary ones.
  func generate(_ written: TypedExpression) throws -> Operand {
    let expression = try resolved(written)
    switch expression.kind {
    case .variable(let variable):
      try prepare(variable)
      if variable.strength == nil, !expression.isTaken, case .registers(let place)? = storage[ObjectIdentifier(variable)] { return Operand(place: place, isOwned: false) }
    case .tupleElement(let base, let index):
      guard case .tuple(let elements) = concrete(base.type) else { break }
      if let part = try partOfElement(expression) { return part }
      let operand = try generate(base)
      let offset = program.layouts.offsets(elements.map(\.type))[index]
      return Operand(place: operand.place.offset(by: offset), isOwned: operand.isOwned)
    case .property(let base?, let declaration, _):
      guard !declaration.isInInstance, case .stored(let index) = declaration.implementation, case .nominal(let owner, let arguments) = concrete(base.type)
      else { break }
      if let part = try partOfElement(expression) { return part }
      let operand = try generate(base)
      let offset = program.layouts.offsets(program.layouts.storedTypes(owner, arguments))[index]
      if let strength = declaration.strength {
        let target = try allocate(.ref)
        strengthen(operand.place.ref + offset.ref, strength, expression.type, into: target.ref)
        return Operand(place: target, isOwned: true)
      }
      return Operand(place: operand.place.offset(by: offset), isOwned: operand.isOwned || expression.isTaken)
    case .property(nil, let declaration, _):
      if case .local(let variable) = declaration.implementation {
        return try generate(TypedExpression(.variable(variable), expression.type, expression.span))
      }
    case .call(let call):
      return try within(expression.span) { try self.call(call, expression.type) }
    case .optionalLink(let inner):
      let operand = try generate(inner)
      guard let exit = chainExits.last else { break }
      return Operand(place: jumpIfNil(operand.place, inner.type, to: exit), isOwned: operand.isOwned)
    case .forceUnwrap(let inner):
      let operand = try generate(inner)
      return within(expression.span) {
        let missing = newLabel()
        let payload = jumpIfNil(operand.place, inner.type, to: missing)
        aside { [unowned self] in
          place(missing)
          emit(.fault, 0, Fault.nilUnwrapped.rawValue)
        }
        return Operand(place: payload, isOwned: operand.isOwned)
      }
    case .tried(.plain, let inner):
      return try generate(inner)
    case .conversion(.superclass, let inner):
      return try generate(inner)
    case .conversion(.function, let inner) where hasSameWords(inner.type, expression.type):
      return try generate(inner)
    default: break
    }
    let target = try allocate(layout(expression.type))
    try temporarily { try generate(expression, into: target) }
    return Operand(place: target, isOwned: true)
  }

  func generate(_ expression: TypedExpression, into target: Place) throws {
    try within(expression.span) { try generateValue(expression, into: target) }
  }

  private func generateValue(_ written: TypedExpression, into target: Place) throws {
    let expression = try resolved(written)
    let type = concrete(expression.type)
    switch expression.kind {
    case .integer(let literal):
      try integer(literal, type, into: target)
    case .float(let value):
      switch scalar(type) {
      case .double: constant(raw: bits(value), into: target.raw)
      case .float: constant(raw: Int(Float(value).bitPattern), into: target.raw)
      default: try literal(expression.kind, core.type(core.double), "floatLiteral", type, into: target)
      }
    case .boolean(let value):
      if type == core.type(core.bool) { emit(.loadInt, target.raw, wide: value ? 1 : 0) }
      else { try literal(expression.kind, core.type(core.bool), "booleanLiteral", type, into: target) }
    case .nilLiteral:
      if core.wrapped(type) != nil { writeNil(target, layout(type)) }
      else { try literal(.tuple([]), .void, "nilLiteral", type, into: target) }
    case .string(let segments):
      try string(segments, type, into: target)
    case .variable(let variable):
      if expression.isTaken, case .registers(let place)? = storage[ObjectIdentifier(variable)] {
        return move(Operand(place: place, isOwned: true), to: target, layout(type))
      }
      try load(variable, into: target)
    case .property(let base, let declaration, let substitution):
      try property(base, declaration, substitution, expression, into: target)
    case .tuple(let elements):
      for (element, offset) in zip(elements, program.layouts.offsets(elements.map { concrete($0.type) })) {
        try temporarily { try generate(element, into: target.offset(by: offset)) }
      }
    case .array(let elements):
      if core.isArray(type) { try array(elements, type, into: target) }
      else if core.isSlice(type) { try part(elements, type, into: target) }
      else if core.isSet(type) { try set(elements, type, into: target) }
      else { try literal(elements, "arrayLiteral", type, into: target) }
    case .dictionary(let entries):
      if core.isDictionary(type) { try dictionary(entries, type, into: target) }
      else { try literal(entries.map(pair), "dictionaryLiteral", type, into: target) }
    case .closure(let closure):
      try self.closure(closure.body, into: target.ref)
    case .function(let declaration, let substitution, let base):
      try functionValue(declaration, substitution, base, type, into: target.ref)
    case .conversion(let conversion, let inner):
      try convert(conversion, inner, to: type, into: target)
    case .assignment(let place, let value):
      try assign(place, value)
    case .conjunction, .disjunction, .nilTest:
      let no = newLabel(), end = newLabel()
      let result = try allocate(.raw).raw
      try branch(expression, unless: no)
      emit(.loadInt, result, wide: 1)
      jump(.jump, to: end)
      place(no)
      emit(.loadInt, result, wide: 0)
      place(end)
      emit(.moveRaw, target.raw, result)
    case .coalescing(let optional, let fallback):
      try coalesce(optional, fallback, type, into: target)
    case .ternary(let condition, let first, let second):
      let other = newLabel(), end = newLabel()
      try temporarily { try branch(condition, unless: other) }
      try temporarily { try generate(first, into: target) }
      jump(.jump, to: end)
      place(other)
      try temporarily { try generate(second, into: target) }
      place(end)
    case .ifElse(let conditional):
      try ifElse(conditional, into: target)
    case .switched(let choice):
      try switched(choice) { try branch($0.body, $0.value, into: target) }
    case .optionalChain(let inner):
      try optionalChain(inner, layout(expression.type), into: target)
    case .inoutReference(let inner), .consumed(let inner, _), .tried(.plain, let inner):
      try generate(inner, into: target)
    case .tried(let kind, let inner):
      try attempt(inner, kind, into: target)
    case .subscripting(let base, let declaration, let substitution, let arguments):
      try subscripted(base, declaration, substitution, arguments, expression, into: target)
    case .call(let call):
      move(try self.call(call, expression.type, into: target), to: target, layout(expression.type))
    case .tupleElement:
      if try partOfElement(expression, into: target) != nil { return }
      move(try generate(expression), to: target, layout(expression.type))
    case .forceUnwrap, .optionalLink:
      let operand = try generate(expression)
      move(operand, to: target, layout(expression.type))
    case .type(let instance):
      emit(.loadInt, target.raw, wide: program.image.number(of: runtimeType(instance)))
    case .keyPath(let path):
      try keyPath(path, type, into: target)
    case .keyPathAccess(let base, let path):
      try read(base, through: path, type, into: target)
    case .cast(let cast, let inner, _):
      move(try self.cast(inner, to: type, isForced: cast == .forced), to: target, layout(type))
    case .coercion, .overloaded, .discard, .error:
      if layout(expression.type).raws + layout(expression.type).refs > 0 {
        throw CheckFailure(error: .unsupported(.expression), span: expression.span)
      }
    }
  }

  // MARK: Variables and properties

  private func load(_ variable: Variable, into target: Place) throws {
    try prepare(variable)
    try loadWords(of: variable, into: target)
    if let strength = variable.strength { strengthen(target.ref, strength, variable.type, into: target.ref) }
  }

  /// What a variable holds, which for a weak one is not the instance itself.
  func loadWords(of variable: Variable, into target: Place) throws {
    let layout = layout(variable.type)
    switch storage[ObjectIdentifier(variable)] {
    case .registers(let place)?:
      move(Operand(place: place, isOwned: false), to: target, layout)
    case .box(let box)?:
      for i in 0..<layout.raws { emit(.boxRaw, target.raw + i, box, i) }
      for i in 0..<layout.refs { emit(.boxRef, target.ref + i, box, i) }
      requireValue(of: variable, target, layout)
    case .global(let place)?:
      loadGlobal(place, into: target, layout)
    case nil:
      if try makeInlinedClosure(variable, into: target.ref) { return }
      guard variable.isGlobal else { throw missing(variable) }
      let place = program.globals[ObjectIdentifier(variable)] ?? program.declareGlobal(variable)
      if variable.initializer == nil { return loadChecked(variable, place, into: target, layout) }
      loadGlobal(variable, at: place, into: target, layout)
    }
  }

  /// Loads a global that may have no value yet.
  private func loadChecked(_ variable: Variable, _ place: Place, into target: Place, _ layout: Layout) {
    let number = program.globalNumber(variable)
    if !isTopLevel, layout.isOneRaw, number <= 0xFFFF { emit(.checkedGlobalRaw, target.raw, place.raw, number) }
    else if !isTopLevel, layout.isOneRef, layout.certainRef != nil { emit(.checkedGlobalRef, target.ref, place.ref) }
    else {
      emit(.checkGlobal, wide: number)
      loadGlobal(variable, at: place, into: target, layout)
    }
  }

  /// The code of a block has globals among its own registers.
  private func loadGlobal(_ variable: Variable, at place: Place, into target: Place, _ layout: Layout) {
    if isTopLevel { return move(Operand(place: place, isOwned: false), to: target, layout) }
    loadGlobal(place, into: target, layout)
    requireValue(of: variable, target, layout)
  }

  func loadGlobal(_ place: Place, into target: Place, _ layout: Layout) {
    for i in 0..<layout.raws { emit(.globalRaw, target.raw + i, place.raw + i) }
    for i in 0..<layout.refs { emit(.globalRef, target.ref + i, place.ref + i) }
  }

  func missing(_ variable: Variable) -> CheckFailure {
    CheckFailure(error: .usedBeforeDeclaration(variable.name), span: span)
  }

  private func property(_ base: TypedExpression?, _ declaration: ValueDeclaration, _ substitution: Substitution,
                        _ expression: TypedExpression, into target: Place) throws {
    if let base, isDispatched(declaration, substitution, base) {
      return move(try callDynamic(declaration, substitution, .get, receiver: base, [], expression.type, mayThrow: declaration.throws),
                  to: target, layout(expression.type))
    }
    if let intrinsic = declaration.intrinsic,
       let operand = try self.intrinsic(intrinsic, base, [], expression.type, into: target) {
      return move(operand, to: target, layout(expression.type))
    }
    switch declaration.implementation {
    case .enumCase:
      try enumValue(declaration, [], expression.type, into: target)
    case .stored where declaration.isInInstance:
      if let base { try load(declaration, of: base, into: target) }
    case .stored where try partOfElement(expression, into: target) != nil: return
    case .stored, .local:
      move(try generate(expression), to: target, layout(expression.type))
    case .nativeProperty(let getter, _):
      let result = try callNative(getter, declaration, substitution, receiver: base, [], expression.type, mayThrow: declaration.throws)
      move(result, to: target, layout(expression.type))
    case .computed(let getter?, _):
      let result = try invoke(getter, substituting(substitution, in: getter), receiver: base, [], expression.type,
                              isMutating: base != nil && getter.changesSelf, mayThrow: declaration.throws)
      move(result, to: target, layout(expression.type))
    default:
      throw CheckFailure(error: .unsupported(.property, declaration.name), span: expression.span)
    }
  }

  // MARK: Optionals and control

  private func coalesce(_ optional: TypedExpression, _ fallback: TypedExpression, _ type: Type, into target: Place) throws {
    let other = newLabel(), end = newLabel()
    try temporarily {
      let value = try generate(optional)
      let payload = jumpIfNil(value.place, optional.type, to: other)
      if concrete(fallback.type) == concrete(optional.type) { move(value, to: target, layout(optional.type)) }
      else { move(Operand(place: payload, isOwned: value.isOwned), to: target, layout(fallback.type)) }
    }
    jump(.jump, to: end)
    place(other)
    try temporarily { try generate(fallback, into: target) }
    place(end)
  }

  private func ifElse(_ conditional: TypedIf, into target: Place) throws {
    let end = newLabel()
    for (conditions, body, value) in conditional.branches {
      let next = newLabel()
      try temporarily {
        for condition in conditions { try branch(condition, unless: next) }
        try branch(body, value, into: target)
      }
      jump(.jump, to: end)
      place(next)
    }
    if let (body, value) = conditional.otherwise { try branch(body, value, into: target) }
    place(end)
  }

  /// A branch gives its value, or leaves by a statement.
  private func branch(_ body: [TypedStatement], _ value: TypedExpression?, into target: Place) throws {
    try scoped(body)
    if let value { try temporarily { try generate(value, into: target) } }
  }

  private func optionalChain(_ inner: TypedExpression, _ layout: Layout, into target: Place) throws {
    let exit = newLabel(), end = newLabel()
    chainExits.append(exit)
    try temporarily { try generate(inner, into: target) }
    chainExits.removeLast()
    jump(.jump, to: end)
    place(exit)
    writeNil(target, layout)
    place(end)
  }

  private func convert(_ conversion: TypedExpression.Conversion, _ inner: TypedExpression, to type: Type, into target: Place)
    throws
  {
    switch conversion {
    case .wrapOptional:
      let wrapped = core.wrapped(type) ?? type
      try generate(inner, into: payload(target, wrapped))
      if layout(wrapped).certainRef == nil { emit(.loadInt, target.raw, wide: 1) }
    case .mapOptional:
      guard let from = core.wrapped(concrete(inner.type)), let to = core.wrapped(type) else { return }
      let exit = newLabel(), end = newLabel()
      let value = try generate(inner)
      let place = jumpIfNil(value.place, inner.type, to: exit)
      let payload = core.coerce(borrowed(place, from), to: to)
      try convert(.wrapOptional, payload, to: type, into: target)
      jump(.jump, to: end)
      self.place(exit)
      writeNil(target, layout(type))
      self.place(end)
    case .erase:
      if case .existential = concrete(inner.type) { return try generate(inner, into: target) }
      let value = try generate(inner)
      emit(.erase, target.ref, value.place.raw, value.place.ref)
      emit(.operands, wide: program.image.number(of: runtimeType(inner.type)))
    case .function where hasSameWords(inner.type, type):
      try generate(inner, into: target)
    case .function:
      try convertedFunction(inner, to: type, into: target.ref)
    case .superclass:
      try generate(inner, into: target)
    case .dynamicType:
      emit(.instanceType, target.raw, try generate(inner).place.ref)
    case .opened:
      let value = try generate(inner)
      emit(.openErased, target.raw, target.ref, value.place.ref)
    case .upcast:
      move(try cast(inner, to: type, isForced: true), to: target, layout(type))
    case .autoclosure(let body):
      try closure(body, into: target.ref)
    }
  }
}
