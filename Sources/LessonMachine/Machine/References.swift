/// References in registers, as words.
///
/// All objects in registers are of Swift classes, so that a reference is one word and nil is 0. What is counted is written
/// out here: a copy retains once and releases once, and what moves counts nothing.
extension UnsafeMutablePointer<AnyObject?> {
  /// Refers to what the source refers to.
  @inline(never)
  package func assign(_ source: UnsafeMutablePointer<AnyObject?>) {
    let new = source.object, old = object
    if let new { retain(new) }
    object = new
    if let old { release(old) }
  }

  /// Takes over the source's reference, which becomes nil.
  @inline(__always)
  package func take(_ source: UnsafeMutablePointer<AnyObject?>) {
    let old = object
    object = source.object
    source.object = nil
    if let old { drop(old) }
  }

  @inline(__always)
  package func clear() {
    guard let old = object else { return }
    object = nil
    drop(old)
  }

  @inline(__always)
  package var isNil: Bool { object == nil }

  /// Whether nothing else refers to the object here.
  @inline(never)
  package var isUnique: Bool { isKnownUniquelyReferenced(&pointee) }

  @inline(__always)
  private var object: UnsafeMutableRawPointer? {
    get { UnsafeMutableRawPointer(self).load(as: UnsafeMutableRawPointer?.self) }
    nonmutating set { UnsafeMutableRawPointer(self).storeBytes(of: newValue, as: UnsafeMutableRawPointer?.self) }
  }
}

/// Never within the loop.
@inline(never)
private func drop(_ object: UnsafeMutableRawPointer) { release(object) }

@inline(__always)
private func retain(_ object: UnsafeMutableRawPointer) { _ = Unmanaged<AnyObject>.fromOpaque(object).retain() }

@inline(__always)
private func release(_ object: UnsafeMutableRawPointer) { Unmanaged<AnyObject>.fromOpaque(object).release() }
