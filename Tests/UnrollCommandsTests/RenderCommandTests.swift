import Foundation
import Testing

@testable import UnrollCommands

@Suite struct RenderCommandTests {
  private func text(_ path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

  @Test func aFolderBecomesASite() throws {
    let files = [
      "in/01-a.md": lesson("[b](02-b.md#x)\n\n```swift\nprint(1)\n```\n", title: "First"), "in/02-b.md": lesson("x\n", title: "Second"),
      "in/ko/01-a.md": lesson("x\n", title: "처음"), "in/README.md": "x", "in/.hidden/c.md": "x",
    ]
    try withFolder(files) { folder in
      let run = CommandRun(["render", folder + "/in", "-o", folder + "/out"])
      #expect(run.output == "3 pages in \(folder)/out\n" && run.error == "" && run.code == 0)
      let paths = try FileManager.default.subpathsOfDirectory(atPath: folder + "/out").filter { $0.contains(".") }.sorted()
      #expect(paths == ["01-a.html", "02-b.html", "assets/lesson.css", "index.html", "ko/01-a.html", "ko/index.html"])
      let first = text(folder + "/out/01-a.html")
      #expect(first.contains("href=\"02-b.html#x\"") && first.contains("<span>Next</span> Second"))
      #expect(first.contains("href=\"assets/lesson.css\""))
      #expect(text(folder + "/out/ko/01-a.html").contains("href=\"../assets/lesson.css\""))
      #expect(text(folder + "/out/index.html").contains("<a href=\"01-a.html\">First</a>"))
    }
  }

  @Test func onlyWhatChangedIsWritten() throws {
    try withFolder(["a.md": lesson("x\n")]) { folder in
      let page = folder + "/out/a.html"
      let render = { CommandRun(["render", folder + "/a.md", "-o", folder + "/out"]) }
      #expect(render().output == page + "\n")
      let long = Date(timeIntervalSince1970: 1_000_000)
      try FileManager.default.setAttributes([.modificationDate: long], ofItemAtPath: page)
      #expect(render().code == 0)
      #expect(try FileManager.default.attributesOfItem(atPath: page)[.modificationDate] as? Date == long)
      try Data(lesson("y\n").utf8).write(to: URL(fileURLWithPath: folder + "/a.md"))
      #expect(render().code == 0 && text(page).contains("<p>y</p>"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/out").sorted() == ["a.html", "assets"])
    }
  }

  /// A broken lesson has a page that shows what is wrong in its place.
  @Test(arguments: [
    ("```swift\nlet a = \n```\n", "a.md:5:9: error: expected expression in variable"),
    ("```swift\nlet a: Int = \"\"\n```\n", "a.md:5:14: error: cannot convert value of type 'String' to specified type 'Int'"),
    ("```swift\nprint([1][2])\n```\n", "a.md:5:7: error: index out of range: 2 is not in 0..<1"),
    ("```swift\n//| fig-capt: x\nprint(1)\n```\n", "a.md:5:5: error: a block has no option ‘fig-capt’; did you mean ‘fig-cap’?"),
    ("$\\frac{1$\n", "a.md:4:9: error: this formula is not understood"), ("`{swift} b`\n", "a.md:4:10: error: cannot find 'b' in scope"),
    ("@fig-x\n", "a.md:4:1: error: nothing here is labelled ‘fig-x’"),
  ])
  func whatIsWrongIsOnThePage(text: String, message: String) throws {
    try withFolder(["a.md": lesson(text)]) { folder in
      let run = CommandRun(["render", folder + "/a.md", "-o", folder + "/out"])
      #expect(run.code == 1)
      #expect(run.error.contains(message), "\(run.error)")
      let page = self.text(folder + "/out/a.html")
      #expect(page.hasSuffix("</html>\n") && page.contains("<strong>Error:</strong>"))
    }
  }
}
