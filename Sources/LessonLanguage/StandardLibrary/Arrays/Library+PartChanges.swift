/// What changes a part of an array: it gets an array of its own, unless it has one, and that is changed.
extension Library {
  func bindPartChanges() {
    bindWords("mutating func _own()", in: "ArraySlice") { call in
      let isOnly = isKnownUniquelyReferenced(&call.words(0).refs.pointee)
      let part = try Self.part(call)
      if !isOnly || part.positions != 0..<part.array.count {
        try call.machine.copied(part).store(call.words(0))
      }
    }
    let check = "precondition(i >= _start && i <= _end, \"index out of range\")"
    for (declaration, change) in [
      ("append(_ newElement: Element)", "_base.append(newElement)"),
      ("append<S: Sequence>(contentsOf newElements: S) where S.Element == Element", "_base.append(contentsOf: newElements)"),
      ("insert(_ newElement: Element, at i: Int)", "\(check); _base.insert(newElement, at: i - _start)"),
      ("insert<S: Sequence>(contentsOf newElements: S, at i: Int) where S.Element == Element",
       "\(check); _base.insert(contentsOf: newElements, at: i - _start)"),
      ("removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows", "try _base.removeAll(where: shouldBeRemoved)"),
      ("sort() where Element: Comparable", "_base.sort()"),
      ("sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows", "try _base.sort(by: areInIncreasingOrder)"),
      ("reverse()", "_base.reverse()"),
    ] {
      bindSource("mutating func \(declaration) { _own(); \(change); _end = _start + _base.count }", in: "ArraySlice")
    }
    bindSource("""
      mutating func swapAt(_ i: Int, _ j: Int) {
        let first = self[i], second = self[j]
        self[i] = second
        self[j] = first
      }
      """, in: "ArraySlice")
    bindSource("mutating func removeAll(keepingCapacity: Bool = false) { self = ArraySlice<Element>() }", in: "ArraySlice")
    bindSource("""
      mutating func replaceSubrange<R: RangeExpression, S: Sequence>(_ subrange: R, with newElements: S)
        where R.Bound == Int, S.Element == Element { self[subrange] = ArraySlice<Element>(newElements) }
      """, in: "ArraySlice")
    bindSource("""
      mutating func removeSubrange<R: RangeExpression>(_ bounds: R) where R.Bound == Int { self[bounds] = ArraySlice<Element>() }
      """, in: "ArraySlice")
    bindRemovalsFromParts()
    bindSource("""
      static func + <Element, S: Sequence>(_ a: ArraySlice<Element>, _ b: S) -> ArraySlice<Element> where S.Element == Element {
        var sum = a
        sum.append(contentsOf: b)
        return sum
      }
      """)
    bindSource("static func + <Element>(_ a: ArraySlice<Element>, _ b: [Element]) -> ArraySlice<Element> { var sum = a; sum.append(contentsOf: b); return sum }")
    bindSource("static func += <Element, S: Sequence>(_ a: inout ArraySlice<Element>, _ b: S) where S.Element == Element { a.append(contentsOf: b) }")
  }

  /// At its ends a part gets shorter, and its array stays as it is.
  private func bindRemovalsFromParts() {
    bindSource("""
      @discardableResult mutating func remove(at i: Int) -> Element {
        let element = self[i]
        self[i..<(i + 1)] = ArraySlice<Element>()
        return element
      }
      """, in: "ArraySlice")
    for (suffix, result, step) in [("First", "_base[_start - 1 - _first]", "_start += "), ("Last", "_base[_end - _first]", "_end -= ")] {
      bindSource("""
        @discardableResult mutating func remove\(suffix)() -> Element {
          precondition(_start < _end, "Can't remove \(suffix.lowercased()) element from an empty collection")
          \(step)1
          return \(result)
        }
        """, in: "ArraySlice")
      bindSource("""
        mutating func remove\(suffix)(_ k: Int) {
          precondition(k >= 0, "Number of elements to remove should be non-negative")
          precondition(k <= count, "Can't remove more items from a collection than it contains")
          \(step)k
        }
        """, in: "ArraySlice")
      bindSource("mutating func pop\(suffix)() -> Element? { isEmpty ? nil : remove\(suffix)() }", in: "ArraySlice")
    }
  }
}
