import LessonLanguage

/// A formula between `$$` and `$$`, read from the lines of the file.
struct DisplayFormula {
  private(set) var tex = ""
  private(set) var label: ProtectedSpan.Label?
  /// Where each line of the TeX stands.
  private(set) var lines = LineMap(starts: [])
  /// The bytes of each line that belong to it, delimiters and label included.
  private(set) var ranges: [Range<Int>] = []
  /// The byte after its last one.
  private(set) var end = 0

  /// Reads from the opening dollars on; nil if a blank line or the last line comes before the closing ones.
  init?(at opening: Int, lastLine: Int, in source: SourceText) {
    let start = source.place(ofByte: opening)
    let quotes = source.line(start.line).prefix(start.column - 1).filter { $0 == UInt8(ascii: ">") }.count
    var pieces: [Range<Int>] = []
    var number = start.line
    while number <= lastLine, let whole = source.byteRange(ofLine: number) {
      let isFirst = number == start.line
      let content = isFirst ? opening..<whole.upperBound : Self.skippingPrefix(whole, quotes: quotes, in: source)
      if content.isEmpty { return nil }
      let tex = isFirst ? opening + 2..<whole.upperBound : content
      if let close = Self.closingDollars(in: tex, of: source) {
        pieces.append(tex.lowerBound..<close)
        end = readLabel(at: close + 2, lineEnd: whole.upperBound, in: source)
        ranges.append(content.lowerBound..<end)
        finish(pieces, source)
        return
      }
      pieces.append(tex)
      ranges.append(content)
      number += 1
    }
    return nil
  }

  private mutating func finish(_ pieces: [Range<Int>], _ source: SourceText) {
    var pieces = pieces
    let isBlank = { (range: Range<Int>) in source.bytes[range].allSatisfy(\.isBlank) }
    while let first = pieces.first, isBlank(first) { pieces.removeFirst() }
    while let last = pieces.last, isBlank(last) { pieces.removeLast() }
    lines = LineMap(starts: pieces.map { source.place(ofByte: $0.lowerBound) })
    tex = pieces.map { String(decoding: source.bytes[$0], as: UTF8.self) }.joined(separator: "\n")
  }

  /// ` {#eq-name}` after the closing dollars.
  private mutating func readLabel(at start: Int, lineEnd: Int, in source: SourceText) -> Int {
    var index = start
    while index < lineEnd, source.bytes[index].isBlank { index += 1 }
    guard source.bytes[index..<lineEnd].starts(with: Array("{#".utf8)),
      let close = source.bytes[index..<lineEnd].firstIndex(of: UInt8(ascii: "}"))
    else { return start }
    label = ProtectedSpan.Label(
      name: String(decoding: source.bytes[index + 2..<close], as: UTF8.self),
      location: source.range(source.place(ofByte: index + 2), length: close - index - 2))
    return close + 1
  }

  private static func closingDollars(in range: Range<Int>, of source: SourceText) -> Int? {
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      if source.bytes[index] == .backslash {
        index += 2
      } else if source.bytes[index] == .dollar, source.bytes[index + 1] == .dollar {
        return index
      } else {
        index += 1
      }
    }
    return nil
  }

  private static func skippingPrefix(_ line: Range<Int>, quotes: Int, in source: SourceText) -> Range<Int> {
    var start = line.lowerBound
    var quotes = quotes
    while start < line.upperBound {
      if source.bytes[start].isBlank {
        start += 1
      } else if quotes > 0, source.bytes[start] == UInt8(ascii: ">") {
        quotes -= 1
        start += 1
      } else {
        break
      }
    }
    return start..<line.upperBound
  }
}
