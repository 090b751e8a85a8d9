/// Types that stand for any value with a protocol: `AnyHashable`, and what `some Sequence<Int>` and `any Collection<Int>` are here.
///
/// A value becomes one of them without being asked to, as it becomes an `any P`; of the two for sequences the name is no name
/// that a lesson can write.
extension Library {
  func bindErasure() {
    declareStructure("AnyHashable", stored: ["let _base: Hashable"], conformsTo: ["Hashable", "CustomStringConvertible", "CustomDebugStringConvertible"])
    bindSource("init<H: Hashable>(_ base: H) { _base = base }", in: "AnyHashable")
    bindSource("var base: Any { get { _base } }", in: "AnyHashable")
    bindWords("var description: String", in: "AnyHashable") { call in
      try call.returnValue(try call.instance.parameterTypes[0].describe(call.words(0), call.machine))
    }
    bindWords("var debugDescription: String", in: "AnyHashable") { call in
      try call.returnValue(try call.instance.parameterTypes[0].describe(call.words(0), call.machine, isNested: true))
    }
    erase(core.hashable, as: "AnyHashable")
    declareStructure("any Sequence", "Element", stored: ["let _make: () -> AnyIterator<Element>"], conformsTo: ["Sequence"],
                     associated: ["Element": "Element", "Iterator": "AnyIterator<Element>"])
    bindSource("func makeIterator() -> AnyIterator<Element> { _make() }", in: "any Sequence")
    bindSource("init<S: Sequence>(_ sequence: S) where S.Element == Element { _make = { AnyIterator(sequence.makeIterator()) } }", in: "any Sequence")
    erase(core.sequence, as: "any Sequence")
    declareStructure("any Collection", "Element", stored: ["let _elements: [Element]"],
                     conformsTo: ["RandomAccessCollection", "CustomStringConvertible"],
                     associated: ["Element": "Element", "Index": "Int", "SubSequence": "ArraySlice<Element>",
                                  "Iterator": "IndexingIterator<[Element]>"])
    bindSource("init<C: Collection>(_ elements: C) where C.Element == Element { _elements = Array(elements) }", in: "any Collection")
    bindSource("func makeIterator() -> IndexingIterator<[Element]> { IndexingIterator(elements: _elements, position: 0) }", in: "any Collection")
    bindSource("var startIndex: Int { get { 0 } }", in: "any Collection")
    bindSource("var endIndex: Int { get { _elements.count } }", in: "any Collection")
    bindSource("var count: Int { get { _elements.count } }", in: "any Collection")
    bindSource("subscript(position: Int) -> Element { get { _elements[position] } }", in: "any Collection")
    bindSource(#"var description: String { get { "\(_elements)" } }"#, in: "any Collection")
    erase(core.collection, as: "any Collection")
  }

  private func erase(_ erased: TypeDeclaration, as name: String) { core.byName[name]?.erased = erased }
}

extension CoreTypes {
  /// What `some P<X>` and `any P<X>` stand for, for the library's sequences.
  func erasure(of name: String, _ element: Type) -> Type? {
    let names = ["Sequence": "any Sequence", "Collection": "any Collection", "BidirectionalCollection": "any Collection",
                 "RandomAccessCollection": "any Collection"]
    return names[name].flatMap { byName[$0] }.map { .nominal($0, [element]) }
  }

  /// The call that makes one of the type of a value.
  func erasing(_ value: TypedExpression, as type: Type) -> TypedExpression? {
    guard case .nominal(let declaration, let arguments) = type, declaration.erased != nil,
          let initializer = declaration.staticMembers["init"]?.first(where: { $0.parameters.count == 1 && $0.parameters[0].label == nil }),
          let generic = initializer.generics.first else { return nil }
    var substitution = declaration.substitution(arguments)
    substitution[generic] = value.type
    let call = Call(.declaration(initializer, substitution, base: nil), [])
    call.bound = [.value(value)]
    call.mayThrow = false
    return TypedExpression(.call(call), type, value.span)
  }
}
