/// An instance of a class that a lesson declares: its stored properties, those of its superclass first, and its class.
///
/// Unlike other objects it has an identity, and may change while others refer to it. What its class wants to be done when
/// nothing refers to it any more is code of the lesson, which cannot run in the middle of an instruction: the words move to
/// another object, which waits among the `dying` of the machine until the statement is over.
package final class InstanceObject: WordsObject {
  /// The class that it was made as; the list keeps it.
  package var type: RuntimeType { knownType.takeUnretainedValue() }
  let knownType: Unmanaged<RuntimeType>
  /// Knows all instances; it lasts as long as one of them.
  private let instances: Unmanaged<InstanceList>
  /// What tells it from all others; a copy for a snapshot keeps it.
  package private(set) var identity: Int
  /// Its place in the list.
  fileprivate var number = 0
  /// Whether an initialiser has ended well, so that `deinit` is owed.
  package var isComplete = false
  /// What weak references look at, once there is one.
  private var observer: WeakObject?

  init(_ type: Unmanaged<RuntimeType>, among instances: Unmanaged<InstanceList>) {
    knownType = type
    self.instances = instances
    identity = instances._withUnsafeGuaranteedRef { $0.nextIdentity() }
    let layout = type._withUnsafeGuaranteedRef { $0.instanceLayout }
    super.init(raws: layout.raws, refs: layout.refs, type: type)
    instances._withUnsafeGuaranteedRef { $0.add(self) }
  }

  deinit {
    observer?.forget()
    if isComplete, knownType._withUnsafeGuaranteedRef({ $0.hasDeinitializer }) {
      let successor = successor()
      instances._withUnsafeGuaranteedRef { $0.dying.append(successor) }
    }
    instances._withUnsafeGuaranteedRef { $0.remove(self) }
  }

  package override func emptyCopy() -> WordsObject {
    let copy = InstanceObject(knownType, among: instances)
    (copy.isComplete, copy.identity) = (isComplete, identity)
    return copy
  }

  /// An object that takes over what this one holds, for its last rites.
  private func successor() -> InstanceObject {
    let successor = InstanceObject(knownType, among: instances)
    successor.identity = identity
    for index in 0..<rawCount { successor.raws[index] = raws[index] }
    for index in 0..<refCount { (successor.refs + index).take(refs + index) }
    return successor
  }

  /// The object that tells others whether this one still exists.
  package var witness: WeakObject {
    if let observer { return observer }
    let made = WeakObject(self)
    observer = made
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
  private var all: [Unmanaged<InstanceObject>] = []
  /// The classes of the instances.
  private var types: [RuntimeType] = []
  @exclusivity(unchecked) package fileprivate(set) var dying: [InstanceObject] = [] { didSet { dyingCount.pointee = dying.count } }
  /// How many that are, where the loop finds it.
  let dyingCount = UnsafeMutablePointer<Int>.allocate(capacity: 1)
  private var made = 0

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
    object.number = all.count
    all.append(Unmanaged.passUnretained(object))
  }

  fileprivate func remove(_ object: InstanceObject) {
    guard let last = all.popLast() else { return }
    if object.number < all.count {
      all[object.number] = last
      last._withUnsafeGuaranteedRef { $0.number = object.number }
    }
    if all.isEmpty { Unmanaged.passUnretained(self).release() }
  }

  /// Keeps a class of which there is to be an instance.
  package func keep(_ type: RuntimeType) { types.append(type) }

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
