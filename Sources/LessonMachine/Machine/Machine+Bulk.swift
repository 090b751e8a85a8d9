/// Work on many elements at once, which must stop soon after the lesson is cancelled.
extension Machine {
  /// One less than the elements that are treated between two looks at the outside world, a power of two.
  package static let bulkMask = (1 << 16) - 1

  package func append(_ source: ArrayObject, _ range: Range<Int>, to target: ArrayObject) throws {
    target.reserve(target.count + range.count)
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(start + Self.bulkMask + 1, range.upperBound)
      target.append(contentsOf: source, from: start, to: end)
      start = end
      try poll()
    }
  }

  /// Charges a part of a text that is being put together.
  package func charge(text part: String) throws {
    let length = part.utf8.count
    try charge(Self.nativeFuel + length / 4)
    if length > Self.bulkMask { try charge(memory: length) }
  }
}
