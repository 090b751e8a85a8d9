import Foundation
import Testing

@testable import LessonPrelude

@Suite struct DataTests {
  private func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let path = FileManager.default.temporaryDirectory.path + "/data-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path + "/lesson/data", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "one\r\ntwo\n".write(toFile: path + "/lesson/data/a.txt", atomically: true, encoding: .utf8)
    try "secret".write(toFile: path + "/secret.txt", atomically: true, encoding: .utf8)
    try Data([0xFF, 0xFE]).write(to: URL(fileURLWithPath: path + "/lesson/binary"))
    try "x".write(toFile: path + "/lesson/.hidden", atomically: true, encoding: .utf8)
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: path + "/lesson/link.txt", withDestinationPath: path + "/secret.txt")
    try manager.createSymbolicLink(atPath: path + "/lesson/up", withDestinationPath: path)
    try manager.createSymbolicLink(atPath: path + "/lesson/inner.txt", withDestinationPath: "data/a.txt")
    mkfifo(path + "/lesson/pipe", 0o644)
    let large = open(path + "/lesson/large", O_WRONLY | O_CREAT, 0o644)
    ftruncate(large, off_t(DataFolder.maximumSize) + 1)
    close(large)
    return try body(path + "/lesson")
  }

  @Test func textIsRead() throws {
    try withFolder { folder in
      for data in [DataFolder(path: folder), DataFolder(ofLesson: folder + "/x.md")] {
        let text = try data.text(of: "data/a.txt")
        #expect(text == "one\ntwo\n")
      }
    }
  }

  /// Nothing outside, whichever way.
  @Test(arguments: [
    ("../secret.txt", "is not in the lesson's folder"), ("data/../../secret.txt", "is not in the lesson's folder"),
    ("/etc/passwd", "is not in the lesson's folder"), ("", "is not in the lesson's folder"), ("data//a.txt", "is not in the"),
    ("link.txt", "is not in the lesson's folder"), ("up/secret.txt", "is not in the lesson's folder"),
    ("inner.txt", "is not in the lesson's folder"), (".hidden", "is not in the lesson's folder"), (".", "is not in the"),
    ("a\0b", "is not in the lesson's folder"), ("data/a.txt/x", "is not in the lesson's folder"),
    ("none.txt", "there is no file ‘none.txt’ beside the lesson"), ("data", "‘data’ is not a file"),
    ("pipe", "‘pipe’ is not a file"), ("binary", "is not text in UTF-8"), ("large", "has more than 16 MB"),
    (String(repeating: "x", count: 300), "is not in the lesson's folder"),
  ])
  func whatIsRefused(path: String, message: String) throws {
    try withFolder { folder in
      let result = Result { try DataFolder(path: folder).text(of: path) }
      guard case .failure(let error) = result else {
        Issue.record("it was read")
        return
      }
      #expect("\(error)".contains(message))
    }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a", [["a"]]), ("", []), ("\n\na,\n\n", [["a", ""]]), ("\"\"\n", [[""]]),
    ("\"a,\"\"b\"\"\nc\",d", [["a,\"b\"\nc", "d"]]), ("é,한\n", [["é", "한"]]), ("a\"b,c", [["a\"b", "c"]]),
  ])
  func recordsAreRead(text: String, records: [[String]]) throws {
    #expect(try CSV.records(of: text) == records)
  }

  @Test func anOpenQuoteHasALine() {
    #expect(throws: DataError.unclosedQuote(line: 2)) { try CSV.records(of: "a\nb,\"c\nd") }
  }

  @Test(arguments: [
    ("print(readCSV(\"data/a.txt\").count)", "2\n"), ("print(readText(\"data/a.txt\").count)", "8\n"),
    ("print(readBytes(\"data/a.txt\").count)", "9\n"), ("print(readBytes(\"binary\").count > 0)", "true\n"),
    ("print(readBytes(\"../secret.txt\"))", "is not in the lesson's folder"),
    ("print(readText(\"../secret.txt\"))", "is not in the lesson's folder"),
  ])
  func lessonsReadWhatIsBesideThem(code: String, result: String) throws {
    try withFolder { folder in
      let program = LessonProgram(code, context: LessonContext(seed: 1, data: DataFolder(path: folder)))
      #expect((program.text + (program.error ?? "")).contains(result))
    }
  }
}
