/// Text in the fixed columns of a terminal.
enum TerminalText {
  /// `text` without control characters, shortened with an ellipsis to `columns`.
  static func fitting(_ text: String, columns: Int) -> String {
    let clean = String(text.map { $0.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) } ? "\u{FFFD}" : $0 })
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

  static func leading(_ text: String, columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - TextWidth.columns(text)))
  }

  static func trailing(_ text: String, columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - TextWidth.columns(text))) + text
  }
}
