import Testing
import LessonLanguage

@Suite struct DiagnosticTextTests {
  private func text(_ diagnostic: Diagnostic, _ file: String) -> String {
    diagnostic.text { $0 == "a.md" ? file.split(separator: "\n", omittingEmptySubsequences: false) : nil }
  }

  private func place(_ line: Int, _ column: Int, _ length: Int = 1) -> SourceRange {
    SourceRange(file: "a.md", line: line, column: column, length: length)
  }

  @Test func showsTheLineAndACaret() {
    let diagnostic = Diagnostic(.error, "cannot find 'y' in scope", at: place(2, 9, 3))
    #expect(text(diagnostic, "first\nlet x = why + 1\nlast") == """
      a.md:2:9: error: cannot find 'y' in scope
      let x = why + 1
              ^~~
      """)
  }

  /// Columns count bytes, as the compiler's do; the caret stands below the character.
  @Test func countsCharactersBelowTheLine() {
    #expect(text(Diagnostic(.warning, "w", at: place(1, 13, 2)), "é = \"👍\" ü") == """
      a.md:1:13: warning: w
      é = "👍" ü
              ^
      """)
  }

  @Test func aTabIsOneSpace() {
    #expect(text(Diagnostic(.error, "m", at: place(1, 3)), "\t\tx") == "a.md:1:3: error: m\n  x\n  ^")
  }

  @Test func notesFollow() {
    let note = Diagnostic(.note, "declared here", at: place(1, 5))
    #expect(text(Diagnostic(.error, "again", at: place(2, 5), notes: [note]), "let a = 1\nlet a = 2") == """
      a.md:2:5: error: again
      let a = 2
          ^
      a.md:1:5: note: declared here
      let a = 1
          ^
      """)
  }

  @Test(arguments: [(9, 1, 1), (0, 1, 1), (1, 99, 1), (1, 1, 99), (1, 3, 0), (2, 1, 5)])
  func staysWithinTheFile(_ line: Int, _ column: Int, _ length: Int) {
    let shown = text(Diagnostic(.error, "m", at: place(line, column, length)), "abc\n")
    #expect(shown.hasPrefix("a.md:\(line):\(column): error: m"))
    #expect(shown.split(separator: "\n").allSatisfy { $0.count <= 40 })
  }

  @Test func withoutTheFileOnlyTheMessage() {
    let elsewhere = SourceRange(file: "b.md", line: 1, column: 1)
    #expect(text(Diagnostic(.error, "m", at: elsewhere), "abc") == "b.md:1:1: error: m")
  }

  @Test func aRangeHasALength() {
    #expect(SourceRange(file: "a", line: 1, column: 1, length: -4).length == 1)
  }
}
