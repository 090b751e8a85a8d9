/// Collections: what the protocols ask, and what they give a lesson's types for it.
extension Library {
  func bindCollections() {
    bindCollectionRequirements()
    bindCollectionIteration()
    bindCollectionIndices()
    bindArrayIndices()
    bindMutableCollections()
    bindReplaceableCollections()
  }

  private func bindCollectionRequirements() {
    for text in [
      "var startIndex: Index", "var endIndex: Index", "func index(after i: Index) -> Index", "subscript(_ position: Index) -> Element",
      "var count: Int", "var isEmpty: Bool", "var first: Element?", "func index(_ i: Index, offsetBy distance: Int) -> Index",
      "func distance(from start: Index, to end: Index) -> Int",
      "subscript(_ bounds: Range<Index>) -> SubSequence",
      "subscript<R: RangeExpression>(_ bounds: R) -> SubSequence where R.Bound == Index",
      "func prefix(_ maxLength: Int) -> SubSequence", "func suffix(_ maxLength: Int) -> SubSequence",
      "func dropFirst(_ k: Int = 1) -> SubSequence", "func dropLast(_ k: Int = 1) -> SubSequence",
    ] {
      bindRequirement(text, in: "Collection")
    }
    bindRequirement("func index(before i: Index) -> Index", in: "BidirectionalCollection")
    bindRequirement("var last: Element?", in: "BidirectionalCollection")
  }

  /// Collections of a lesson are iterated by their indices.
  private func bindCollectionIteration() {
    declareStructure("CollectionIterator", "Elements: Collection", stored: ["let elements: Elements", "var position: Elements.Index"],
                     conformsTo: ["IteratorProtocol", "Sequence"],
                     associated: ["Element": "Elements.Element", "Iterator": "CollectionIterator<Elements>"])
    bindSource("""
      mutating func next() -> Elements.Element? {
        if position == elements.endIndex { return nil }
        let element = elements[position]
        position = elements.index(after: position)
        return element
      }
      """, in: "CollectionIterator")
    bindSource("func makeIterator() -> CollectionIterator<Self> { CollectionIterator(elements: self, position: startIndex) }",
               in: "Collection", where: "Self: _IndexedCollection")
    bindSource("""
      var count: Int {
        var count = 0, position = startIndex
        while position != endIndex { count += 1; position = index(after: position) }
        return count
      }
      """, in: "Collection", where: "Self: _IndexedCollection")
    bindSource("var isEmpty: Bool { startIndex == endIndex }", in: "Collection", where: "Self: _IndexedCollection")
    bindSource("var first: Element? { startIndex == endIndex ? nil : self[startIndex] }", in: "Collection", where: "Self: _IndexedCollection")
    bindSource("var last: Element? { startIndex == endIndex ? nil : self[index(before: endIndex)] }", in: "BidirectionalCollection",
               where: "Self: _IndexedCollection")
    bindSource("""
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        var position = i
        for _ in 0..<distance { position = index(after: position) }
        return position
      }
      """, in: "Collection", where: "Self: _IndexedCollection")
    bindSource("""
      func distance(from start: Index, to end: Index) -> Int {
        var count = 0, position = start
        while position != end { count += 1; position = index(after: position) }
        return count
      }
      """, in: "Collection", where: "Self: _IndexedCollection")
    bindSource("""
      subscript(_ bounds: Range<Index>) -> [Element] {
        var elements: [Element] = [], position = bounds.lowerBound
        while position != bounds.upperBound {
          elements.append(self[position])
          position = index(after: position)
        }
        return elements
      }
      """, in: "Collection", where: "Self: _IndexedCollection")
    bindSource("""
      subscript<R: RangeExpression>(_ bounds: R) -> SubSequence where R.Bound == Index { self[bounds.relative(to: self)] }
      """, in: "Collection", where: "Self: _IndexedCollection")
  }

