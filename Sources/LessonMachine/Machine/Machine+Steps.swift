/// The steps of the loop that count references or can fail.
extension Machine {
  @inline(never)
  func failure(_ error: RuntimeError) -> Error { error }

  @inline(never)
  func fault(_ number: Int) -> Error {
    switch Fault(rawValue: number) {
    case .nilUnwrapped: RuntimeError.nilUnwrapped
    case .overflow: RuntimeError.overflow("+")
    case nil: RuntimeError.internalFault("fault \(number)")
    }
  }

  /// - Parameter sign: The code of the operator's sign; 0 for a conversion.
  @inline(never)
  func misfit(_ value: Int, sign: Int, bits: Int, isSigned: Bool) -> Error {
    if let sign = UInt8(exactly: sign), sign != 0 { return RuntimeError.overflow(String(UnicodeScalar(sign))) }
    return RuntimeError.integerOutOfRange(String(value), type: (isSigned ? "Int" : "UInt") + String(bits))
  }

  @inline(never)
  func emptyRange(_ lower: Int, _ upper: Int) -> Error { RuntimeError.emptyRange(lower: "\(lower)", upper: "\(upper)") }

  @inline(never)
  func mathematics(_ function: Int, _ x: Double) -> Double { DoubleFunction(rawValue: function)?.value(at: x) ?? .nan }

  // MARK: Refs

  @inline(never)
  func clearRefs(_ first: UnsafeMutablePointer<AnyObject?>, _ count: Int) {
    for index in 0..<count { (first + index).clear() }
  }

  @inline(never)
  func loadConstant(_ target: UnsafeMutablePointer<AnyObject?>, _ index: Int) {
    target.assign(image.refConstants.address(index))
  }

  // MARK: Globals and boxes

  @inline(never)
  func uninitialized(_ index: Int) -> Error { RuntimeError.globalNotInitialized(image.globals[index].name) }

  @inline(__always)
  func isInitialized(_ index: Int) -> Bool { index < initialized.count && initialized[index] }

  /// The fault of using a global whose ref is nil: there is no value yet, or it is lent to an access.
  @inline(never)
  func uninitialized(ref: Int) -> Error {
    guard let index = image.globals.lastIndex(where: { $0.place.ref <= ref }) else { return RuntimeError.internalFault("no global") }
    return isInitialized(index) ? RuntimeError.overlappingAccess : uninitialized(index)
  }

  @inline(never)
  func markGlobal(_ index: Int) {
    while initialized.count <= index { initialized.append(false) }
    initialized[index] = true
  }

  @inline(never)
  func makeBox(_ target: UnsafeMutablePointer<AnyObject?>, _ raws: Int, _ refs: Int) {
    sliceLeft -= Self.objectFuel
    target.put(BoxObject(raws: raws, refs: refs))
  }

  @inline(never)
  func makePayload(_ target: UnsafeMutablePointer<AnyObject?>, _ raws: Int, _ refs: Int) {
    target.put(PayloadObject(raws: raws, refs: refs))
  }

  /// The box or the instance in a register for the loop, which may read its words but not count references.
  @inline(__always)
  static func words(_ slot: UnsafeMutablePointer<AnyObject?>) -> Unmanaged<WordsObject> {
    UnsafeMutableRawPointer(slot).assumingMemoryBound(to: Unmanaged<WordsObject>.self).pointee
  }

  // MARK: Calls

  /// Moves the result behind the inout parameters and releases the rest of the frame.
  @inline(never)
  func finish(_ entry: UnsafeMutablePointer<CodeEntry>, _ r: UnsafeMutablePointer<Int>, _ q: UnsafeMutablePointer<AnyObject?>,
              _ a: Int, _ b: Int) {
    let code = entry.pointee
    if a != code.inoutRaws { for index in 0..<code.resultRaws { r[code.inoutRaws + index] = r[a + index] } }
    if b != code.inoutRefs { for index in 0..<code.resultRefs { (q + code.inoutRefs + index).take(q + b + index) } }
    var index = code.inoutRefs + code.resultRefs
    while index < code.refFrame {
      (q + index).clear()
      index += 1
    }
  }

  /// The closure in a register for the loop, which may read its words but not count references.
  @inline(__always)
  static func closure(_ slot: UnsafeMutablePointer<AnyObject?>) -> Unmanaged<ClosureObject> {
    UnsafeMutableRawPointer(slot).assumingMemoryBound(to: Unmanaged<ClosureObject>.self).pointee
  }

  /// Hands what a closure captured to its code, behind the parameters.
  @inline(never)
  func pushCaptures(_ slot: UnsafeMutablePointer<AnyObject?>, _ rawBase: UnsafeMutablePointer<Int>,
                    _ refBase: UnsafeMutablePointer<AnyObject?>, _ entry: UnsafeMutablePointer<CodeEntry>) {
    Machine.closure(slot)._withUnsafeGuaranteedRef { pushCaptures($0, rawBase, refBase, entry) }
  }

