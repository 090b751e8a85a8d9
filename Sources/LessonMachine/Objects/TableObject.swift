/// The entries of a dictionary or set, in the order of their insertion.
///
/// Entries stand one after the other, raws and refs apart like an array's elements. The first raw of an entry is its hash;
/// the words of the key follow, then those of the value, so that together they are a tuple. An index of twice the size,
/// open addressing with linear probing, finds entries by their hash. Entries are counted from 1: 0 is none. A removed
/// entry leaves a gap, which the next growth closes.
///
/// Whoever wants to change it must hold the only reference, like an `ArrayObject`'s.
package final class TableObject {
  /// How keys are compared.
  package enum KeyKind {
    /// One word, which says all.
    case word
    /// Several words and no refs, which say all.
    case words
    case character
    case string
    /// As the type itself says.
    case general
  }

  package let keyType: RuntimeType
  package let keyKind: KeyKind
  package let keyLayout: Layout
  package let valueLayout: Layout
  /// Words that stand before the payload of an optional value: its tag, if it needs one.
  package let tagRaws: Int
  /// The words of an entry: its hash, its key and its value.
  package let rawStride: Int
  package let refStride: Int
  // Whoever reads or changes these has the table for itself: the checks of overlapping accesses would take a third of the time.
  @exclusivity(unchecked) package private(set) var count = 0
  /// Entries that were ever made since the last growth, removed ones among them.
  @exclusivity(unchecked) package private(set) var used = 0
  /// No entry before this one is left.
  @exclusivity(unchecked) package private(set) var first = 1
  @exclusivity(unchecked) package private(set) var capacity: Int
  /// What a hash is cut down to, for the index.
  @exclusivity(unchecked) package private(set) var mask: Int
  @exclusivity(unchecked) package private(set) var raws: UnsafeMutablePointer<Int>
  @exclusivity(unchecked) package private(set) var refs: UnsafeMutablePointer<AnyObject?>
  /// Numbers of entries; 0 where nothing ever was, -1 where an entry was removed.
  @exclusivity(unchecked) package private(set) var index: UnsafeMutablePointer<Int32>

  package static let removed = -1
  package static let largestCapacity = 1 << 30

  package init(key: RuntimeType, value: Layout, capacity wanted: Int = 0) {
    keyType = key
    keyKind = key.keyKind
    keyLayout = key.layout
    valueLayout = value
    tagRaws = value.certainRef == nil ? 1 : 0
    rawStride = 1 + key.layout.raws + value.raws
    refStride = key.layout.refs + value.refs
    capacity = wanted == 0 ? 0 : Self.powerOfTwo(atLeast: wanted)
    mask = capacity * 2 - 1
    raws = .allocate(capacity: capacity * rawStride)
    refs = .allocate(capacity: capacity * refStride)
    index = .allocate(capacity: capacity * 2)
    index.initialize(repeating: 0, count: capacity * 2)
    Heap.count(Self.ownBytes + byteCount)
  }

  /// An empty table for a type of dictionary or set.
  package convenience init(of type: RuntimeType, capacity: Int = 0) {
    switch type.kind {
    case .dictionary(let key, let value): self.init(key: key, value: value.layout, capacity: capacity)
    case .set(let element): self.init(key: element, value: .empty, capacity: capacity)
    default: self.init(key: type, value: .empty)
    }
  }

  private static func powerOfTwo(atLeast wanted: Int) -> Int {
    var capacity = 4
    while capacity < wanted { capacity *= 2 }
    return capacity
  }

  deinit {
    Heap.release(refs, used * refStride, bytes: Self.ownBytes + byteCount)
    raws.deallocate()
    refs.deallocate()
    index.deallocate()
  }

  /// What a table takes besides its entries.
  private static let ownBytes = 192

  /// The bytes that the entries take, for the memory limit.
  package var byteCount: Int { capacity * (rawStride + refStride + 1) * 8 }

  /// A table with the same entries under the same numbers.
  package func copy() -> TableObject {
    let other = TableObject(key: keyType, value: valueLayout, capacity: capacity)
    other.raws.update(from: raws, count: used * rawStride)
    other.refs.initialize(from: refs, count: used * refStride)
    other.index.update(from: index, count: capacity * 2)
    (other.count, other.used, other.first) = (count, used, first)
    return other
  }

  // MARK: Entries

  @inline(__always)
  package func hash(of entry: Int) -> Int { raws[(entry - 1) * rawStride] }
  package func isLive(_ entry: Int) -> Bool { hash(of: entry) != Self.removed }

  /// The key and the value, as a tuple.
  @inline(__always)
  package func words(at entry: Int) -> ValueWords {
    ValueWords(raws: raws + (entry - 1) * rawStride + 1, refs: refs + (entry - 1) * refStride)
  }

  @inline(__always)
  package func value(at entry: Int) -> ValueWords { words(at: entry).at(Place(raw: keyLayout.raws, ref: keyLayout.refs)) }

  /// The entry behind another one, or 0.
  package func entry(after entry: Int) -> Int {
    var next = max(entry + 1, first)
    while next <= used {
      if isLive(next) { return next }
      next += 1
    }
    return 0
  }

  /// The first entry; 0 if there is none.
  package var firstEntry: Int { entry(after: 0) }

  /// The numbers of all entries.
  package var entries: LazyFilterSequence<Range<Int>> { (first..<(used + 1)).lazy.filter { self.isLive($0) } }

  /// Writes an entry's value, or nil for no entry, as an optional.
  package func copyOptionalValue(at entry: Int, to target: ValueWords) throws {
    guard entry > 0 else {
      for i in 0..<(tagRaws + valueLayout.raws) { target.raws[i] = 0 }
      for i in 0..<valueLayout.refs { target.refs[i] = nil }
      return
    }
    if tagRaws > 0 { target.raws[0] = 1 }
    let value = value(at: entry)
    // A value is elsewhere while an access changes it.
    if let certain = valueLayout.certainRef, value.refs[certain] == nil { throw RuntimeError.overlappingAccess }
    value.copy(to: target.at(Place(raw: tagRaws, ref: 0)), valueLayout)
  }

  // MARK: Changing

  /// Makes an entry for a key that has none. Its value's words are zero and nil.
  package func append(_ key: ValueWords, hash: Int) -> Int {
    if used == capacity { grow(to: count + 1) }
    used += 1
    count += 1
    let entry = words(at: used)
    entry.raws[-1] = hash
    for i in 0..<keyLayout.raws { entry.raws[i] = key.raws[i] }
    for i in 0..<valueLayout.raws { entry.raws[keyLayout.raws + i] = 0 }
    for i in 0..<keyLayout.refs { (entry.refs + i).initialize(to: key.refs[i]) }
    for i in 0..<valueLayout.refs { (entry.refs + keyLayout.refs + i).initialize(to: nil) }
    enter(used, hash)
    return used
  }

  package func remove(_ entry: Int) {
    var slot = hash(of: entry) & mask
    while index[slot] != Int32(entry) { slot = (slot + 1) & mask }
    index[slot] = -1
    raws[(entry - 1) * rawStride] = Self.removed
    let words = words(at: entry)
    for i in 0..<refStride { words.refs[i] = nil }
    count -= 1
    while first <= used, !isLive(first) { first += 1 }
  }

  package func reserve(_ wanted: Int) {
    if wanted > capacity - (used - count) { grow(to: wanted) }
  }

  private func enter(_ entry: Int, _ hash: Int) {
    var slot = hash & mask
    while index[slot] > 0 { slot = (slot + 1) & mask }
    index[slot] = Int32(entry)
  }

  /// Makes room, closes the gaps and numbers the entries anew.
  private func grow(to wanted: Int) {
    let (oldRaws, oldRefs, oldIndex, oldUsed, oldBytes) = (raws, refs, index, used, byteCount)
    // Where removed entries made up a good part, closing the gaps is enough.
    if wanted > capacity * 3 / 4 { capacity = Self.powerOfTwo(atLeast: max(wanted, capacity + 1)) }
    mask = capacity * 2 - 1
    raws = .allocate(capacity: capacity * rawStride)
    refs = .allocate(capacity: capacity * refStride)
    index = .allocate(capacity: capacity * 2)
    index.initialize(repeating: 0, count: capacity * 2)
    (used, first) = (0, 1)
    for old in 0..<oldUsed {
      let source = oldRaws + old * rawStride
      if source.pointee == Self.removed {
        (oldRefs + old * refStride).deinitialize(count: refStride)
        continue
      }
      (raws + used * rawStride).update(from: source, count: rawStride)
      (refs + used * refStride).moveInitialize(from: oldRefs + old * refStride, count: refStride)
      used += 1
      enter(used, source.pointee)
    }
    oldRaws.deallocate()
    oldRefs.deallocate()
    oldIndex.deallocate()
    Heap.count(byteCount - oldBytes)
  }
}
