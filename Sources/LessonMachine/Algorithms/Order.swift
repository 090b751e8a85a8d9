/// What a closure that compares two values by their numbers does, so that sorting need not run it: `{ $0.score > $1.score }`.
///
/// Keys are compared one after the other until one decides, as in `a.x != b.x ? a.x < b.x : a.y < b.y`.
package struct Order {
  package struct Key {
    /// The raw of a value that holds the number.
    package var raw: Int
    package var isDouble: Bool
    package var isDescending: Bool

    package init(raw: Int, isDouble: Bool, isDescending: Bool) {
      self.raw = raw
      self.isDouble = isDouble
      self.isDescending = isDescending
    }
  }

  package var keys: [Key]
  /// Whether values of which no key decides are said to be in order, as by `<=`.
  package var acceptsEqual: Bool

  package init(keys: [Key], acceptsEqual: Bool) {
    self.keys = keys
    self.acceptsEqual = acceptsEqual
  }

  @inline(__always)
  func precedes(_ a: UnsafeMutablePointer<Int>, _ b: UnsafeMutablePointer<Int>) -> Bool {
    for key in keys {
      let (first, second) = key.isDescending ? (b[key.raw], a[key.raw]) : (a[key.raw], b[key.raw])
      if key.isDouble {
        let x = Double(bitPattern: UInt64(bitPattern: Int64(first))), y = Double(bitPattern: UInt64(bitPattern: Int64(second)))
        // Equal ones leave it to the next key; of what is no number nothing holds.
        if x != y { return x < y }
      } else if first != second {
        return first < second
      }
    }
    return acceptsEqual
  }
}
