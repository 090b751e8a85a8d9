import Foundation
import Testing

@testable import UnrollCommands

@Suite struct TestCommandTests {
  static let good = lesson("```swift\n//| label: first\nlet a = 1\n```\n\n```swift\nprint(a)\n```\n```output\n1\n```\n")

  /// The lines without the times.
  private func lines(_ run: CommandRun) -> [String] {
    run.output.split(separator: "\n").map { line in
      let parts = line.components(separatedBy: "  ")
      return (parts.last?.hasSuffix(" ms") == true ? Array(parts.dropLast()) : parts).joined(separator: "  ")
    }
  }

  @Test func aLineForEachBlock() throws {
    try withFolder(["a.md": Self.good]) { folder in
      let run = CommandRun(["test", folder])
      #expect(lines(run) == ["ok    \(folder)/a.md:4 first", "ok    \(folder)/a.md:9", "2 passed, 0 failed"])
      #expect(run.code == 0 && run.error == "")
    }
  }

  @Test func whatFailsIsShown() throws {
    let bad = lesson("```swift\nprint(1)\n```\n```output\n2\n```\n\n`{swift} c`, $\\frac{1$\n\n```swift\nprint([1][2])\n```\n\n"
      + "```swift\nprint(3)\n```\n\n```swift skip\n//| reason: Slow.\nx\n```\n")
    try withFolder(["a.md": bad]) { folder in
      let run = CommandRun(["test", folder + "/a.md"])
      let path = folder + "/a.md"
      #expect(lines(run) == [
        "FAIL  \(path)  the text", "FAIL  \(path):4", "FAIL  \(path):13", "----  \(path):17  not run",
        "skip  \(path):21  Slow.", "FAIL  \(path):11  c", "1 not run, because of an error before them",
        "0 passed, 4 failed",
      ])
      #expect(run.code == 1)
      #expect(run.error.contains("\(path):8:1: error: line 1 of the output has 1 where 2 is expected\n2\n^\nexpected: 2\n     got: 1\n"))
      #expect(run.error.contains("\(path):14:7: error: index out of range"))
      #expect(run.error.contains("\(path):11:22: error: this formula is not understood"))
    }
  }

  @Test func theFilterChooses() throws {
    try withFolder(["a.md": Self.good, "b.md": Self.good]) { folder in
      #expect(lines(CommandRun(["test", folder, "--filter", "b.md:9"])) == ["ok    \(folder)/b.md:9", "1 passed, 0 failed"])
      #expect(lines(CommandRun(["test", folder, "--filter", "FIRST"])).last == "2 passed, 0 failed")
    }
  }

  @Test(arguments: [1, 2, 8])
  func reportsComeInOrder(jobs: Int) throws {
    let files = Dictionary(uniqueKeysWithValues: (10..<30).map { ("\($0).md", Self.good) })
    try withFolder(files) { folder in
      let run = CommandRun(["test", folder, "-j", "\(jobs)"])
      #expect(lines(run) == (10..<30).flatMap { ["ok    \(folder)/\($0).md:4 first", "ok    \(folder)/\($0).md:9"] }
        + ["40 passed, 0 failed"])
    }
  }
}
