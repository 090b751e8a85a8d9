extension Diagnostic {
  /// `file:line:column: error: message`, then the source line and a caret below the place, then the notes likewise.
  ///
  /// - Parameter lines: The lines of the file at a path, or nil if there is no such file.
  public func text(lines: (String) -> [Substring]?) -> String {
    var text = "\(location.file):\(location.line):\(location.column): \(severity.rawValue): \(message)"
    if let all = lines(location.file), all.indices.contains(location.line - 1) {
      let line = all[location.line - 1]
      text += "\n" + line.replacingTabs + "\n" + Self.caret(under: line, location)
    }
    for note in notes { text += "\n" + note.text(lines: lines) }
    return text
  }

  /// Spaces up to the place, counted in characters and not in bytes, then `^` and `~` along its length.
  private static func caret(under line: Substring, _ range: SourceRange) -> String {
    let bytes = line.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.column - 1, limitedBy: bytes.endIndex) ?? bytes.endIndex
    let end = bytes.index(start, offsetBy: range.length, limitedBy: bytes.endIndex) ?? bytes.endIndex
    let before = line[..<start].count
    let marked = max(1, line[start..<end].count)
    return String(repeating: " ", count: before) + "^" + String(repeating: "~", count: marked - 1)
  }
}

extension Substring {
  /// One space for each tab, so that a caret counted in characters stands where it should.
  fileprivate var replacingTabs: String { String(map { $0 == "\t" ? " " : $0 }) }
}
