/// Takes lines away that would make cmark run for very long: its time grows with the square of some lengths.
///
/// A line that opens hundreds of quotes or lists costs every later line a walk through all of them; a table of many
/// columns is filled up with that many empty cells in each row. No lesson is written like that.
enum MarkupGuard {
  static let maximumMarkers = 200
  static let maximumColumns = 200

  /// The text with such lines emptied and reported.
  static func guarded(_ source: SourceText, problems: inout ProblemList) -> [UInt8] {
    var text = source.bytes
    for number in 1...max(1, source.lineCount) {
      guard let range = source.byteRange(ofLine: number), range.count > maximumColumns else { continue }
      let line = source.bytes[range]
      if markerCount(line) > maximumMarkers {
        problems.add(.nestedTooDeeply(limit: CMark.maximumDepth), at: source.visibleRange(ofLine: number))
      } else if columnCount(line) > maximumColumns {
        problems.add(.tooManyColumns(limit: maximumColumns), at: source.visibleRange(ofLine: number))
      } else {
        continue
      }
      for index in range { text[index] = .space }
    }
    return text
  }

  /// How many quotes and list items a line opens.
  private static func markerCount(_ line: ArraySlice<UInt8>) -> Int {
    var count = 0
    var index = line.startIndex
    var kinds: Set<UInt8> = []
    while index < line.endIndex {
      let byte = line[index]
      if byte.isBlank {
        index += 1
      } else if byte == UInt8(ascii: ">") {
        count += 1
        index += 1
        kinds.insert(byte)
      } else {
        var end = index
        if byte.isDigit {
          while end < line.endIndex, line[end].isDigit { end += 1 }
          guard end < line.endIndex, line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")") else { return count }
        } else if ![UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*")].contains(byte) {
          return count
        }
        guard end + 1 >= line.endIndex || line[end + 1].isBlank else { return count }
        count += 1
        index = end + 1
        kinds.insert(byte)
      }
    }
    // Nothing but one mark, again and again: a line across the page.
    return kinds == [UInt8(ascii: "-")] || kinds == [UInt8(ascii: "*")] ? 0 : count
  }

  /// How many columns the line under a table's header makes, 0 for another line.
  private static func columnCount(_ line: ArraySlice<UInt8>) -> Int {
    var count = 0
    for byte in line {
      switch byte {
      case UInt8(ascii: "|"): count += 1
      case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ">"), .space, .tab: break
      default: return 0
      }
    }
    return count
  }
}
