import Foundation
import LessonLanguage
import Testing

@testable import Lessons

@Suite struct LessonCheckTests {
  private static let head = "---\ntitle: T\n---\n"

  /// What is found in `a.md` of a folder with other files, lines counted from the text's own first.
  private func found(_ text: String, files: [String: String] = [:], path: String = "a.md") throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.path + "/check-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, text) in files.merging([path: Self.head + text], uniquingKeysWith: { $1 }) {
      try AtomicFile.write(Array(text.utf8), to: folder + "/" + name, isDurable: false)
    }
    let (lesson, problems) = Lesson.parse(text: try String(contentsOfFile: folder + "/" + path, encoding: .utf8), path: folder + "/" + path)
    return LessonRunner().check(lesson, problems: problems).diagnostics.map {
      "\($0.location.line - 3):\($0.location.column): \($0.message)".replacing(folder + "/", with: "")
        + $0.fixes.map { " → \($0.replacement)" }.joined()
    }
  }

  private static let files = [
    "b.md": head + "# Long memory\n\n## Two {#sec-two}\n", "data/c.csv": "1", "p.svg": "<svg/>", "my file.txt": "x",
  ]

  @Test(arguments: [
    ("[b](b.md), [c](data/c.csv), [d](b.md#long-memory), [e](b.md#sec-two), [f](#here)\n\n# Here\n", []),
    ("[web](https://example.org), [mail](mailto:a@b.c), [f](my%20file.txt), [f](<my file.txt>)", []),
    ("![a loss that falls](p.svg) [data](data)", []),
    ("[b](c.md)", ["1:5: there is no file ‘c.md’ here; did you mean ‘a.md’? → a.md"]),
    ("[b](lstm.md)", ["1:5: there is no file ‘lstm.md’ here"]),
    ("[b](data/d.csv)", ["1:5: there is no file ‘data/d.csv’ here; did you mean ‘data/c.csv’? → data/c.csv"]),
    ("[d](b.md#long-memry)", ["1:5: ‘b.md’ has no section ‘long-memry’; did you mean ‘b.md#long-memory’? → b.md#long-memory"]),
    ("[f](#hero)\n\n# Here\n", ["1:5: this lesson has no section ‘hero’; did you mean ‘#here’? → #here"]),
    ("[b](b.html#two)", ["1:5: link to the lesson ‘b.md#two’, not to its page ‘b.html’ → b.md#two"]),
    ("[b](/b.md)", ["1:5: the link ‘/b.md’ starts at the root of a site; write it from this file on"]),
    ("![](p.svg)", ["1:5: the picture ‘p.svg’ has no words for those who do not see it: write them between the brackets of ‘![…]’"]),
    ("> - *[x](no.md)*\n\n| a |\n|---|\n| [y](no) |\n\n[^1]\n\n[^1]: [z](nope)\n",
     ["1:10: there is no file ‘no.md’ here", "5:7: there is no file ‘no’ here", "9:11: there is no file ‘nope’ here"]),
    (block("//| label: fig-a\nplot([1])"), ["2:12: the block is labelled ‘fig-a’ and has no caption: give it one with ‘//| fig-cap: …’"]),
    (block("//| label: tbl-a\n//| tbl-cap: See [x](no.md)\ntable([1])"), ["3:22: there is no file ‘no.md’ here"]),
    // What reading and the checker find, with what mends it; nothing runs.
    (block("let number = 1\nprint(nunber)"), ["3:7: cannot find 'nunber' in scope; did you mean 'number'? → number"]),
    (block("print(\"a\".uppercase())"), ["2:11: value of type 'String' has no member 'uppercase'; did you mean 'uppercased'? → uppercased"]),
    (block("while true {}\nprint([1][2])", output: "x"), []),
    (block("let a = 1", "fail"), ["1:1: this block must not compile (‘fail’), but it does"]),
    ("```swift,hide\nlet a = 1\n```\n", ["1:9: words after ‘swift’ are separated by spaces; remove the comma →  "]),
    ("```swift hied\nlet a = 1\n```\n", ["1:10: a swift block has no word ‘hied’; did you mean ‘hide’? → hide"]),
    (block("//| lable: fig-a\nlet a = 1"), ["2:5: a block has no option ‘lable’; did you mean ‘label’? → label"]),
    ("```Swift\nlet a = 1\n```\n", ["1:4: a block that runs starts with ‘swift’ in small letters, not ‘Swift’ → swift"]),
    ("```swfit\nlet a = 1\n```\n", ["1:4: a fence ‘swfit’ is only shown; did you mean ‘swift’? → swift"]),
    (block("print(1)") .dropLast() + "```ouput\n1\n```\n", ["4:4: a fence ‘ouput’ is only shown; did you mean ‘output’? → output"]),
    ("Text.\n\n```output\n1\n```\n", ["3:1: an ‘output’ fence stands directly after the swift block it belongs to"]),
    ("# A {#sec-aa}\n\n@sec-ab\n", ["3:1: nothing here is labelled ‘sec-ab’; did you mean ‘sec-aa’? → @sec-aa"]),
  ] as [(String, [String])])
  func finds(text: String, problems: [String]) throws {
    #expect(try found(text, files: Self.files) == problems)
  }

  private static let otherCode =
    "the code of this translation is not that of a.md: only comments, captions and texts for readers may differ"

  /// The original, its translation, and what is found in that.
  @Test(arguments: [
    ("let a = 1 // one\nplot([1], x: \"step\", y: \"loss\")", "let a = 1 /* 하나 */\nplot([1], x: \"단계\",\n  y: \"Loss\")", []),
    ("print(\"the loss is \\(1 + 1)\")", "print(\"손실은 \\(1 + 1)\")", []),
    ("let a = [\"first l\"]", "let a = [\"처음 l\"]", []),
    ("table(a, rows: [\"one\", \"two\"], columns: [\"step\", \"loss\"])",
     "table(a, rows: [\"eins\", \"zwei\"],\n  columns: [\"Schritt\", \"Verlust\"])", []),
    ("plot(a, notes: [.horizontal(1, \"guess\")], title: \"t\")", "plot(a, notes: [.horizontal(1, \"Raten\")], title: \"u\")", []),
    ("plot(a, notes: [.horizontal(1, \"guess\")])", "plot(a, notes: [.horizontal(2, \"Raten\")])", ["2:29: \(otherCode)"]),
    ("table(f([\"one\"]), columns: [\"n\"])", "table(f([\"two\"]), columns: [\"m\"])", ["2:10: \(otherCode)"]),
    ("table(rows: [\"one\"], a[\"key\"])", "table(rows: [\"eins\"], a[\"Wort\"])", ["2:25: \(otherCode)"]),
    ("table([(step: 1, loss: 2)])", "table([(Schritt: 1, loss: 2)])", ["2:9: \(otherCode)"]),
    ("let a = \"hello\"", "let a = \"hallo\"", ["2:9: \(otherCode)"]),
    ("let a = 1", "let a = 2", ["2:9: \(otherCode)"]),
    ("let a = 1", "let a = 1\nlet b = 2", ["1:1: \(otherCode)"]),
    ("print(\"is \\(1 + 1)\")", "print(\"은 \\(1 + 2)\")", ["2:18: \(otherCode)"]),
    ("//| fuel: 100\nlet a = 1", "//| fuel: 200\nlet a = 1", ["1:1: \(otherCode)"]),
  ] as [(String, String, [String])])
  func comparesTranslations(original: String, translation: String, problems: [String]) throws {
    let files = ["a.md": Self.head + block(original)]
    let (lesson, other) = ("---\ntitle: T\nlang: ko\n---\n", block(translation))
    let folder = FileManager.default.temporaryDirectory.path + "/check-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, text) in files.merging(["ko/a.md": lesson + other], uniquingKeysWith: { $1 }) {
      try AtomicFile.write(Array(text.utf8), to: folder + "/" + name, isDurable: false)
    }
    let found = LessonCheck.problems(of: Lesson.parse(text: lesson + other, path: folder + "/ko/a.md").0)
    #expect(found.map { "\($0.location.line - 4):\($0.location.column): \($0.message)".replacing(folder + "/", with: "") } == problems)
  }

  @Test func aTranslationHasAsManyBlocks() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/check-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try AtomicFile.write(Array((Self.head + block("1")).utf8), to: folder + "/a.md", isDurable: false)
    let text = "---\ntitle: T\nlang: ko\n---\n" + block("1") + block("2")
    let found = LessonCheck.problems(of: Lesson.parse(text: text, path: folder + "/ko/a.md").0)
    #expect(found.map(\.message) == ["this translation has 2 blocks, \(folder)/a.md has 1"])
    #expect(found.map(\.location.line) == [9])
  }
}
