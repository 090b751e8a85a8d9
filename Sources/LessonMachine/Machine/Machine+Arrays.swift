/// Arrays that are made, grow, or become somebody's own.
extension Machine {
  @inline(__always)
  private func array(_ object: AnyObject?) -> ArrayObject { unsafeDowncast(object.unsafelyUnwrapped, to: ArrayObject.self) }

  /// The array in a register, which may be read but not counted.
  static func array(_ slot: Refs) -> Unmanaged<ArrayObject> {
    UnsafeMutableRawPointer(slot).assumingMemoryBound(to: Unmanaged<ArrayObject>.self).pointee
  }

  /// Makes the array behind a part the only one of its elements; a copy has no more than the part.
  func ownPart(_ raws: UnsafeMutablePointer<Int>, _ slot: Refs) throws {
    let words = ValueWords(raws: raws, refs: slot)
    guard let part = words.part else { throw RuntimeError.internalFault("a part of an array was expected") }
    try copied(part).store(words)
  }

  /// The part with an array of its own.
  package func copied(_ part: ArrayPart) throws -> ArrayPart {
    let (array, positions) = (part.array, part.positions)
    try charge(memory: positions.count * (array.rawStride + array.refStride) * 8)
    try charge(positions.count / 8)
    let copy = ArrayObject(array.layout, capacity: positions.count)
    try append(array, positions, to: copy)
    return ArrayPart(array: copy, indices: part.indices, first: part.indices.lowerBound)
  }

  /// Makes the array in a register the only one of its elements.
  func makeUnique(_ slot: Refs) throws { _ = try unique(&slot.pointee) }

  /// The array in a register, copied first if somebody else refers to it too.
  package func unique(_ slot: inout AnyObject?) throws -> ArrayObject {
    if isKnownUniquelyReferenced(&slot) { return array(slot) }
    let copy = array(slot).copy()
    try charge(memory: copy.byteCount)
    try charge(copy.count / 8)
    slot = copy
    return copy
  }

  package func prepareArrayToGrow(_ slot: Refs) throws {
    if !slot.isUnique { try makeUnique(slot) }
    try Machine.array(slot)._withUnsafeGuaranteedRef { object in
      guard object.count == object.capacity else { return }
      if object.capacity >= 1024 { try charge(memory: object.byteCount) }
      object.reserve(object.count + 1)
    }
  }

  func makeArray(_ target: Refs, _ layout: Int) {
    sliceLeft -= Self.objectFuel
    target.put(ArrayObject(image.arrayLayouts[layout]))
  }
}

extension Unmanaged<ArrayObject> {
  @inline(__always)
  var count: Int { _withUnsafeGuaranteedRef { $0.count } }

  @inline(__always)
  var raws: UnsafeMutablePointer<Int> { _withUnsafeGuaranteedRef { $0.raws } }

  @inline(__always)
  var refs: Machine.Refs { _withUnsafeGuaranteedRef { $0.refs } }
}
