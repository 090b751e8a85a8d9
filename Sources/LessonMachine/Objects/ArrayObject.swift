import CMachine

/// The elements of an array: raws and refs apart, each with its stride.
///
/// Whoever wants to change it must hold the only reference; `ensureUnique` copies otherwise.
package final class ArrayObject {
  /// What the loop reads. Nothing holds an access to it while other code runs.
  @exclusivity(unchecked) private var fields: MachineArray

  package init(_ layout: Layout, capacity: Int = 0) {
    fields = MachineArray(rawStride: layout.raws, refStride: layout.refs, count: 0, capacity: capacity,
                          raws: .words(capacity * layout.raws), refs: UnsafeMutablePointer<AnyObject?>.words(capacity * layout.refs).words)
    Heap.count(Self.ownBytes + byteCount)
  }

  deinit {
    Heap.release(refs, count * refStride, bytes: Self.ownBytes + byteCount)
    raws.freeWords(capacity * rawStride)
    refs.freeWords(capacity * refStride)
  }

  /// What an array takes besides its elements.
  private static let ownBytes = 128

  @inline(__always)
  package var rawStride: Int { fields.rawStride }

  @inline(__always)
  package var refStride: Int { fields.refStride }

  @inline(__always)
  package private(set) var count: Int {
    get { fields.count }
    set { fields.count = newValue }
  }

  @inline(__always)
  package var capacity: Int { fields.capacity }

  @inline(__always)
  package var raws: UnsafeMutablePointer<Int> { fields.raws }

  @inline(__always)
  package var refs: UnsafeMutablePointer<AnyObject?> { .init(words: fields.refs) }

  package var layout: Layout { Layout(raws: rawStride, refs: refStride) }

  package func copy(reserving extra: Int = 0) -> ArrayObject {
    let other = ArrayObject(layout, capacity: count + extra)
    other.append(contentsOf: self, from: 0, to: count)
    return other
  }

  package func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let grown = max(wanted, capacity * 2, 4)
    let newRaws = UnsafeMutablePointer<Int>.words(grown * rawStride)
    newRaws.update(from: raws, count: count * rawStride)
    let newRefs = UnsafeMutablePointer<AnyObject?>.words(grown * refStride)
    newRefs.moveInitialize(from: refs, count: count * refStride)
    raws.freeWords(capacity * rawStride)
    refs.freeWords(capacity * refStride)
    Heap.count((grown - capacity) * (rawStride + refStride) * 8)
    (fields.raws, fields.refs, fields.capacity) = (newRaws, newRefs.words, grown)
  }

  /// Appends a value; its refs are retained.
  package func append(_ newRaws: UnsafePointer<Int>, _ newRefs: UnsafeMutablePointer<AnyObject?>) {
    reserve(count + 1)
    for i in 0..<rawStride { raws[count * rawStride + i] = newRaws[i] }
    (refs + count * refStride).initialize(copying: newRefs, count: refStride)
    count += 1
  }

  package func append(raw: Int) {
    reserve(count + 1)
    raws[count] = raw
    count += 1
  }

  package func append(ref: AnyObject?) {
    reserve(count + 1)
    (refs + count).initialize(referring: ref)
    count += 1
  }

  /// Appends a value of two raws and a ref.
  func append(_ first: Int, _ second: Int, _ ref: AnyObject) {
    reserve(count + 1)
    raws[count * 2] = first
    raws[count * 2 + 1] = second
    (refs + count).initialize(referring: ref)
    count += 1
  }

  /// Appends a value so many times.
  package func append(_ value: ValueWords, times: Int) {
    reserve(count + times)
    if rawStride == 1 && refStride == 0 {
      (raws + count).update(repeating: value.raw, count: times)
    } else {
      for element in count..<(count + times) {
        for i in 0..<rawStride { raws[element * rawStride + i] = value.raws[i] }
        (refs + element * refStride).initialize(copying: value.refs, count: refStride)
      }
    }
    count += times
  }

  package func append(contentsOf other: ArrayObject, from start: Int, to end: Int) {
    let more = end - start
    reserve(count + more)
    (raws + count * rawStride).update(from: other.raws + start * rawStride, count: more * rawStride)
    (refs + count * refStride).initialize(copying: other.refs + start * refStride, count: more * refStride)
    count += more
  }

  /// Replaces elements by others, so many of them, which are not this array's.
  package func replace(_ range: Range<Int>, _ newRaws: UnsafePointer<Int>, _ newRefs: UnsafeMutablePointer<AnyObject?>, count new: Int) {
    let change = new - range.count, behind = count - range.upperBound
    reserve(count + change)
    (refs + range.lowerBound * refStride).release(count: range.count * refStride)
    if change != 0 {
      let tail = Place(raw: range.upperBound * rawStride, ref: range.upperBound * refStride)
      (raws + tail.raw + change * rawStride).update(from: raws + tail.raw, count: behind * rawStride)
      (refs + tail.ref + change * refStride).moveInitialize(from: refs + tail.ref, count: behind * refStride)
    }
    (raws + range.lowerBound * rawStride).update(from: newRaws, count: new * rawStride)
    (refs + range.lowerBound * refStride).initialize(copying: newRefs, count: new * refStride)
    count += change
  }

  package func insert(_ newRaws: UnsafePointer<Int>, _ newRefs: UnsafeMutablePointer<AnyObject?>, at index: Int) {
    replace(index..<index, newRaws, newRefs, count: 1)
  }

  package func remove(_ range: Range<Int>) { replace(range, raws, refs, count: 0) }

  package func removeLast() {
    count -= 1
    (refs + count * refStride).release(count: refStride)
  }

  package func removeAll() {
    refs.release(count: count * refStride)
    count = 0
  }

  package func swapElements(_ a: Int, _ b: Int) {
    for i in 0..<rawStride { swap(&raws[a * rawStride + i], &raws[b * rawStride + i]) }
    if a == b { return }
    for i in 0..<refStride { swap(&refs[a * refStride + i], &refs[b * refStride + i]) }
  }

  /// The bytes that the elements take, for the memory limit.
  package var byteCount: Int { capacity * (rawStride + refStride) * 8 }
}
