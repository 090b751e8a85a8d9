/// Loops over sequences that a lesson defines, or the library in Swift: by their iterators.
extension FunctionCompiler {
  func forInIterator(_ loop: TypedForIn) throws {
    let type = concrete(loop.sequence.type)
    let iteratorType = type.associatedType("Iterator"), elementType = concrete(loop.pattern.type)
    guard let make = requirement("makeIterator", of: core.sequence, type),
          let next = requirement("next", of: core.iteratorProtocol, iteratorType) else {
      throw CheckFailure(error: .notSequence(type), span: loop.sequence.span)
    }
    let iterator = try allocate(layout(iteratorType))
    try temporarily {
      let value = try call(Call(.declaration(make.declaration, make.substitution, base: loop.sequence), []), iteratorType)
      move(value, to: iterator, layout(iteratorType))
    }
    try reserveNames(loop.pattern)
    let again = newLabel(), exit = newLabel()
    place(again)
    try temporarily {
      let own = borrowed(iterator, iteratorType)
      let element = try call(Call(.declaration(next.declaration, next.substitution, base: own), []), core.optional(elementType))
      let value = jumpIfNil(element.place, core.optional(elementType), to: exit)
      try take(loop.pattern, Operand(place: value, isOwned: true), unless: again)
    }
    try loopBody(loop, exit: exit, next: again)
    jump(.jumpBack, to: again)
    place(exit)
  }

  private func requirement(_ name: String, of conformed: TypeDeclaration, _ type: Type) -> Program.Witness? {
    guard let own = conformed.selfParameter, let declaration = conformed.members[name]?.first(where: \.isRequirement) else { return nil }
    return Program.Witness(declaration: declaration, substitution: [own: type])
  }

  // MARK: Pairs

  /// What a loop over `a.enumerated()` or `zip(a, b)` takes its elements from; nil is the counter.
  func pairedSequences(_ sequence: TypedExpression) -> [TypedExpression?]? {
    guard case .call(let call) = sequence.kind, case .declaration(let declaration, _, let base) = call.target, !declaration.isLesson
    else { return nil }
    let parts: [TypedExpression?]
    if declaration.name == "enumerated", let base {
      parts = [nil, base]
    } else if declaration.name == "zip" {
      parts = call.bound.compactMap { if case .value(let value) = $0 { value } else { nil } }
    } else {
      return nil
    }
    let areFinite = parts.compactMap { $0 }.allSatisfy { core.hasElements(concrete($0.type)) }
    return parts.count == 2 && areFinite ? parts : nil
  }

  /// Counts an index, and makes no pairs but those that the pattern asks for.
  func forInPairs(_ loop: TypedForIn, _ parts: [TypedExpression?]) throws {
    guard case .tuple(let fields) = concrete(loop.pattern.type) else { return }
    var arrays: [Int?] = []
    for part in parts {
      let array = try part.map { _ in try allocate(.ref).ref }
      if let part, let array { try temporarily { try elements(of: part, into: array) } }
      arrays.append(array)
    }
    let index = try allocate(.raw).raw, count = try allocate(.raw).raw
    let exit = newLabel(), start = newLabel(), next = newLabel()
    emit(.loadInt, index, wide: 0)
    for (position, array) in arrays.compactMap({ $0 }).enumerated() {
      if position == 0 { emit(.arrayCount, count, array) } else { try shorten(count, array) }
    }
    compareAndJump(.jumpUnlessLessInt, index, count, to: exit)
    emit(.addIntImmediate, count, count, -1)
    try reserveNames(loop.pattern)
    place(start)
    try temporarily {
      let pair = try allocate(layout(loop.pattern.type))
      for ((array, offset), field) in zip(zip(arrays, program.layouts.offsets(fields.map(\.type))), fields) {
        let target = pair.offset(by: offset)
        if let array { loadElement(target, array, index, layout(field.type)) } else { emit(.moveRaw, target.raw, index) }
      }
      try take(loop.pattern, Operand(place: pair, isOwned: true), unless: next)
    }
    try loopBody(loop, exit: exit, next: next)
    place(next)
    emit(.advanceOrPass, index, count)
    start.uses.append(emit(.operands, wide: 0))
    place(exit)
  }

  /// The smaller of a count and the count of an array.
  private func shorten(_ count: Int, _ array: Int) throws {
    try temporarily {
      let other = try allocate(.raw).raw, isShorter = newLabel()
      emit(.arrayCount, other, array)
      compareAndJump(.jumpUnlessLessInt, other, count, to: isShorter)
      emit(.moveRaw, count, other)
      place(isShorter)
    }
  }
}

extension CoreTypes {
  /// Whether it is a sequence of the library whose elements can be had as an array.
  func hasElements(_ type: Type) -> Bool {
    if case .nominal(let declaration, _) = type { declaration.elements != nil && declaration.name != "PartialRangeFrom" } else { false }
  }
}
