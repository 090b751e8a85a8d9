/// What older programs use and the compiler still takes, with its advice.
extension Library {
  func bindDeprecated() {
    bindDeprecatedPositions()
    bindDeprecatedConstants()
    let optionals = "Please use compactMap(_:) for the case where closure returns an optional value"
    bindSource("func flatMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T] { try compactMap(transform) }", in: "Sequence",
               deprecation: .advice(optionals))
    bindSource("func substring(from index: String.Index) -> String { String(self[index...]) }", in: "StringProtocol",
               deprecation: .advice("Please use String slicing subscript with a 'partial range from' operator."))
    bindSource("func substring(to index: String.Index) -> String { String(self[..<index]) }", in: "StringProtocol",
               deprecation: .advice("Please use String slicing subscript with a 'partial range upto' operator."))
    bindSource("func substring(with range: Range<String.Index>) -> String { String(self[range]) }", in: "StringProtocol",
               deprecation: .advice("Please use String slicing subscript."))
  }

  private func bindDeprecatedPositions() {
    for (owner, element, index) in [("Collection", "Element", "Index"), ("StringProtocol", "Character", "String.Index")] {
      bindSource("func index(of element: \(element)) -> \(index)? where \(element): Equatable { firstIndex(of: element) }", in: owner,
                 deprecation: .renamed("firstIndex(of:)"))
      bindSource("func index(where predicate: (\(element)) throws -> Bool) rethrows -> \(index)? { try firstIndex(where: predicate) }",
                     in: owner, deprecation: .renamed("firstIndex(where:)"))
    }
  }

  private func bindDeprecatedConstants() {
    func constant(_ name: String, _ value: Double, _ advice: String? = nil) {
      bind("var \(name): Double") { value }
      scope.lookUp(name).first?.deprecation = advice.map(Deprecation.advice)
    }
    for (name, value, text) in [("M_PI", Double.pi, "pi"), ("M_PI_2", .pi / 2, "pi / 2"), ("M_PI_4", .pi / 4, "pi / 4")] {
      constant(name, value, "Please use 'Double.\(text)' or '.\(text)' to get the value of correct type and avoid casting.")
    }
    constant("M_SQRT2", 2.0.squareRoot(), "Please use '2.squareRoot()'.")
    constant("M_SQRT1_2", 0.5.squareRoot(), "Please use '0.5.squareRoot()'.")
    constant("M_E", 2.718281828459045)
    constant("M_LN2", 0.6931471805599453)
    constant("M_LN10", 2.302585092994046)
    constant("M_LOG2E", 1.4426950408889634)
    constant("M_LOG10E", 0.4342944819032518)
    constant("M_1_PI", 0.3183098861837907)
    constant("M_2_PI", 0.6366197723675814)
    constant("M_2_SQRTPI", 1.1283791670955126)
  }
}
