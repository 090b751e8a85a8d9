/// What collections that can be changed give a lesson's types. Arrays and their parts have most of it of their own.
extension Library {
  /// Elements change their places, or are replaced one by one.
  func bindMutableCollections() {
    bindRequirement("subscript(_ position: Index) -> Element", in: "MutableCollection", isGetOnly: false)
    bindRequirement("mutating func swapAt(_ i: Index, _ j: Index)", in: "MutableCollection")
    bindSource("""
      mutating func swapAt(_ i: Index, _ j: Index) {
        let first = self[i]
        self[i] = self[j]
        self[j] = first
      }
      """, in: "MutableCollection", where: "Self: _IndexedCollection")
    bindSource("""
      mutating func reverse() {
        if isEmpty { return }
        var low = startIndex, high = index(before: endIndex)
        while low < high {
          swapAt(low, high)
          low = index(after: low)
          high = index(before: high)
        }
      }
      """, in: "MutableCollection", where: "Self: BidirectionalCollection")
    bindSource("""
      mutating func _assign(_ elements: [Element]) {
        var position = startIndex
        for element in elements {
          self[position] = element
          position = index(after: position)
        }
      }
      """, in: "MutableCollection")
    bindSource("mutating func sort() { _assign(sorted()) }", in: "MutableCollection",
               where: "Self: RandomAccessCollection, Element: Comparable")
    bindSource("""
      mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
        _assign(try sorted(by: areInIncreasingOrder))
      }
      """, in: "MutableCollection", where: "Self: RandomAccessCollection")
    bindSource("mutating func shuffle() { _assign(shuffled()) }", in: "MutableCollection", where: "Self: RandomAccessCollection")
    bindSource("""
      mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index {
        var low = startIndex, high = endIndex
        while true {
          while true {
            if low >= high { return low }
            if try belongsInSecondPartition(self[low]) { break }
            low = index(after: low)
          }
          while true {
            high = index(before: high)
            if low == high { return low }
            if try !belongsInSecondPartition(self[high]) { break }
          }
          swapAt(low, high)
          low = index(after: low)
        }
      }
      """, in: "MutableCollection", where: "Self: BidirectionalCollection")
  }

  /// All changes are replacements of a part by other elements.
  func bindReplaceableCollections() {
    bindRequirement("init()", in: "RangeReplaceableCollection")
    bindRequirement("""
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Index>, with newElements: C) where C.Element == Element
      """, in: "RangeReplaceableCollection")
    for (signature, change) in [
      ("append(_ newElement: Element)", "replaceSubrange(endIndex..<endIndex, with: [newElement])"),
      ("append<S: Sequence>(contentsOf newElements: S) where S.Element == Element",
       "replaceSubrange(endIndex..<endIndex, with: _elements(newElements))"),
      ("insert(_ newElement: Element, at i: Index)", "replaceSubrange(i..<i, with: [newElement])"),
      ("insert<C: Collection>(contentsOf newElements: C, at i: Index) where C.Element == Element",
       "replaceSubrange(i..<i, with: newElements)"),
      ("removeSubrange(_ bounds: Range<Index>)", "replaceSubrange(bounds, with: [Element]())"),
      ("removeAll(keepingCapacity: Bool = false)", "replaceSubrange(startIndex..<endIndex, with: [Element]())"),
    ] {
      bindRequirement("mutating func \(signature)", in: "RangeReplaceableCollection")
      bindSource("mutating func \(signature) { \(change) }", in: "RangeReplaceableCollection", where: "Self: _IndexedCollection")
    }
    bindRequirement("@discardableResult mutating func remove(at i: Index) -> Element", in: "RangeReplaceableCollection")
    bindSource("""
      @discardableResult mutating func remove(at i: Index) -> Element {
        let element = self[i]
        replaceSubrange(i..<index(after: i), with: [Element]())
        return element
      }
      """, in: "RangeReplaceableCollection", where: "Self: _IndexedCollection")
    bindRequirement("@discardableResult mutating func removeFirst() -> Element", in: "RangeReplaceableCollection")
    bindSource("""
      @discardableResult mutating func removeFirst() -> Element {
        precondition(!isEmpty, "Can't remove first element from an empty collection")
        return remove(at: startIndex)
      }
      """, in: "RangeReplaceableCollection", where: "Self: _IndexedCollection")
    bindSource("""
      @discardableResult mutating func removeLast() -> Element {
        precondition(!isEmpty, "Can't remove last element from an empty collection")
        return remove(at: index(before: endIndex))
      }
      """, in: "RangeReplaceableCollection", where: "Self: BidirectionalCollection")
    bindSource("mutating func popLast() -> Element? { isEmpty ? nil : removeLast() }", in: "RangeReplaceableCollection",
               where: "Self: BidirectionalCollection")
    bindSource("""
      mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
        var kept: [Element] = []
        for element in self where try !shouldBeRemoved(element) { kept.append(element) }
        replaceSubrange(startIndex..<endIndex, with: kept)
      }
      """, in: "RangeReplaceableCollection")
    bindSource("""
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Self {
        var result = Self()
        for element in self where try isIncluded(element) { result.append(element) }
        return result
      }
      """, in: "RangeReplaceableCollection", where: "Self: _IndexedCollection")
    bindSource("init<S: Sequence>(_ elements: S) where S.Element == Element { self.init(); append(contentsOf: elements) }",
               in: "RangeReplaceableCollection", where: "Self: _IndexedCollection")
    bindSource("mutating func reserveCapacity(_ minimumCapacity: Int) {}", in: "RangeReplaceableCollection")
    bindSource("""
      static func += <R: RangeReplaceableCollection, S: Sequence>(_ a: inout R, _ b: S) where S.Element == R.Element {
        a.append(contentsOf: b)
      }
      """)
    bindSource("""
      static func + <R: RangeReplaceableCollection, S: Sequence>(_ a: R, _ b: S) -> R where S.Element == R.Element {
        var sum = a
        sum.append(contentsOf: b)
        return sum
      }
      """)
  }
}
