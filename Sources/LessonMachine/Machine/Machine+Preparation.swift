import CMachine

/// What an instruction lacks that the loop could not execute: fuel or room for a call, an array of one's own. Where nothing can be
/// done it is a fault.
extension Machine {
  func prepare(_ i: Instruction, _ more: Instruction, _ r: Raws, _ q: Refs) throws {
    let a = Int(i.a), b = Int(i.b), c = Int(i.c)
    switch i.operation {
    case .call: try prepareCall(image.entries[c], r + a, q + b)
    case .callClosure:
      if (q + c).isNil { throw RuntimeError.internalFault("a closure was expected") }
      try prepareCall(image.entries[Machine.closure(q + c).code], r + a, q + b)
    case .callDynamic: try prepareCall(image.entries[code(dynamic: c, for: dynamicType(q + b + Int(more.a)))], r + a, q + b)

    case .appendRaw, .appendElement: try prepareArrayToGrow(q + a)
    case .removeLastElement:
      if try !ownArray(q + Int(more.a)) { throw RuntimeError.emptyCollection("removeLast") }
    case .swapElements:
      if try !ownArray(q + a) { throw fault(r[b], in: q + a) ?? fault(r[c], in: q + a) ?? unexplained(i) }
    case .setElementRaw, .setElementImmediate, .setElement, .setElementPart:
      if try !ownArray(q + a) { throw fault(r[b], in: q + a) ?? unexplained(i) }
    case .takeElement:
      if try !ownArray(q + Int(more.a)) { throw fault(r[Int(more.b)], in: q + Int(more.a)) ?? unexplained(i) }
    case .setGlobalElementRaw, .setGlobalElementImmediate:
      if (refs + a).isNil { throw uninitialized(ref: a) }
      if try !ownArray(refs + a) { throw fault(r[b], in: refs + a) ?? unexplained(i) }
    case .setNestedElementRaw:
      if try ownArray(q + a) { return }
      if let fault = fault(r[b], in: q + a) { throw fault }
      let inner = Machine.array(q + a).refs + r[b]
      if try !ownArray(inner) { throw fault(r[Int(more.a)], in: inner) ?? unexplained(i) }
    case .ownPart: try ownPart(r + a, q + b)

    default: throw fault(of: i, more, r, q)
    }
  }

  /// Makes sure that a call has fuel and room, and that its depth is allowed.
  private func prepareCall(_ callee: UnsafeMutablePointer<CodeEntry>, _ rawBase: Raws, _ refBase: Refs) throws {
    if sliceLeft <= callee.pointee.fuel { try refill() }
    if frameCount >= limits.depth { throw RuntimeError.tooDeep(limit: limits.depth) }
    try checkRoom(rawBase, refBase, callee)
  }

  private func code(dynamic member: Int, for type: RuntimeType) throws -> Int {
    if let known = type.dynamicCodes[member] { return known }
    guard let maker = image.maker else { throw RuntimeError.internalFault("no compiler") }
    let made = try maker.code(dynamic: member, for: type)
    type.dynamicCodes[member] = made
    return made
  }

  /// Makes the array in a register the only one of its elements; false if it was.
  private func ownArray(_ slot: Refs) throws -> Bool {
    if slot.isUnique { return false }
    try makeUnique(slot)
    return true
  }

  /// The closure in a register, which may be read but not counted.
  static func closure(_ slot: Refs) -> Unmanaged<ClosureObject> {
    UnsafeMutableRawPointer(slot).assumingMemoryBound(to: Unmanaged<ClosureObject>.self).pointee
  }
}

extension Unmanaged<ClosureObject> {
  var code: Int { _withUnsafeGuaranteedRef { $0.code } }
}
