/// Dictionaries and sets: literals, elements and loops.
extension FunctionCompiler {
  // MARK: Literals

  func dictionary(_ entries: [(key: TypedExpression, value: TypedExpression)], _ type: Type, into target: Place) throws {
    guard case .nominal(_, let arguments) = type, arguments.count == 2 else { return }
    try table(type, into: target) { table in
      for (key, value) in entries {
        try temporarily {
          let keyPlace = try generateStable(key), valuePlace = try generateStable(value)
          within(key.span) { insert(keyPlace, valuePlace, into: table, .refusing) }
        }
      }
    }
  }

  func set(_ elements: [TypedExpression], _ type: Type, into target: Place) throws {
    try table(type, into: target) { table in
      for element in elements {
        try temporarily { insert(try generateStable(element), Place(raw: 0, ref: 0), into: table, .keeping) }
      }
    }
  }

  private func table(_ type: Type, into target: Place, _ fill: (Int) throws -> Void) throws {
    let table = try allocate(.ref).ref
    emit(.makeTable, table, wide: program.image.number(of: program.runtimeType(type)))
    try fill(table)
    emit(.moveRef, target.ref, table)
  }

  private func insert(_ key: Place, _ value: Place, into table: Int, _ insertion: TableInsertion) {
    emit(.tableInsert, table, value.raw, value.ref)
    emit(.operands, key.raw, key.ref, Int(insertion.rawValue))
  }

  // MARK: Elements

  /// Reads `dictionary[key]` or `dictionary[key, default: value]`; false if the subscript is another one.
  func tableValue(_ base: TypedExpression, _ intrinsic: Intrinsic?, _ arguments: [BoundArgument], _ span: Span, into target: Place)
    throws -> Bool
  {
    guard let (key, fallback) = tableKey(intrinsic, arguments) else { return false }
    let table = try generate(base)
    let place = try generate(key).place
    guard let fallback else {
      within(span) {
        emit(.tableGet, target.raw, target.ref)
        emit(.operands, table.place.ref, place.raw, place.ref)
      }
      return true
    }
    let entry = try allocate(.raw).raw
    let absent = newLabel(), end = newLabel()
    within(span) {
      emit(.tableFind, entry, table.place.ref)
      emit(.operands, place.raw, place.ref)
      jump(.jumpUnless, entry, to: absent)
      emit(.tableEntry, target.raw, target.ref, table.place.ref)
      emit(.operands, entry, Int(TablePart.value.rawValue))
      jump(.jump, to: end)
    }
    self.place(absent)
    try temporarily { try generate(fallback, into: target) }
    self.place(end)
    return true
  }

  /// Lends out `dictionary[key]`, an optional, or `dictionary[key, default: value]`.
  func begin(tableValue base: TypedExpression, _ intrinsic: Intrinsic?, _ arguments: [BoundArgument], _ type: Type, _ span: Span)
    throws -> Access?
  {
    guard let (key, fallback) = tableKey(intrinsic, arguments) else { return nil }
    let keyPlace = try generateStable(key)
    var access = try begin(base)
    let table = access.place.ref
    let entry = try allocate(.raw).raw
    let element = try allocate(layout(type))
    let value = fallback == nil ? payload(element, core.wrapped(concrete(type)) ?? type) : element
    if fallback == nil { writeNil(element, layout(type)) }
    within(span) {
      emit(.tableTake, value.raw, value.ref, entry)
      emit(.operands, table, keyPlace.raw, keyPlace.ref)
    }
    let missing = newLabel(), ready = newLabel()
    jump(.jumpUnless, entry, to: missing)
    if value != element { emit(.loadInt, element.raw, wide: 1) }
    if let fallback {
      jump(.jump, to: ready)
      place(missing)
      try temporarily { try generate(fallback, into: element) }
      place(ready)
    } else {
      place(missing)
    }
    access.place = element
    access.endings.append { [unowned self] _ in
      let put = { [unowned self] (value: Place) in
        within(span) {
          emit(.tablePut, table, value.raw, value.ref)
          emit(.operands, entry, keyPlace.raw, keyPlace.ref)
        }
      }
      if fallback == nil { storeOptional(element, type, key: keyPlace, in: table, put) } else { put(element) }
    }
    return access
  }

