import CMachine

/// An instance of a class that a lesson declares: its stored properties, those of its superclass first, and its class.
///
/// Unlike other objects it has an identity, and may change while others refer to it. What its class wants to be done when
/// nothing refers to it any more is code of the lesson, which cannot run in the middle of an instruction: the words move to
/// another object, which waits among the `dying` of the machine until the statement is over.
package final class InstanceObject: WordsObject {
  static func make(_ type: Unmanaged<RuntimeType>) -> InstanceObject {
    let layout = type._withUnsafeGuaranteedRef { $0.instanceLayout }
    let object = make(raws: layout.raws, refs: layout.refs, kind: Int(bitPattern: type.toOpaque()), own: MemoryLayout<MachineInstance>.size / 8)
    object.list?._withUnsafeGuaranteedRef {
      object.own.pointee.identity = $0.nextIdentity()
      $0.add(object)
    }
    return object
  }

  deinit {
    if let observer = own.pointee.observer {
      let observer = Unmanaged<WeakObject>.fromOpaque(observer)
      observer._withUnsafeGuaranteedRef { $0.forget() }
      observer.release()
    }
    guard let list else { return }
    if isComplete, knownType?._withUnsafeGuaranteedRef({ $0.hasDeinitializer }) == true {
      let successor = successor()
      list._withUnsafeGuaranteedRef { $0.dying.append(successor) }
    }
    list._withUnsafeGuaranteedRef { $0.remove(self) }
  }

  /// The class that it was made as; the list keeps it.
  package var type: RuntimeType { knownType.unsafelyUnwrapped.takeUnretainedValue() }

  /// What knows all instances; it lasts as long as one of them.
  private var list: Unmanaged<InstanceList>? { knownType?._withUnsafeGuaranteedRef { $0.instances } }

  /// What stands before its words.
  @inline(__always)
  fileprivate var own: UnsafeMutablePointer<MachineInstance> { instance_of(Unmanaged.passUnretained(self).toOpaque()) }

  package private(set) var identity: Int {
    get { own.pointee.identity }
    set { own.pointee.identity = newValue }
  }

  /// Whether an initialiser has ended well, so that `deinit` is owed.
  package var isComplete: Bool {
    get { own.pointee.isComplete }
    set { own.pointee.isComplete = newValue }
  }

  package override func emptyCopy() -> WordsObject {
    let copy = InstanceObject.make(knownType.unsafelyUnwrapped)
    (copy.isComplete, copy.identity) = (isComplete, identity)
    return copy
  }

  /// An object that takes over what this one holds, for its last rites.
  private func successor() -> InstanceObject {
    let successor = InstanceObject.make(knownType.unsafelyUnwrapped)
    successor.identity = identity
    for index in 0..<rawCount { successor.raws[index] = raws[index] }
    for index in 0..<refCount { (successor.refs + index).take(refs + index) }
    return successor
  }

  /// The object that tells others whether this one still exists.
  package var witness: WeakObject {
    if let known = own.pointee.observer { return Unmanaged<WeakObject>.fromOpaque(known).takeUnretainedValue() }
    let made = WeakObject(self)
    own.pointee.observer = Unmanaged.passRetained(made).toOpaque()
    return made
  }

  /// Gives up what leads to others; false if there was nothing.
  fileprivate func takeApart() -> Bool {
    isComplete = false
    var hadSome = false
    for index in 0..<refCount where !(refs + index).isNil {
      hadSome = true
      (refs + index).clear()
    }
    return hadSome
  }
}

/// What a `weak` or `unowned` variable holds: an instance that may be gone.
package final class WeakObject {
  private unowned(unsafe) var known: InstanceObject?

  fileprivate init(_ object: InstanceObject) { known = object }

  package var object: InstanceObject? { known }

  fileprivate func forget() { known = nil }
}

/// The instances of a lesson, and those whose `deinit` is yet to run.
///
/// Instances that refer to each other in a circle are never released. When the lesson ends the list takes them apart.
package final class InstanceList {
  @exclusivity(unchecked) private var all: [Unmanaged<InstanceObject>] = []
  /// The classes of the instances.
  private var types: [RuntimeType] = []
  @exclusivity(unchecked) package fileprivate(set) var dying: [InstanceObject] = [] { didSet { dyingCount.pointee = dying.count } }
  /// How many that are, where the loop finds it.
  let dyingCount = UnsafeMutablePointer<Int>.allocate(capacity: 1)
  @exclusivity(unchecked) private var made = 0

  package init() { dyingCount.initialize(to: 0) }

  deinit { dyingCount.deallocate() }

  /// The next one whose `deinit` is to run.
  package func nextDying() -> InstanceObject? { dying.isEmpty ? nil : dying.removeFirst() }

  fileprivate func nextIdentity() -> Int {
    made &+= 1
    return made
  }

  fileprivate func add(_ object: InstanceObject) {
    // Instances do not count references to it: it keeps itself as long as there are any.
    if all.isEmpty { _ = Unmanaged.passRetained(self) }
    object.own.pointee.number = Int32(truncatingIfNeeded: all.count)
    all.append(Unmanaged.passUnretained(object))
  }

  fileprivate func remove(_ object: InstanceObject) {
    guard let last = all.popLast() else { return }
    let number = object.own.pointee.number
    if number < all.count {
      all[Int(number)] = last
      last._withUnsafeGuaranteedRef { $0.own.pointee.number = number }
    }
    if all.isEmpty { Unmanaged.passUnretained(self).release() }
  }

  /// Keeps a class of which there is to be an instance.
  package func keep(_ type: RuntimeType) {
    types.append(type)
    type.instances = Unmanaged.passUnretained(self)
  }

  /// Breaks every circle.
  package func takeApart() {
    dying = []
    // What goes meanwhile leaves its place to the last one, which may have been yet to come.
    var isDone = false
    while !isDone {
      isDone = true
      var index = 0
      while index < all.count {
        if all[index].takeUnretainedValue().takeApart() { isDone = false }
        index += 1
      }
    }
  }
}
