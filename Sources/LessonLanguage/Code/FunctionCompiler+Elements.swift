/// Elements of arrays, and parts of elements: `points[i].x` reads one word, whatever else a point holds.
extension FunctionCompiler {
  /// An element that is named where it is used, or what some of its stored properties hold.
  private struct Element {
    var array: TypedExpression
    var index: TypedExpression
    var span: Span
    var layout: Layout
    /// Where the part begins within the element.
    var offset = Place(raw: 0, ref: 0)
    var isObserved = false
  }

  private func element(_ written: TypedExpression) throws -> Element? {
    let expression = try resolved(written)
    switch expression.kind {
    case .subscripting(let base, let declaration, _, let arguments):
      guard declaration.intrinsic == .element, case .value(let index)? = arguments.first else { return nil }
      return Element(array: base, index: index, span: expression.span, layout: layout(expression.type))
    case .property(let base?, let declaration, _):
      guard !declaration.isInInstance, case .stored(let position) = declaration.implementation, case .nominal(let owner, let arguments) = concrete(base.type),
            var element = try element(base) else { return nil }
      element.isObserved = element.isObserved || declaration.observers != nil
      element.offset = element.offset.offset(by: program.layouts.offsets(program.layouts.storedTypes(owner, arguments))[position])
      return element
    case .tupleElement(let base, let position):
      guard case .tuple(let types) = concrete(base.type), var element = try element(base) else { return nil }
      element.offset = element.offset.offset(by: program.layouts.offsets(types.map(\.type))[position])
      return element
    default:
      return nil
    }
  }

  /// An array that is an element of another.
  private func wholeElement(_ expression: TypedExpression) throws -> Element? {
    guard case .subscripting = try resolved(expression).kind, let element = try element(expression), element.layout.isOneRef
    else { return nil }
    return element
  }

  // MARK: Reading

  /// Reads a part of an element without the rest, if the expression is one and an instruction can.
  func partOfElement(_ expression: TypedExpression, into wanted: Place? = nil) throws -> Operand? {
    let layout = layout(expression.type)
    guard layout.refs == 0 || layout.isOneRef, let element = try element(expression) else { return nil }
    let target = try wanted ?? allocate(layout)
    try temporarily {
      let array = try generate(element.array).place.ref, index = try generate(element.index).place.raw
      within(element.span) {
        if layout.isOneRef {
          emit(.elementPartRef, target.ref, array, index)
          emit(.operands, element.offset.ref)
        } else {
          emit(.elementPart, target.raw, array, index)
          emit(.operands, element.offset.raw, layout.raws)
        }
      }
    }
    return Operand(place: target, isOwned: true)
  }

  func subscripted(_ base: TypedExpression, _ declaration: ValueDeclaration, _ substitution: Substitution,
                   _ arguments: [BoundArgument], _ expression: TypedExpression, into target: Place) throws {
    let layout = layout(expression.type)
    if declaration.intrinsic == .element, case .value(let index)? = arguments.first {
      return try element(base, index, layout, expression.span, into: target)
    }
    if declaration.intrinsic == .partElement, case .value(let index)? = arguments.first {
      return try temporarily { try partElement(base, index, layout, expression.span, into: target) }
    }
    if try tableValue(base, declaration.intrinsic, arguments, expression.span, into: target) { return }
    let all = try arguments.map { try argument($0, substituting(substitution)) }
    if isDispatched(declaration, substitution, base) {
      return move(try callDynamic(declaration, substitution, .get, receiver: base, all, expression.type, mayThrow: declaration.throws),
                  to: target, layout)
    }
    switch declaration.implementation {
    case .nativeProperty(let getter, _):
      move(try callNative(getter, declaration, substitution, receiver: base, all, expression.type, mayThrow: declaration.throws),
           to: target, layout)
    case .computed(let getter?, _):
      move(try callBody(getter, substituting(substitution), receiver: base, all, expression.type, isMutating: getter.changesSelf, mayThrow: declaration.throws),
           to: target, layout)
    default:
      throw CheckFailure(error: .unsupported(.subscripting), span: expression.span)
    }
  }

  private func element(_ base: TypedExpression, _ index: TypedExpression, _ layout: Layout, _ span: Span, into target: Place) throws {
    if layout.isOneRaw, let outer = try wholeElement(base) {
      // Of an array within an array: the inner one is not even retained.
      let array = try generate(outer.array).place.ref, first = try generate(outer.index).place.raw
      let second = try generate(index).place.raw
      within(span) {
        emit(.nestedElementRaw, target.raw, array, first)
        emit(.operands, second)
      }
    } else if layout.isOneRaw, let global = try globalArray(base) {
      let position = try generate(index).place.raw
      within(span) { emit(.globalElementRaw, target.raw, global, position) }
    } else {
      let array = try generate(base).place.ref, position = try generate(index).place.raw
      within(span) { loadElement(target, array, position, layout) }
    }
  }

  /// The word of a literal that fits an instruction.
  private func smallConstant(_ value: TypedExpression) -> Int? {
    switch (value.kind, scalar(value.type)) {
    case (.boolean(let holds), .bool): holds ? 1 : 0
    case (.integer, .integer(let format)) where format.isOrderedAsWord: value.smallInteger
    default: nil
    }
  }

