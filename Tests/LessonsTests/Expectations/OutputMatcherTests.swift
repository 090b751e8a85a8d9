import Testing
@testable import Lessons

@Suite struct OutputMatcherTests {
  /// Expected, actual, tolerance.
  static let equal: [(String, String, Double?)] = [
    ("", "", nil), ("a\n", "a", nil), ("a", "a\n", nil), ("a  \nb\t\n", "a\nb", nil), ("a\r\n", "a\n", nil),
    ("1", "1", nil),
    ("0.38", "0.3796", nil), ("0.40", "0.3951", nil), ("-1.5", "-1.46", nil), ("1.0", "1", nil), ("1.00", "0.995", nil),
    ("2.5", "2.45", nil),
    ("2.4", "2.45", nil), ("1e-5", "1.2e-05", nil), ("1.2e-5", "0.0000123", nil), ("1.0e3", "1049", nil),
    ("0.0", "-0.04", nil), ("0.00", "0", nil),
    ("9.99", "9.994999", nil), ("10.0", "9.96", nil), ("loss 0.5, step 3", "loss 0.4999, step 3", nil),
    ("[0.1, -0.2]", "[0.123, -0.18]", nil),
    ("1.5 2.5", "1.5 2.5", nil), ("3", "3.2", 0.5), ("0.1", "0.13", 0.05), ("...", "", nil), ("...", "a\nb", nil),
    ("a\n...", "a", nil), ("a\n...", "a\nb\nc", nil),
    ("...\nc", "a\nb\nc", nil), ("a\n...\nc", "a\nc", nil), ("a\n...\nb\n...\nd", "a\nx\nb\ny\nd", nil),
    ("...\na\nb\n...", "a\na\nb\nc", nil),
    ("a\n...\na", "a\na", nil), ("x1 0.5", "x1 0.51", nil), ("1.25e+2", "125", nil), ("nan inf", "nan inf", nil),
    ("0.333", "0.33333333333333331", nil),
    ("1.5e300", "1.52e300", nil), ("12.0ms", "11.96ms", nil), ("5.0-3.0", "5.01-3.01", nil),
  ]

  @Test(arguments: equal)
  func matches(_ expected: String, _ actual: String, _ tolerance: Double?) {
    #expect(OutputMatcher.match(expected: expected, actual: actual, tolerance: tolerance) == nil)
  }

  /// Expected, actual, tolerance, `expected line/actual line`, words.
  static let different: [(String, String, Double?, String, String)] = [
    ("a", "b", nil, "1/1", "line 1 of the output differs from column 1 on"),
    ("abc", "abd", nil, "1/1", "line 1 of the output differs from column 3 on"),
    ("a\nb", "a\nc", nil, "2/2", "line 2 of the output differs from column 1 on"),
    ("a\nb", "a", nil, "2/2", "the output ends after 1 line"),
    ("a", "", nil, "1/1", "the output ends after 0 lines"),
    ("a", "a\nb", nil, "2/2", "the output goes on with line 2"),
    ("", "a", nil, "1/1", "the output goes on with line 1"),
    ("1", "2", nil, "1/1", "line 1 of the output has 2 where 1 is expected"),
    ("1", "1.0", nil, "1/1", "line 1 of the output has 1.0 where 1 is expected"),
    ("step 100", "step 101", nil, "1/1", "line 1 of the output has 101 where 100 is expected"),
    ("0.38", "0.386", nil, "1/1", "line 1 of the output has 0.386, which does not round to 0.38"),
    ("0.5", "-0.5", nil, "1/1", "line 1 of the output has -0.5, which does not round to 0.5"),
    ("1e-5", "1.6e-05", nil, "1/1", "line 1 of the output has 1.6e-05, which does not round to 1e-5"),
    ("0.10", "0.1051", nil, "1/1", "line 1 of the output has 0.1051, which does not round to 0.10"),
    ("1.0", "1e5001", nil, "1/1", "line 1 of the output has 1e5001, which does not round to 1.0"),
    ("0.1", "nan", nil, "1/1", "line 1 of the output differs from column 1 on"),
    ("1.0", "1.25", 0.125, "1/1", "line 1 of the output has 1.25, which is 0.25 away from 1.0; the tolerance is 0.125"),
    ("a b", "a  b", nil, "1/1", "line 1 of the output differs from column 3 on"),
    ("a 1", "a", nil, "1/1", "line 1 of the output differs from column 2 on"),
    ("a\n...\nc", "a\nb", nil, "3/2", "line 2 of the output differs from column 1 on"),
    ("...\nc\n...", "a\nb", nil, "2/1", "no further line of the output matches"),
    ("a\n...", "b", nil, "1/1", "line 1 of the output differs from column 1 on"),
    ("...\na\nb\n...", "x\na\nc", nil, "3/3", "line 3 of the output differs from column 1 on"),
    ("x1", "x2", nil, "1/1", "line 1 of the output differs from column 2 on"),
    ("a\n...\na", "a", nil, "3/2", "the output ends after 1 line"),
  ]

  @Test(arguments: different)
  func tellsTheFirstDifference(
    _ expected: String, _ actual: String, _ tolerance: Double?, _ lines: String, _ words: String
  ) {
    let mismatch = OutputMatcher.match(expected: expected, actual: actual, tolerance: tolerance)
    #expect(mismatch.map { "\($0.expectedLine)/\($0.actualLine)" } == lines)
    #expect(mismatch?.description == words)
  }

  @Test func showsBothLines() {
    let mismatch = OutputMatcher.match(expected: "a 0.5", actual: "a 0.7")
    #expect(mismatch?.difference == "expected: a 0.5\n     got: a 0.7\n              ^")
    #expect(OutputMatcher.match(expected: "x 12, 0.5", actual: "x 12, 0.51234e3")?.difference
      == "expected: x 12, 0.5\n     got: x 12, 0.51234e3\n                   ^^^^^^")
    #expect(OutputMatcher.match(expected: "one two", actual: "one three")?.difference
      == "expected: one two\n     got: one three\n               ^^^^")
    #expect(OutputMatcher.match(expected: "a\nb", actual: "a")?.difference == "expected: b")
    #expect(OutputMatcher.match(expected: "a", actual: "a\nb")?.difference == "     got: b")
  }

  @Test(arguments: [
    ("index out of range", true), ("range\nindex", true), ("", true), ("  range  ", true), ("Index", false),
  ])
  func aMessageContainsWhatAnErrorFenceSays(_ expected: String, _ result: Bool) {
    #expect(OutputMatcher.message("Fatal error: index out of range", contains: expected) == result)
  }

  @Test func manyLinesAreQuick() {
    let many = String(repeating: "a\n", count: 20_000)
    #expect(OutputMatcher.match(expected: "...\na\nb\n...", actual: many)?.kind != nil)
    #expect(OutputMatcher.match(expected: many, actual: many) == nil)
  }
}
