/// Text in the fixed columns of a terminal.
enum TerminalText {
  /// `text` without control characters, shortened with an ellipsis to `columns`.
  static func fitting(_ text: String, columns: Int) -> String {
    let clean = String(text.map { character in
      character.unicodeScalars.contains { $0.properties.generalCategory == .control } ? "\u{FFFD}" : character
    })
    guard TextWidth.columns(clean) > columns else { return clean }
    var kept = ""
    var used = 1
    for character in clean {
      used += TextWidth.columns(character)
      if used > columns { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// `text` broken at spaces into lines of at most `columns`; a word that is longer is shortened.
  static func lines(of text: String, columns: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ").map(String.init) {
      if let last = lines.last, TextWidth.columns(last) + 1 + TextWidth.columns(word) <= columns {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(fitting(word, columns: columns))
      }
    }
    return lines
  }

  /// `text` without spaces at its end.
  static func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }

  static func leading(_ text: String, columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - TextWidth.columns(text)))
  }

  static func trailing(_ text: String, columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - TextWidth.columns(text))) + text
  }
}
