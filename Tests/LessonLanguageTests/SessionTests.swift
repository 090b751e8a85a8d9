import Testing
import LessonLanguage

/// Blocks that follow each other in one session.
@Suite struct SessionTests {
  /// Checks and runs blocks; gives each one's output, or its first message.
  private func run(_ blocks: String...) -> [String] {
    onLargeStack {
      let session = Session(library: Library())
      return blocks.map { code in
        let output = OutputRecord()
        switch session.check(SourceText(file: "a.md", code: code)) {
        case .unsound(let found): return found.first?.message ?? "unsound without a reason"
        case .sound(let block, _): return session.run(block, output: output)?.message ?? output.text
        }
      }
    }
  }

  @Test func aBlockSeesTheOnesBefore() {
    #expect(run("let a = 1", "func f() -> Int { a + 1 }", "print(f())") == ["", "", "2\n"])
  }

  @Test func anUnsoundBlockRunsNothing() {
    #expect(run("var n = 1", "n = 5\nprint(missingName)", "print(n)")
      == ["", "cannot find 'missingName' in scope", "1\n"])
  }

  /// The error of a block is its own: what it would have declared may be declared by the next.
  @Test func anUnsoundBlockDeclaresNothing() {
    #expect(run("let a = 1\nprint(missingName)", "let a = 2\nprint(a)").last == "2\n")
  }

  @Test func whatHappenedBeforeAnErrorStays() {
    #expect(run("var n = 1", "n = 2\nlet a = [1]\nprint(a[n])\nn = 3", "print(n)")
      == ["", "index out of range: 2 is not in 0..<1", "2\n"])
  }

  @Test func aNameIsDeclaredOnce() {
    #expect(run("let a = 1", "let a = 2", "print(a)") == ["", "invalid redeclaration of 'a'", "1\n"])
  }

  /// Code of earlier blocks that called a member at once asks the instance from then on.
  @Test func aLaterBlockOverridesWhatEarlierOnesCall() {
    #expect(run(
      """
      class A { var n = 1; func name() -> String { "A" }; var size: Int { n * 10 }; init() {}; convenience init(n: Int) { self.init(); self.n = n } }
      func show(_ a: A) -> String { a.name() + "\\(a.size) \\(a.n)" }
      let closure = { (a: A) in a.name() }
      print(show(A(n: 2)), closure(A()))
      """,
      "class B: A { override func name() -> String { \"B\" }; override var size: Int { 5 }; override init() { super.init(); print(\"made\") } }",
      "class C: B { override var n: Int { get { 7 } set {} } }",
      "print(show(A()), show(B(n: 3)), show(C()), closure(B()))")
      == ["A20 2 A\n", "", "", "made\nmade\nmade\nA10 1 B5 3 B5 7 B\n"])
  }

  @Test func sessionsShareALibraryAndNothingElse() {
    let outputs: [String] = onLargeStack {
      let library = Library()
      let lessons = ["let a = 1\nfunc f() -> Int { a + 1 }\nprint(f())", "let a = \"x\"\nfunc f() -> String { a }\nprint(f())"]
      return lessons.map { code in
        let session = Session(library: library), output = OutputRecord()
        guard case .sound(let block, _) = session.check(SourceText(file: "a.md", code: code)) else { return "unsound" }
        return session.run(block, output: output)?.message ?? output.text
      }
    }
    #expect(outputs == ["2\n", "x\n"])
  }

  @Test func theLibraryIsSound() {
    let library = Library()
    library.prepareEverything()
    #expect(library.problems == [])
  }

  @Test func placesAreThoseOfTheFile() {
    let found: SourceRange? = onLargeStack {
      let session = Session(library: Library())
      let source = SourceText(file: "a.md", code: "let a = 1\nlet b = wrong", firstLine: 30)
      guard case .unsound(let found) = session.check(source) else { return nil }
      return found.first?.location
    }
    #expect(found == SourceRange(file: "a.md", line: 31, column: 9, length: 5))
  }
}
