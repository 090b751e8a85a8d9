import Foundation

/// `Decimal`: numbers with decimal digits, Foundation's own.
extension Library {
  func bindDecimals() {
    declareHostType("Decimal", Decimal.self, conformsTo: ["SignedNumeric", "Hashable", "Comparable", "ExpressibleByFloatLiteral",
                                                          "CustomStringConvertible"]) { $0.description }
    bind("init()", in: "Decimal") { Decimal() }
    bind("init(_ value: Int)", in: "Decimal") { (value: Int) in Decimal(value) }
    bind("init(_ value: Double)", in: "Decimal") { (value: Double) in try Self.decimal(value) }
    bind("func _decimal(_ value: Int) -> Decimal") { (value: Int) in Decimal(value) }
    bind("func _decimal(ofNumber value: Double) -> Decimal") { (value: Double) in try Self.decimal(value) }
    bindSource("init(integerLiteral value: Int) { self = _decimal(value) }", in: "Decimal")
    bindSource("init(floatLiteral value: Double) { self = _decimal(ofNumber: value) }", in: "Decimal")
    bind("init(_ value: UInt64)", in: "Decimal") { (value: UInt64) in Decimal(value) }
    bind("init?(string: String)", in: "Decimal") { (text: String) -> Decimal? in
      guard text.utf8.count < 1000, let value = Decimal(string: text) else { return nil }
      return try Self.fitting(value)
    }
    for (name, value) in [("zero", Decimal.zero), ("nan", .nan), ("pi", .pi)] { bind("static var \(name): Decimal", in: "Decimal") { value } }
    bindDecimalOperators()
    bind("var isZero: Bool", in: "Decimal") { (value: Decimal) in value.isZero }
    bind("var isNaN: Bool", in: "Decimal") { (value: Decimal) in value.isNaN }
    bind("var magnitude: Decimal", in: "Decimal") { (value: Decimal) in value.magnitude }
    bind("var description: String", in: "Decimal") { (value: Decimal) in value.description }
    if let decimal = core.byName["Decimal"] { for index in decimal.conformances.indices { decimal.conformances[index].associated["Magnitude"] = decimal.declaredType } }
    bindSource("""
      func pow(_ x: Decimal, _ y: Int) -> Decimal {
        var result: Decimal = 1
        var factor = x
        var left = y.magnitude
        while left > 0 {
          if left % 2 == 1 { result = result * factor }
          left /= 2
          if left > 0 { factor = factor * factor }
        }
        return y < 0 ? 1 / result : result
      }
      """)
    bindSource("func abs(_ x: Decimal) -> Decimal { x.magnitude }")
    bindRounding()
  }

  /// Sums, differences and products are found by the operators of all numbers: overloads of their own would be tried for every literal.
  private func bindDecimalOperators() {
    let operations: [(String, String, (Decimal, Decimal) -> Decimal)] = [
      ("+", "_decimalSum", { $0 + $1 }), ("-", "_decimalDifference", { $0 - $1 }), ("*", "_decimalProduct", { $0 * $1 }),
    ]
    for (name, function, operation) in operations {
      bind("func \(function)(_ a: Decimal, _ b: Decimal) -> Decimal") { (a: Decimal, b: Decimal) in try Self.fitting(operation(a, b)) }
      core.byName["Decimal"]?.hostOperators[name] = function
    }
    bind("static func / (_ a: Decimal, _ b: Decimal) -> Decimal") { (a: Decimal, b: Decimal) in
      try Self.fitting(b.isZero ? .nan : a / b)
    }
    bindSource("static func /= (_ a: inout Decimal, _ b: Decimal) { a = a / b }")
  }

  private func bindRounding() {
    declareStructure("NSDecimalNumber", stored: ["let decimalValue: Decimal"], conformsTo: ["Hashable"], module: "Foundation")
    guard let number = core.byName["NSDecimalNumber"] else { return }
    for text in [
      "init(decimal: Decimal) { self = NSDecimalNumber(decimalValue: decimal) }",
      "init(string: String) { self = NSDecimalNumber(decimalValue: Decimal(string: string) ?? Decimal.nan) }",
      "var doubleValue: Double { Double(stringValue) ?? Double.nan }", "var intValue: Int { Int(doubleValue) }",
      "var stringValue: String { decimalValue.description }", "var description: String { stringValue }",
    ] { bindSource(text, in: "NSDecimalNumber") }
    number.conformances.append(.init(conformed: core.customStringConvertible))
    declareEnumeration("RoundingMode", in: number, "", cases: [], plain: ["plain", "down", "up", "bankers"], conformsTo: ["Hashable"])
    bind("func _rounded(_ value: Decimal, _ scale: Int, _ mode: Int) -> Decimal") { (value: Decimal, scale: Int, mode: Int) in
      var value = value, result = Decimal()
      NSDecimalRound(&result, &value, min(max(scale, -60), 60), [.plain, .down, .up, .bankers][min(max(mode, 0), 3)])
      return try Self.fitting(result)
    }
    bindSource("""
      func NSDecimalRound(_ result: inout Decimal, _ number: inout Decimal, _ scale: Int, _ roundingMode: NSDecimalNumber.RoundingMode) {
        let modes: [NSDecimalNumber.RoundingMode] = [.plain, .down, .up, .bankers]
        result = _rounded(number, scale, modes.firstIndex(of: roundingMode) ?? 0)
      }
      """)
  }

  /// The exponents with which Foundation's operations stay within their own range: beyond it they trap.
  private static let exponents = -60...30

  private static func fitting(_ value: Decimal) throws -> Decimal {
    if value.isNaN || value.isZero || exponents.contains(value.exponent) { return value }
    throw RuntimeError.preconditionFailed("a Decimal has become too large or too small; its last digit must be worth between 1e-60 and 1e30")
  }

  private static func decimal(_ value: Double) throws -> Decimal {
    if !value.isFinite { return .nan }
    guard value == 0 || (1e-40...1e60).contains(value.magnitude) else {
      throw RuntimeError.preconditionFailed("Decimal(\(value)) is too large or too small; it must be between 1e-40 and 1e60")
    }
    return try fitting(Decimal(value))
  }
}

extension Decimal: HostValue {}
