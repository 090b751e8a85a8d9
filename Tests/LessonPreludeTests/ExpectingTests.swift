import Testing

@Suite struct ExpectingTests {
  @Test(arguments: [
    "expect(1 < 2)", "expect(true, \"why\")", "expect(0.5, equals: 0.5)", "expect(0.5, equals: 0.51, within: 0.02)",
    "expect(\"a\", equals: \"a\")", "expect([1, 2], equals: [1, 2])", "expect(3, equals: 3)",
    "expect(Tensor([1]), equals: Tensor([1]))", "expect(Double.infinity, equals: Double.infinity)",
  ])
  func met(_ code: String) { #expect(LessonProgram(code).error == nil) }

  @Test(arguments: [
    ("expect(2 < 1)", "expectation failed"), ("expect(2 < 1, \"two is more\")", "expectation failed: two is more"),
    ("expect(0.5, equals: 0.6)", "expectation failed: expected 0.6, got 0.5"),
    ("expect(0.5, equals: 0.6, within: 0.01)", "expectation failed: expected 0.6 ± 0.01, got 0.5"),
    ("expect(Double.nan, equals: 1, within: 9)", "expectation failed: expected 1.0 ± 9.0, got nan"),
    ("expect(\"a\", equals: \"b\")", "expectation failed: expected b, got a"),
    ("expect([1], equals: [2])", "expectation failed: expected [2], got [1]"),
    ("expect(Tensor([1]), equals: Tensor([2]))", "expectation failed: expected [2.0], got [1.0]"),
  ])
  func notMet(_ code: String, _ message: String) {
    let program = LessonProgram("\n" + code)
    #expect(program.error == message)
    #expect(program.errorLine == 2)
  }
}
