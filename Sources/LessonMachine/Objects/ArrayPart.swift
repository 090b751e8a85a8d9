/// A part of an array: what an `ArraySlice` holds. Its indices are those that its elements have in the array it was taken from.
package struct ArrayPart {
  package var array: ArrayObject
  /// The indices of the elements.
  package var indices: Range<Int>
  /// The index of the array's first element: not 0 once the part has an array of its own.
  package var first: Int

  /// Where the elements are in the array.
  package var positions: Range<Int> { (indices.lowerBound - first)..<(indices.upperBound - first) }

  package init(_ array: ArrayObject) {
    self.init(array: array, indices: 0..<array.count, first: 0)
  }

  package init(array: ArrayObject, indices: Range<Int>, first: Int) {
    self.array = array
    self.indices = indices
    self.first = first
  }

  package func store(_ words: ValueWords) {
    words.refs[0] = array
    words.raws[0] = indices.lowerBound
    words.raws[1] = indices.upperBound
    words.raws[2] = first
  }
}

extension ValueWords {
  /// The part of an array that they hold.
  package var part: ArrayPart? {
    guard let array = ref as? ArrayObject, raws[0] <= raws[1], raws[2] <= raws[0], raws[1] - raws[2] <= array.count else { return nil }
    return ArrayPart(array: array, indices: raws[0]..<raws[1], first: raws[2])
  }
}

extension RuntimeType {
  /// The elements of an array or of a part of one.
  package func elements(_ words: ValueWords) -> ArrayPart? {
    if case .slice = kind { return words.part }
    return (words.ref as? ArrayObject).map { ArrayPart($0) }
  }
}
