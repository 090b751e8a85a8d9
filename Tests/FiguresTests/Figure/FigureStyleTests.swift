import Testing
@testable import Figures

@Suite struct FigureStyleTests {
  @Test func bracesAndParenthesesAreClosed() {
    for (open, close) in [("{", "}"), ("(", ")")] as [(Character, Character)] {
      let depths = FigureStyle.css.reduce(into: [0]) { depths, character in
        depths.append((depths.last ?? 0) + (character == open ? 1 : character == close ? -1 : 0))
      }
      #expect(depths.allSatisfy { $0 >= 0 } && depths.last == 0)
    }
  }

  @Test func sizesOfTypeAreThoseOfTheLayout() {
    for style in TextStyle.allCases {
      #expect(FigureStyle.css.contains(".\(style.className) { font-size: \(Int(style.size))px; }"))
    }
  }

  @Test func everyInkIsDefined() {
    let inks: [Ink] = [.text, .muted, .grid, .ground, .good, .bad] + (0..<8).map(Ink.series)
      + [ColorMap.sequential, .diverging].flatMap(ColorLevel.all).flatMap { [Ink.cell($0), .onCell($0)] }
    for ink in inks { #expect(FigureStyle.css.contains(".\(ink.className) { --ink: ")) }
  }

  @Test(arguments: [-1, 8, Int.min, Int.max])
  func everySeriesHasAnInk(index: Int) {
    #expect(FigureStyle.css.contains(".\(Ink.series(index).className) { "))
  }
}
