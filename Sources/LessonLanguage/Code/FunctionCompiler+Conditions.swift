/// Conditions as jumps, without a Bool in between where a comparison can jump by itself.
extension FunctionCompiler {
  func branch(_ condition: TypedCondition, unless exit: Label) throws {
    switch condition {
    case .boolean(let test):
      try temporarily { try branch(test, unless: exit) }
    case .optionalBinding(let pattern, let value):
      try reserveNames(pattern)
      try temporarily {
        let optional = try generate(value)
        let payload = jumpIfNil(optional.place, value.type, to: exit)
        try bind(pattern, Operand(place: payload, isOwned: optional.isOwned))
      }
    case .matching(let pattern, let value):
      try reserveNames(pattern)
      try temporarily { try match(pattern, try generate(value).place, unless: exit) }
    }
  }

  func branch(_ test: TypedExpression, unless exit: Label) throws {
    switch test.kind {
    case .conjunction(let left, let right):
      try temporarily { try branch(left, unless: exit) }
      try temporarily { try branch(right, unless: exit) }
    case .disjunction(let left, let right):
      let second = newLabel(), pass = newLabel()
      try temporarily { try branch(left, unless: second) }
      jump(.jump, to: pass)
      place(second)
      try temporarily { try branch(right, unless: exit) }
      place(pass)
    case .boolean(true):
      return
    case .nilTest(let inner, let isNegated):
      let value = try generate(inner)
      let absent = newLabel()
      _ = jumpIfNil(value.place, inner.type, to: isNegated ? exit : absent)
      if !isNegated {
        jump(.jump, to: exit)
        place(absent)
      }
    case .call(let call) where call.isNegation:
      guard case .value(let negated)? = call.bound.first else { return }
      let value = try generate(negated)
      within(test.span) { jump(.jumpIf, value.place.raw, to: exit) }
    default:
      if try fusedComparison(test, unless: exit) { return }
      let value = try generate(test)
      within(test.span) { jump(.jumpUnless, value.place.raw, to: exit) }
    }
  }

  private func fusedComparison(_ test: TypedExpression, unless exit: Label) throws -> Bool {
    guard case .call(let call) = test.kind, case .declaration(let declaration, _, _) = call.target,
          let intrinsic = declaration.intrinsic, call.bound.count == 2,
          case .value(let left) = call.bound[0], case .value(let right) = call.bound[1],
          let scalar = scalar(left.type), let other = self.scalar(right.type),
          let steps = Self.binary(intrinsic, scalar, other), let operation = Self.jump(steps.operation) else { return false }
    let swapped = steps.isSwapped
    if let value = right.smallInteger, let immediate = Self.immediateJump(steps) {
      let a = try generate(left)
      within(test.span) { compareAndJump(immediate, a.place.raw, value, to: exit) }
      return true
    }
    let (a, b) = try operands(left, right)
    within(test.span) {
      compareAndJump(operation, (swapped ? b : a).place.raw, (swapped ? a : b).place.raw, to: exit)
    }
    return true
  }

  /// The jump that a comparison can do by itself.
  private static func jump(_ comparison: Instruction.Operation) -> Instruction.Operation? {
    switch comparison {
    case .lessInt: .jumpUnlessLessInt
    case .lessEqualInt: .jumpUnlessLessEqualInt
    case .equalInt: .jumpUnlessEqualInt
    case .notEqualInt: .jumpUnlessNotEqualInt
    case .lessDouble: .jumpUnlessLessDouble
    case .lessEqualDouble: .jumpUnlessLessEqualDouble
    default: nil
    }
  }

  /// The jump for a comparison with a constant.
  private static func immediateJump(_ steps: Steps) -> Instruction.Operation? {
    switch (steps.operation, steps.isSwapped) {
    case (.lessInt, false): .jumpUnlessLessImmediate
    case (.lessInt, true): .jumpUnlessGreaterImmediate
    case (.lessEqualInt, false): .jumpUnlessLessEqualImmediate
    case (.lessEqualInt, true): .jumpUnlessGreaterEqualImmediate
    case (.equalInt, _): .jumpUnlessEqualImmediate
    case (.notEqualInt, _): .jumpUnlessNotEqualImmediate
    default: nil
    }
  }

  /// Jumps if the optional at the place is nil; gives the place of its payload.
  func jumpIfNil(_ place: Place, _ type: Type, to exit: Label) -> Place {
    guard let wrapped = core.wrapped(concrete(type)) else { return place }
    if let certain = layout(wrapped).certainRef {
      jump(.jumpIfNil, place.ref + certain, to: exit)
      return place
    }
    jump(.jumpUnless, place.raw, to: exit)
    return Place(raw: place.raw + 1, ref: place.ref)
  }

  func payload(_ place: Place, _ wrapped: Type) -> Place {
    layout(wrapped).certainRef == nil ? Place(raw: place.raw + 1, ref: place.ref) : place
  }

  func writeNil(_ place: Place, _ layout: Layout) {
    for i in 0..<layout.raws { emit(.loadInt, place.raw + i, wide: 0) }
    if layout.refs > 0 { emit(.clearRefs, place.ref, layout.refs) }
  }

  func ifElse(_ conditional: TypedIf, _ branchBody: ([TypedStatement]) throws -> Void) throws {
    let end = newLabel()
    for (index, (conditions, body, _)) in conditional.branches.enumerated() {
      let next = newLabel()
      let saved = top
      for condition in conditions { try branch(condition, unless: next) }
      try branchBody(body)
      if top.ref > saved.ref { emit(.clearRefs, saved.ref, top.ref - saved.ref) }
      top = saved
      if index < conditional.branches.count - 1 || conditional.otherwise != nil { jump(.jump, to: end) }
      place(next)
    }
    if let otherwise = conditional.otherwise { try branchBody(otherwise.body) }
    place(end)
  }
}

extension Call {
  /// `!condition`
  var isNegation: Bool {
    if case .declaration(let declaration, _, _) = target { declaration.intrinsic == .not && bound.count == 1 } else { false }
  }
}
