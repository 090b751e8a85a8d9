import Testing
@testable import Lessons

/// Texts that are made to exhaust stack, time or memory: each ends soon, with an error at a line.
@Suite struct MarkupGuardTests {
  private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  static let hostile: [(String, String)] = [
    ("quotes", times(10_000, "> ") + "a"), ("lists", times(10_000, "- ") + "a"),
    ("numbers", times(10_000, "1. ") + "a"),
    ("indented lists", (0..<1000).map { times($0, "  ") + "- a\n" }.joined()),
    ("emphasis", times(10_000, "*a ") + times(10_000, "b* ")),
    ("strong", times(5000, "**a ") + times(5000, "b** ")), ("links", times(10_000, "[") + "a" + times(10_000, "](b)")),
    ("brackets", times(50_000, "![[]()")),
    ("columns", "|" + times(60_000, "a|") + "\n|" + times(60_000, "-|") + "\n|b\n"),
    ("cells", "|" + times(150, "a|") + "\n|" + times(150, "-|") + "\n" + times(1000, "|b\n")),
    ("one line", times(200_000, "word ")),
    ("lines", times(50_000, "a\n") + "|b|\n|-|\n"),
    ("definitions", "[a]: /" + times(50_000, "x") + "\n\n" + times(1000, "[a] [a] [a]\n\n")),
    ("size", times(2_000_000, "\n") + "a"),
  ]

  @Test(arguments: hostile)
  func endsWithAnErrorAtALine(_ name: String, _ text: String) {
    let clock = ContinuousClock()
    var found: [String] = []
    let time = clock.measure {
      let (lesson, diagnostics) = parsed(text)
      found = diagnostics.map { "\($0.location.line)" }
      #expect(HTMLRenderer.html(of: lesson).utf8.count < 20_000_000)
    }
    #expect(!found.isEmpty)
    #expect(time < .seconds(20), "\(name)")
  }

  @Test func aLineAcrossThePageIsNoNesting() {
    #expect(problems(Self.times(200, "- ")) == [])
    #expect(problems(Self.times(200, "* ")) == [])
  }

  @Test func theRestOfTheLessonIsThere() {
    let (lesson, diagnostics) = parsed("before\n\n" + Self.times(200, "> ") + "a\n\nafter")
    #expect(HTMLRenderer.html(of: lesson) == "<p>before</p>\n<p>after</p>\n")
    let found = diagnostics.map { "\($0.location.line):\($0.message)" }
    #expect(found == ["6:nested more than 100 deep; what is deeper is left out"])
  }

  @Test func reportsAreOfANumberThatSomeoneCanRead() {
    #expect(parsed(Self.times(2000, "@fig-a\n\n")).1.count == ProblemList.maximum)
  }
}
