/// Asserts that a condition holds; a lesson in which it does not fails at this line.
public func expect(_ condition: Bool, _ message: String = "", file: StaticString = #filePath, line: UInt = #line) {
  if let failure = Expectation.failure(condition, message) { fatalError(failure, file: file, line: line) }
}

/// Asserts that a number is another up to a difference.
public func expect(_ value: Double, equals expected: Double, within tolerance: Double = 0,
                   file: StaticString = #filePath, line: UInt = #line) {
  if let failure = Expectation.failure(value, expected, tolerance) { fatalError(failure, file: file, line: line) }
}

/// Asserts that a value is equal to another.
public func expect<T: Equatable>(_ value: T, equals expected: T, file: StaticString = #filePath, line: UInt = #line) {
  if let failure = Expectation.failure(value == expected, "\(value)", "\(expected)") {
    fatalError(failure, file: file, line: line)
  }
}

/// The words of expectations that are not met; nil for those that are.
enum Expectation {
  static func failure(_ condition: Bool, _ message: String) -> String? {
    condition ? nil : "expectation failed" + (message.isEmpty ? "" : ": " + message)
  }

  /// A difference that is not a number is never within the tolerance, except between equal infinities.
  static func failure(_ value: Double, _ expected: Double, _ tolerance: Double) -> String? {
    if value == expected || (value - expected).magnitude <= tolerance { return nil }
    return "expectation failed: expected \(expected)" + (tolerance > 0 ? " ± \(tolerance)" : "") + ", got \(value)"
  }

  static func failure(_ areEqual: Bool, _ value: String, _ expected: String) -> String? {
    areEqual ? nil : "expectation failed: expected \(expected), got \(value)"
  }
}
