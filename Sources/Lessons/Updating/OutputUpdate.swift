/// What an `output` fence should say after a block has printed something else.
///
/// As little as can be is changed: a line that agrees stays as it is written, a number keeps as many digits as it had, and
/// one `...` goes on standing for the lines between those around it.
enum OutputUpdate {
  static func lines(expected: String, actual: String, tolerance: Double?) -> [String] {
    let old = lines(of: expected), new = lines(of: actual)
    guard let gap = old.firstIndex(of: "...") else {
      return old.count == new.count ? zip(old, new).map { line($0, $1, tolerance) } : new
    }
    let after = old.count - gap - 1
    guard old.lastIndex(of: "...") == gap, new.count >= gap + after else { return new }
    return zip(old[..<gap], new).map { line($0, $1, tolerance) } + ["..."]
      + zip(old[(gap + 1)...], new.suffix(after)).map { line($0, $1, tolerance) }
  }

  /// The lines of a text that ends with a line end, or with none.
  static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func line(_ old: String, _ new: String, _ tolerance: Double?) -> String {
    if OutputMatcher.match(expected: old, actual: new, tolerance: tolerance) == nil { return old }
    let oldTokens = OutputToken.tokens(of: Substring(old)), newTokens = OutputToken.tokens(of: Substring(new))
    guard oldTokens.count == newTokens.count else { return new }
    return zip(oldTokens, newTokens).map { token($0, $1) }.joined()
  }

  private static func token(_ old: OutputToken, _ new: OutputToken) -> String {
    guard case .real(let written) = old, case .real(let printed) = new,
          let a = DecimalNumber(written), let b = DecimalNumber(printed) else { return String(new.text) }
    if b.rounds(to: a) { return String(written) }
    let rounded = b.rounded(toPower: a.lastWritten)
    return written.contains { $0 == "e" || $0 == "E" } ? String(printed) : rounded
  }
}

extension DecimalNumber {
  /// The number with digits down to a power of ten and no further, written without an exponent.
  func rounded(toPower power: Int) -> String {
    var digits = self.digits
    let dropped = power - exponent
    if dropped > 0 {
      let lost = digits.suffix(min(dropped, digits.count))
      let isUp = lost.count == dropped && (lost.first ?? 0) >= 5
      digits = Array(digits.dropLast(dropped))
      if isUp { digits = Self.incremented(digits) }
    } else {
      digits += [UInt8](repeating: 0, count: -dropped)
    }
    let places = max(0, -power)
    if power > 0 { digits += [UInt8](repeating: 0, count: power) }
    digits = [UInt8](repeating: 0, count: max(0, places + 1 - digits.count)) + digits
    let text = digits.map { String($0) }.joined()
    let isZero = digits.allSatisfy { $0 == 0 }
    return (isNegative && !isZero ? "-" : "") + text.dropLast(places) + (places > 0 ? "." + text.suffix(places) : "")
  }
}
