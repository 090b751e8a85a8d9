/// Copies captured variables, and what leads to them, so that neither side sees what the other changes.
///
/// Two closures that share a variable share its copy. Objects wait in a list for what they refer to: a chain of a million
/// closures takes no more of the host's stack than one.
package struct StateCopier {
  private var copies: [ObjectIdentifier: AnyObject] = [:]
  private var waiting: [any RefHolding] = []

  /// Replaces refs by copies of what they refer to, where that leads to captured variables; complete after `finish`.
  package mutating func copy(_ refs: UnsafeMutablePointer<AnyObject?>, _ count: Int) {
    for index in 0..<count {
      guard let object = refs[index], let copy = copy(of: object) else { continue }
      refs[index] = copy
    }
  }

  package mutating func finish() {
    while let next = waiting.popLast() { copy(next.heldRefs.start, next.heldRefs.count) }
  }

  /// The copy of an object, or nil if all may share it.
  private mutating func copy(of object: AnyObject) -> AnyObject? {
    // The frequent ones are told from their class alone: a cast to a protocol takes much longer.
    let kind: AnyClass = type(of: object)
    if kind == StringObject.self { return nil }
    if kind == WeakObject.self, let weak = object as? WeakObject { return copy(of: weak) }
    if kind == ExistentialObject.self, let value = object as? ExistentialObject, !value.type.mayLeadToBoxes { return nil }
    guard let holder = object as? any RefHolding, holder.heldRefs.count > 0 || holder is BoxObject || holder is InstanceObject else { return nil }
    if let array = holder as? ArrayObject, array.holdsLeaves { return nil }
    if let known = copies[ObjectIdentifier(object)] { return known }
    let copy = holder.shallowCopy()
    copies[ObjectIdentifier(object)] = copy
    waiting.append(copy)
    return copy
  }

  /// What a weak variable holds knows the copy of the instance.
  private mutating func copy(of weak: WeakObject) -> AnyObject? {
    guard let instance = weak.object, let copy = copy(of: instance) as? InstanceObject else { return nil }
    return copy.witness
  }
}

/// An object that refers to others.
package protocol RefHolding: AnyObject {
  var heldRefs: (start: UnsafeMutablePointer<AnyObject?>, count: Int) { get }
  /// An object of its own with the same contents.
  func shallowCopy() -> any RefHolding
}

extension ArrayObject: RefHolding {
  package var heldRefs: (start: UnsafeMutablePointer<AnyObject?>, count: Int) { (refs, count * refStride) }
  package func shallowCopy() -> any RefHolding { copy() }

  /// Whether the elements are strings, which one of them shows: where elements have no other words than one ref, all are of
  /// one class.
  fileprivate var holdsLeaves: Bool {
    guard rawStride == 0, refStride == 1 else { return false }
    for index in 0..<count {
      guard let first = refs[index] else { continue }
      return type(of: first) == StringObject.self
    }
    return true
  }
}

extension TableObject: RefHolding {
  package var heldRefs: (start: UnsafeMutablePointer<AnyObject?>, count: Int) { (refs, used * refStride) }
  package func shallowCopy() -> any RefHolding { copy() }
}

extension WordsObject: RefHolding {
  package var heldRefs: (start: UnsafeMutablePointer<AnyObject?>, count: Int) { (refs, refCount) }

  package func shallowCopy() -> any RefHolding {
    let copy = emptyCopy()
    words.copy(to: copy.words, Layout(raws: rawCount, refs: refCount))
    return copy
  }
}

extension RuntimeType {
  /// Whether a value of this type can refer to a variable that closures have captured. What is not known here may.
  package var mayLeadToBoxes: Bool {
    if let knownToLeadToBoxes { return knownToLeadToBoxes }
    var found: Set<ObjectIdentifier> = [ObjectIdentifier(self)]
    var waiting = [self]
    var result = false
    while let next = waiting.popLast(), !result {
      guard let parts = next.parts else {
        result = true
        break
      }
      for part in parts where found.insert(ObjectIdentifier(part)).inserted { waiting.append(part) }
    }
    knownToLeadToBoxes = result
    return result
  }

  /// The types of what a value holds, or nil if a value can hold anything.
  private var parts: [RuntimeType]? {
    switch kind {
    case .int, .integer, .double, .float, .bool, .character, .string, .void, .host, .metatype: []
    case .optional(let part), .array(let part), .range(let part, _): [part]
    case .tuple(let fields), .structure(let fields): fields.map(\.type)
    case .dictionary(let key, let value): [key, value]
    case .enumeration(let cases): cases.flatMap(\.payload).map(\.type)
    case .set(let part): [part]
    default: nil
    }
  }
}
