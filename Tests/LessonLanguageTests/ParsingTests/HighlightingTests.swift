import Testing
@testable import LessonLanguage

@Suite struct HighlightingTests {
  static func kinds(_ code: String) -> String {
    let bytes = Array(code.utf8)
    return highlight(code).map {
      "\($0.kind.rawValue) \(String(decoding: bytes[$0.offset..<$0.offset + $0.length], as: UTF8.self))"
    }.joined(separator: "|")
  }

  @Test(arguments: [
    Case("let x = 1.5 // é", "keyword let|identifier x|number 1.5|comment // é"),
    Case("f(to: \"a\\(y)\")", "identifier f|argumentLabel to|string \"a|identifier y|string \""),
    Case("struct A: B { }", "keyword struct|identifier A|type B"),
    Case("func f(_ a: [Int]) -> C<D> { $0 + self.e }",
         "keyword func|identifier f|identifier a|type Int|type C|type D|identifier $0|operator +|keyword self|identifier e"),
    Case("@A #if a", "attribute @A|directive #if|directive a"), Case("let = ( { \"", "keyword let|string \""),
    Case("", ""),
    Case("/* a */ \"\"\"\n  b\n  \"\"\"", "comment /* a */|string \"\"\"|string b|string \"\"\""),
    Case(String(repeating: "(", count: 200), ""), Case("a" + String(repeating: ".b", count: 3000), ""),
  ]) func coloursCode(_ example: Case) {
    #expect(Self.kinds(example.source) == example.expected)
  }
}
