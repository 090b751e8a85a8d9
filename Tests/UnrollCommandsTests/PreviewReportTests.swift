import LessonLanguage
import Lessons
import Testing

@testable import Preview
@testable import UnrollCommands

@Suite struct PreviewReportTests {
  /// What is said of events, on the one stream and on the other.
  private static func said(_ events: [PreviewEvent]) -> (output: String, error: String) {
    final class Texts: @unchecked Sendable { var output = "", error = "" }
    let texts = Texts()
    let report = PreviewReport(Console(output: { texts.output += $0 }, error: { texts.error += $0 }))
    for event in events { report.add(event) }
    return (texts.output, texts.error)
  }

  private static func run(_ text: String, blocksRun: [Int]) -> PreviewRun {
    let (lesson, problems) = Lesson.parse(text: lesson(text), path: "a.md")
    let result = LessonRunner().check(lesson, problems: problems)
    return PreviewRun(result: result, diagnostics: result.diagnostics, blocksRun: blocksRun, duration: .milliseconds(84))
  }

  private static let blocks = (1...3).map { "```swift\nprint(\($0))\n```\n\n" }

  @Test(arguments: [
    (blocks.joined(), [0, 1, 2], "all 3 blocks"), (blocks.joined(), [1, 2], "from block 2 of 3"), (blocks[0], [0], "its block"),
    (blocks.joined(), [], "nothing to run"), ("x\n", [], "nothing to run"),
  ])
  func saysWhichBlocksRan(text: String, blocks: [Int], line: String) {
    let said = Self.said([.rendered(Self.run(text, blocksRun: blocks))])
    #expect(said.output == "a.md  \(line), 84.0 ms\n" && said.error == "")
  }

  @Test(arguments: [("`{swift} b`\n", "1 error"), ("`{swift} b` `{swift} c`\n", "2 errors")])
  func saysWhatIsWrong(text: String, errors: String) {
    let run = Self.run(text, blocksRun: [])
    let said = Self.said([.rendered(run), .kept(run)])
    #expect(said.output == "a.md  nothing to run, 84.0 ms, \(errors)\na.md  unchanged, \(errors)\n")
    #expect(said.error.hasPrefix("a.md:4:10: error: cannot find 'b' in scope\n"))
  }

  @Test func saysWhatElseHappens() {
    let said = Self.said([.appeared(path: "b.md"), .disappeared(path: "c.md"), .failed("d.md cannot be read")])
    #expect(said.output == "b.md  is new\nc.md  is gone\n" && said.error == "unroll: error: d.md cannot be read\n")
  }
}
