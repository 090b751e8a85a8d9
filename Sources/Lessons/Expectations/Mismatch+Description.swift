extension Mismatch: CustomStringConvertible {
  /// What differs, in one sentence.
  public var description: String {
    switch kind {
    case .text(let column): return "line \(actualLine) of the output differs from column \(column) on"
    case .integer(let expected, let got):
      return "line \(actualLine) of the output has \(got) where \(expected) is expected"
    case .digits(let expected, let got):
      return "line \(actualLine) of the output has \(got), which does not round to \(expected)"
    case .tolerance(let expected, let got, let tolerance, let difference):
      return "line \(actualLine) of the output has \(got), which is \(difference) away from \(expected); "
        + "the tolerance is \(tolerance)"
    case .missing: return "the output ends after \(actualLine - 1) \(actualLine == 2 ? "line" : "lines")"
    case .extra: return "the output goes on with line \(actualLine)"
    case .notFoundAfterEllipsis: return "no further line of the output matches"
    }
  }

  /// The expected line and the one that came, each marked, one below the other, with `^` under what differs.
  public var difference: String {
    var lines: [String] = []
    if kind != .extra { lines.append("expected: " + expected) }
    if kind != .missing { lines.append("     got: " + actual) }
    if let range = differingColumns {
      lines.append(String(repeating: " ", count: 10 + range.lowerBound) + String(repeating: "^", count: max(1, range.count)))
    }
    return lines.joined(separator: "\n")
  }

  /// The characters of the line that came, from 0, that are not as expected: the digits of a number from the first wrong one
  /// on, the rest of another text.
  private var differingColumns: Range<Int>? {
    switch kind {
    case .missing, .extra, .notFoundAfterEllipsis: return nil
    case .text(let column): return column - 1..<max(column, actual.count)
    case .integer(let expected, let got), .digits(let expected, let got), .tolerance(let expected, let got, _, _):
      let pairs = zip(OutputToken.tokens(of: Substring(self.expected)), OutputToken.tokens(of: Substring(actual)))
      guard let token = pairs.first(where: { $0.text == expected && $1.text == got })?.1 else { return nil }
      let start = actual[..<token.text.startIndex].count
      let common = min(zip(expected, got).prefix { $0 == $1 }.count, got.count - 1)
      return start + common..<start + got.count
    }
  }
}
