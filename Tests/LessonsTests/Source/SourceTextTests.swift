import Testing
@testable import Lessons

@Suite struct SourceTextTests {
  private func read(_ bytes: [UInt8]) -> (SourceText, [String]) {
    var problems = ProblemList()
    let source = SourceText.read(bytes, path: "a", problems: &problems)
    return (source, problems.sorted.map { "\($0.location.line):\($0.location.column)" })
  }

  /// A file, its lines.
  @Test(arguments: [
    ("", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]), ("a\rb", ["a", "b"]),
    ("\n\n", ["", ""]), ("\r\n", [""]),
    ("\u{FEFF}a", ["a"]), ("é\u{2028}한", ["é\u{2028}한"]), ("a\n\r\nb", ["a", "", "b"]),
  ])
  func linesAreWhatAnEditorShows(_ text: String, _ lines: [String]) {
    let (source, problems) = read(Array(text.utf8))
    #expect((1...source.lineCount).map { String(decoding: source.line($0), as: UTF8.self) } == lines)
    #expect(problems.isEmpty)
    #expect(source.line(0).isEmpty && source.line(lines.count + 1).isEmpty)
  }

  /// Bytes that are no text, where each line's first is.
  @Test(arguments: [
    ([0x61, 0x00, 0x00], ["1:2"]), ([0xFF], ["1:1"]), ([0x61, 0x0A, 0x62, 0xC3], ["2:2"]), ([0xC0, 0x80], ["1:1"]),
    ([0xED, 0xA0, 0x80], ["1:1"]),
    ([0xF5, 0x80, 0x80, 0x80], ["1:1"]), ([0xE2, 0x82], ["1:1"]), ([0xF0, 0x9F, 0x99, 0x82], []),
    ([0xEF, 0xB7, 0x90], ["1:1"]), ([0x0A, 0xFF, 0x0A, 0xFE], ["2:1", "3:1"]),
  ] as [([UInt8], [String])])
  func whatIsNoTextIsReportedAndReplaced(_ bytes: [UInt8], _ places: [String]) {
    let (source, problems) = read(bytes)
    #expect(problems == places)
    #expect(String(validating: source.bytes, as: UTF8.self) != nil)
  }

  @Test func everyByteHasItsPlace() {
    let (source, _) = read(Array("ab\n\nc".utf8))
    let places = (0...4).map { source.place(ofByte: $0) }
    #expect(places.map { "\($0.line):\($0.column)" } == ["1:1", "1:2", "1:3", "2:1", "3:1"])
  }
}