  /// `dictionary[key] = value`, without reading the old value.
  func assignTableValue(_ place: TypedExpression, _ value: TypedExpression) throws -> Bool {
    guard case .subscripting(let base, let declaration, _, let arguments) = place.kind, !place.hasOptionalLink,
          let (key, fallback) = tableKey(declaration.intrinsic, arguments) else { return false }
    let keyPlace = try generateStable(key)
    if case .conversion(.wrapOptional, let inner) = value.kind, fallback == nil {
      return try assign(inner, keyPlace, base, place.span)
    }
    if fallback != nil { return try assign(value, keyPlace, base, place.span) }
    let new = try generateStable(value)
    try access(base) { table in
      within(place.span) {
        storeOptional(new, place.type, key: keyPlace, in: table.ref) { insert(keyPlace, $0, into: table.ref, .replacing) }
      }
    }
    return true
  }

  private func assign(_ value: TypedExpression, _ key: Place, _ base: TypedExpression, _ span: Span) throws -> Bool {
    let new = try generateStable(value)
    try access(base) { table in within(span) { insert(key, new, into: table.ref, .replacing) } }
    return true
  }

  /// What is nil removes the key.
  private func storeOptional(_ optional: Place, _ type: Type, key: Place, in table: Int, _ put: (Place) -> Void) {
    let absent = newLabel(), end = newLabel()
    put(jumpIfNil(optional, type, to: absent))
    jump(.jump, to: end)
    place(absent)
    emit(.tableRemove, table, key.raw, key.ref)
    place(end)
  }

  private func tableKey(_ intrinsic: Intrinsic?, _ arguments: [BoundArgument]) -> (key: TypedExpression, fallback: TypedExpression?)? {
    guard case .value(let key)? = arguments.first else { return nil }
    switch intrinsic {
    case .dictionaryValue?: return (key, nil)
    case .dictionaryValueOrDefault?:
      guard arguments.count == 2, case .value(let fallback) = arguments[1] else { return nil }
      return (key, fallback)
    default: return nil
    }
  }

  // MARK: Sets

  func setContains(_ base: TypedExpression, _ element: TypedExpression) throws -> Operand {
    let target = try allocate(.raw)
    try temporarily {
      let set = try generate(base), place = try generate(element).place
      emit(.tableContains, target.raw, set.place.ref)
      emit(.operands, place.raw, place.ref)
    }
    return Operand(place: target, isOwned: true)
  }

  func setInsert(_ base: TypedExpression, _ element: TypedExpression) throws -> Operand {
    let target = try allocate(Layout.raw.followed(by: layout(element.type)))
    try temporarily {
      let place = try generateStable(element)
      try access(base) {
        emit(.setInsert, $0.ref, place.raw, place.ref)
        emit(.operands, target.raw, target.ref)
      }
    }
    return Operand(place: target, isOwned: true)
  }

  // MARK: Loops

  func forInTable(_ loop: TypedForIn, _ part: TablePart) throws {
    let table = try allocate(.ref).ref
    let entry = try allocate(.raw).raw
    let exit = newLabel(), next = newLabel()
    try temporarily { try generate(loop.sequence, into: Place(raw: 0, ref: table)) }
    emit(.loadInt, entry, wide: 0)
    try reserveNames(loop.pattern)
    place(next)
    emit(.tableNext, entry, table)
    exit.uses.append(emit(.operands, wide: 0))
    try temporarily {
      let value = try allocate(layout(loop.pattern.type))
      emit(.tableEntry, value.raw, value.ref, table)
      emit(.operands, entry, Int(part.rawValue))
      try take(loop.pattern, Operand(place: value, isOwned: true), unless: next)
    }
    try loopBody(loop, exit: exit, next: next)
    jump(.jump, to: next)
    place(exit)
  }
}

extension CoreTypes {
  func isDictionary(_ type: Type) -> Bool {
    if case .nominal(dictionary, _) = type { true } else { false }
  }

  func isSet(_ type: Type) -> Bool {
    if case .nominal(let declaration, _) = type { declaration === set } else { false }
  }

  /// What a loop over a type reads of each entry, if the type is a table's.
  func tablePart(_ type: Type) -> TablePart? {
    guard case .nominal(let declaration, _) = type else { return nil }
    switch declaration {
    case dictionary: return .whole
    case set, dictionaryKeys: return .key
    case dictionaryValues: return .value
    default: return nil
    }
  }
}
