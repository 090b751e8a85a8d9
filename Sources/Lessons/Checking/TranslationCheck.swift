import Foundation
import LessonLanguage

/// Compares the code of a translation with that of its original.
///
/// A translation is a lesson in a folder named after its language, `ko/03-hello.md`; the original has the same name in the
/// folder above. Comments, captions and labels may differ, and so may texts for readers: strings that hold a blank or a letter
/// beyond ASCII in either of the two, and those that name axes, rows, columns and titles, alone or in a list.
struct TranslationCheck {
  private(set) var problems = ProblemList()

  init(_ lesson: Lesson) {
    guard let path = Self.original(of: lesson), let bytes = try? FileReading.bytes(of: path) else { return }
    let original = Lesson.parse(bytes: bytes, path: path).0
    guard lesson.blocks.count == original.blocks.count else {
      let place = lesson.blocks.dropFirst(original.blocks.count).first?.fence ?? lesson.source.visibleRange(ofLine: 1)
      problems.add(.otherBlockCount(lesson.blocks.count, original: path, count: original.blocks.count), at: place)
      return
    }
    for (block, other) in zip(lesson.blocks, original.blocks) { compare(block, other, path) }
  }

  /// The lesson that this one translates, if there is one.
  static func original(of lesson: Lesson) -> String? {
    let parts = lesson.path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts[parts.count - 2] == lesson.frontMatter.language else { return nil }
    let path = (parts.dropLast(2) + parts.suffix(1)).joined(separator: "/")
    return FileReading.kind(of: path) == .file ? path : nil
  }

  private mutating func compare(_ block: LessonBlock, _ original: LessonBlock, _ path: String) {
    let note = Diagnostic(.note, "the original", at: original.fence)
    let options = \BlockOptions.runOptions
    guard block.words == original.words, block.options[keyPath: options] == original.options[keyPath: options] else {
      return problems.add(.otherCode(original: path), at: block.fence, notes: [note])
    }
    let (left, right) = (CodeToken.tokens(of: block.code), CodeToken.tokens(of: original.code))
    var place = NamingPlace()
    for (token, other) in zip(left, right) {
      if token.text != other.text, !token.isForReaders(other, at: place) {
        let found = block.location(line: token.line, column: token.column, length: token.text.utf8.count)
        let note = Diagnostic(.note, "the original says ‘\(other.text)’", at: original.location(
          line: other.line, column: other.column, length: other.text.utf8.count))
        return problems.add(.otherCode(original: path), at: found, notes: [note])
      }
      place.pass(token)
    }
    if left.count != right.count { problems.add(.otherCode(original: path), at: block.fence, notes: [note]) }
  }
}

extension BlockOptions {
  /// What matters to a run.
  fileprivate var runOptions: [String] {
    [fuel.map(String.init) ?? "", tolerance.map { "\($0)" } ?? "", exercise ?? ""]
  }
}
