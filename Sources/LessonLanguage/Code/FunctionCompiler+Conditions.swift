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
      let pass = newLabel()
      try temporarily { try branch(left, when: pass) }
      try temporarily { try branch(right, unless: exit) }
      place(pass)
    case .boolean(true):
      return
    case .tried(.plain, let inner):
      try branch(inner, unless: exit)
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
      try branch(negated, when: exit)
    default:
      if try fusedComparison(test, .unless, to: exit) || inlinedTest(test, { try branch($0, unless: exit) }) { return }
      let value = try generate(test)
      within(test.span) { jump(.jumpUnless, value.place.raw, to: exit) }
    }
  }

  /// Jumps if the test holds.
  private func branch(_ test: TypedExpression, when target: Label) throws {
    switch test.kind {
    case .conjunction(let left, let right):
      let fail = newLabel()
      try temporarily { try branch(left, unless: fail) }
      try temporarily { try branch(right, when: target) }
      place(fail)
    case .disjunction(let left, let right):
      try temporarily { try branch(left, when: target) }
      try temporarily { try branch(right, when: target) }
    case .tried(.plain, let inner):
      try branch(inner, when: target)
    case .nilTest, .boolean(true):
      let fail = newLabel()
      try branch(test, unless: fail)
      jump(.jump, to: target)
      place(fail)
    case .call(let call) where call.isNegation:
      guard case .value(let negated)? = call.bound.first else { return }
      try branch(negated, unless: target)
    default:
      if try fusedComparison(test, .when, to: target) || inlinedTest(test, { try branch($0, when: target) }) { return }
      let value = try generate(test)
      within(test.span) { jump(.jumpIf, value.place.raw, to: target) }
    }
  }

  /// Jumps back to where a loop begins if the test holds, for fuel.
  func branchBack(_ test: TypedExpression, to start: Label) throws {
    let exit = newLabel()
    switch test.kind {
    case .conjunction(let left, let right):
      try temporarily { try branch(left, unless: exit) }
      try temporarily { try branchBack(right, to: start) }
    default:
      if try fusedComparison(test, .repeating, to: start) { return }
      try branch(test, unless: exit)
      jump(.jumpBack, to: start)
    }
    place(exit)
  }

  /// What a comparison jumps for.
  private enum Jumping {
    case unless, when
    /// When it holds, back to where a loop begins.
    case repeating
  }

  private func fusedComparison(_ test: TypedExpression, _ jumping: Jumping, to exit: Label) throws -> Bool {
    guard case .call(let call) = test.kind, case .declaration(let declaration, _, _) = call.target,
          let intrinsic = declaration.intrinsic, call.bound.count == 2,
          case .value(let left) = call.bound[0], case .value(let right) = call.bound[1],
          let scalar = scalar(left.type), let other = self.scalar(right.type),
          let steps = Self.binary(intrinsic, scalar, other) else { return false }
    if let value = right.smallInteger, let immediate = Self.immediateJump(steps, jumping) {
      let a = try generate(left)
      within(test.span) { compareAndJump(immediate, a.place.raw, value, to: exit) }
      return true
    }
    guard let (operation, isTurned) = Self.jump(steps.operation, jumping) else { return false }
    let swapped = steps.isSwapped != isTurned
    let (a, b) = try operands(left, right)
    within(test.span) {
      compareAndJump(operation, (swapped ? b : a).place.raw, (swapped ? a : b).place.raw, to: exit)
    }
    return true
  }

  /// The jump that a comparison can do by itself, and whether its operands change places.
  private static func jump(_ comparison: Instruction.Operation, _ jumping: Jumping) -> (Instruction.Operation, isTurned: Bool)? {
    switch (comparison, jumping) {
    case (.lessInt, .unless): (.jumpUnlessLessInt, false)
    case (.lessInt, .when): (.jumpUnlessLessEqualInt, true)
    case (.lessInt, .repeating): (.repeatIfLessInt, false)
    case (.lessEqualInt, .unless): (.jumpUnlessLessEqualInt, false)
    case (.lessEqualInt, .when): (.jumpUnlessLessInt, true)
    case (.lessEqualInt, .repeating): (.repeatIfLessEqualInt, false)
    case (.equalInt, .unless), (.notEqualInt, .when): (.jumpUnlessEqualInt, false)
    case (.notEqualInt, .unless), (.equalInt, .when): (.jumpUnlessNotEqualInt, false)
    case (.notEqualInt, .repeating): (.repeatIfNotEqualInt, false)
    // What is not less may be no number.
    case (.lessDouble, .unless): (.jumpUnlessLessDouble, false)
    case (.lessDouble, .when): (.jumpIfLessDouble, false)
    case (.lessEqualDouble, .unless): (.jumpUnlessLessEqualDouble, false)
    case (.lessEqualDouble, .when): (.jumpIfLessEqualDouble, false)
    default: nil
    }
  }

  /// The jump for a comparison with a constant.
  private static func immediateJump(_ steps: Steps, _ jumping: Jumping) -> Instruction.Operation? {
    switch (steps.operation, steps.isSwapped, jumping) {
    case (.lessInt, false, .unless), (.lessEqualInt, true, .when): .jumpUnlessLessImmediate
    case (.lessInt, false, .repeating): .repeatIfLessImmediate
    case (.lessInt, true, .unless), (.lessEqualInt, false, .when): .jumpUnlessGreaterImmediate
    case (.lessInt, true, .repeating): .repeatIfGreaterImmediate
    case (.lessEqualInt, false, .unless), (.lessInt, true, .when): .jumpUnlessLessEqualImmediate
    case (.lessEqualInt, false, .repeating): .repeatIfLessEqualImmediate
    case (.lessEqualInt, true, .unless), (.lessInt, false, .when): .jumpUnlessGreaterEqualImmediate
    case (.lessEqualInt, true, .repeating): .repeatIfGreaterEqualImmediate
    case (.equalInt, _, .unless), (.notEqualInt, _, .when): .jumpUnlessEqualImmediate
    case (.notEqualInt, _, .unless), (.equalInt, _, .when): .jumpUnlessNotEqualImmediate
    case (.notEqualInt, _, .repeating): .repeatIfNotEqualImmediate
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
    if let way = wayOut(conditional), case .boolean(let test)? = conditional.branches[0].conditions.first {
      return try temporarily { try branch(test, when: way) }
    }
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

extension FunctionCompiler {
  /// Where an `if` leads that does nothing but leave a turn of a loop, or the loop.
  private func wayOut(_ conditional: TypedIf) -> Label? {
    guard conditional.branches.count == 1, conditional.otherwise == nil, conditional.branches[0].conditions.count == 1,
          conditional.branches[0].body.count == 1, let loop = loops.last, loop.deferredCount == deferred.count else { return nil }
    switch conditional.branches[0].body[0].kind {
    case .continueLoop(nil): return loop.next?.target == nil ? loop.next : nil
    case .breakOut(nil): return loop.isBreakable ? loop.exit : nil
    default: return nil
    }
  }
}

extension Call {
  /// `!condition`
  var isNegation: Bool {
    if case .declaration(let declaration, _, _) = target { declaration.intrinsic == .not && bound.count == 1 } else { false }
  }
}

extension [TypedCondition] {
  /// The tests of a loop, if their code may as well stand a second time behind its body: that saves each turn a jump.
  var repeatable: [TypedExpression]? {
    let tests = compactMap { if case .boolean(let test) = $0, test.isRepeatable { test } else { nil } }
    return tests.count == count ? tests : nil
  }
}

extension TypedExpression {
  /// Whether it is only made of numbers, variables, elements, properties and calls of what they know.
  fileprivate var isRepeatable: Bool {
    switch kind {
    case .integer, .float, .boolean, .variable, .property, .tupleElement, .subscripting, .call, .conjunction, .disjunction:
      children.allSatisfy(\.isRepeatable)
    default: false
    }
  }
}
