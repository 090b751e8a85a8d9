import Foundation
#if canImport(FoundationXML)
import FoundationXML
#endif
import Testing

@testable import UnrollCommands

@Suite struct UpdateTests {
  private static let stale = lesson("```swift\nprint(2)\n```\n```output\n1\n```\n"), fresh = lesson("```swift\nprint(2)\n```\n```output\n2\n```\n")

  @Test func theDifferenceIsShownAndTheFileRewritten() throws {
    try withFolder(["a.md": Self.stale]) { folder in
      let run = CommandRun(["test", folder, "--update"])
      #expect(run.code == 0 && run.error == "", "\(run.error)")
      #expect(run.output.hasPrefix("updated \(folder)/a.md:7\n-1\n+2\nok    \(folder)/a.md:4"), "\(run.output)")
      #expect(run.output.hasSuffix("1 fence updated\n1 passed, 0 failed\n"))
      #expect(contents(folder + "/a.md") == Self.fresh)
      #expect((try? FileManager.default.contentsOfDirectory(atPath: folder)) == ["a.md"])
    }
  }

  private func git(_ arguments: [String], in folder: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder, "-c", "user.name=T", "-c", "user.email=t@example.org"] + arguments
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  @Test func whatGitCannotBringBackIsLeftAlone() throws {
    try withFolder(["a.md": lesson("```swift\nprint(2)\n```\n```output\n0\n```\n")]) { folder in
      try git(["init", "-q"], in: folder)
      try git(["add", "a.md"], in: folder)
      try git(["commit", "-q", "-m", "A lesson"], in: folder)
      try Self.stale.write(toFile: folder + "/a.md", atomically: true, encoding: .utf8)
      let refused = CommandRun(["test", folder, "--update"])
      #expect(refused.code == 1 && refused.error.contains("a.md: not updated, because git says that it has changes that are not committed"))
      #expect(contents(folder + "/a.md") == Self.stale)
      #expect(CommandRun(["test", folder, "--update", "--force"]).code == 0)
      #expect(contents(folder + "/a.md") == Self.fresh)
    }
  }

  @Test func junitHasASuiteForEachLesson() throws {
    let bad = lesson("```swift\nprint(\"<&\")\n```\n```output\n1\n```\n\n```swift skip\n//| reason: \"Slow\"\nx\n```\n")
    try withFolder(["a.md": Self.fresh, "b.md": bad]) { folder in
      let run = CommandRun(["test", folder, "--junit", folder + "/out.xml"])
      #expect(run.code == 1)
      let parser = XMLParser(data: try Data(contentsOf: URL(fileURLWithPath: folder + "/out.xml")))
      let counter = Counter()
      parser.delegate = counter
      #expect(parser.parse())
      #expect(counter.counts == ["testsuites": 1, "testsuite": 2, "testcase": 3, "failure": 1, "skipped": 1])
    }
  }

  private final class Counter: NSObject, XMLParserDelegate {
    var counts: [String: Int] = [:]
    func parser(_ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
                attributes: [String: String] = [:]) {
      counts[name, default: 0] += 1
    }
  }

  @Test func theCacheIsExplained() throws {
    try withFolder(["a.md": Self.fresh]) { folder in
      let path = folder + "/a.md"
      #expect(CommandRun(["test", path, "--explain"]).error == "\(path): runs: it has not run before\n")
      let again = CommandRun(["test", path, "--explain"])
      #expect(again.error == "\(path): unchanged\n" && again.output == "ok    \(path):4  unchanged\n1 passed, 0 failed\n")
      #expect(CommandRun(["test", path, "--explain", "--no-cache"]).error == "\(path): runs: the cache is not used\n")
      #expect(CommandRun(["test", path, "--explain", "--verify-cache"]).error == "\(path): runs: the cache is being verified\n")
      #expect(CommandRun(["render", path, "-o", folder + "/out", "--explain"]).error == "\(path): unchanged\n")
    }
  }

  /// Solutions are nobody's business before the exercise is done.
  @Test func solutionsStayOutOfThePage() throws {
    let text = lesson("```swift\n//| exercise: e\nfunc f() -> Int { 0 }\n```\n```hint\nThink.\n```\n\n```swift solution\n//| exercise: e\n"
      + "func f() -> Int { 4711 }\n```\n\n```swift check\n//| exercise: e\nexpect(f(), equals: 4711 * 1)\n```\n")
    try withFolder(["a.md": text]) { folder in
      for (arguments, count) in [([], 1), (["--solutions"], 2)] {
        #expect(CommandRun(["render", folder + "/a.md", "-o", folder + "/out"] + arguments).code == 0)
        let page = contents(folder + "/out/a.html")
        #expect(page.components(separatedBy: "4711").count - 1 == count)
        #expect(page.contains("<summary>Hint</summary>\n<p>Think.</p>"))
      }
    }
  }
}
