extension Heatmap {
  /// Shades, or with `ansi` colours; with the numbers where they fit.
  public func terminal(width: Int, ansi: Bool) -> String {
    var lines: [String] = heading.map { [TerminalText.fitting($0, columns: width)] } ?? []
    guard extent != nil else {
      lines += TerminalText.lines(of: Words.capitalized(emptiness), columns: width)
      return lines.joined(separator: "\n") + "\n"
    }
    let margin = min(width / 4, grid.rowLabels.map(TextWidth.columns).max() ?? 0)
    let values = grid.values.prefix(400)
    let format = NumberFormat(for: values, significant: 3)
    let numbers = max(3, values.map { TextWidth.columns(format.text($0)) }.max() ?? 3) + 2
    let showsValues = (width - margin - 1) / max(1, grid.columnCount) >= numbers && grid.rowCount <= 24
    let cellWidth = showsValues ? numbers : 2
    let shown = min(grid.columnCount, max(1, (width - margin - 1) / cellWidth))

    let isNamed = grid.columnLabels.contains { !$0.isEmpty }
    if isNamed, showsValues || grid.columnLabels.allSatisfy({ TextWidth.columns($0) < cellWidth }) {
      let names = grid.columnLabels.map { text in
        TerminalText.trailing(TerminalText.fitting(text, columns: cellWidth - 1), columns: cellWidth)
      }
      lines.append(String(repeating: " ", count: margin + 1) + names.prefix(shown).joined())
    }
    for row in 0..<grid.rowCount {
      let label = TerminalText.fitting(grid.rowLabels[row], columns: margin)
      let cells = (0..<shown).map { cell(row, $0, showsValues ? format : nil, width: cellWidth, ansi: ansi) }
      lines.append(TerminalText.trailing(label, columns: margin) + " " + cells.joined())
    }
    let ends = NumberFormat(for: [colors.lower, colors.upper], significant: 3)
    lines.append("\(ends.text(colors.lower)) … \(ends.text(colors.upper))")
    if shown < grid.columnCount { lines.append("… \(Words.count(grid.columnCount - shown, "more column"))") }
    lines += notes.flatMap { TerminalText.lines(of: $0, columns: width) }
    return lines.map(Self.trimmed).joined(separator: "\n") + "\n"
  }

  private func value(_ row: Int, _ column: Int) -> Double? {
    if case .value(let value) = grid[row, column] { value } else { nil }
  }

  private func cell(_ row: Int, _ column: Int, _ format: NumberFormat?, width: Int, ansi: Bool) -> String {
    guard let value = value(row, column) else {
      let sign = grid[row, column] == .nan ? (format == nil ? "×" : "NaN") : ""
      return TerminalText.trailing(sign, columns: width)
    }
    let level = colors.level(value)
    let text = format.map { TerminalText.trailing($0.text(value), columns: width - 1) + " " }
    if ansi {
      return Self.colored(text ?? String(repeating: " ", count: width), level)
    }
    return text ?? Self.shade(level)
  }

  /// Two characters: darker for a larger size, with its sign if the colours have one.
  private static func shade(_ level: ColorLevel) -> String {
    let shades = [" ", "░", "▒", "▓", "█"]
    switch level.map {
    case .sequential:
      return String(repeating: shades[level.index * 4 / (ColorLevel.count - 1)], count: 2)
    case .diverging:
      let distance = level.index - ColorLevel.count / 2
      let shade = shades[abs(distance) * 4 / (ColorLevel.count / 2)]
      return (distance < 0 ? NumberText.minus : distance > 0 ? "+" : " ") + shade
    }
  }

  /// `text` on the colour that a dark page would show, with its own text colour, so that any terminal shows it alike.
  private static func colored(_ text: String, _ level: ColorLevel) -> String {
    func parts(_ color: Color) -> String { color.bytes.map(String.init).joined(separator: ";") }
    return "\u{1B}[48;2;\(parts(level.fill.dark));38;2;\(parts(level.text.dark))m\(text)\u{1B}[0m"
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
