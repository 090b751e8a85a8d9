import Testing
@testable import Lessons

@Suite struct LineCommentsTests {
  /// Code, its comments as `line:column text`.
  static let cases: [(String, [String])] = [
    ("", []), ("// a", ["1:1  a"]), ("x // a\n  // b", ["1:3  a", "2:3  b"]), ("\"// no\"", []), ("\"\\\"// no\"", []),
    ("\"a\" // b", ["1:5  b"]),
    ("\"\\(f(\"// no\"))\" // a", ["1:17  a"]), ("\"\\(f(1)) // no\" // a", ["1:17  a"]),
    ("#\"\\(\" // no\"# // a", ["1:15  a"]),
    ("#\"a\"// no\"# // a", ["1:13  a"]), ("#\"\\#(x)\"# // a", ["1:11  a"]),
    ("\"\"\"\n// no\n\"\"\" // a", ["3:5  a"]), ("\"\"\"\n\\(x // a\n) // no\n\"\"\"", ["2:5  a"]),
    ("/* // no */ // a", ["1:13  a"]), ("/* /* */ // no\n*/ // a", ["2:4  a"]), ("\"open // no\n// a", ["2:1  a"]),
    ("\"\\(open // a\n// b", ["1:9  a", "2:1  b"]),
    ("a / b // c", ["1:7  c"]), ("///doc", ["1:1 /doc"]), ("é // a", ["1:4  a"]), ("\"\\", []), ("#", []), ("#\"", []),
    ("/*", []), ("\"\\(", []),
  ]

  @Test(arguments: cases)
  func finds(_ code: String, _ expected: [String]) {
    #expect(LineComments.comments(in: code).map { "\($0.line):\($0.column) \($0.text)" } == expected)
  }
}
