import Testing
@testable import Figures

@Suite struct CellTests {
  static let texts: [(Cell, String)] = [
    (Cell.text("h"), "h"), (.text(" "), "␣"), (.text("  "), "␣␣"), (.text("\n"), "↵"), (.text("a\tb"), "a⇥b"),
    (.text("a b"), "a b"), (.text(""), ""),
    (.integer(-12_345), "−12,345"), (.number(.nan), "NaN"), (.flag(true), "true"),
    (.missing, "–"), ([1, 0, 0], "[1, 0, 0]"), ([[1, 0], ["a", true]], "[[1, 0], [a, true]]"), ([], "[]"),
  ]

  @Test(arguments: texts)
  func cellsAreWrittenCompactly(cell: Cell, expected: String) {
    #expect(cell.text(NumberFormat(for: cell.numbers)) == expected)
  }

  @Test func longTextsAreCut() {
    let text = Cell.text(String(repeating: "word ", count: 1000)).text(NumberFormat(for: []))
    #expect(text.count == 401 && text.hasSuffix("…"))
  }

  @Test func longListsAreCut() {
    let cell = Cell.list((0..<100).map { .integer($0) })
    #expect(cell.text(NumberFormat(for: [])) == "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, … 90 more]")
  }

  @Test func aCellIsEqualToItself() {
    let cells: [Cell] = [.text("a"), 1, 1.0, .number(.nan), true, [1, .number(.nan)], .missing]
    for (index, cell) in cells.enumerated() {
      for (other, second) in cells.enumerated() { #expect((cell == second) == (index == other)) }
    }
    #expect(Set(cells + cells).count == cells.count)
  }
}
