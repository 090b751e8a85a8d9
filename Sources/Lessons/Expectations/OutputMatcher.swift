/// Compares what a block printed with what its author wrote down.
///
/// Blanks at the ends of lines count for nothing, nor does a line end at the very end. A line of only `...` stands for
/// any number of lines. An integer must be equal; a number with a point or an exponent must round to the digits that
/// are written; with a tolerance, every number may be as far away as that.
public enum OutputMatcher {
  /// The first difference, nil if there is none.
  public static func match(expected: String, actual: String, tolerance: Double? = nil) -> Mismatch? {
    var matcher = Matcher(expected: lines(expected), actual: lines(actual), tolerance: tolerance)
    return matcher.match()
  }

  /// Whether a message contains what an `error` fence says: each of its lines somewhere, blanks at its ends apart.
  public static func message(_ message: String, contains expected: String) -> Bool {
    lines(expected).allSatisfy { line in
      let part = line.drop { $0 == " " || $0 == "\t" }
      return part.isEmpty || message.contains(part)
    }
  }

  /// The lines of a text without the blanks they end with.
  private static func lines(_ text: String) -> [Substring] {
    var lines = text.utf8.split(separator: .newline, omittingEmptySubsequences: false).map { line -> Substring in
      let end = line.lastIndex { !$0.isBlank && $0 != .carriageReturn }
      return Substring(end.map { line[...$0] } ?? line.prefix(0))
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

/// Goes through both texts piece by piece, a piece being what stands between two `...`: the first piece must stand at
/// the start, the last at the end, and each other one is taken where it is first found, which loses nothing.
private struct Matcher {
  let expected: [Substring]
  let actual: [Substring]
  let tolerance: Double?
  /// Lines cut into tokens, as they are needed more than once.
  private var actualTokens: [Int: [OutputToken]] = [:]

  init(expected: [Substring], actual: [Substring], tolerance: Double?) {
    self.expected = expected
    self.actual = actual
    self.tolerance = tolerance
  }

  mutating func match() -> Mismatch? {
    let pieces = pieces()
    guard let first = pieces.first, let last = pieces.last else { return nil }
    if pieces.count == 1 {
      return matchPiece(first, at: 0)
        ?? (actual.count > first.count ? extra(after: first.upperBound, at: first.count) : nil)
    }
    if let mismatch = matchPiece(first, at: 0) { return mismatch }
    var position = first.count
    for piece in pieces.dropFirst().dropLast() {
      guard let found = find(piece, from: position) else { return bestMismatch(piece, from: position) }
      position = found + piece.count
    }
    let end = actual.count - last.count
    if end < position { return bestMismatch(last, from: position) }
    return matchPiece(last, at: end)
  }

  private func pieces() -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    for (index, line) in expected.enumerated() where line == "..." {
      pieces.append(start..<index)
      start = index + 1
    }
    pieces.append(start..<expected.count)
    return pieces
  }

  /// The first mismatch of some expected lines with as many of the output.
  private mutating func matchPiece(_ piece: Range<Int>, at position: Int) -> Mismatch? {
    for (offset, line) in piece.enumerated() {
      guard actual.indices.contains(position + offset) else {
        return Mismatch(
          kind: .missing, expectedLine: line + 1, actualLine: actual.count + 1, expected: String(expected[line]),
          actual: "")
      }
      if let mismatch = compare(line, position + offset) { return mismatch }
    }
    return nil
  }

  private mutating func find(_ piece: Range<Int>, from position: Int) -> Int? {
    guard actual.count - piece.count >= position else { return nil }
    return (position...(actual.count - piece.count)).first { matchPiece(piece, at: $0) == nil }
  }

  /// For a piece that is found nowhere: the mismatch that comes latest in it.
  private mutating func bestMismatch(_ piece: Range<Int>, from position: Int) -> Mismatch? {
    guard position < actual.count else { return matchPiece(piece, at: position) }
    var best: Mismatch?
    for start in position..<actual.count {
      guard let mismatch = matchPiece(piece, at: start) else { continue }
      if mismatch.expectedLine > best?.expectedLine ?? piece.lowerBound + 1 { best = mismatch }
    }
    return best ?? Mismatch(
      kind: .notFoundAfterEllipsis, expectedLine: piece.lowerBound + 1, actualLine: position + 1,
      expected: piece.isEmpty ? "" : String(expected[piece.lowerBound]), actual: String(actual[position]))
  }

  private func extra(after line: Int, at position: Int) -> Mismatch {
    Mismatch(
      kind: .extra, expectedLine: line + 1, actualLine: position + 1, expected: "", actual: String(actual[position]))
  }

  // MARK: One line

  private mutating func compare(_ expectedLine: Int, _ actualLine: Int) -> Mismatch? {
    let wanted = expected[expectedLine]
    let got = actual[actualLine]
    if wanted == got { return nil }
    let gotTokens = actualTokens[actualLine] ?? OutputToken.tokens(of: got)
    actualTokens[actualLine] = gotTokens
    guard let kind = difference(OutputToken.tokens(of: wanted), gotTokens, wanted, got) else { return nil }
    return Mismatch(
      kind: kind, expectedLine: expectedLine + 1, actualLine: actualLine + 1, expected: String(wanted),
      actual: String(got))
  }

  private func difference(
    _ wanted: [OutputToken], _ got: [OutputToken], _ wantedLine: Substring, _ gotLine: Substring
  ) -> Mismatch.Kind? {
    for (left, right) in zip(wanted, got) {
      switch (left, right) {
      case (.text, .text):
        if left != right { return .text(column: column(of: right, left, in: gotLine)) }
      case (.text, _), (_, .text): return .text(column: column(of: right, left, in: gotLine))
      default:
        if let kind = difference(left, right) { return kind }
      }
    }
    if wanted.count == got.count { return nil }
    let next = got.dropFirst(wanted.count).first?.text.startIndex ?? gotLine.endIndex
    return .text(column: gotLine[..<next].count + 1)
  }

  private func difference(_ wanted: OutputToken, _ got: OutputToken) -> Mismatch.Kind? {
    let left = String(wanted.text)
    let right = String(got.text)
    if left == right { return nil }
    if let tolerance, let a = Double(left), let b = Double(right) {
      return abs(a - b) <= tolerance ? nil
        : .tolerance(expected: left, got: right, tolerance: tolerance, difference: abs(a - b))
    }
    guard case .real = wanted else { return .integer(expected: left, got: right) }
    guard let a = DecimalNumber(wanted.text), let b = DecimalNumber(got.text) else {
      return .digits(expected: left, got: right)
    }
    return b.rounds(to: a) ? nil : .digits(expected: left, got: right)
  }

  /// Where a token that came stops being like the expected one.
  private func column(of got: OutputToken, _ wanted: OutputToken, in line: Substring) -> Int {
    let common = zip(got.text, wanted.text).prefix { $0 == $1 }.count
    return line[..<got.text.startIndex].count + common + 1
  }
}
