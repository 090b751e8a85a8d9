/// Instances of classes: making one, and what happens when nothing refers to it any more.
extension Machine {
  func makeInstance(_ target: Refs, _ type: Int) {
    sliceLeft -= Self.objectFuel
    let type = image.knownTypes[type]
    if type._withUnsafeGuaranteedRef({ $0.instances == nil }) { instances.keep(type.takeUnretainedValue()) }
    target.put(InstanceObject.make(type))
  }

  /// The type of the value in an existential, or the class of an instance.
  @inline(__always)
  func dynamicType(_ slot: Refs) throws -> RuntimeType {
    guard let object = slot.pointee else { throw RuntimeError.internalFault("a value with a type was expected") }
    let kind: AnyClass = Swift.type(of: object)
    if kind == InstanceObject.self { return unsafeDowncast(object, to: InstanceObject.self).type }
    guard let existential = object as? ExistentialObject else { throw RuntimeError.internalFault("a value with a type was expected") }
    return existential.type
  }

  func instanceType(_ slot: Refs) throws -> Int { image.number(of: try dynamicType(slot)) }

  func makeWeak(_ target: Refs, _ source: Refs) {
    guard let instance = instance(in: source.pointee) else { return target.clear() }
    let witness = instance.witness
    target.put(witness)
  }

  /// Whether there is an instance to be read.
  func loadWeak(_ target: Refs, _ source: Refs, _ isExistential: Int) -> Bool {
    guard let instance = (source.pointee as? WeakObject)?.object else {
      target.clear()
      return false
    }
    if isExistential == 0 {
      target.put(instance)
    } else {
      let existential = ExistentialObject.make(instance.type)
      existential.refs.pointee = instance
      target.put(existential)
    }
    return true
  }

  /// An optional one may be nil, but not refer to an instance that is gone.
  func loadUnowned(_ target: Refs, _ source: Refs, _ isExistential: Int) throws {
    let isNil = source.isNil
    if !loadWeak(target, source, isExistential), !isNil { throw RuntimeError.unownedGone }
  }

  private func instance(in object: AnyObject?) -> InstanceObject? {
    if let instance = object as? InstanceObject { return instance }
    return (object as? ExistentialObject).flatMap { $0.refCount > 0 ? instance(in: $0.refs.pointee) : nil }
  }

  /// Calls the `deinit` of every instance that is to go, a subclass's before that of its superclass.
  ///
  /// They run as if the host called them, between two statements: an instruction that gave up a reference is over by then.
  func runDeinitializers(_ rawBase: Raws, _ refBase: Refs) throws {
    let (savedRaw, savedRef) = (rawTop, refTop)
    (rawTop, refTop) = (rawBase, refBase)
    defer { (rawTop, refTop) = (savedRaw, savedRef) }
    while let object = instances.nextDying() {
      for code in object.type.deinitializers() {
        try call(code: code, arguments: { ($1).put(object) }, captured: nil) { _ in }
      }
    }
  }
}

extension RuntimeType {
  /// The type of a value itself, where that may be a subclass of what is known of it.
  package func dynamic(_ words: ValueWords) -> RuntimeType {
    guard case .instance = kind, let object = words.ref as? InstanceObject else { return self }
    return object.type
  }

  /// Whether a class is another one, or inherits from it.
  package func inherits(from other: RuntimeType) -> Bool {
    var next: RuntimeType? = self
    while let type = next {
      if type === other { return true }
      next = type.superclass
    }
    return false
  }
}
