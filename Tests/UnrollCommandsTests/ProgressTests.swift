import Testing

@testable import UnrollCommands

@Suite struct ProgressTests {
  private static let slow = lesson("```swift\nvar n = 0\nfor i in 0..<40_000_000 { n &+= i }\n```\n\n```swift\nprint(n > 0)\n```\n")

  @Test(arguments: ["test", "run"])
  func aTerminalIsToldWhereTheWorkIs(_ command: String) throws {
    try withFolder(["a.md": Self.slow]) { folder in
      let run = CommandRun([command, folder + "/a.md"], terminal: true)
      let end = "\r\u{1B}[2K"
      #expect(run.code == 0 && run.error.contains("block 2 of 2"), "\(run.error)")
      #expect(run.error.hasSuffix(end) && !run.output.contains("\u{1B}"))
    }
  }

  @Test func nobodyElseIs() throws {
    try withFolder(["a.md": Self.slow]) { folder in
      #expect(CommandRun(["test", folder + "/a.md", "--no-cache"]).error == "")
    }
  }
}
