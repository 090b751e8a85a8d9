extension DataTable {
  /// The table in columns of plain text, at most `width` wide; what does not fit is cut and counted.
  func terminal(width: Int, ansi: Bool) -> String {
    let columns = columns
    let widths = columns.map { column in
      min(Self.widestCell, ([column.header] + column.texts).map(TextWidth.columns).max() ?? 0)
    }
    var fitting = 0, used = 0
    for columnWidth in widths {
      used += columnWidth + (fitting == 0 ? 0 : 2)
      guard used <= width || fitting == 0 else { break }
      fitting += 1
    }
    func line(_ texts: [String]) -> String {
      let padded = texts.prefix(fitting).enumerated().map { index, text in
        Self.padded(text, to: min(widths[index], width), right: columns[index].isNumeric)
      }
      return Self.trimmed(padded.joined(separator: "  "))
    }
    var lines: [String] = []
    if headers.contains(where: { !$0.isEmpty }) {
      let header = line(columns.map(\.header))
      lines.append(ansi ? "\u{1B}[1m" + header + "\u{1B}[0m" : header)
      lines.append(line(widths.map { String(repeating: "─", count: $0) }))
    }
    for row in rows.indices {
      if let note = cutRowsNote, cutRows?.index == row { lines += TerminalText.lines(of: note, columns: width) }
      lines.append(line(columns.map { $0.texts[row] }))
    }
    if rows.isEmpty { lines.append("no rows") }
    if let note = cutColumnsNote { lines += TerminalText.lines(of: note, columns: width) }
    if fitting < columns.count { lines.append("… \(Words.count(columns.count - fitting, "more column"))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let widestCell = 40

  private static func padded(_ text: String, to width: Int, right: Bool) -> String {
    let fitted = TerminalText.fitting(text, columns: width)
    return right ? TerminalText.trailing(fitted, columns: width) : TerminalText.leading(fitted, columns: width)
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
