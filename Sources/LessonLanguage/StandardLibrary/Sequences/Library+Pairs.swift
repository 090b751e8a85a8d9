/// Sequences of pairs: `enumerated` and `zip`. Loops over them need no pairs: see `FunctionCompiler+Iterators`.
extension Library {
  func bindPairs() {
    declareStructure("EnumeratedIterator", "Base: Sequence", stored: ["var base: Base.Iterator", "var offset: Int"],
                     conformsTo: ["IteratorProtocol", "Sequence"],
                     associated: ["Element": "(offset: Int, element: Base.Element)", "Iterator": "EnumeratedIterator<Base>"])
    declareStructure("EnumeratedSequence", "Base: Sequence", stored: ["let base: Base"], conformsTo: ["Sequence"],
                     associated: ["Element": "(offset: Int, element: Base.Element)", "Iterator": "EnumeratedIterator<Base>"])
    bindSource("func enumerated() -> EnumeratedSequence<Self> { EnumeratedSequence(base: self) }", in: "Sequence")
    bindSource("""
      func makeIterator() -> EnumeratedIterator<Base> { EnumeratedIterator(base: base.makeIterator(), offset: 0) }
      """, in: "EnumeratedSequence")
    bindSource("""
      mutating func next() -> (offset: Int, element: Base.Element)? {
        guard let element = base.next() else { return nil }
        offset += 1
        return (offset: offset - 1, element: element)
      }
      """, in: "EnumeratedIterator")
    declareStructure("Zip2Iterator", "A: Sequence, B: Sequence", stored: ["var a: A.Iterator", "var b: B.Iterator"],
                     conformsTo: ["IteratorProtocol", "Sequence"],
                     associated: ["Element": "(A.Element, B.Element)", "Iterator": "Zip2Iterator<A, B>"])
    declareStructure("Zip2Sequence", "A: Sequence, B: Sequence", stored: ["let a: A", "let b: B"], conformsTo: ["Sequence"],
                     associated: ["Element": "(A.Element, B.Element)", "Iterator": "Zip2Iterator<A, B>"])
    bindSource("func zip<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> Zip2Sequence<A, B> { Zip2Sequence(a: a, b: b) }")
    bindSource("func makeIterator() -> Zip2Iterator<A, B> { Zip2Iterator(a: a.makeIterator(), b: b.makeIterator()) }", in: "Zip2Sequence")
    bindSource("""
      mutating func next() -> (A.Element, B.Element)? {
        guard let first = a.next(), let second = b.next() else { return nil }
        return (first, second)
      }
      """, in: "Zip2Iterator")
  }
}
