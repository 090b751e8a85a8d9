/// Iteration: the protocols behind `for … in`, and the types that take a sequence step by step.
extension Library {
  func bindIteration() {
    bindRequirement("mutating func next() -> Element?", in: "IteratorProtocol")
    bindRequirement("func makeIterator() -> Iterator", in: "Sequence")
    bindSource("func makeIterator() -> Self where Self: IteratorProtocol { self }", in: "Sequence")
    bindSource("""
      func _elements<S: Sequence>(_ sequence: S) -> [S.Element] {
        var elements: [S.Element] = []
        for element in sequence { elements.append(element) }
        return elements
      }
      """)
    bindElementsIterator()
    bindCollectionIteration()
    bindErasedSequences()
    bindGeneratedSequences()
  }

  /// What iterates over arrays, strings and the other sequences of the library.
  private func bindElementsIterator() {
    declareStructure("IndexingIterator", "Element", stored: ["var elements: [Element]", "var position: Int"],
                     conformsTo: ["IteratorProtocol", "Sequence"],
                     associated: ["Element": "Element", "Iterator": "IndexingIterator<Element>"])
    bindSource("""
      mutating func next() -> Element? {
        if position == elements.count { return nil }
        position += 1
        return elements[position - 1]
      }
      """, in: "IndexingIterator")
    bindSource("""
      func makeIterator() -> IndexingIterator<Element> where Self: _NativeSequence {
        IndexingIterator(elements: _elements(self), position: 0)
      }
      """, in: "Sequence")
    core.collection.associatedTypes[1].standard = core.array(.dependent(core.collection.declaredType, "Element"))
    core.sequence.associatedTypes[1].standard = .nominal(
      core.elementsIterator, [.dependent(core.sequence.declaredType, "Element")])
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
    bindRequirement("var startIndex: Index", in: "Collection")
    bindRequirement("var endIndex: Index", in: "Collection")
    bindRequirement("func index(after i: Index) -> Index", in: "Collection")
    bindRequirement("subscript(_ position: Index) -> Element", in: "Collection")
    bindRequirement("func index(before i: Index) -> Index", in: "BidirectionalCollection")
    bindRequirement("var count: Int", in: "Collection")
    bindRequirement("var isEmpty: Bool", in: "Collection")
    bindRequirement("var first: Element?", in: "Collection")
    bindRequirement("var last: Element?", in: "BidirectionalCollection")
    bindRequirement("func index(_ i: Index, offsetBy distance: Int) -> Index", in: "Collection")
    bindRequirement("func distance(from start: Index, to end: Index) -> Int", in: "Collection")
    bindSource("var startIndex: Int { 0 }", in: "Array")
    bindSource("var endIndex: Int { count }", in: "Array")
    for owner in ["Array", "Range", "ClosedRange"] {
      bindSource("func index(after i: Int) -> Int { i + 1 }", in: owner)
      bindSource("func index(before i: Int) -> Int { i - 1 }", in: owner)
      bindSource("func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }", in: owner)
      bindSource("func distance(from start: Int, to end: Int) -> Int { end - start }", in: owner)
    }
    bindSource("func makeIterator() -> CollectionIterator<Self> { CollectionIterator(elements: self, position: startIndex) }", in: "Collection", where: "Self: _IndexedCollection")
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
    bindSource("func firstIndex(of element: Element) -> Index? where Element: Equatable { firstIndex { $0 == element } }", in: "Collection")
    // Random access is what an array has: positions are numbers.
    bindSource("func index(after i: Index) -> Index where Index == Int, Self: RandomAccessCollection { i + 1 }", in: "Collection")
    bindSource("func index(before i: Index) -> Index where Index == Int, Self: RandomAccessCollection { i - 1 }", in: "Collection")
  }

  private func bindErasedSequences() {
    declareStructure("AnyIterator", "Element", stored: ["let body: () -> Element?"], conformsTo: ["IteratorProtocol", "Sequence"],
                     associated: ["Element": "Element", "Iterator": "AnyIterator<Element>"])
    bindSource("func next() -> Element? { body() }", in: "AnyIterator")
    bindSource("init(_ body: @escaping () -> Element?) { self.body = body }", in: "AnyIterator")
    bindSource("""
      init<I: IteratorProtocol>(_ iterator: I) where I.Element == Element {
        var iterator = iterator
        body = { iterator.next() }
      }
      """, in: "AnyIterator")
    declareStructure("AnySequence", "Element", stored: ["let make: () -> AnyIterator<Element>"], conformsTo: ["Sequence"],
                     associated: ["Element": "Element", "Iterator": "AnyIterator<Element>"])
    bindSource("func makeIterator() -> AnyIterator<Element> { make() }", in: "AnySequence")
    bindSource("""
      init<S: Sequence>(_ sequence: S) where S.Element == Element {
        make = { AnyIterator(sequence.makeIterator()) }
      }
      """, in: "AnySequence")
    bindSource("""
      init<I: IteratorProtocol>(_ makeIterator: @escaping () -> I) where I.Element == Element {
        make = { AnyIterator(makeIterator()) }
      }
      """, in: "AnySequence")
  }

  private func bindGeneratedSequences() {
    declareStructure("UnfoldSequence", "Element, State", stored: ["var state: State", "let body: (inout State) -> Element?", "var isOver: Bool"],
                     conformsTo: ["IteratorProtocol", "Sequence"],
                     associated: ["Element": "Element", "Iterator": "UnfoldSequence<Element, State>"])
    bindSource("""
      mutating func next() -> Element? {
        if isOver { return nil }
        let element = body(&state)
        isOver = element == nil
        return element
      }
      """, in: "UnfoldSequence")
    bindSource("""
      func sequence<T, State>(state: State, next: @escaping (inout State) -> T?) -> UnfoldSequence<T, State> {
        UnfoldSequence(state: state, body: next, isOver: false)
      }
      """)
    bindSource("""
      func sequence<T>(first: T, next: @escaping (T) -> T?) -> UnfoldSequence<T, T?> {
        let step: (inout T?) -> T? = { state in
          let current = state
          if let value = current { state = next(value) }
          return current
        }
        return UnfoldSequence(state: Optional(first), body: step, isOver: false)
      }
      """)
    declareStructure("Repeated", "Element", stored: ["let count: Int", "let repeatedValue: Element"], conformsTo: ["RandomAccessCollection"],
                     associated: ["Element": "Element", "Index": "Int", "Iterator": "CollectionIterator<Repeated<Element>>"])
    bindSource("var startIndex: Int { 0 }", in: "Repeated")
    bindSource("var endIndex: Int { count }", in: "Repeated")
    bindSource("subscript(_ position: Int) -> Element { repeatedValue }", in: "Repeated")
    bindSource("""
      func repeatElement<T>(_ element: T, count: Int) -> Repeated<T> {
        precondition(count >= 0, "Repetition count should be non-negative")
        return Repeated(count: count, repeatedValue: element)
      }
      """)
  }
}
