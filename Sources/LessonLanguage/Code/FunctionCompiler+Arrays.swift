/// Arrays and parts of them: loops over their elements, and the elements of parts.
extension FunctionCompiler {
  func forInArray(_ loop: TypedForIn) throws {
    let array = try allocate(.ref).ref
    let index = try allocate(.raw).raw, count = try allocate(.raw).raw
    try temporarily {
      if core.isArray(concrete(loop.sequence.type)) { try generate(loop.sequence, into: Place(raw: 0, ref: array)) }
      else { try elements(of: loop.sequence, into: array) }
    }
    emit(.loadInt, index, wide: 0)
    emit(.arrayCount, count, array)
    try forIn(loop, array, from: index, to: count)
  }

  /// The elements of a part of an array, which is not copied: its bounds become positions in the array.
  func forInPart(_ loop: TypedForIn) throws {
    let part = try allocate(layout(loop.sequence.type))
    try temporarily { try generate(loop.sequence, into: part) }
    let start = part.raw, end = part.raw + 1, first = part.raw + 2
    emit(.subtractInt, start, start, first)
    emit(.subtractInt, end, end, first)
    try forIn(loop, part.ref, from: start, to: end)
  }

  private func forIn(_ loop: TypedForIn, _ array: Int, from index: Int, to end: Int) throws {
    let element = layout(loop.pattern.type)
    let exit = newLabel(), start = newLabel(), next = newLabel()
    compareAndJump(.jumpUnlessLessInt, index, end, to: exit)
    emit(.addIntImmediate, end, end, -1)
    try reserveNames(loop.pattern)
    place(start)
    try temporarily {
      if case .binding(let variable) = loop.pattern.kind, case .registers(let direct)? = storage[ObjectIdentifier(variable)] {
        return loadElement(direct, array, index, element)
      }
      let value = try allocate(element)
      loadElement(value, array, index, element)
      try take(loop.pattern, Operand(place: value, isOwned: true), unless: next)
    }
    try loopBody(loop, exit: exit, next: next)
    place(next)
    emit(.advanceOrPass, index, end)
    start.uses.append(emit(.operands, wide: 0))
    place(exit)
  }

  // MARK: Parts

  /// A literal of a part: the whole of an array.
  func part(_ elements: [TypedExpression], _ type: Type, into target: Place) throws {
    try array(elements, type, into: target)
    emit(.loadInt, target.raw, wide: 0)
    emit(.arrayCount, target.raw + 1, target.ref)
    emit(.loadInt, target.raw + 2, wide: 0)
  }

  func partElement(_ base: TypedExpression, _ index: TypedExpression, _ layout: Layout, _ span: Span, into target: Place) throws {
    let part = try generate(base).place, index = try generate(index).place.raw
    let position = try allocate(.raw).raw
    within(span) {
      emit(.partPosition, position, index, part.raw)
      loadElement(target, part.ref, position, layout)
    }
  }

  func begin(partElement base: TypedExpression, _ arguments: [BoundArgument], _ layout: Layout, _ span: Span) throws -> Access {
    guard case .value(let indexExpression)? = arguments.first else { throw unassignable(base) }
    let index = try generateStable(indexExpression).raw
    var access = try begin(base)
    let part = access.place
    let position = try allocate(.raw).raw, value = try allocate(layout)
    within(span) {
      emit(.ownPart, part.raw, part.ref)
      emit(.partPosition, position, index, part.raw)
      if layout.refs == 0 { return loadElement(value, part.ref, position, layout) }
      emit(.takeElement, value.raw, value.ref)
      emit(.operands, part.ref, position)
    }
    access.place = value
    access.endings.append { [unowned self] _ in within(span) { storeElement(part.ref, position, value, layout) } }
    return access
  }
}

extension CoreTypes {
  func isSlice(_ type: Type) -> Bool {
    if case .nominal(let declaration, _) = type { declaration === arraySlice } else { false }
  }
}
