/// Loops over ranges of integers and over strides, which count in registers: nothing is made for their elements.
extension FunctionCompiler {
  enum Countable {
    case range(IntegerFormat, isClosed: Bool)
    /// From the lower bound on, until a value would not fit.
    case endless(IntegerFormat)
    case stride(Scalar)
  }

  func countable(_ type: Type) -> Countable? {
    guard case .nominal(let declaration, let arguments) = type, arguments.count == 1, let element = scalar(arguments[0]) else { return nil }
    switch (declaration, element) {
    case (core.range, .integer(let format)): return .range(format, isClosed: false)
    case (core.closedRange, .integer(let format)): return .range(format, isClosed: true)
    case (core.partialRangeFrom, .integer(let format)): return .endless(format)
    case (core.strideTo, _), (core.strideThrough, _): return .stride(element)
    default: return nil
    }
  }

  func forIn(_ loop: TypedForIn, _ countable: Countable) throws {
    switch countable {
    case .range(let format, let isClosed):
      try forInRange(loop, format) { counter, last, exit in
        if format.isOrderedAsWord, let (lower, upper) = loop.sequence.bounds {
          try temporarily { try generate(lower, into: Place(raw: counter, ref: 0)) }
          try temporarily { try generate(upper, into: Place(raw: last, ref: 0)) }
        } else {
          try temporarily { try generate(loop.sequence, into: Place(raw: counter, ref: 0)) }
        }
        let bias = try turnHighestBits(format, [counter, last])
        within(loop.sequence.span) {
          if isClosed { emit(.checkRange, counter, last) } else { compareAndJump(.enterRange, counter, last, to: exit) }
        }
        return bias
      }
    case .endless(let format):
      let overflow = newLabel(), end = newLabel()
      try forInRange(loop, format, end: end) { counter, last, _ in
        try temporarily { try generate(loop.sequence, into: Place(raw: counter, ref: 0)) }
        // As the compiler's iterator, it computes the next value before it gives the last one.
        constant(raw: format.word(truncating: format.highest - 1), into: last)
        let bias = try turnHighestBits(format, [counter, last])
        compareAndJump(.jumpUnlessLessEqualInt, counter, last, to: overflow)
        return bias
      }
      place(overflow)
      emit(.fault, 0, Fault.overflow.rawValue)
      place(end)
    case .stride(let element):
      try forInStride(loop, element)
    }
  }

  /// Counts in a register up to the last value, so that a closed range may end at `Int.max`.
  ///
  /// - Parameters:
  ///   - end: Where `break` leads; behind the loop if nil.
  ///   - begin: Sets the counter and the last value, or leaves for the exit; gives the bias of both.
  private func forInRange(_ loop: TypedForIn, _ format: IntegerFormat, end: Label? = nil,
                          begin: (_ counter: Int, _ last: Int, _ exit: Label) throws -> Int?) throws {
    let counter = try allocate(.raw).raw, last = try allocate(.raw).raw
    let exit = newLabel(), start = newLabel(), next = newLabel()
    let bias = try begin(counter, last, exit)
    var value = Operand(place: Place(raw: counter, ref: 0), isOwned: false)
    if bias != nil { value.place = try allocate(.raw) }
    place(start)
    if let bias { emit(.bitXor, value.place.raw, counter, bias) }
    if case .binding(let variable) = loop.pattern.kind, !variable.needsBox, !variable.isMutated {
      storage[ObjectIdentifier(variable)] = .registers(value.place)
    } else {
      try reserveNames(loop.pattern)
      try match(loop.pattern, value.place, unless: next)
    }
    try loopBody(loop, exit: end ?? exit, next: next)
    place(next)
    emit(.advanceOrPass, counter, last)
    start.uses.append(emit(.operands, wide: 0))
    place(exit)
  }

  /// Gives words without a sign the order of those with one. The result is what takes it back, or nil if nothing was to do.
  private func turnHighestBits(_ format: IntegerFormat, _ registers: [Int]) throws -> Int? {
    if format.isOrderedAsWord { return nil }
    let bias = try allocate(.raw).raw
    constant(raw: .min, into: bias)
    for register in registers { emit(.bitXor, register, register, bias) }
    return bias
  }

  private func forInStride(_ loop: TypedForIn, _ element: Scalar) throws {
    guard case .nominal(let declaration, let arguments) = concrete(loop.sequence.type), let count = declaration.elementCount else {
      throw CheckFailure(error: .notSequence(concrete(loop.sequence.type)), span: loop.sequence.span)
    }
    let stride = try allocate(Layout(raws: 3, refs: 0))
    let index = try allocate(.raw).raw, last = try allocate(.raw).raw, value = try allocate(.raw)
    let exit = newLabel(), start = newLabel(), next = newLabel()
    try temporarily {
      try generate(loop.sequence, into: stride)
      let sequence = borrowed(stride, concrete(loop.sequence.type))
      let function = ValueDeclaration(.function, "count", type: core.type(core.int))
      let counted = try callNative(count, function, declaration.substitution(arguments), receiver: sequence, [], core.type(core.int))
      emit(.addIntImmediate, last, counted.place.raw, -1)
    }
    emit(.loadInt, index, wide: 0)
    compareAndJump(.jumpUnlessLessEqualInt, index, last, to: exit)
    place(start)
    switch element {
    case .double: emit(.strideDouble, value.raw, stride.raw, index)
    case .float: emit(.strideFloat, value.raw, stride.raw, index)
    default: emit(.strideInt, value.raw, stride.raw, index)
    }
    try reserveNames(loop.pattern)
    try match(loop.pattern, value, unless: next)
    try loopBody(loop, exit: exit, next: next)
    place(next)
    emit(.advanceOrPass, index, last)
    start.uses.append(emit(.operands, wide: 0))
    place(exit)
  }
}

extension TypedExpression {
  /// The bounds of a range that is written out.
  fileprivate var bounds: (lower: TypedExpression, upper: TypedExpression)? {
    guard case .call(let call) = kind, case .declaration(let declaration, _, _) = call.target,
          declaration.intrinsic == .halfOpenRange || declaration.intrinsic == .closedRange, call.bound.count == 2,
          case .value(let lower) = call.bound[0], case .value(let upper) = call.bound[1] else { return nil }
    return (lower, upper)
  }
}
