import LessonLanguage

/// The text of a region with its lines joined, each byte knowing where it stands in the file.
struct RegionText {
  let region: ProseRegion
  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [Int] = []
  private let source: SourceText
  /// Where runs of backticks start, by their length; built in one go, since a search for each would take square time.
  private let backticks: [Int: [Int]]

  init(_ region: ProseRegion, in source: SourceText) {
    self.region = region
    self.source = source
    for range in region.lines {
      if !bytes.isEmpty {
        bytes.append(.newline)
        offsets.append(range.lowerBound - 1)
      }
      bytes += source.bytes[range]
      offsets += Array(range)
    }
    backticks = Self.backtickRuns(bytes)
  }

  func at(_ index: Int) -> UInt8? { bytes.indices.contains(index) ? bytes[index] : nil }

  func string(_ range: Range<Int>) -> String {
    let text = String(decoding: bytes[range], as: UTF8.self)
    guard region.kind == .cell else { return text }
    // In a table a bar must be escaped, in formulas and code too; the backslash is the table's.
    return text.split(separator: "\\|", omittingEmptySubsequences: false).joined(separator: "|")
  }

  /// The number of the region's last line.
  var lastLine: Int { source.place(ofByte: region.lines.last?.lowerBound ?? 0).line }

  // MARK: Places

  func place(_ index: Int) -> LineMap.Place {
    source.place(ofByte: offsets.indices.contains(index) ? offsets[index] : (offsets.last ?? 0) + 1)
  }

  func location(_ range: Range<Int>) -> SourceRange { source.range(place(range.lowerBound), length: range.count) }

  func lineMap(_ range: Range<Int>) -> LineMap {
    var starts = [place(range.lowerBound)]
    for index in range where bytes[index] == .newline { starts.append(place(index + 1)) }
    return LineMap(starts: starts)
  }

  /// The bytes of the file that a stretch covers, line by line.
  func pieces(_ range: Range<Int>) -> [Range<Int>] {
    bytes[range].split(separator: .newline).compactMap { piece in
      guard let first = piece.indices.first, let last = piece.indices.last else { return nil }
      return offsets[first]..<offsets[last] + 1
    }
  }

  /// Whether only blanks stand before an index on its line.
  func startsLine(_ index: Int) -> Bool {
    var index = index
    while index > 0, bytes[index - 1].isBlank { index -= 1 }
    return index == 0 || bytes[index - 1] == .newline
  }

  // MARK: Shapes

  func runLength(at start: Int) -> Int {
    var end = start
    while at(end) == .backtick { end += 1 }
    return end - start
  }

  /// Where the next run of exactly so many backticks starts.
  func closingBackticks(of length: Int, after start: Int) -> Int? {
    guard let starts = backticks[length] else { return nil }
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low < starts.count ? starts[low] : nil
  }

  private static func backtickRuns(_ bytes: [UInt8]) -> [Int: [Int]] {
    var runs: [Int: [Int]] = [:]
    var index = 0
    while index < bytes.count {
      guard bytes[index] == .backtick else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index] == .backtick { index += 1 }
      runs[index - start, default: []].append(start)
    }
    return runs
  }

  /// Past the closing dollar, by Pandoc's rules: no blank inside the dollars' edges, no digit after the closing one,
  /// and the next dollar that is not escaped closes or nothing does.
  func endOfInlineMath(at start: Int) -> Int? {
    guard let first = at(start + 1), !first.isBlankOrNewline, first != .dollar else { return nil }
    var index = start + 1
    while let byte = at(index) {
      if byte == .backslash {
        index += 2
      } else if byte == .dollar {
        let isClosed = !bytes[index - 1].isBlankOrNewline && at(index + 1)?.isDigit != true
        return isClosed ? index + 1 : nil
      } else {
        index += 1
      }
    }
    return nil
  }

  /// Past the `>` of `<scheme:…>` or `<name@host>`, in which nothing is looked for.
  func endOfAutolink(at start: Int) -> Int? {
    var index = start + 1
    var isAddress = false
    while let byte = at(index), index - start < 2000 {
      if byte == UInt8(ascii: ">") { return isAddress ? index + 1 : nil }
      if byte.isBlankOrNewline || byte == UInt8(ascii: "<") { return nil }
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@") { isAddress = isAddress || index > start + 1 }
      index += 1
    }
    return nil
  }

  /// Whether the character before an index is a letter or digit of any script.
  func isWordBefore(_ index: Int) -> Bool {
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let character = String(decoding: bytes[max(0, start)..<index], as: UTF8.self).unicodeScalars.last
    return character?.properties.isAlphabetic ?? false
  }
}
