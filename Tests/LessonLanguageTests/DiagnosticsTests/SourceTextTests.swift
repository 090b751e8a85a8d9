import Testing
@testable import LessonLanguage

@Suite struct SourceTextTests {
  private typealias Origin = SourceText.LineOrigin

  @Test(arguments: [(0, 1, 1), (2, 1, 3), (3, 2, 1), (6, 2, 4), (7, 3, 1), (8, 4, 1)])
  func aFileFromItsBeginning(_ offset: Int, _ line: Int, _ column: Int) {
    let source = SourceText(file: "a.swift", code: "ab\ncde\n\nf")
    #expect(source.position(of: offset) == Origin(line: line, column: column))
  }

  @Test func aBlockWithinAFile() {
    let source = SourceText(file: "a.md", code: "ab\ncde", firstLine: 40)
    #expect(source.position(of: 1) == Origin(line: 40, column: 2))
    #expect(source.position(of: 4) == Origin(line: 41, column: 2))
  }

  /// In a list or a quotation each line begins somewhere else.
  @Test func eachLineHasItsOrigin() {
    let source = SourceText(file: "a.md", code: "ab\ncd\nef",
                            origins: [Origin(line: 7, column: 3), Origin(line: 8, column: 5)])
    #expect(source.position(of: 0) == Origin(line: 7, column: 3))
    #expect(source.position(of: 4) == Origin(line: 8, column: 6))
    #expect(source.position(of: 6) == Origin(line: 9, column: 5))
  }

  @Test func columnsCountBytes() {
    #expect(SourceText(file: "", code: "é👍x").position(of: 6) == Origin(line: 1, column: 7))
  }

  @Test func aRangeEndsWithItsLine() {
    let source = SourceText(file: "", code: "abc\ndef")
    #expect([0, 2, 3, 4, 7].map(source.bytesLeftInLine) == [3, 1, 0, 3, 0])
    var map = SourceMap()
    let id = map.register(source)
    let range = map.range(of: Span(source: id, start: 1, end: 6))
    #expect(range == SourceRange(file: "", line: 1, column: 2, length: 2))
  }

  @Test func anEmptySourceHasAPlace() {
    let source = SourceText(file: "", code: "", origins: [])
    #expect(source.position(of: 0) == Origin(line: 1, column: 1))
    #expect(source.bytesLeftInLine(from: 5) == 0)
  }

  @Test func anUnknownSpanHasAPlace() {
    #expect(SourceMap().range(of: .none) == SourceRange(file: "", line: 1, column: 1))
  }
}
