extension Multiples {
  /// The lines of each panel, low and all above one axis; without colours several series are drawn by letters.
  public func terminal(width: Int, ansi: Bool) -> String {
    var lines: [String] = heading.map { [TerminalText.fitting($0, columns: width)] } ?? []
    guard let domains else {
      lines += TerminalText.lines(of: finding, columns: width)
      return lines.joined(separator: "\n") + "\n"
    }
    if !yLabel.isEmpty { lines.append(TerminalText.fitting("↑ " + yLabel, columns: width)) }
    // Quantities one below the other share time alone, others both axes.
    let heights = panels.map { isStacked ? $0.plot.domains?.y ?? domains.y : domains.y }
    let margin = zip(panels, heights).map { $0.plot.terminalMargin($1, width: width) }.max() ?? 0
    for (panel, height) in zip(panels, heights) {
      lines.append(TerminalText.fitting(panel.title, columns: width))
      lines += panel.plot.terminalRows(panels.count > 3 ? 4 : 6, (domains.x, height), margin: margin, width: width, ansi: ansi,
                                       inks: panel.inks)
    }
    if let last = panels.last { lines.append(last.plot.terminalAxis(domains.x, margin: margin, width: width)) }
    if names.count > 1 { lines += TerminalLegend(names: names).lines(width: width, ansi: ansi) }
    return (lines + notes.flatMap { TerminalText.lines(of: $0, columns: width) }).joined(separator: "\n") + "\n"
  }
}
