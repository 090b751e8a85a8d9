import Testing
@testable import LessonLanguage

@Suite struct LiteralLoweringTests {
  @Test(arguments: [
    Case("0", "0"),
    Case("1_000_000", "1000000"),
    Case("0xFF_ff", "65535"),
    Case("0b1010", "10"),
    Case("0o17", "15"),
    Case("18446744073709551615", "18446744073709551615"),
    Case("18446744073709551616", "huge"),
    Case("-9223372036854775808", "-9223372036854775808"),
    Case("-0", "-0"),
    Case("- 5", "1:1: unexpected code '- 5' in source file"),
    Case("-5.magnitude", "(pre- (. 5 magnitude))"),
    Case("1.5", "1.5"),
    Case("-2.5e-3", "-0.0025"),
    Case("1e10", "10000000000.0"),
    Case("0x1.8p3", "12.0"),
    Case("0xAp-2", "2.5"),
    Case("1_0.2_5", "10.25"),
    Case("true", "true"),
    Case("nil", "nil"),
    Case(#""""#, #""""#),
    Case(#""a\tb\n\"\\\0'""#, #""a\tb\n\"\\\0'""#),
    Case(#""\u{1F600}\u{e9}""#, #""😀é""#),
    Case(#""a\(x)b""#, #""a"+\(x)+"b""#),
    Case(#""\(x)\(y + 1)""#, #"\(x)+\((+ y 1))"#),
    Case(#""\(x, specifier: "%.2f")""#, #"\(x specifier: "%.2f")"#),
    Case(#""a\("b\(c)")""#, #""a"+\("b"+\(c))"#),
    Case(##"#"a\n\#(x)\#n"#"##, #""a\\n"+\(x)+"\n""#),
    Case(###"##"a"#\#n"##"###, ##""a\"#\\#n""##),
    Case("\"\"\"\n    a\n      b\n    \"\"\"", #""a\n  b""#),
    Case("\"\"\"\n  a \\\n  b\n  \"\"\"", #""a b""#),
    Case("\"\"\"\n\"\"\"", #""""#),
    Case("\"\"\"\n\na\n\"\"\"", #""\na""#),
    Case("\"\"\"\n  \\(x)\n    y\\tz\n  \"\"\"", #"\(x)+"\n  y\tz""#),
    Case("#\"\"\"\n  \\(x) \"\"\" \\#(y)\n  \"\"\"#", #""\\(x) \"\"\" "+\(y)"#),
  ]) func readsLiterals(_ example: Case) {
    #expect(tree(of: example.source) == example.expected)
  }
}
