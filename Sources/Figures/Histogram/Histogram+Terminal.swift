extension Histogram {
  /// A column of blocks for each interval, of several series one below the other over the same axes.
  public func terminal(width: Int, ansi: Bool) -> String {
    var lines: [String] = heading.map { [TerminalText.fitting($0, columns: width)] } ?? []
    guard total > 0, let first = edges.first, let last = edges.last else {
      lines += TerminalText.lines(of: Words.capitalized(emptiness), columns: width)
      return lines.joined(separator: "\n") + "\n"
    }
    lines.append(TerminalText.fitting("↑ " + yLabel, columns: width))
    let rows = samples.count == 1 ? 8 : 5
    let bins = edges.count - 1
    // Narrow intervals are joined where there are more than columns; wide ones get several columns.
    let joined = max(1, (bins + 63) / 64, bins / max(1, width - 16))
    let heights = samples.map { sample in
      stride(from: 0, to: bins, by: joined).map { sample.counts[$0..<min(bins, $0 + joined)].reduce(0, +) }
    }
    let most = max(1, heights.joined().max() ?? 1), columns = (bins + joined - 1) / joined
    let label = TerminalText.fitting(NumberText.integer(most), columns: width / 3), margin = TextWidth.columns(label)
    let breadth = max(1, min(6, min(72, width - margin - 1) / columns))
    for index in samples.indices {
      if samples.count > 1 { lines.append(TerminalText.fitting(name(of: index), columns: width)) }
      let counts = heights[index]
      for row in 0..<rows {
        let text = counts.map { count in
          let height = Double(count) / Double(most) * Double(rows) - Double(rows - 1 - row)
          // One value is seen too.
          let part = count > 0 && row == rows - 1 ? max(height, 0.1) : height
          return String(repeating: TerminalBlocks.column(part), count: breadth)
        }.joined()
        let bars = TerminalText.trimmed(text)
        let end = row == 0 ? label : row == rows - 1 ? "0" : ""
        lines.append(TerminalText.trailing(end, columns: margin) + (end.isEmpty ? "│" : "┤")
          + (ansi && !bars.isEmpty ? TerminalCanvas.colored(bars, series: index) : bars))
      }
    }
    lines.append(axis(first, last, margin: margin, columns: columns * breadth, width: width))
    return (lines + notes.flatMap { TerminalText.lines(of: $0, columns: width) }).joined(separator: "\n") + "\n"
  }

  private func axis(_ first: Double, _ last: Double, margin: Int, columns: Int, width: Int) -> String {
    let format = NumberFormat(for: [first, last], significant: 3)
    let (start, end) = (format.text(first), format.text(last))
    let room = max(1, columns - TextWidth.columns(start) - TextWidth.columns(end))
    let name = xLabel.isEmpty ? "" : TerminalText.fitting(xLabel + " →", columns: max(1, room - 2))
    let left = max(1, (room - TextWidth.columns(name)) / 2)
    let middle = TerminalText.leading(String(repeating: " ", count: left) + (room > 6 ? name : ""), columns: room)
    return TerminalText.fitting(String(repeating: " ", count: margin + 1) + start + middle + end, columns: width)
  }
}
