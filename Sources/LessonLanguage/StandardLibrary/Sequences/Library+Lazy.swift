/// Lazy sequences: each step is taken when its element is asked for.
extension Library {
  func bindLazySequences() {
    bindLazySequence()
    bindLazyMap()
    bindLazyFilter()
    bindLazyPrefix()
    bindSource("func map<T>(_ transform: @escaping (Element) -> T) -> LazyMapSequence<Self, T> { LazyMapSequence(base: self, transform: transform) }",
               in: "LazySequenceProtocol")
    bindSource("func filter(_ isIncluded: @escaping (Element) -> Bool) -> LazyFilterSequence<Self> { LazyFilterSequence(base: self, isIncluded: isIncluded) }",
               in: "LazySequenceProtocol")
    bindSource("""
      func compactMap<T>(_ transform: @escaping (Element) -> T?) -> LazyMapSequence<LazyFilterSequence<LazyMapSequence<Self, T?>>, T> {
        map(transform).filter { $0 != nil }.map { $0! }
      }
      """, in: "LazySequenceProtocol")
    bindSource("""
      func prefix(while predicate: @escaping (Element) -> Bool) -> LazyPrefixSequence<Self> {
        LazyPrefixSequence(base: self, limit: Int.max, isIncluded: predicate)
      }
      """, in: "LazySequenceProtocol")
    bindSource("""
      func prefix(_ maxLength: Int) -> LazyPrefixSequence<Self> {
        precondition(maxLength >= 0, "Can't take a prefix of negative length from a collection")
        return LazyPrefixSequence(base: self, limit: maxLength, isIncluded: { _ in true })
      }
      """, in: "LazySequenceProtocol")
    bindSource("var lazy: Self { self }", in: "LazySequenceProtocol")
    bindSource("var first: Element? { for element in self { return element }; return nil }", in: "LazySequenceProtocol")
  }

  private func bindLazySequence() {
    declareStructure("LazySequence", "Base: Sequence", stored: ["let base: Base"], conformsTo: ["LazySequenceProtocol"],
                     associated: ["Element": "Base.Element", "Iterator": "Base.Iterator"])
    bindSource("func makeIterator() -> Base.Iterator { base.makeIterator() }", in: "LazySequence")
    bindSource("var lazy: LazySequence<Self> { LazySequence(base: self) }", in: "Sequence")
    bindSource("var count: Int { base.count }", in: "LazySequence", where: "Base: Collection")
  }

  private func bindLazyMap() {
    declareStructure("LazyMapIterator", "Base: Sequence, Element", stored: ["var base: Base.Iterator", "let transform: (Base.Element) -> Element"],
                     conformsTo: ["IteratorProtocol", "Sequence"], associated: ["Element": "Element", "Iterator": "LazyMapIterator<Base, Element>"])
    declareStructure("LazyMapSequence", "Base: Sequence, Element", stored: ["let base: Base", "let transform: (Base.Element) -> Element"],
                     conformsTo: ["LazySequenceProtocol"], associated: ["Element": "Element", "Iterator": "LazyMapIterator<Base, Element>"])
    bindSource("func makeIterator() -> LazyMapIterator<Base, Element> { LazyMapIterator(base: base.makeIterator(), transform: transform) }",
               in: "LazyMapSequence")
    bindSource("""
      mutating func next() -> Element? {
        guard let element = base.next() else { return nil }
        return transform(element)
      }
      """, in: "LazyMapIterator")
    bindSource("var count: Int { base.count }", in: "LazyMapSequence", where: "Base: Collection")
  }

  private func bindLazyFilter() {
    declareStructure("LazyFilterIterator", "Base: Sequence", stored: ["var base: Base.Iterator", "let isIncluded: (Base.Element) -> Bool"],
                     conformsTo: ["IteratorProtocol", "Sequence"], associated: ["Element": "Base.Element", "Iterator": "LazyFilterIterator<Base>"])
    declareStructure("LazyFilterSequence", "Base: Sequence", stored: ["let base: Base", "let isIncluded: (Base.Element) -> Bool"],
                     conformsTo: ["LazySequenceProtocol"], associated: ["Element": "Base.Element", "Iterator": "LazyFilterIterator<Base>"])
    bindSource("func makeIterator() -> LazyFilterIterator<Base> { LazyFilterIterator(base: base.makeIterator(), isIncluded: isIncluded) }",
               in: "LazyFilterSequence")
    bindSource("""
      mutating func next() -> Base.Element? {
        while let element = base.next() { if isIncluded(element) { return element } }
        return nil
      }
      """, in: "LazyFilterIterator")
  }

  private func bindLazyPrefix() {
    let stored = ["let limit: Int", "let isIncluded: (Base.Element) -> Bool"]
    declareStructure("LazyPrefixIterator", "Base: Sequence", stored: ["var base: Base.Iterator", "var left: Int", stored[1]],
                     conformsTo: ["IteratorProtocol", "Sequence"], associated: ["Element": "Base.Element", "Iterator": "LazyPrefixIterator<Base>"])
    declareStructure("LazyPrefixSequence", "Base: Sequence", stored: ["let base: Base"] + stored, conformsTo: ["LazySequenceProtocol"],
                     associated: ["Element": "Base.Element", "Iterator": "LazyPrefixIterator<Base>"])
    bindSource("""
      func makeIterator() -> LazyPrefixIterator<Base> {
        LazyPrefixIterator(base: base.makeIterator(), left: limit, isIncluded: isIncluded)
      }
      """, in: "LazyPrefixSequence")
    bindSource("""
      mutating func next() -> Base.Element? {
        if left == 0 { return nil }
        left -= 1
        if let element = base.next(), isIncluded(element) { return element }
        left = 0
        return nil
      }
      """, in: "LazyPrefixIterator")
  }
}
