import Testing

@testable import Site

@Suite struct CESU8Tests {
  @Test(arguments: ["", "x", "은닉", "é", "𝕏", "a𝕏b은😀", "\u{0}", "\u{FFFF}", "\u{10FFFF}"])
  func thereAndBack(text: String) {
    #expect(CESU8.decode(CESU8.encode(text)) == text)
  }

  @Test func surrogatesAreApart() {
    #expect(CESU8.encode("😀") == [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80])
  }

  @Test(arguments: [[0xED, 0xA0, 0xBD], [0xED, 0x9F, 0x80, 0xF0], [0xFF, 0xED]] as [[UInt8]])
  func brokenTextIsReplaced(bytes: [UInt8]) {
    #expect(CESU8.decode(bytes).contains("\u{FFFD}"))
  }
}
