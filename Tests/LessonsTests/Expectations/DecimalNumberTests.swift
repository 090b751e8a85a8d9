import Testing
@testable import Lessons

@Suite struct DecimalNumberTests {
  @Test(arguments: ["1", "1.0", "10e-1", "0.1e1", "+1", "001", "1000000e-6"])
  func writtenDifferentlyIsTheSame(_ text: Substring) throws {
    #expect(try #require(DecimalNumber(text)).equals(try #require(DecimalNumber("1"))))
  }

  @Test(arguments: ["", "-", ".", "a", "1e", "1.2.3", "1e99999", "0x1", "1e99999999999999999999"])
  func otherTextIsNoNumber(_ text: Substring) {
    #expect(DecimalNumber(text) == nil)
  }

  /// A number, what it rounds to, what it does not round to.
  @Test(arguments: [
    ("0.25", "0.3", "0.4"), ("0.25", "0.2", "0.1"), ("0.2500000000000000000001", "0.3", "0.2"), ("99.5", "100.", "98"),
    ("0.05", "0.1", "0.2"),
    ("0.049", "0.0", "0.1"), ("-0.25", "-0.3", "0.3"), ("1e-9", "0.00", "0.01"), ("12345", "1.2e4", "1.3e4"),
    ("5e-1", "0.5", "0.6"),
  ] as [(Substring, Substring, Substring)])
  func rounds(_ number: Substring, _ yes: Substring, _ no: Substring) throws {
    let number = try #require(DecimalNumber(number))
    #expect(number.rounds(to: try #require(DecimalNumber(yes))))
    #expect(!number.rounds(to: try #require(DecimalNumber(no))))
  }
}
