import Testing
import LessonLanguage

@Suite struct RuntimeErrorMessageTests {
  @Test(arguments: [
    (.overflow("+"), "arithmetic overflow in '+': the result does not fit its type"),
    (.divisionByZero, "division by zero"),
    (.remainderByZero, "division by zero in remainder operation"),
    (.doubleOutOfRange(1e30, type: "Int"), "1e+30 cannot be converted to Int because the result would not fit"),
    (.doubleOutOfRange(.infinity, type: "Int"), "inf cannot be converted to Int because it is either infinite or NaN"),
    (.indexOutOfRange(index: 3, count: 3), "index out of range: 3 is not in 0..<3"),
    (.indexOutOfRange(index: 0, count: 0), "index out of range: 0 in an empty array"),
    (.rangeOutOfRange(lower: 1, upper: 9, bounds: 0..<3), "range 1..<9 is out of bounds of 0..<3"),
    (.emptyRange(lower: "3", upper: "2"), "range requires lowerBound <= upperBound, got 3 and 2"),
    (.nilUnwrapped, "unexpectedly found nil while unwrapping an Optional value"),
    (.emptyCollection("removeLast"), "removeLast needs at least one element"),
    (.negativeCount("prefix", -2), "prefix needs a count of 0 or more, got -2"),
    (.strideByZero, "stride size must not be zero"),
    (.preconditionFailed("Precondition failed: no"), "Precondition failed: no"),
    (.tooDeep(limit: 10), "recursion is deeper than 10 calls: does it ever end?"),
    (.outOfMemory(limit: 3 << 20), "the lesson needs more than 3 MB of memory"),
    (.outOfOutput(limit: 2048), "the block prints more than 2 KB"),
    (.host("the shapes [2] and [3] differ"), "the shapes [2] and [3] differ"),
  ] as [(RuntimeError, String)])
  func words(_ error: RuntimeError, _ expected: String) {
    #expect(error.message == expected)
  }

  /// Who meets a limit is told how to raise it.
  @Test func fuelNamesItsOption() {
    #expect(RuntimeError.outOfFuel(limit: 100).message.hasSuffix("'//| fuel: 1000' in the block"))
  }
}
