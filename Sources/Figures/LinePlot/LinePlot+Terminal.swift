extension LinePlot {
  /// Braille dots, two across and four down in a character; without colours several series are drawn by letters.
  public func terminal(width: Int, ansi: Bool) -> String {
    var lines: [String] = heading.map { [TerminalText.fitting($0, columns: width)] } ?? []
    guard let domains else {
      lines += TerminalText.lines(of: Words.capitalized(emptiness), columns: width)
      return lines.joined(separator: "\n") + "\n"
    }
    let rows = 8
    let ticks = Scale(yScale, domains.y, from: 0, to: 1)
    let format = NumberFormat(for: [domains.y.lower, domains.y.upper])
    let labels = [domains.y.upper, domains.y.lower].map(format.text)
    let margin = min(width / 3, labels.map(TextWidth.columns).max() ?? 0)
    var canvas = TerminalCanvas(columns: max(8, min(width - margin - 1, 72)), rows: rows)
    let x = Scale(xScale, domains.x, from: 0, to: Double(canvas.dotsAcross - 1))
    for index in traces.indices {
      var last: (Int, Int)?
      for point in traces[index].points {
        guard let left = x.position(point.x), let height = ticks.position(point.y) else {
          last = nil
          continue
        }
        let dot = (Int(left.rounded()), Int(((1 - height) * Double(canvas.dotsDown - 1)).rounded()))
        canvas.line(from: last ?? dot, to: dot, series: index)
        last = dot
      }
    }
    if !yLabel.isEmpty { lines.append(TerminalText.fitting("↑ " + yLabel, columns: width)) }
    let byLetter = traces.count > 1 && !ansi
    for (row, text) in canvas.lines(ansi: ansi, byLetter: byLetter).enumerated() {
      let label = row == 0 ? labels[0] : row == rows - 1 ? labels[1] : ""
      let fitted = TerminalText.fitting(label, columns: margin)
      lines.append(TerminalText.trailing(fitted, columns: margin) + "┤" + text)
    }
    lines.append(axisLine(domains.x, margin: margin, columns: canvas.columns))
    if traces.count > 1 { lines.append(legend(width: width, ansi: ansi)) }
    return (lines + notes.flatMap { TerminalText.lines(of: $0, columns: width) }).joined(separator: "\n") + "\n"
  }

  /// The two ends of the x axis with its name between them.
  private func axisLine(_ domain: Domain, margin: Int, columns: Int) -> String {
    let format = NumberFormat(for: [domain.lower, domain.upper])
    let (first, last) = (format.text(domain.lower), format.text(domain.upper))
    let room = max(0, columns - TextWidth.columns(first) - TextWidth.columns(last) - 2)
    let name = room > 2 ? TerminalText.fitting(xLabel.isEmpty ? "" : xLabel + " →", columns: room) : ""
    let left = (room - TextWidth.columns(name)) / 2
    let middle = TerminalText.leading(String(repeating: " ", count: max(0, left)) + name, columns: room)
    return String(repeating: " ", count: margin + 1) + first + " " + middle + " " + last
  }

  private func legend(width: Int, ansi: Bool) -> String {
    let names = traces.indices.map { index -> String in
      let sample = ansi ? TerminalCanvas.colored("━━", series: index) : String(TerminalCanvas.letter(index))
      return sample + " " + name(of: index)
    }
    return ansi ? names.joined(separator: "  ") : TerminalText.fitting(names.joined(separator: "  "), columns: width)
  }
}
