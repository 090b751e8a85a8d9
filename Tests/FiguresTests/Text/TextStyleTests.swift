import Testing
@testable import Figures

@Suite struct TextStyleTests {
  @Test(arguments: ["", "loss", "cross-entropy (nats)", "가나다라마바사", "a b c d e f g h"])
  func fittingTextFits(text: String) {
    for width in [30.0, 60, 120, 400] {
      let fitted = TextStyle.label.fitting(text, width: width)
      #expect(TextStyle.label.width(of: fitted) <= width)
      #expect(fitted == text || fitted.hasSuffix("…"))
    }
  }

  @Test func linesKeepAllWordsInOrder() {
    let text = "each cell is the mean of 5 × 5 values"
    let lines = TextStyle.small.lines(of: text, width: 100)
    #expect(lines.joined(separator: " ") == text)
    #expect(lines.count > 1 && lines.allSatisfy { TextStyle.small.width(of: $0) <= 100 })
  }

  @Test func aSquareCharacterIsTwiceAsWideAsALetter() {
    #expect(TextStyle.label.width(of: "가") > TextStyle.label.width(of: "a") * 1.5)
    #expect(TextWidth.columns("가a") == 3)
  }
}
