import Foundation
import Testing

@testable import Lessons

@Suite struct LessonUpdateTests {
  private static let head = "---\ntitle: T\n---\n"

  /// A lesson, and what it is after an update.
  @Test(arguments: [
    ("```swift\nprint(2)\n```\n```output\n1\n```\n", "```swift\nprint(2)\n```\n```output\n2\n```\n"),
    // More lines, fewer, none.
    ("```swift\nprint(1)\nprint(2)\n```\n```output\n1\n```\nText\n", "```swift\nprint(1)\nprint(2)\n```\n```output\n1\n2\n```\nText\n"),
    ("```swift\nprint(1)\n```\n```output\n1\n2\n3\n```", "```swift\nprint(1)\n```\n```output\n1\n```"),
    ("```swift\nlet a = 1\n```\n```output\nx\n```\n", "```swift\nlet a = 1\n```\n```output\n```\n"),
    ("```swift\nprint(1)\n```\n```output\n```\n", "```swift\nprint(1)\n```\n```output\n1\n```\n"),
    // Digits as they are written; lines that agree stay.
    ("```swift\nprint(0.123456)\nprint(2.71828, 5)\n```\n```output\n0.12\n2.71, 4\n```\n",
     "```swift\nprint(0.123456)\nprint(2.71828, 5)\n```\n```output\n0.12\n2.72 5\n```\n"),
    ("```swift\nprint(0.123456)\nprint(2.71828, 5)\n```\n```output\n0.12\n2.71 4\n```\n",
     "```swift\nprint(0.123456)\nprint(2.71828, 5)\n```\n```output\n0.12\n2.72 5\n```\n"),
    ("```swift\nprint(-0.996)\n```\n```output\n-0.98\n```\n", "```swift\nprint(-0.996)\n```\n```output\n-1.00\n```\n"),
    // Lines that `...` stands for.
    ("```swift\nfor i in 1...9 { print(i) }\n```\n```output\n1\n3\n...\n8\n```\n",
     "```swift\nfor i in 1...9 { print(i) }\n```\n```output\n1\n2\n...\n9\n```\n"),
    // In quotes and lists, with other line ends, with marks in the text.
    ("> - x\n>   ```swift\n>   print(\"a\\n\\nb\")\n>   ```\n>   ```output\n>   1\n>   ```\n",
     "> - x\n>   ```swift\n>   print(\"a\\n\\nb\")\n>   ```\n>   ```output\n>   a\n>\n>   b\n>   ```\n"),
    ("1. x\n\n   ```swift\n   print(3)\n   ```\n   ```output\n   ```\n", "1. x\n\n   ```swift\n   print(3)\n   ```\n   ```output\n   3\n   ```\n"),
    ("```swift\r\nprint(2)\r\n```\r\n```output\r\n1\r\n```\r\nend\r\n", "```swift\r\nprint(2)\r\n```\r\n```output\r\n2\r\n```\r\nend\r\n"),
    ("```swift\nprint(\"```\")\n```\n```output\n1\n```\n", "```swift\nprint(\"```\")\n```\n````output\n```\n````\n"),
    // Errors; blanks at ends of lines elsewhere stay.
    ("a  \n```swift crash\nprint([1][2])\n```\n```error\noverflow\n```\n\t\n",
     "a  \n```swift crash\nprint([1][2])\n```\n```error\nindex out of range: 2 is not in 0..<1\n```\n\t\n"),
    ("```swift fail\nlet a = b\n```\n```error\nnope\n```\n", "```swift fail\nlet a = b\n```\n```error\ncannot find 'b' in scope\n```\n"),
    // Two at once, and one that needs none.
    ("```swift\nprint(2)\n```\n```output\n1\n```\n\n```swift\nprint(3)\n```\n```output\n3\n```\n\n```swift\nprint(4)\nprint(5)\n```\n```output\n4\n```\n",
     "```swift\nprint(2)\n```\n```output\n2\n```\n\n```swift\nprint(3)\n```\n```output\n3\n```\n\n```swift\nprint(4)\nprint(5)\n```\n```output\n4\n5\n```\n"),
    // What fails otherwise is nobody's output.
    ("```swift\nprint([1][2])\n```\n```output\n1\n```\n", "```swift\nprint([1][2])\n```\n```output\n1\n```\n"),
    ("```swift\nprint(\"a\\rb\")\n```\n```output\n1\n```\n", "```swift\nprint(\"a\\rb\")\n```\n```output\n1\n```\n"),
  ])
  func changesTheFencesAndNothingElse(text: String, updated: String) {
    for mark in ["", "\u{FEFF}"] {
      let bytes = Array((mark + Self.head + text).utf8)
      let result = LessonRunner().run(Lesson.parse(bytes: bytes, path: "a.md").0)
      let new = LessonUpdate.updated(bytes, by: result.fenceUpdates)
      #expect(String(decoding: new, as: UTF8.self) == mark + Self.head + updated)
      guard new != bytes else { continue }
      let (lesson, problems) = Lesson.parse(bytes: new, path: "a.md")
      #expect(result.judged(for: lesson, problems: problems).passed)
    }
  }

  @Test func showsWhatChanges() {
    let result = ran(block("print(1)\nprint(2)\nprint(3)", output: "1\n3\n3"))
    #expect(result.fenceUpdates.map(\.difference) == ["-3\n+2\n"])
  }

  @Test(arguments: [("0.996", "1.23", "1.00"), ("0.004", "0.01", "0.00"), ("-0.004", "0.01", "0.00"), ("3", "1.50", "3.00"), ("99.95", "0.1", "100.0")])
  func roundsAsWritten(number: String, like: String, text: String) throws {
    let decimal = try #require(DecimalNumber(number[...])), other = try #require(DecimalNumber(like[...]))
    #expect(decimal.rounded(toPower: other.lastWritten) == text)
  }

  @Test func aFileThatChangedMeanwhileIsLeftAlone() throws {
    let path = FileManager.default.temporaryDirectory.path + "/update-\(UUID().uuidString).md"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let bytes = Array((Self.head + "```swift\nprint(2)\n```\n```output\n1\n```\n").utf8)
    let result = LessonRunner().run(Lesson.parse(bytes: bytes, path: path).0)
    try "other".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: LessonUpdate.Refusal.changedMeanwhile(path)) {
      try LessonUpdate.write(result.fenceUpdates, to: path, whichWas: bytes, isForced: false)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "other")
  }
}
