import Testing
@testable import Figures

@Suite struct TerminalTextTests {
  @Test(arguments: [("abc", 3, "abc"), ("abcd", 3, "ab…"), ("가나다", 5, "가나…"), ("", 0, "")])
  func textIsCutToColumns(text: String, columns: Int, expected: String) {
    #expect(TerminalText.fitting(text, columns: columns) == expected)
  }

  @Test func controlCharactersDoNotReachTheTerminal() {
    #expect(TerminalText.fitting("a\u{1B}[31mb\u{7}\u{9B}", columns: 40) == "a\u{FFFD}[31mb\u{FFFD}\u{FFFD}")
  }
}
