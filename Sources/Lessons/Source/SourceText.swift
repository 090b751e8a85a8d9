import LessonLanguage

/// A file as bytes of valid UTF-8 whose lines all end in a single line feed, so that every stage counts alike.
///
/// Lines and columns count from 1; columns count bytes of the file. A byte order mark at the start counts for nothing.
public struct SourceText: Hashable, Sendable {
  public let path: String
  /// The text, without byte order mark, with `\n` for every line end, U+FFFD for what is no text.
  public let bytes: [UInt8]
  /// Where each line starts in `bytes`; there is always a first line.
  let lineStarts: [Int]

  /// The number of lines; a line end at the end of the file does not start another line.
  public var lineCount: Int { lineStarts.count }

  /// The bytes of a line without its line end; empty for a line that does not exist.
  public func line(_ number: Int) -> ArraySlice<UInt8> {
    guard let range = byteRange(ofLine: number) else { return [] }
    return bytes[range]
  }

  /// Where a line lies in `bytes`, without its line end.
  func byteRange(ofLine number: Int) -> Range<Int>? {
    guard lineStarts.indices.contains(number - 1) else { return nil }
    let start = lineStarts[number - 1]
    if lineStarts.indices.contains(number) { return start..<lineStarts[number] - 1 }
    return start..<(bytes.last == UInt8(ascii: "\n") && bytes.count > start ? bytes.count - 1 : bytes.count)
  }

  /// The line and column of a byte of `bytes`.
  func place(ofByte offset: Int) -> LineMap.Place {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return LineMap.Place(line: low + 1, column: offset - lineStarts[low] + 1)
  }

  /// A stretch of one line, cut at the line's end.
  func range(_ place: LineMap.Place, length: Int = 1) -> SourceRange {
    let rest = line(place.line).count - place.column + 1
    return SourceRange(file: path, line: place.line, column: place.column, length: min(length, max(1, rest)))
  }

  /// What a line holds from its first byte that is no space, tab or `>` on.
  func visibleRange(ofLine number: Int) -> SourceRange {
    let line = line(number)
    let start = line.firstIndex { $0 != .space && $0 != .tab && $0 != UInt8(ascii: ">") } ?? line.startIndex
    return range(LineMap.Place(line: number, column: start - line.startIndex + 1), length: line.endIndex - start)
  }
}

extension UInt8 {
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let backslash = UInt8(ascii: "\\")
  static let backtick = UInt8(ascii: "`")
  static let dollar = UInt8(ascii: "$")

  var isDigit: Bool { self >= 48 && self <= 57 }
  var isLetter: Bool { (self | 32) >= 97 && (self | 32) <= 122 }
  var isBlank: Bool { self == .space || self == .tab }
  var isBlankOrNewline: Bool { isBlank || self == .newline }
  var isPunctuation: Bool { (self >= 33 && self <= 126) && !isDigit && !isLetter }
  /// What may stand in the name of a label or an option.
  var isNameByte: Bool { isDigit || isLetter || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") }
}
