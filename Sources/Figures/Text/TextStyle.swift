/// The sizes of type in a drawing; few, so that figures look like one family.
public enum TextStyle: String, Hashable, Sendable, CaseIterable {
  case title, label, small
  /// Letters of equal width.
  case code

  /// In units of the drawing. `FigureStyle.css` sets the same sizes.
  public var size: Double {
    switch self {
    case .title: 16
    case .label: 15
    case .small, .code: 14
    }
  }

  /// From baseline to baseline.
  public var lineHeight: Double { size * 1.25 }

  var className: String { "d-" + rawValue }

  /// The estimated width of `text`, rather too wide than too narrow.
  public func width(of text: String) -> Double {
    if self == .code { return Double(TextWidth.columns(text)) * Self.codeAdvance }
    return text.reduce(0) { $0 + TextWidth.ems($1) } * size * (self == .title ? 1.06 : 1)
  }

  /// The width of a letter of `code`.
  public static let codeAdvance = 9.0

  /// `text`, shortened with an ellipsis to fit into `width`.
  public func fitting(_ text: String, width: Double) -> String {
    guard self.width(of: text) > width else { return text }
    var kept = ""
    var used = self.width(of: "…")
    for character in text {
      used += self.width(of: String(character))
      if used > width { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// `text` broken at spaces into lines of at most `width`; a word that is longer is shortened.
  public func lines(of text: String, width: Double) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ").map(String.init) {
      if let last = lines.last, self.width(of: last + " " + word) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(fitting(word, width: width))
      }
    }
    return lines
  }
}
