/// What a label names, told by its prefix.
public enum LabelKind: String, Hashable, Sendable, CaseIterable {
  case figure = "fig"
  case table = "tbl"
  case equation = "eq"
  case section = "sec"

  /// The kind of a label such as `fig-loss`, nil for a name without one of the four prefixes.
  public init?(of label: String) {
    guard let dash = label.firstIndex(of: "-"), label.index(after: dash) < label.endIndex else { return nil }
    self.init(rawValue: String(label[..<dash]))
  }

  /// `fig-`
  public var prefix: String { rawValue + "-" }

  /// Whether a name is made of ASCII letters, digits, `-` and `_` alone, so that a reference ends where other words
  /// begin, in every script.
  static func isWellFormed(_ label: String) -> Bool {
    guard let first = label.utf8.first, let last = label.utf8.last else { return false }
    return label.utf8.allSatisfy(\.isNameByte) && first.isLetter && (last.isLetter || last.isDigit)
  }
}
