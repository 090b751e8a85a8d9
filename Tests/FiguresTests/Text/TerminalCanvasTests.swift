import Testing
@testable import Figures

@Suite struct TerminalCanvasTests {
  @Test func eightDotsFillACharacter() {
    var canvas = TerminalCanvas(columns: 2, rows: 1)
    for x in 0..<2 { for y in 0..<4 { canvas.dot(x, y, series: 0) } }
    #expect(canvas.lines(ansi: false, byLetter: false) == ["⣿"])
  }

  @Test func aDiagonalTouchesEveryColumn() {
    var canvas = TerminalCanvas(columns: 2, rows: 1)
    canvas.line(from: (0, 0), to: (3, 3), series: 0)
    #expect(canvas.lines(ansi: false, byLetter: false) == ["⠑⢄"])
  }

  @Test func dotsOutsideAreNotDrawn() {
    var canvas = TerminalCanvas(columns: 1, rows: 1)
    canvas.dot(-1, 0, series: 0)
    canvas.dot(2, 0, series: 0)
    canvas.dot(0, 4, series: 0)
    #expect(canvas.lines(ansi: false, byLetter: false) == [""])
  }

  @Test func seriesHaveLettersOrColours() {
    var canvas = TerminalCanvas(columns: 1, rows: 1)
    canvas.dot(0, 0, series: 1)
    #expect(canvas.lines(ansi: false, byLetter: true) == ["b"])
    #expect(canvas.lines(ansi: true, byLetter: false) == ["\u{1B}[33m⠁\u{1B}[0m"])
  }
}