  /// The register of a global variable that a function refers to.
  private func globalArray(_ written: TypedExpression) throws -> Int? {
    guard !isTopLevel, case .variable(let variable) = try resolved(written).kind, variable.isGlobal, variable.initializer == nil,
          storage[ObjectIdentifier(variable)] == nil else { return nil }
    return (program.globals[ObjectIdentifier(variable)] ?? program.declareGlobal(variable)).ref
  }

  func loadElement(_ target: Place, _ array: Int, _ index: Int, _ layout: Layout) {
    if layout.isOneRaw { emit(.elementRaw, target.raw, array, index) }
    else if layout.isOneRef { emit(.elementRef, target.ref, array, index) }
    else if layout.refs == 0 {
      emit(.elementPart, target.raw, array, index)
      emit(.operands, 0, layout.raws)
    } else {
      emit(.element, target.raw, target.ref)
      emit(.operands, array, index)
    }
  }

  // MARK: Changing

  func begin(element base: TypedExpression, _ arguments: [BoundArgument], _ layout: Layout, _ place: Span) throws -> Access {
    guard case .value(let indexExpression)? = arguments.first else { throw unassignable(base) }
    if layout.isOneRaw, let outer = try wholeElement(base) { return try begin(indexExpression, of: outer, place) }
    let index = try generateStable(indexExpression).raw
    var access = try begin(base)
    let array = access.place.ref
    let value = try allocate(layout)
    within(place) {
      if layout.refs == 0 { return loadElement(value, array, index, layout) }
      emit(.takeElement, value.raw, value.ref)
      emit(.operands, array, index)
    }
    access.place = value
    access.endings.append { [unowned self] _ in within(place) { storeElement(array, index, value, layout) } }
    return access
  }

  /// An access to a number in an array within an array.
  private func begin(_ index: TypedExpression, of outer: Element, _ place: Span) throws -> Access {
    let first = try generateStable(outer.index).raw, second = try generateStable(index).raw
    var access = try begin(outer.array)
    let array = access.place.ref
    let value = try allocate(.raw)
    within(place) {
      emit(.nestedElementRaw, value.raw, array, first)
      emit(.operands, second)
    }
    access.place = value
    access.endings.append { [unowned self] _ in within(place) { storeNested(array, first, second, value.raw) } }
    return access
  }

  private func storeNested(_ array: Int, _ first: Int, _ second: Int, _ value: Int) {
    emit(.setNestedElementRaw, array, first, value)
    emit(.operands, second)
  }

  /// An access to numbers within an element, which the rest of the element has no part in.
  func begin(partOfElement expression: TypedExpression, isOverwritten: Bool) throws -> Access? {
    let layout = layout(expression.type)
    guard layout.refs == 0, layout.raws > 0, let element = try element(expression), !element.isObserved else { return nil }
    let index = try generateStable(element.index).raw
    var access = try begin(element.array)
    let array = access.place.ref
    let part = try allocate(layout)
    if !isOverwritten {
      within(element.span) {
        emit(.elementPart, part.raw, array, index)
        emit(.operands, element.offset.raw, layout.raws)
      }
    }
    access.place = part
    access.endings.append { [unowned self] _ in
      within(element.span) {
        emit(.setElementPart, array, index, part.raw)
        emit(.operands, element.offset.raw, layout.raws)
      }
    }
    return access
  }

  func storeElement(_ array: Int, _ index: Int, _ value: Place, _ layout: Layout) {
    if layout.isOneRaw { emit(.setElementRaw, array, index, value.raw) }
    else {
      emit(.setElement, array, index)
      emit(.operands, value.raw, value.ref)
    }
  }

  /// `array[i] = value`, without reading the old element.
  func assignElement(_ place: TypedExpression, _ value: TypedExpression) throws -> Bool {
    guard case .subscripting(let base, let declaration, _, let arguments) = place.kind, declaration.intrinsic == .element,
          !place.hasOptionalLink,
          case .value(let indexExpression)? = arguments.first else { return false }
    let layout = layout(place.type)
    if layout.isOneRaw, let outer = try wholeElement(base) {
      let first = try generate(outer.index, before: [indexExpression, value, outer.array]).raw
      let second = try generate(indexExpression, before: [value, outer.array]).raw
      let new = try generate(value, before: [outer.array]).raw
      try access(outer.array) { array in within(place.span) { storeNested(array.ref, first, second, new) } }
      return true
    }
    let index = try generate(indexExpression, before: [value, base])
    if layout.isOneRaw, let constant = smallConstant(value) {
      if let global = try globalArray(base) {
        within(place.span) { _ = emit(.setGlobalElementImmediate, global, index.raw, constant) }
      } else {
        try access(base) { array in within(place.span) { _ = emit(.setElementImmediate, array.ref, index.raw, constant) } }
      }
      return true
    }
    let new = layout.refs == 0 ? try generate(value, before: [base]) : try generateStable(value)
    if layout.isOneRaw, let global = try globalArray(base) {
      within(place.span) { emit(.setGlobalElementRaw, global, index.raw, new.raw) }
      return true
    }
    try access(base) { array in
      within(place.span) { storeElement(array.ref, index.raw, new, layout) }
    }
    return true
  }
}
