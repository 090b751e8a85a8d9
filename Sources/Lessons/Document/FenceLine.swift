import LessonLanguage

/// The opening line of a fence, read from the file, so that each word has its place.
struct FenceLine {
  struct Word {
    var text: String
    var location: SourceRange
  }

  private(set) var words: [Word] = []
  private(set) var commas: [SourceRange] = []
  /// The fence's own marks and what follows them on the line.
  private(set) var location: SourceRange
  private(set) var fenceByte = UInt8.backtick

  /// The first word.
  var language: String { words.first?.text ?? "" }

  init(_ node: MarkupNode, _ fence: MarkupNode.Fence, in source: SourceText) {
    let line = source.line(node.startLine)
    let isMark = { (byte: UInt8) in byte == .backtick || byte == UInt8(ascii: "~") }
    var start = line.startIndex + max(0, min(node.startColumn - 1, line.count))
    while start < line.endIndex, !isMark(line[start]) { start += 1 }
    if start < line.endIndex { fenceByte = line[start] }
    location = source.range(
      LineMap.Place(line: node.startLine, column: start - line.startIndex + 1), length: line.endIndex - start)
    var index = start
    while index < line.endIndex, line[index] == fenceByte { index += 1 }
    while index < line.endIndex {
      let column = index - line.startIndex + 1
      if line[index] == UInt8(ascii: ",") {
        commas.append(source.range(LineMap.Place(line: node.startLine, column: column)))
        index += 1
      } else if line[index].isBlank {
        index += 1
      } else {
        let word = line[index...].prefix { !$0.isBlank && $0 != UInt8(ascii: ",") }
        words.append(Word(
          text: String(decoding: word, as: UTF8.self),
          location: source.range(LineMap.Place(line: node.startLine, column: column), length: word.count)))
        index = word.endIndex
      }
    }
  }
}
