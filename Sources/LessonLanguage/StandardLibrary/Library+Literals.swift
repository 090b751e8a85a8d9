/// What types ask of their own elements to be written as literals.
extension Library {
  func bindLiterals() {
    for (name, type) in [("IntegerLiteralType", core.int), ("FloatLiteralType", core.double), ("BooleanLiteralType", core.bool),
                         ("StringLiteralType", core.string), ("ExtendedGraphemeClusterType", core.string),
                         ("UnicodeScalarType", core.string)] {
      scope.declare(name, .nominal(type, []))
    }
    bindRequirement("init(arrayLiteral elements: ArrayLiteralElement...)", in: "ExpressibleByArrayLiteral")
    bindRequirement("init(dictionaryLiteral elements: (Key, Value)...)", in: "ExpressibleByDictionaryLiteral")
  }
}