  @inline(never)
  func dynamicEntry(_ member: Int, _ slot: UnsafeMutablePointer<AnyObject?>, _ rawBase: UnsafeMutablePointer<Int>,
                    _ refBase: UnsafeMutablePointer<AnyObject?>) throws -> UnsafeMutablePointer<CodeEntry> {
    let entry = image.entries[try knownCode(member, slot) ?? code(dynamic: member, for: dynamicType(slot))]
    sliceLeft -= entry.pointee.fuel
    if sliceLeft <= 0 { try refill() }
    if frameCount >= limits.depth { throw RuntimeError.tooDeep(limit: limits.depth) }
    try checkRoom(rawBase, refBase, entry)
    return entry
  }

  private func code(dynamic member: Int, for type: RuntimeType) throws -> Int {
    if let known = type.dynamicCodes[member] { return known }
    guard let maker = image.maker else { throw RuntimeError.internalFault("no compiler") }
    return try maker.code(dynamic: member, for: type)
  }

  @inline(never)
  func openErased(_ raws: UnsafeMutablePointer<Int>, _ refs: UnsafeMutablePointer<AnyObject?>,
                  _ slot: UnsafeMutablePointer<AnyObject?>) throws {
    guard let object = slot.pointee as? ExistentialObject else { throw RuntimeError.internalFault("a value with a type was expected") }
    object.words.copy(to: ValueWords(raws: raws, refs: refs), object.type.layout)
  }

  @inline(never)
  func takeErased(_ raws: UnsafeMutablePointer<Int>, _ refs: UnsafeMutablePointer<AnyObject?>,
                  _ slot: UnsafeMutablePointer<AnyObject?>) throws {
    guard let object = slot.pointee as? ExistentialObject else { throw RuntimeError.internalFault("a value with a type was expected") }
    object.words.copy(to: ValueWords(raws: raws, refs: refs), object.type.layout)
    // Released here: what only this object held can then be changed in place.
    slot.clear()
  }

  @inline(never)
  func makeClosure(_ target: UnsafeMutablePointer<AnyObject?>, _ raws: UnsafeMutablePointer<Int>,
                   _ refs: UnsafeMutablePointer<AnyObject?>, _ rawCount: Int, _ refCount: Int, code: Int) {
    sliceLeft -= Self.objectFuel
    let closure = ClosureObject(code: code, raws: rawCount, refs: refCount)
    for index in 0..<rawCount { closure.raws[index] = raws[index] }
    for index in 0..<refCount { (closure.refs + index).take(refs + index) }
    target.put(closure)
  }

  @inline(never)
  func callNative(_ number: Int, _ raws: UnsafeMutablePointer<Int>, _ refs: UnsafeMutablePointer<AnyObject?>,
                  _ entry: UnsafeMutablePointer<CodeEntry>, _ r: UnsafeMutablePointer<Int>, _ q: UnsafeMutablePointer<AnyObject?>)
    throws
  {
    sliceLeft -= Self.nativeFuel
    if sliceLeft <= 0 { try refill() }
    // The image keeps it, whatever the function does.
    try image.natives[number]._withUnsafeGuaranteedRef { instance in
      let (savedRaw, savedRef) = (rawTop, refTop)
      // What the host calls back into begins behind this frame and the window of the call.
      rawTop = max(raws + instance.end.raw, r + entry.pointee.rawFrame)
      refTop = max(refs + instance.end.ref, q + entry.pointee.refFrame)
      defer { (rawTop, refTop) = (savedRaw, savedRef) }
      var call = NativeCall(machine: self, instance: instance, window: ValueWords(raws: raws, refs: refs))
      try instance.body(&call)
      if instance.parameterRefs > instance.inoutRefs { clearRefs(refs + instance.inoutRefs, instance.parameterRefs - instance.inoutRefs) }
    }
  }

  @inline(never)
  func erase(_ target: UnsafeMutablePointer<AnyObject?>, _ raws: UnsafeMutablePointer<Int>,
             _ refs: UnsafeMutablePointer<AnyObject?>, _ type: Int) {
    sliceLeft -= Self.objectFuel
    let object = ExistentialObject(image.runtimeTypes[type].dynamic(ValueWords(raws: raws, refs: refs)))
    ValueWords(raws: raws, refs: refs).copy(to: object.words, object.type.layout)
    target.put(object)
  }
}

extension Unmanaged<WordsObject> {
  @inline(__always)
  var raws: UnsafeMutablePointer<Int> { _withUnsafeGuaranteedRef { $0.raws } }

  @inline(__always)
  var refs: UnsafeMutablePointer<AnyObject?> { _withUnsafeGuaranteedRef { $0.refs } }
}

extension Unmanaged<ClosureObject> {
  @inline(__always)
  var code: Int { _withUnsafeGuaranteedRef { $0.code } }

  @inline(__always)
  var hasCaptures: Bool { _withUnsafeGuaranteedRef { $0.rawCount | $0.refCount != 0 } }
}
