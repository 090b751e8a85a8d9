/// `KeyValuePairs`: the entries of a dictionary literal in their order, the same key as often as it is written.
extension Library {
  func bindKeyValuePairs() {
    declareStructure("KeyValuePairs", "Key, Value", stored: ["var _elements: [(key: Key, value: Value)]"],
                     conformsTo: ["RandomAccessCollection", "ExpressibleByDictionaryLiteral"],
                     associated: ["Element": "(key: Key, value: Value)", "Index": "Int", "Key": "Key", "Value": "Value",
                                  "Iterator": "IndexingIterator<[(key: Key, value: Value)]>",
                                  "SubSequence": "[(key: Key, value: Value)]"])
    bindSource("""
      init(dictionaryLiteral elements: (Key, Value)...) {
        var all: [(key: Key, value: Value)] = []
        for (key, value) in elements { all.append((key: key, value: value)) }
        self.init(_elements: all)
      }
      """, in: "KeyValuePairs")
    bindSource("""
      func makeIterator() -> IndexingIterator<[(key: Key, value: Value)]> { IndexingIterator(elements: _elements, position: 0) }
      """, in: "KeyValuePairs")
    bindSource("var startIndex: Int { get { 0 } }", in: "KeyValuePairs")
    bindSource("var endIndex: Int { get { _elements.count } }", in: "KeyValuePairs")
    bindSource("subscript(position: Int) -> (key: Key, value: Value) { get { _elements[position] } }", in: "KeyValuePairs")
    bindSource("""
      var description: String {
        if _elements.isEmpty { return "[:]" }
        return "[" + _elements.map { String(reflecting: $0.key) + ": " + String(reflecting: $0.value) }.joined(separator: ", ") + "]"
      }
      """, in: "KeyValuePairs")
    if let pairs = core.byName["KeyValuePairs"] { pairs.conformances.append(.init(conformed: core.customStringConvertible)) }
  }
}
