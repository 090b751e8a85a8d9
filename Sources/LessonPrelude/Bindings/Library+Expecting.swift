import LessonLanguage

extension Library {
  func bindExpecting() {
    bind("func expect(_ condition: Bool, _ message: String = \"\")") { (condition: Bool, message: String) in
      try Self.require(Expectation.failure(condition, message))
    }
    bind("func expect(_ value: Double, equals expected: Double, within tolerance: Double = 0)") {
      (value: Double, expected: Double, tolerance: Double) in
      try Self.require(Expectation.failure(value, expected, tolerance))
    }
    bind("func expect<T: Equatable>(_ value: T, equals expected: T)") {
      (value: AnyLessonValue, expected: AnyLessonValue) in
      try Self.require(Expectation.failure(value.isEqual(to: expected), value.text(), expected.text()))
    }
  }

  private static func require(_ failure: String?) throws -> NoValue {
    if let failure { throw RuntimeError.expectationFailed(failure) }
    return NoValue()
  }
}
