extension Diagnostic {
  /// `file:line:column: error: message`, then the source line and a caret below the place, then the notes likewise.
  ///
  /// - Parameter lines: The lines of the file at a path, or nil if there is no such file.
  public func text(lines: (String) -> [Substring]?) -> String {
    var text = "\(location.file):\(location.line):\(location.column): \(severity.rawValue): \(message)"
    if let all = lines(location.file), all.indices.contains(location.line - 1) {
      text += "\n" + Self.excerpt(of: all[location.line - 1], location)
    }
    for note in notes { text += "\n" + note.text(lines: lines) }
    return text
  }

  /// The longest line that is shown whole, and how much of a longer one is shown on each side of the place.
  private static let longestLine = 200
  private static let context = 60

  /// The line, and below it spaces up to the place, counted in characters and not in bytes, then `^` and `~` along it.
  private static func excerpt(of line: Substring, _ range: SourceRange) -> String {
    let bytes = line.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.column - 1, limitedBy: bytes.endIndex) ?? bytes.endIndex
    let end = bytes.index(start, offsetBy: range.length, limitedBy: bytes.endIndex) ?? bytes.endIndex
    var (before, marked, after) = (line[..<start], line[start..<end], line[end...])
    if line.count > longestLine {
      before = shortened(before, before.suffix(context))
      if marked.count > context {
        (marked, after) = (shortened(marked, marked.prefix(context)), "")
      } else {
        after = shortened(after, after.prefix(context))
      }
    }
    let caret = String(repeating: " ", count: before.count) + "^" + String(repeating: "~", count: max(1, marked.count) - 1)
    return (before + marked + after).printable + "\n" + caret
  }

  /// A part of a text with `…` for what is missing.
  private static func shortened(_ text: Substring, _ part: Substring) -> Substring {
    if part.count == text.count { return text }
    return part.startIndex == text.startIndex ? part + "…" : "…" + part
  }
}

extension Substring {
  /// One space for each tab and control character, so that a caret counted in characters stands where it should and a
  /// terminal obeys nobody's commands.
  fileprivate var printable: String {
    String(map { character in character.unicodeScalars.contains { $0.value < 32 || $0.value == 127 } ? " " : character })
  }
}
