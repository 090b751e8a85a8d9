/// The bytes of a file that make up one paragraph, heading or table cell: one range for each of its lines.
struct ProseRegion {
  enum Kind { case paragraph, heading, cell }

  var kind: Kind
  var lines: [Range<Int>]

  /// All regions of a parsed text, in the order of the file.
  static func regions(of document: MarkupNode, in source: SourceText) -> [ProseRegion] {
    var regions: [ProseRegion] = []
    collect(document, source, &regions)
    return regions.sorted { ($0.lines.first?.lowerBound ?? 0) < ($1.lines.first?.lowerBound ?? 0) }
  }

  private static func collect(_ node: MarkupNode, _ source: SourceText, _ regions: inout [ProseRegion]) {
    switch node.kind {
    case .paragraph, .heading:
      let lines = locate(node, in: source)
      let kind = node.kind == .paragraph ? Kind.paragraph : .heading
      if !lines.isEmpty { regions.append(ProseRegion(kind: kind, lines: lines)) }
    case .row:
      guard let line = source.byteRange(ofLine: node.startLine) else { return }
      regions += cells(of: line, in: source).map { ProseRegion(kind: .cell, lines: [$0]) }
    default:
      for child in node.children { collect(child, source, &regions) }
    }
  }

  /// cmark keeps the content of a paragraph line by line, each line being the end of a line of the file. Definitions of
  /// links may have been cut off before it, so its last line is matched to the last line first.
  private static func locate(_ node: MarkupNode, in source: SourceText) -> [Range<Int>] {
    var content = node.content.split(separator: .newline, omittingEmptySubsequences: false)
    if content.last?.isEmpty == true { content.removeLast() }
    guard !content.isEmpty else { return [] }
    let last = max(node.startLine, node.endLine)
    let guesses = [last - content.count + 1] + Array(node.startLine...last)
    for first in guesses where first >= node.startLine {
      var ranges: [Range<Int>] = []
      for (index, line) in content.enumerated() {
        guard let whole = source.byteRange(ofLine: first + index), whole.count >= line.count else { break }
        let suffix = whole.upperBound - line.count..<whole.upperBound
        if source.bytes[suffix].elementsEqual(line) {
          ranges.append(suffix)
        } else if content.count == 1, let inner = find(line, in: whole, of: source) {
          ranges.append(inner)
        } else {
          break
        }
      }
      if ranges.count == content.count { return ranges }
    }
    return []
  }

  /// The content of `# Title ##` ends before the line does.
  private static func find(_ line: ArraySlice<UInt8>, in range: Range<Int>, of source: SourceText) -> Range<Int>? {
    guard let first = line.first else { return nil }
    var start = range.lowerBound
    while start + line.count <= range.upperBound, start - range.lowerBound < 1000 {
      if source.bytes[start] == first, source.bytes[start..<start + line.count].elementsEqual(line) {
        return start..<start + line.count
      }
      start += 1
    }
    return nil
  }

  /// A row is cut at its bars before anything else is looked at, as GFM does.
  private static func cells(of line: Range<Int>, in source: SourceText) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    var index = start
    while index < line.upperBound {
      switch source.bytes[index] {
      case .backslash: index += 1
      case UInt8(ascii: "|"):
        cells.append(start..<index)
        start = index + 1
      default: break
      }
      index += 1
    }
    if start < line.upperBound { cells.append(start..<line.upperBound) }
    return cells
  }
}
