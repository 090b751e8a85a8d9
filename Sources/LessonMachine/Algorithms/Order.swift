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

  package var first: Key
  /// Keys that are looked at where the first does not decide.
  package var others: [Key]
  /// Whether values of which no key decides are said to be in order, as by `<=`.
  package var acceptsEqual: Bool

  package init(_ first: Key, then others: [Key], acceptsEqual: Bool) {
    self.first = first
    self.others = others
    self.acceptsEqual = acceptsEqual
  }

  /// What the keys behind the first say.
  @inline(never)
  func othersPrecede(_ a: UnsafeMutablePointer<Int>, _ b: UnsafeMutablePointer<Int>) -> Bool {
    for key in others {
      if let decision = key.decides(a, b) { return decision }
    }
    return acceptsEqual
  }
}

extension Order.Key {
  /// Whether a value precedes another by the key; nil if they are equal in it.
  @inline(__always)
  func decides(_ a: UnsafeMutablePointer<Int>, _ b: UnsafeMutablePointer<Int>) -> Bool? {
    let (first, second) = isDescending ? (b[raw], a[raw]) : (a[raw], b[raw])
    if isDouble {
      // Of what is no number nothing holds.
      let x = Double(bitPattern: UInt64(bitPattern: Int64(first))), y = Double(bitPattern: UInt64(bitPattern: Int64(second)))
      return x == y ? nil : x < y
    }
    return first == second ? nil : first < second
  }
}