  private func bindCollectionIndices() {
    // `text[...]`: all of it.
    for owner in ["Array", "ArraySlice"] {
      bindSource("var _all: ArraySlice<Element> { get { self[startIndex...] } set { self[startIndex...] = newValue } }", in: owner)
    }
    bindSource("var _all: Substring { self[startIndex...] }", in: "StringProtocol")
    bindSource("var _all: SubSequence { self[startIndex...] }", in: "Collection", where: "Self: _IndexedCollection")
    bindSource("func formIndex(after i: inout Index) { i = index(after: i) }", in: "Collection")
    bindSource("""
      func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
        var position = startIndex
        while position != endIndex {
          if try predicate(self[position]) { return position }
          position = index(after: position)
        }
        return nil
      }
      """, in: "Collection")
    bindSource("func firstIndex(of element: Element) -> Index? where Element: Equatable { firstIndex { $0 == element } }",
               in: "Collection")
    // Random access is what an array has: positions are numbers.
    bindSource("func index(after i: Index) -> Index where Index == Int, Self: RandomAccessCollection { i + 1 }", in: "Collection")
    bindSource("func index(before i: Index) -> Index where Index == Int, Self: RandomAccessCollection { i - 1 }", in: "Collection")
    for (name, moved) in [("(before i: inout Index)", "before: i"), ("(_ i: inout Index, offsetBy distance: Int)", "i, offsetBy: distance")] {
      bindSource("func formIndex\(name) { i = index(\(moved)) }", in: "BidirectionalCollection")
    }
    bindSource("""
      func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
        var position = endIndex
        while position != startIndex {
          position = index(before: position)
          if try predicate(self[position]) { return position }
        }
        return nil
      }
      """, in: "BidirectionalCollection")
    bindSource("func lastIndex(of element: Element) -> Index? where Element: Equatable { lastIndex { $0 == element } }",
               in: "BidirectionalCollection")
    bindSource("""
      func last(where predicate: (Element) throws -> Bool) rethrows -> Element? {
        if let position = try lastIndex(where: predicate) { return self[position] }
        return nil
      }
      """, in: "BidirectionalCollection")
    bindSource("""
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        let left = self.distance(from: i, to: limit)
        if distance >= 0 ? left >= 0 && distance > left : left <= 0 && distance < left { return nil }
        return index(i, offsetBy: distance)
      }
      """, in: "Collection")
    bindSource("""
      var indices: [Index] {
        var all: [Index] = [], position = startIndex
        while position != endIndex { all.append(position); position = index(after: position) }
        return all
      }
      """, in: "Collection")
    bindRequirement("func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound", in: "RangeExpression")
    for (owner, bounds) in [
      ("Range", "self"), ("ClosedRange", "lowerBound..<collection.index(after: upperBound)"),
      ("PartialRangeFrom", "lowerBound..<collection.endIndex"), ("PartialRangeUpTo", "collection.startIndex..<upperBound"),
      ("PartialRangeThrough", "collection.startIndex..<collection.index(after: upperBound)"),
    ] {
      bindSource("func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound { \(bounds) }", in: owner)
    }
  }

  /// Positions in arrays are numbers, in ranges their elements.
  private func bindArrayIndices() {
    for (owner, end) in [("Range", "upperBound"), ("ClosedRange", "upperBound + 1")] {
      bindSource("var startIndex: Bound { lowerBound }", in: owner, where: "Bound: BinaryInteger")
      bindSource("var endIndex: Bound { \(end) }", in: owner, where: "Bound: BinaryInteger")
      bindSource("""
        subscript(_ position: Bound) -> Bound {
          precondition(contains(position), "Index out of range")
          return position
        }
        """, in: owner, where: "Bound: BinaryInteger")
    }
    bindSource("var startIndex: Int { 0 }", in: "Array")
    bindSource("var endIndex: Int { count }", in: "Array")
    for owner in ["Array", "ArraySlice", "Range", "ClosedRange"] {
      bindSource("func index(after i: Int) -> Int { i + 1 }", in: owner)
      bindSource("func index(before i: Int) -> Int { i - 1 }", in: owner)
      bindSource("func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }", in: owner)
      bindSource("func distance(from start: Int, to end: Int) -> Int { end - start }", in: owner)
    }
  }
}
