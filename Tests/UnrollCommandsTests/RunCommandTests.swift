import Foundation
import Testing

@testable import UnrollCommands

@Suite struct RunCommandTests {
  /// Files by their names, what comes out, what is said about it (`§` for the folder), and the exit code.
  @Test(arguments: [
    ("a.swift", "let a = 6\nprint(a * 7, terminator: \"\")", "42", "", 0),
    ("a.swift", "", "", "", 0),
    ("a.md", lesson("Text.\n\n```swift silent\nprint(1)\n```\n\n```swift\nprint(2)\nplot([1, 2])\n```\n"), "1\n2\n", "", 0),
    ("a.swift", "print(1)\nprint(b)\n", "", "§/a.swift:2:7: error: cannot find 'b' in scope\nprint(b)\n      ^\n", 1),
    ("a.swift", "print(1)\nprint([1][3])\n", "1\n",
     "§/a.swift:2:7: error: index out of range: 3 is not in 0..<1\nprint([1][3])\n      ^~~~~~\n", 1),
    ("a.swift", "let a: Int = \"é\"", "",
     "§/a.swift:1:14: error: cannot convert value of type 'String' to specified type 'Int'\nlet a: Int = \"é\"\n             ^~~\n", 1),
    // Of a long line only what is around the place is shown; a control character is a space.
    ("a.swift", String(repeating: " ", count: 200) + "b //\u{7}" + String(repeating: "x", count: 200), "",
     "§/a.swift:1:201: error: cannot find 'b' in scope\n…" + String(repeating: " ", count: 60) + "b // "
       + String(repeating: "x", count: 56) + "…\n" + String(repeating: " ", count: 61) + "^\n", 1),
    ("a.md", lesson("```swift\nprint(1)\n```\n```output\n2\n```\n"), "1\n",
     "§/a.md:8:1: error: line 1 of the output has 1 where 2 is expected\n2\n^\nexpected: 2\n     got: 1\n          ^\n", 1),
  ] as [(String, String, String, String, Int32)])
  func printsExactly(name: String, text: String, output: String, error: String, code: Int32) throws {
    try withFolder([name: text]) { folder in
      let run = CommandRun(["run", folder + "/" + name])
      #expect(run.output == output)
      #expect(run.error == error.replacingOccurrences(of: "§", with: folder))
      #expect(run.code == code)
    }
  }

  @Test func figuresGoToTerminalsOnly() throws {
    try withFolder(["a.swift": "plot([1, 2, 3])"]) { folder in
      #expect(CommandRun(["run", folder + "/a.swift"]).error == "")
      let run = CommandRun(["run", folder + "/a.swift"], terminal: true)
      #expect(run.error.count > 100 && run.output == "")
    }
  }

  @Test(arguments: [
    (String(repeating: "(", count: 10_000), "more than 100 brackets"),
    (String(repeating: "[", count: 10_000), "more than 12 square brackets"),
    ("let x = " + String(repeating: "-", count: 10_000) + "1", "a.swift:1:"),
    ("let x = 1" + String(repeating: " + 1", count: 5_000), "a.swift:1:"),
    ("//| fuel: 1000\nwhile true {}", "a.swift:2:1: error: stopped after 1000 steps"),
    ("func f() { f() }\nf()", "recursion is deeper than"),
    ("let x = \"", "expected '\"' to end string literal"), ("}", "a.swift:1:1: error:"), ("let let", "a.swift:1:"),
  ])
  func saysWhatIsWrong(text: String, message: String) throws {
    try withFolder(["a.swift": text]) { folder in
      let run = CommandRun(["run", folder + "/a.swift"])
      #expect(run.code == 1)
      #expect(run.error.contains(message), "\(run.error.prefix(300))")
    }
  }

  @Test func whatIsNoTextIsSaid() throws {
    try withFolder(["a.md": ""]) { folder in
      try Data([0x23, 0x20, 0xFF, 0x00, 0x0A]).write(to: URL(fileURLWithPath: folder + "/b.md"))
      #expect(CommandRun(["run", folder + "/b.md"]).error.contains("b.md:1:3: error: the byte 0xFF is not UTF-8"))
      #expect(CommandRun(["run", folder + "/a.md"]).error.hasPrefix(folder + "/a.md:1:1: error: a lesson begins with front matter"))
    }
  }
}
