import CMachine

/// References in registers, as words.
///
/// All objects in registers are of Swift classes, so that a reference is one word and nil is 0. What is counted is written
/// out here: a copy retains once and releases once, and what moves counts nothing.
///
/// A lesson's objects belong to the thread that runs it, and go from one thread to another only as a whole: so that their
/// references are counted without the locked instructions that are most of what counting costs.
extension UnsafeMutablePointer<AnyObject?> {
  /// Refers to what the source refers to.
  @inline(never)
  package func assign(_ source: UnsafeMutablePointer<AnyObject?>) {
    let new = source.object, old = object
    if let new { retain_on_thread(new) }
    object = new
    if let old { release_on_thread(old) }
  }

  /// Begins to refer to what the sources refer to: there was nothing here before.
  @inline(__always)
  package func initialize(copying source: UnsafeMutablePointer<AnyObject?>, count: Int) {
    for index in 0..<count {
      let new = (source + index).object
      if let new { retain_on_thread(new) }
      (self + index).object = new
    }
  }

  /// Begins to refer to an object of the lesson: there was nothing here before.
  @inline(__always)
  func initialize(referring new: AnyObject?) {
    object = new.map { Unmanaged.passUnretained($0).toOpaque() }
    if let object { retain_on_thread(object) }
  }

  /// Gives up what is referred to, and leaves nothing behind that could be read.
  @inline(__always)
  package func release(count: Int) {
    for index in 0..<count {
      if let old = (self + index).object { drop(old) }
    }
  }

  /// Takes over the source's reference, which becomes nil.
  @inline(__always)
  package func take(_ source: UnsafeMutablePointer<AnyObject?>) {
    let old = object
    object = source.object
    source.object = nil
    if let old { drop(old) }
  }

  /// Takes over a new object.
  @inline(__always)
  package func put(_ new: __owned AnyObject) {
    let old = object
    object = Unmanaged.passRetained(new).toOpaque()
    if let old { drop(old) }
  }

  @inline(__always)
  package func clear() {
    guard let old = object else { return }
    object = nil
    drop(old)
  }

  /// The same refs as `CMachine` sees them.
  @inline(__always)
  package init(words: UnsafeMutablePointer<UnsafeMutableRawPointer?>) {
    self = UnsafeMutableRawPointer(words).assumingMemoryBound(to: AnyObject?.self)
  }

  @inline(__always)
  package var words: UnsafeMutablePointer<UnsafeMutableRawPointer?> {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
  }

  @inline(__always)
  package var isNil: Bool { object == nil }

  /// The object here if it is of a final class; whoever asks lets nothing change it meanwhile, and so counts no reference.
  @inline(__always)
  func known<Object: AnyObject>(as kind: Object.Type) -> Unmanaged<Object>? {
    guard let object, object.load(as: UnsafeRawPointer.self) == unsafeBitCast(kind as AnyClass, to: UnsafeRawPointer.self) else { return nil }
    return Unmanaged.fromOpaque(object)
  }

  /// Whether nothing else refers to the object here.
  @inline(__always)
  package var isUnique: Bool {
    guard let object else { return false }
    return has_one_reference(object)
  }

  @inline(__always)
  private var object: UnsafeMutableRawPointer? {
    get { UnsafeMutableRawPointer(self).load(as: UnsafeMutableRawPointer?.self) }
    nonmutating set { UnsafeMutableRawPointer(self).storeBytes(of: newValue, as: UnsafeMutableRawPointer?.self) }
  }
}

/// Whether counts are where `CMachine` looks for them.
enum ReferenceCounts {
  private final class Probe {}

  /// Tries it, and tells `CMachine`.
  static func find() {
    let probe = Probe()
    withExtendedLifetime(probe) { find_counts(Unmanaged.passUnretained(probe).toOpaque()) }
  }
}

/// Never within the loop.
@inline(never)
private func drop(_ object: UnsafeMutableRawPointer) { release_on_thread(object) }

extension UnsafeMutablePointer {
  /// Room for so many words; for none there is none to ask for.
  @inline(__always)
  package static func words(_ count: Int) -> Self {
    count == 0 ? UnsafeMutableRawPointer(bitPattern: 16).unsafelyUnwrapped.assumingMemoryBound(to: Pointee.self) : .allocate(capacity: count)
  }

  @inline(__always)
  package func freeWords(_ count: Int) {
    if count > 0 { deallocate() }
  }
}
