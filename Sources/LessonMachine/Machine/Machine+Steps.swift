/// The steps that make boxes, closures and values with a type, and call the host.
extension Machine {
  func mathematics(_ function: Int, _ x: Double) -> Double { DoubleFunction(rawValue: function)?.value(at: x) ?? .nan }

  // MARK: Refs

  func clearRefs(_ first: Refs, _ count: Int) {
    for index in 0..<count { (first + index).clear() }
  }

  // MARK: Globals and boxes

  func markGlobal(_ index: Int) {
    while initialized.count <= index { initialized.append(false) }
    initialized[index] = true
  }

  func makeBox(_ target: Refs, _ raws: Int, _ refs: Int) {
    sliceLeft -= Self.objectFuel
    target.put(BoxObject.make(raws: raws, refs: refs))
  }

  func makePayload(_ target: Refs, _ raws: Int, _ refs: Int) {
    target.put(PayloadObject.make(raws: raws, refs: refs))
  }

  // MARK: Calls

  func makeClosure(_ target: Refs, _ raws: Raws,
                   _ refs: Refs, _ rawCount: Int, _ refCount: Int, code: Int) {
    sliceLeft -= Self.objectFuel
    let closure = ClosureObject.make(code: code, raws: rawCount, refs: refCount)
    for index in 0..<rawCount { closure.raws[index] = raws[index] }
    for index in 0..<refCount { (closure.refs + index).take(refs + index) }
    target.put(closure)
  }

  func callNative(_ number: Int, _ raws: Raws, _ refs: Refs,
                  _ entry: UnsafeMutablePointer<CodeEntry>, _ r: Raws, _ q: Refs)
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

  func erase(_ target: Refs, _ raws: Raws,
             _ refs: Refs, _ type: Int) {
    sliceLeft -= Self.objectFuel
    let object = ExistentialObject.make(image.runtimeTypes[type].dynamic(ValueWords(raws: raws, refs: refs)))
    ValueWords(raws: raws, refs: refs).copy(to: object.words, object.type.layout)
    target.put(object)
  }
}
