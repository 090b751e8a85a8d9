/// The steps of the loop on arrays.
extension Machine {
  @inline(__always)
  private func array(_ object: AnyObject?) -> ArrayObject { unsafeDowncast(object.unsafelyUnwrapped, to: ArrayObject.self) }

  @inline(__always)
  private func check(_ index: Int, _ object: ArrayObject) throws {
    guard index >= 0, index < object.count else { throw RuntimeError.indexOutOfRange(index: index, count: object.count) }
  }

  /// The array in a register for the loop, which may read its words but not count references.
  @inline(__always)
  static func array(_ slot: UnsafeMutablePointer<AnyObject?>) -> Unmanaged<ArrayObject> {
    UnsafeMutableRawPointer(slot).assumingMemoryBound(to: Unmanaged<ArrayObject>.self).pointee
  }

  @inline(never)
  func failure(_ index: Int, outOf count: Int) -> Error { RuntimeError.indexOutOfRange(index: index, count: count) }

  @inline(never)
  func failure(_ index: Int, outOfPartFrom start: Int, to end: Int) -> Error {
    RuntimeError.partIndexOutOfRange(index: index, part: start..<max(start, end))
  }

  /// Makes the array behind a part the only one of its elements; a copy has no more than the part.
  @inline(never)
  func ownPart(_ raws: UnsafeMutablePointer<Int>, _ slot: UnsafeMutablePointer<AnyObject?>) throws {
    if slot.isUnique { return }
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
  @inline(never)
  func makeUnique(_ slot: UnsafeMutablePointer<AnyObject?>) throws { _ = try unique(&slot.pointee) }

  /// The array in a register, copied first if somebody else refers to it too.
  package func unique(_ slot: inout AnyObject?) throws -> ArrayObject {
    if isKnownUniquelyReferenced(&slot) { return array(slot) }
    let copy = array(slot).copy()
    try charge(memory: copy.byteCount)
    try charge(copy.count / 8)
    slot = copy
    return copy
  }

  package func prepareArrayToGrow(_ slot: UnsafeMutablePointer<AnyObject?>) throws {
    if !slot.isUnique { try makeUnique(slot) }
    try Machine.array(slot)._withUnsafeGuaranteedRef { object in
      if object.count == object.capacity, object.capacity >= 1024 { try charge(memory: object.byteCount) }
    }
  }

  @inline(never)
  func makeArray(_ target: UnsafeMutablePointer<AnyObject?>, _ layout: Int) {
    sliceLeft -= Self.objectFuel
    target.put(ArrayObject(image.arrayLayouts[layout]))
  }

  @inline(never)
  func appendElement(_ slot: UnsafeMutablePointer<AnyObject?>, _ raws: UnsafeMutablePointer<Int>,
                     _ refs: UnsafeMutablePointer<AnyObject?>) throws {
    try prepareArrayToGrow(slot)
    Machine.array(slot)._withUnsafeGuaranteedRef { $0.append(moving: raws, refs) }
  }

  @inline(never)
  func removeLastElement(_ raws: UnsafeMutablePointer<Int>, _ refs: UnsafeMutablePointer<AnyObject?>,
                         _ slot: UnsafeMutablePointer<AnyObject?>) throws {
    let object = try unique(&slot.pointee)
    guard object.count > 0 else { throw RuntimeError.emptyCollection("removeLast") }
    object.words(at: object.count - 1).copy(to: ValueWords(raws: raws, refs: refs), object.layout)
    object.removeLast()
  }

  @inline(never)
  func swapElements(_ slot: UnsafeMutablePointer<AnyObject?>, _ first: Int, _ second: Int) throws {
    let object = try unique(&slot.pointee)
    try check(first, object)
    try check(second, object)
    object.swapElements(first, second)
  }

  /// An element of an array within an array: neither leaves its place.
  @inline(never)
  func setNestedElement(_ slot: UnsafeMutablePointer<AnyObject?>, _ index: Int, _ inner: Int, _ value: Int) throws {
    if !slot.isUnique { try makeUnique(slot) }
    let outer = Machine.array(slot)
    guard index >= 0, index < outer.count else { throw failure(index, outOf: outer.count) }
    let innerSlot = outer.refs + index
    if !innerSlot.isUnique { try makeUnique(innerSlot) }
    let object = Machine.array(innerSlot)
    guard inner >= 0, inner < object.count else { throw failure(inner, outOf: object.count) }
    object.raws[inner] = value
  }

  @inline(never)
  func elementRef(_ target: UnsafeMutablePointer<AnyObject?>, _ slot: UnsafeMutablePointer<AnyObject?>, _ index: Int) throws {
    let object = Machine.array(slot)
    guard index >= 0, index < object.count else { throw failure(index, outOf: object.count) }
    target.assign(object.refs + index)
  }

  @inline(never)
  func elementPartRef(_ target: UnsafeMutablePointer<AnyObject?>, _ slot: UnsafeMutablePointer<AnyObject?>, _ index: Int,
                      _ offset: Int) throws {
    let object = Machine.array(slot)
    guard index >= 0, index < object.count else { throw failure(index, outOf: object.count) }
    target.assign(object.refs + (index * object.refStride + offset))
  }

  @inline(never)
  func element(_ raws: UnsafeMutablePointer<Int>, _ refs: UnsafeMutablePointer<AnyObject?>,
               _ slot: UnsafeMutablePointer<AnyObject?>, _ index: Int) throws {
    let object = Machine.array(slot)
    guard index >= 0, index < object.count else { throw failure(index, outOf: object.count) }
    let rawStride = object.rawStride, refStride = object.refStride
    let sourceRaws = object.raws + index * rawStride, sourceRefs = object.refs + index * refStride
    for word in 0..<rawStride { raws[word] = sourceRaws[word] }
    for word in 0..<refStride { (refs + word).assign(sourceRefs + word) }
  }

  @inline(never)
  func setElement(_ slot: UnsafeMutablePointer<AnyObject?>, _ index: Int, _ raws: UnsafeMutablePointer<Int>,
                  _ refs: UnsafeMutablePointer<AnyObject?>) throws {
    if !slot.isUnique { try makeUnique(slot) }
    let object = Machine.array(slot)
    guard index >= 0, index < object.count else { throw failure(index, outOf: object.count) }
    let rawStride = object.rawStride, refStride = object.refStride
    let targetRaws = object.raws + index * rawStride, targetRefs = object.refs + index * refStride
    for word in 0..<rawStride { targetRaws[word] = raws[word] }
    for word in 0..<refStride { (targetRefs + word).take(refs + word) }
  }

  @inline(never)
  func takeElement(_ raws: UnsafeMutablePointer<Int>, _ refs: UnsafeMutablePointer<AnyObject?>,
                   _ slot: UnsafeMutablePointer<AnyObject?>, _ index: Int) throws {
    let object = try unique(&slot.pointee)
    try check(index, object)
    let source = object.words(at: index)
    for position in 0..<object.rawStride { raws[position] = source.raws[position] }
    for position in 0..<object.refStride { (refs + position).take(source.refs + position) }
  }
}

extension Unmanaged<ArrayObject> {
  @inline(__always)
  var count: Int { _withUnsafeGuaranteedRef { $0.count } }

  @inline(__always)
  func appendIfRoom(_ raw: Int) -> Bool { _withUnsafeGuaranteedRef { $0.appendIfRoom(raw) } }

  @inline(__always)
  var refStride: Int { _withUnsafeGuaranteedRef { $0.refStride } }

  @inline(__always)
  var rawStride: Int { _withUnsafeGuaranteedRef { $0.rawStride } }

  @inline(__always)
  var raws: UnsafeMutablePointer<Int> { _withUnsafeGuaranteedRef { $0.raws } }

  @inline(__always)
  var refs: UnsafeMutablePointer<AnyObject?> { _withUnsafeGuaranteedRef { $0.refs } }
}
