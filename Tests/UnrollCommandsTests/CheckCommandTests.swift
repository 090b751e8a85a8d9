import Foundation
import Testing

@testable import UnrollCommands

@Suite struct CheckCommandTests {
  @Test func nothingRuns() throws {
    try withFolder(["a.md": lesson("```swift\nwhile true {}\n```\n"), "b.md": lesson("x\n")]) { folder in
      let run = CommandRun(["check", folder])
      #expect(run.output == "2 lessons, no errors\n" && run.error == "" && run.code == 0)
    }
  }

  @Test func whatIsFoundIsShown() throws {
    try withFolder(["a.md": lesson("```swift hied\nlet a = b\n```\n[x](no.md) $\\frac{1$\n")]) { folder in
      let run = CommandRun(["check", folder + "/a.md"])
      #expect(run.output == "1 lesson, 4 errors\n" && run.code == 1)
      for place in ["4:10", "5:9", "7:5", "7:20"] { #expect(run.error.contains("a.md:\(place): error:"), "\(run.error)") }
    }
  }

  private struct Entry: Decodable {
    struct Place: Decodable, Equatable { var line: Int, column: Int }
    struct Range: Decodable, Equatable { var start: Place, end: Place }
    struct Change: Decodable { var file: String, range: Range, replacement: String }
    struct Note: Decodable { var message: String, range: Range }
    var file: String, severity: String, message: String, range: Range, notes: [Note], fixes: [Change]
  }

  @Test func editorsGetTheSame() throws {
    let text = lesson("```swift hied\n//| label: fig-a\n//| fig-cap: x\nlet a = 1\n```\n\n```swift\n//| label: fig-a\n//| fig-cap: x\nlet b = 1\n```\n")
    try withFolder(["a.md": text]) { folder in
      let run = CommandRun(["check", folder + "/a.md", "--json"])
      #expect(run.code == 1 && run.error == "")
      let entries = try JSONDecoder().decode([Entry].self, from: Data(run.output.utf8))
      #expect(entries.map(\.message) == ["a swift block has no word ‘hied’; did you mean ‘hide’?", "the label ‘fig-a’ is given twice"])
      #expect(entries[0].range == Entry.Range(start: .init(line: 4, column: 10), end: .init(line: 4, column: 14)))
      #expect(entries[0].fixes.map(\.replacement) == ["hide"] && entries[0].fixes.map(\.range) == [entries[0].range])
      #expect(entries[0].file == folder + "/a.md" && entries[0].severity == "error")
      #expect(entries[1].notes.map(\.message) == ["it is first given here"])
    }
    try withFolder(["a.md": lesson("x\n")]) { folder in
      #expect(CommandRun(["check", folder, "--json"]).output == "[\n\n]\n")
    }
  }
}
