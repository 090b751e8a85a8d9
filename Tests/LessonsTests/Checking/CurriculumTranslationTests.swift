import Figures
import Foundation
import Testing
@testable import Lessons

/// Our own lessons can be translated, all that a reader sees, with the same code.
@Suite struct CurriculumTranslationTests {
  private static let folder: String = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root.path + "/lessons"
  }()

  private static let lessons = ((try? LessonFiles.find([folder])) ?? []).map(\.path)

  /// The lesson with all its names in figures, captions and comments in another language: words of ASCII letters, without
  /// blanks, which are in no other way to be told from data.
  private static func translated(_ text: String) -> (text: String, names: Int) {
    var names = 0
    func words(_ line: Substring) -> String {
      String(line).replacing(#/"[^"]*"/#) { word in
        guard !word.output.contains("\\(") else { return String(word.output) }
        names += 1
        return "\"Wort\""
      }
    }
    let text = text
      .replacing("\nlang: en\n", with: "\nlang: de\n")
      .replacing(#/(//\| (?:fig|tbl)-cap: ).*(?:\n//\|   .*)*/#) { "\($0.output.1)Bildtext" }
      .replacing(#/\n *//(?!\|).*/#) { _ in "\n// Kommentar" }
      .replacing(#/\b(?:rows|columns|labels|x|y|z|title): (?:"[^"]*"|\[[^\]]*\])/#) { words($0.output) }
    return (text, names)
  }

  private func differences(_ translation: String, of path: String) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.path + "/translation-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let original = try FileReading.bytes(of: path)
    try AtomicFile.write(original, to: folder + "/a.md", isDurable: false)
    try AtomicFile.write(Array(translation.utf8), to: folder + "/de/a.md", isDurable: false)
    return TranslationCheck(Lesson.parse(text: translation, path: folder + "/de/a.md").0).problems.sorted.map {
      "\($0.location.line): \($0.message)"
    }
  }

  @Test(arguments: lessons) func aTranslationHasTheSameCode(_ path: String) throws {
    let text = String(decoding: try FileReading.bytes(of: path), as: UTF8.self)
    let (translation, names) = Self.translated(text)
    #expect(names > 0 && translation != text)
    #expect(try differences(translation, of: path) == [])
    let changed = translation.replacing(#/(```swift\n[\s\S]*?)\n```\n/#, maxReplacements: 1) { "\($0.output.1) + 1\n```\n" }
    #expect(try differences(changed, of: path).count == 1)
  }

  /// A field's name stands in the code, where no translation can change it.
  @Test(arguments: lessons) func everyTableNamesItsColumns(_ path: String) throws {
    let lesson = Lesson.parse(bytes: try FileReading.bytes(of: path), path: path).0
    for block in lesson.blocks {
      for call in block.code.split(separator: #/\btable\(/#, omittingEmptySubsequences: false).dropFirst() {
        #expect(call.contains(#/\bcolumns: |\by: "/#), "\(path), line \(block.fence.line)")
      }
    }
  }

  @Test func aTranslationShowsItsOwnWords() throws {
    let text = String(decoding: try FileReading.bytes(of: Self.folder + "/03-hello.md"), as: UTF8.self)
    let words = [("letter", "글자"), ("one-hot", "원-핫"), ("its probability", "그 확률"), ("cross-entropy (nats)", "교차 엔트로피 (nats)")]
    let translation = words.reduce(text.replacing("lang: en", with: "lang: ko")) { text, word in
      text.replacing("\"\(word.0)\"", with: "\"\(word.1)\"")
    }
    #expect(try differences(translation.replacing("lang: ko", with: "lang: de"), of: Self.folder + "/03-hello.md") == [])
    let result = LessonRunner().run(Lesson.parse(text: translation, path: "ko/03-hello.md").0)
    #expect(result.passed)
    let shown = result.blocks.flatMap(\.figures).map { $0.html(idPrefix: "f") }.joined()
    for (original, word) in words {
      #expect(shown.contains(word) && !shown.contains(">\(original)<"), "\(word)")
    }
  }
}
