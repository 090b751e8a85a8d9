import Foundation
import Testing

@testable import UnrollCommands

@Suite struct NewAndExportTests {
  @Test(arguments: [("04-long-memory", "Long memory"), ("x.md", "X"), ("sub/what \"is\" it", "What \"is\" it"), ("한국어", "한국어"), ("7", "7")])
  func aNewLessonPassesAtOnce(name: String, title: String) throws {
    try withFolder([:]) { folder in
      let run = CommandRun(["new", folder + "/" + name])
      let path = folder + "/" + (name.hasSuffix(".md") ? name : name + ".md")
      #expect(run.code == 0 && run.output.hasPrefix(path + "\n"), "\(run.error)")
      #expect(run.output.contains("unroll preview \(path)\n"))
      #expect(contents(path).contains("$$h_t = \\tanh(W_{hh}") && !contents(path).contains("\t"))
      let check = CommandRun(["check", path])
      #expect(check.output == "1 lesson, no errors\n", "\(check.error)")
      let test = CommandRun(["test", path, "--no-cache"])
      #expect(test.code == 0 && test.error == "" && test.output.hasSuffix("6 passed, 0 failed\n"), "\(test.output)\(test.error)")
      let page = CommandRun(["render", path, "-o", folder + "/out"])
      #expect(page.code == 0 && page.error == "", "\(page.error)")
    }
  }

  @Test func nothingIsOverwritten() throws {
    try withFolder(["a.md": "x"]) { folder in
      let run = CommandRun(["new", folder + "/a"])
      #expect(run.code == 64 && run.error.contains("a.md: there is a file of this name already"))
      #expect(contents(folder + "/a.md") == "x")
    }
  }

  @Test func aProgramGoesToTheTerminalOrToAFolder() throws {
    let one = lesson("```swift\nprint(1)\n```\n"), two = lesson("```swift\nprint(1)\n```\n\n```swift reset\nprint(2)\n```\n")
    try withFolder(["a.md": one, "b.md": two, "c.md": lesson("```swift\nprint(x)\n```\n")]) { folder in
      let run = CommandRun(["export", folder + "/a.md", "--to", "swift"])
      #expect(run.code == 0 && run.output.hasSuffix("import LessonPrelude\n\nRandomStream.seed(0)\n\n// a.md:4\nprint(1)\n"))
      let several = CommandRun(["export", folder + "/b.md", "--to", "swift"])
      #expect(several.code == 64 && several.error.contains("b.md becomes 2 programs, one for each scope; say where to with -o FOLDER"))
      let files = CommandRun(["export", folder + "/b.md", "--to", "swift", "-o", folder + "/out"])
      #expect(files.code == 0 && files.output == "\(folder)/out/b.swift\n\(folder)/out/b-2.swift\n")
      let wrong = CommandRun(["export", folder + "/c.md", "--to", "swift"])
      #expect(wrong.code == 1 && wrong.output == "" && wrong.error.contains("c.md:5:7: error: cannot find 'x' in scope"))
    }
  }

  @Test func theReferencePageIsMadeFromTheTables() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let page = try String(contentsOf: root.appending(path: "docs/reference.md"), encoding: .utf8)
    #expect(page == CommandRun(["reference"]).output, "run 'make reference'")
    let other = try String(contentsOf: root.appending(path: "docs/not-supported.md"), encoding: .utf8)
    #expect(other == CommandRun(["reference", "--not-supported"]).output, "run 'make reference'")
  }
}
