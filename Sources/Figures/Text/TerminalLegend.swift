/// The names of series in a terminal, each behind a piece of its colour, or behind its letter where there are no colours.
struct TerminalLegend {
  let names: [String]
  var sample = "━━"

  func lines(width: Int, ansi: Bool) -> [String] {
    var lines: [String] = []
    var used = 0
    for (index, name) in names.enumerated() {
      let sign = ansi ? sample : String(TerminalCanvas.letter(index))
      let text = TerminalText.fitting(name, columns: max(1, width - TextWidth.columns(sign) - 1))
      let size = TextWidth.columns(sign) + 1 + TextWidth.columns(text)
      let item = (ansi ? TerminalCanvas.colored(sign, series: index) : sign) + " " + text
      if let last = lines.last, used + 2 + size <= width {
        lines[lines.count - 1] = last + "  " + item
        used += 2 + size
      } else {
        lines.append(item)
        used = size
      }
    }
    return lines
  }
}
