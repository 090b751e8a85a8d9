/// What types ask of their own elements to be written as literals.
extension Library {
  func bindLiterals() {
    for (name, type) in [("IntegerLiteralType", core.int), ("FloatLiteralType", core.double), ("BooleanLiteralType", core.bool),
                         ("StringLiteralType", core.string), ("ExtendedGraphemeClusterType", core.string),
                         ("UnicodeScalarType", core.string)] {
      scope.declare(name, .nominal(type, []))
    }
    bindSource("init(arrayLiteral elements: Element...) { self = elements }", in: "Array")
    bindSource("init(arrayLiteral elements: Element...) { self.init(elements) }", in: "Set")
    bindSource("init(dictionaryLiteral elements: (Key, Value)...) { self = .init(uniqueKeysWithValues: elements) }", in: "Dictionary")
    bindSource("init(_ value: Bool) { self = value }", in: "Bool")
    bindSource("init(booleanLiteral value: Bool) { self = value }", in: "Bool")
    bindRequirement("init(arrayLiteral elements: ArrayLiteralElement...)", in: "ExpressibleByArrayLiteral")
    bindRequirement("init(dictionaryLiteral elements: (Key, Value)...)", in: "ExpressibleByDictionaryLiteral")
  }
}
