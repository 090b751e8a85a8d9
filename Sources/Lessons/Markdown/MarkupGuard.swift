import LessonLanguage

/// Takes stretches of a text away that would keep cmark busy for minutes or fill the memory.
///
/// Its time grows with the square of some lengths: brackets that may begin a link, lines before a table, quotes and
/// lists that every later line has to walk through. A short row of a wide table is filled up with empty cells, and a
/// long definition of a link is copied to each of its uses. All of these are bounded by what stands between two blank
/// lines, so each such stretch is measured before cmark sees it. No lesson is written like that.
enum MarkupGuard {
  /// The most bytes without a blank line.
  static let maximumStretch = 64 << 10
  /// The most lines without a blank one.
  static let maximumLines = 2000
  /// The most opening brackets without a blank line.
  static let maximumBrackets = 5000
  /// The most quotes and lists that a line opens or stands in.
  static let maximumMarkers = 100
  static let maximumColumns = 200
  static let maximumCells = 50_000
  /// The most bytes that copies of definitions can take.
  static let maximumDefinitionCopies = 64 << 20

  /// The text after some lines, with them and with such stretches turned to blanks, each of these reported.
  static func guarded(_ source: SourceText, after lineCount: Int, problems: inout ProblemList) -> [UInt8] {
    var text = source.bytes
    text.blank(0..<(source.byteRange(ofLine: lineCount)?.upperBound ?? 0))
    let brackets = text.reduce(into: 0) { $0 += $1 == UInt8(ascii: "[") ? 1 : 0 }
    var number = lineCount + 1
    while number <= source.lineCount {
      guard let first = source.byteRange(ofLine: number) else { break }
      guard !source.bytes[first].allSatisfy(\.isBlank) else {
        number += 1
        continue
      }
      var stretch = Stretch(firstLine: number, start: first.lowerBound)
      while let line = source.byteRange(ofLine: number), !source.bytes[line].allSatisfy(\.isBlank) {
        stretch.add(source.bytes[line], number)
        number += 1
      }
      if let problem = stretch.problem(allBrackets: brackets) {
        problems.add(problem.what, at: source.visibleRange(ofLine: problem.line))
        text.blank(stretch.start..<stretch.end)
      }
    }
    return text
  }

  /// The measures of some lines without a blank one between them.
  private struct Stretch {
    let firstLine: Int
    let start: Int
    private(set) var end = 0
    private var lineCount = 0
    private var brackets = 0
    private var markers = (count: 0, line: 1)
    private var columns = (count: 0, line: 1)
    /// Where the first definition of a link may begin.
    private var definitions: (start: Int, line: Int)?

    init(firstLine: Int, start: Int) {
      self.firstLine = firstLine
      self.start = start
    }

    mutating func add(_ line: ArraySlice<UInt8>, _ number: Int) {
      lineCount += 1
      end = line.endIndex
      var previous: UInt8 = 0
      for byte in line {
        if byte == UInt8(ascii: "[") { brackets += 1 }
        if byte == UInt8(ascii: ":"), previous == UInt8(ascii: "]"), definitions == nil {
          definitions = (line.startIndex, number)
        }
        previous = byte
      }
      let count = MarkupGuard.markerCount(line)
      if count > markers.count { markers = (count, number) }
      let width = MarkupGuard.columnCount(line)
      if width > columns.count { columns = (width, number) }
    }

    func problem(allBrackets: Int) -> (what: LessonProblem, line: Int)? {
      if end - start > maximumStretch { return (.stretchTooLong(limit: maximumStretch), firstLine) }
      if lineCount > maximumLines { return (.tooManyLines(limit: maximumLines), firstLine) }
      if brackets > maximumBrackets { return (.tooManyBrackets(limit: maximumBrackets), firstLine) }
      if markers.count > maximumMarkers { return (.nestedTooDeeply(limit: CMark.maximumDepth), markers.line) }
      if columns.count > maximumColumns { return (.tooManyColumns(limit: maximumColumns), columns.line) }
      if columns.count * lineCount > maximumCells { return (.tooManyCells(limit: maximumCells), columns.line) }
      if let definitions, (end - definitions.start) * allBrackets > maximumDefinitionCopies {
        return (.definitionsTooLong, definitions.line)
      }
      return nil
    }
  }

  /// How many quotes and list items a line opens, or stands in by its indentation.
  private static func markerCount(_ line: ArraySlice<UInt8>) -> Int {
    var index = line.startIndex
    var depth = 0
    while index < line.endIndex, line[index].isBlank {
      depth += line[index] == .tab ? 4 : 1
      index += 1
    }
    depth /= 2
    var count = 0
    var marks: Set<UInt8> = []
    while index < line.endIndex {
      let byte = line[index]
      if byte.isBlank {
        index += 1
        continue
      }
      var end = index
      if byte.isDigit {
        while end < line.endIndex, line[end].isDigit { end += 1 }
        guard end < line.endIndex, line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")") else { break }
      } else if !bullets.contains(byte), byte != UInt8(ascii: ">") {
        break
      }
      guard byte == UInt8(ascii: ">") || end + 1 >= line.endIndex || line[end + 1].isBlank else { break }
      count += 1
      marks.insert(byte)
      index = end + 1
    }
    // Nothing but one mark, again and again: a line across the page.
    if index >= line.endIndex, marks == [UInt8(ascii: "-")] || marks == [UInt8(ascii: "*")] { return 0 }
    return count == 0 ? 0 : depth + count
  }

  private static let bullets = Set("-+*".utf8)

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

extension [UInt8] {
  /// Turns a stretch into blanks, line ends apart.
  fileprivate mutating func blank(_ range: Range<Int>) {
    for index in range where self[index] != .newline { self[index] = .space }
  }
}
