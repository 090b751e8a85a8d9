import LessonLanguage

/// Finds the formulas, values, references and labels of a lesson's prose and hides them from Markdown.
struct ProseScanner {
  let source: SourceText
  private(set) var spans: [ProtectedSpan] = []
  private(set) var problems: ProblemList
  private var edits: [(range: Range<Int>, span: Int)] = []
  /// Everything before this byte belongs to a formula that was found already.
  private var consumed = 0

  init(_ source: SourceText, problems: ProblemList) {
    self.source = source
    self.problems = problems
  }

  /// Whether there can be anything to find.
  static func isNeeded(for text: [UInt8]) -> Bool {
    text.contains { $0 == .dollar || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "{") }
  }

  mutating func scan(_ regions: [ProseRegion]) {
    for region in regions { scan(region) }
  }

  /// A text with a placeholder for each span; `text` is the source's, of which some lines may have been blanked.
  func hidingSpans(in text: [UInt8]) -> [UInt8] {
    var hidden: [UInt8] = []
    hidden.reserveCapacity(text.count)
    var end = 0
    for edit in edits where edit.range.lowerBound >= end {
      hidden += text[end..<edit.range.lowerBound]
      hidden += ProtectedSpan.placeholder(edit.span)
      end = edit.range.upperBound
    }
    return hidden + text[end...]
  }

  private mutating func scan(_ region: ProseRegion) {
    let text = RegionText(region, in: source)
    var index = 0
    while index < text.bytes.count {
      guard text.offsets[index] >= consumed else {
        index += 1
        continue
      }
      switch text.bytes[index] {
      case .backslash: index += text.at(index + 1)?.isPunctuation == true ? 2 : 1
      case .backtick: index = scanCode(at: index, text)
      case UInt8(ascii: "<"): index = text.endOfAutolink(at: index) ?? index + 1
      case .dollar: index = scanMath(at: index, text)
      case UInt8(ascii: "@"): index = scanReference(at: index, text)
      case UInt8(ascii: "{") where region.kind == .heading: index = scanHeadingLabel(at: index, text)
      default: index += 1
      }
    }
  }

  // MARK: Code

  /// Code is skipped, except that `` `{swift} x` `` shows a value.
  private mutating func scanCode(at start: Int, _ text: RegionText) -> Int {
    let length = text.runLength(at: start)
    guard let close = text.closingBackticks(of: length, after: start + length) else { return start + length }
    let end = close + length
    var inner = start + length..<close
    if text.at(inner.lowerBound)?.isBlankOrNewline == true { inner = inner.lowerBound + 1..<inner.upperBound }
    let word = Array("{swift}".utf8)
    guard text.bytes[inner].starts(with: word) else { return end }
    var code = inner.lowerBound + word.count..<inner.upperBound
    while let first = text.bytes[code].first, first.isBlankOrNewline { code = code.lowerBound + 1..<code.upperBound }
    while let last = text.bytes[code].last, last.isBlankOrNewline { code = code.lowerBound..<code.upperBound - 1 }
    if code.isEmpty {
      problems.add(.emptyValue, at: text.location(start..<end))
      return end
    }
    protect(start..<end, text, .value(code: text.string(code)), lines: text.lineMap(code))
    return end
  }

  // MARK: Mathematics

  private mutating func scanMath(at start: Int, _ text: RegionText) -> Int {
    if text.at(start + 1) == .dollar { return scanDisplay(at: start, text) }
    if text.at(start + 1) == .backtick {
      let length = text.runLength(at: start + 1)
      if let close = text.closingBackticks(of: length, after: start + 1 + length), text.at(close + length) == .dollar {
        protectFormula(start..<close + length + 1, tex: start + 1 + length..<close, text)
        return close + length + 1
      }
    }
    guard let end = text.endOfInlineMath(at: start) else { return start + 1 }
    protectFormula(start..<end, tex: start + 1..<end - 1, text)
    return end
  }

  private mutating func protectFormula(_ range: Range<Int>, tex: Range<Int>, _ text: RegionText) {
    protect(range, text, .formula(tex: text.string(tex), isDisplay: false, label: nil), lines: text.lineMap(tex))
  }

  /// `$$…$$` may run on over lines that Markdown takes for something else, so it is read from the file's own lines, up
  /// to a blank one; only where it starts in the middle of a line does it end with its paragraph.
  private mutating func scanDisplay(at start: Int, _ text: RegionText) -> Int {
    if text.region.kind == .cell {
      problems.add(.displayMathInCell, at: text.location(start..<start + 2))
      return start + 2
    }
    let startsLine = text.startsLine(start)
    let lastLine = startsLine ? source.lineCount : text.lastLine
    guard let formula = DisplayFormula(at: text.offsets[start], lastLine: lastLine, in: source) else {
      if startsLine, text.region.kind == .paragraph {
        problems.add(.unclosedDisplayMath, at: text.location(start..<start + 2))
        consumed = text.offsets.last ?? consumed
      }
      return start + 2
    }
    if formula.tex.isEmpty { problems.add(.emptyFormula, at: text.location(start..<start + 2)) }
    for (number, range) in formula.ranges.enumerated() {
      let content = number == 0
        ? ProtectedSpan.Content.formula(tex: formula.tex, isDisplay: true, label: formula.label) : .continuation
      let location = source.range(source.place(ofByte: range.lowerBound), length: range.count)
      add(content, range, lines: formula.lines, location: location)
    }
    consumed = max(consumed, formula.end)
    return start + 2
  }

  // MARK: References and labels

  private mutating func scanReference(at start: Int, _ text: RegionText) -> Int {
    if start > 0, text.bytes[start - 1].isNameByte || text.bytes[start - 1] >= 0x80 && text.isWordBefore(start) {
      return start + 1
    }
    var end = start + 1
    while text.at(end)?.isNameByte == true { end += 1 }
    while end > start + 1, !text.bytes[end - 1].isDigit, !text.bytes[end - 1].isLetter { end -= 1 }
    let label = text.string(start + 1..<end)
    guard LabelKind(of: label) != nil else { return start + 1 }
    protect(start..<end, text, .reference(label: label), lines: text.lineMap(start + 1..<end))
    return end
  }

  private mutating func scanHeadingLabel(at start: Int, _ text: RegionText) -> Int {
    let inner = text.bytes[(start + 1)...].prefix { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") && !$0.isBlank }
    let close = inner.endIndex
    guard inner.first == UInt8(ascii: "#"), text.at(close) == UInt8(ascii: "}"),
      text.bytes[(close + 1)...].allSatisfy(\.isBlankOrNewline)
    else { return start + 1 }
    let label = start + 2..<close
    let named = ProtectedSpan.Label(name: text.string(label), location: text.location(label))
    protect(start..<close + 1, text, .headingLabel(named), lines: text.lineMap(label))
    return close + 1
  }

  // MARK: Protecting

  /// Hides a stretch of a region; one that runs over several lines hides each of them.
  private mutating func protect(
    _ range: Range<Int>, _ text: RegionText, _ content: ProtectedSpan.Content, lines: LineMap
  ) {
    for (number, piece) in text.pieces(range).enumerated() {
      add(number == 0 ? content : .continuation, piece, lines: lines, location: text.location(range))
    }
  }

  private mutating func add(
    _ content: ProtectedSpan.Content, _ range: Range<Int>, lines: LineMap, location: SourceRange
  ) {
    let original = String(decoding: source.bytes[range], as: UTF8.self)
    edits.append((range, spans.count))
    spans.append(ProtectedSpan(content: content, original: original, lines: lines, location: location))
  }
}
