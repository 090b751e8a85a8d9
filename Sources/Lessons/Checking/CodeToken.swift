import LessonLanguage

/// A piece of code that is no blank and no comment.
struct CodeToken {
  var text: String
  var isString: Bool
  /// From 1, the column in bytes.
  var line: Int
  var column: Int

  /// Whether it may differ from the original's.
  func isForReaders(_ other: CodeToken, at place: NamingPlace) -> Bool {
    guard isString, other.isString else { return false }
    let isText = { (text: String) in text.contains { $0.isWhitespace || !$0.isASCII } }
    return place.isForReaders || isText(text) || isText(other.text)
  }

  static func tokens(of code: String) -> [CodeToken] {
    let bytes = Array(code.utf8)
    var tokens: [CodeToken] = []
    var line = 1, lineStart = 0, position = 0
    func add(_ range: Range<Int>, isString: Bool) {
      tokens.append(CodeToken(text: String(decoding: bytes[range], as: UTF8.self), isString: isString, line: line,
                              column: range.lowerBound - lineStart + 1))
    }
    func advance(to end: Int, adds: Bool) {
      while position < end {
        if bytes[position] == UInt8(ascii: "\n") { (line, lineStart) = (line + 1, position + 1) }
        let start = position
        position += 1
        guard adds, bytes[start] > 32 else { continue }
        while position < end, bytes[position] > 32 { position += 1 }
        add(start..<position, isString: false)
      }
    }
    for part in highlight(code) {
      advance(to: part.offset, adds: true)
      let end = part.offset + part.length
      if part.kind == .string {
        add(part.offset..<end, isString: true)
        advance(to: end, adds: false)
      } else {
        advance(to: end, adds: part.kind != .comment)
      }
    }
    advance(to: bytes.count, adds: true)
    return tokens
  }
}
