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

  /// The expected line and the one that came, each marked, one below the other.
  public var difference: String {
    var lines: [String] = []
    if kind != .extra { lines.append("expected: " + expected) }
    if kind != .missing { lines.append("     got: " + actual) }
    return lines.joined(separator: "\n")
  }
}
