import LessonLanguage
import Lessons

/// The lines of a block that a page shows, coloured and marked.
///
/// All of the code is coloured, hidden lines too, since a string or a comment may begin in a line that is not shown.
struct ShownCode {
  private let block: LessonBlock
  private let text: String
  /// Where each line of the code starts in it and in what is shown, in bytes; nil for a line that is not shown.
  private let lines: [(start: Int, shown: Int?, length: Int)]

  init(_ block: LessonBlock) {
    self.block = block
    text = block.shownCode
    let shown = Set(block.shownLines.map(\.number))
    var start = 0, shownStart = 0
    lines = block.code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      let isShown = shown.contains(index + 1)
      let length = line.utf8.count
      defer {
        start += length + 1
        if isShown { shownStart += length + 1 }
      }
      return (start, isShown ? shownStart : nil, length)
    }
  }

  var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }

  /// - Parameter problems: Where they stand is marked.
  func html(problems: [Diagnostic]) -> String {
    let kinds = highlight(block.code).flatMap { part in
      shown(part.offset..<part.offset + part.length).map {
        CodeHTML.Span(offset: $0.lowerBound, length: $0.count, name: part.kind.className)
      }
    }
    return CodeHTML.html(of: text, spans: kinds.filter { !$0.name.isEmpty }, wrong: problems.flatMap(marked))
  }

  /// Whether a reader sees the place in the code.
  func shows(_ location: SourceRange) -> Bool { !marked(Diagnostic(.error, "", at: location)).isEmpty }

  private func marked(_ problem: Diagnostic) -> [Range<Int>] {
    let place = problem.location
    guard let line = block.lines.starts.firstIndex(where: { $0.line == place.line }), lines.indices.contains(line)
    else { return [] }
    let start = lines[line].start + max(0, place.column - block.lines.starts[line].column)
    return shown(start..<start + place.length)
  }

  /// A stretch of the code in what is shown; one over several lines may be in pieces.
  private func shown(_ range: Range<Int>) -> [Range<Int>] {
    lines.compactMap { line in
      guard let shown = line.shown else { return nil }
      // A line's end belongs to it, so that what is missing there can be marked.
      let part = range.clamped(to: line.start..<line.start + line.length + 1)
      return part.isEmpty ? nil : part.lowerBound - line.start + shown..<part.upperBound - line.start + shown
    }
  }
}

extension HighlightKind {
  /// The class in the style sheet; empty for what looks like any other text.
  fileprivate var className: String {
    switch self {
    case .identifier, .operator, .argumentLabel: return ""
    default: return rawValue
    }
  }
}
