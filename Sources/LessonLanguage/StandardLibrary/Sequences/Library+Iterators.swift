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
    bindCollections()
    bindErasedSequences()
    bindGeneratedSequences()
  }

  /// What iterates over arrays, strings and the other sequences of the library.
  private func bindElementsIterator() {
    declareStructure("IndexingIterator", "Elements: Sequence", stored: ["var elements: [Elements.Element]", "var position: Int"],
                     conformsTo: ["IteratorProtocol", "Sequence"],
                     associated: ["Element": "Elements.Element", "Iterator": "IndexingIterator<Elements>"])
    bindSource("""
      mutating func next() -> Elements.Element? {
        if position == elements.count { return nil }
        position += 1
        return elements[position - 1]
      }
      """, in: "IndexingIterator")
    bindSource("""
      func makeIterator() -> IndexingIterator<Self> where Self: _NativeSequence {
        IndexingIterator(elements: _elements(self), position: 0)
      }
      """, in: "Sequence")
    core.collection.associatedTypes[1].standard = core.array(.dependent(core.collection.declaredType, "Element"))
    core.sequence.associatedTypes[1].standard = .nominal(
      core.elementsIterator, [core.sequence.declaredType])
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
    declareStructure("CollectionOfOne", "Element", stored: ["var _element: Element"], conformsTo: ["RandomAccessCollection"],
                     associated: ["Element": "Element", "Index": "Int", "Iterator": "CollectionIterator<CollectionOfOne<Element>>"])
    bindSource("init(_ element: Element) { _element = element }", in: "CollectionOfOne")
    bindSource("var startIndex: Int { 0 }", in: "CollectionOfOne")
    bindSource("var endIndex: Int { 1 }", in: "CollectionOfOne")
    bindSource("subscript(_ position: Int) -> Element { _element }", in: "CollectionOfOne")
    bindSource("""
      func repeatElement<T>(_ element: T, count: Int) -> Repeated<T> {
        precondition(count >= 0, "Repetition count should be non-negative")
        return Repeated(count: count, repeatedValue: element)
      }
      """)
  }
}
