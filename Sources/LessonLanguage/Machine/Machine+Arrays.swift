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

  /// Makes the array in a register the only one of its elements.
  @inline(never)
  func makeUnique(_ slot: UnsafeMutablePointer<AnyObject?>) throws { _ = try unique(&slot.pointee) }

  /// The array in a register, copied first if somebody else refers to it too.
  func unique(_ slot: inout AnyObject?) throws -> ArrayObject {
    if isKnownUniquelyReferenced(&slot) { return array(slot) }
    let copy = array(slot).copy()
    try charge(memory: copy.byteCount)
    try charge(copy.count / 8)
    slot = copy
    return copy
  }

  func prepareToGrow(_ slot: inout AnyObject?) throws {
    let object = try unique(&slot)
    if object.count == object.capacity, object.capacity >= 1024 { try charge(memory: object.byteCount) }
  }

  @inline(never)
  func makeArray(_ target: UnsafeMutablePointer<AnyObject?>, _ layout: Int) {
    sliceLeft -= Self.objectFuel
    target.pointee = ArrayObject(program.arrayLayouts[layout])
  }

  @inline(never)
  func appendElement(_ slot: UnsafeMutablePointer<AnyObject?>, _ raws: UnsafeMutablePointer<Int>,
                     _ refs: UnsafeMutablePointer<AnyObject?>) throws {
    try prepareToGrow(&slot.pointee)
    let object = array(slot.pointee)
    object.append(raws, refs)
    for index in 0..<object.refStride { refs[index] = nil }
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
    let outer = try unique(&slot.pointee)
    try check(index, outer)
    let object = try unique(&outer.refs[index])
    try check(inner, object)
    object.raws[inner] = value
  }

  @inline(never)
  func elementRef(_ target: UnsafeMutablePointer<AnyObject?>, _ slot: UnsafeMutablePointer<AnyObject?>, _ index: Int) throws {
    let object = array(slot.pointee)
    try check(index, object)
    target.pointee = object.refs[index]
  }

  @inline(never)
  func elementPartRef(_ target: UnsafeMutablePointer<AnyObject?>, _ slot: UnsafeMutablePointer<AnyObject?>, _ index: Int,
                      _ offset: Int) throws {
    let object = array(slot.pointee)
    try check(index, object)
    target.pointee = object.refs[index * object.refStride + offset]
  }

  @inline(never)
  func element(_ raws: UnsafeMutablePointer<Int>, _ refs: UnsafeMutablePointer<AnyObject?>,
               _ slot: UnsafeMutablePointer<AnyObject?>, _ index: Int) throws {
    let object = array(slot.pointee)
    try check(index, object)
    object.words(at: index).copy(to: ValueWords(raws: raws, refs: refs), object.layout)
  }

  @inline(never)
  func setElement(_ slot: UnsafeMutablePointer<AnyObject?>, _ index: Int, _ raws: UnsafeMutablePointer<Int>,
                  _ refs: UnsafeMutablePointer<AnyObject?>) throws {
    let object = try unique(&slot.pointee)
    try check(index, object)
    let target = object.words(at: index)
    for position in 0..<object.rawStride { target.raws[position] = raws[position] }
    for position in 0..<object.refStride { moveRef(target.refs + position, refs + position) }
  }

  @inline(never)
  func takeElement(_ raws: UnsafeMutablePointer<Int>, _ refs: UnsafeMutablePointer<AnyObject?>,
                   _ slot: UnsafeMutablePointer<AnyObject?>, _ index: Int) throws {
    let object = try unique(&slot.pointee)
    try check(index, object)
    let source = object.words(at: index)
    for position in 0..<object.rawStride { raws[position] = source.raws[position] }
    for position in 0..<object.refStride { moveRef(refs + position, source.refs + position) }
  }
}

extension Unmanaged<ArrayObject> {
  @inline(__always)
  var count: Int { _withUnsafeGuaranteedRef { $0.count } }

  @inline(__always)
  var rawStride: Int { _withUnsafeGuaranteedRef { $0.rawStride } }

  @inline(__always)
  var raws: UnsafeMutablePointer<Int> { _withUnsafeGuaranteedRef { $0.raws } }

  @inline(__always)
  var refs: UnsafeMutablePointer<AnyObject?> { _withUnsafeGuaranteedRef { $0.refs } }
}
