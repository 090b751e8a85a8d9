extension LinePlot {
  /// Braille dots, two across and four down in a character; without colours several series are drawn by letters.
  public func terminal(width: Int, ansi: Bool) -> String {
    var lines: [String] = heading.map { [TerminalText.fitting($0, columns: width)] } ?? []
    guard let domains else {
      lines += TerminalText.lines(of: Words.capitalized(emptiness), columns: width)
      return lines.joined(separator: "\n") + "\n"
    }
    if !yLabel.isEmpty { lines.append(TerminalText.fitting("↑ " + yLabel, columns: width)) }
    let margin = terminalMargin(domains.y, width: width)
    lines += terminalRows(8, domains, margin: margin, width: width, ansi: ansi)
    lines.append(terminalAxis(domains.x, margin: margin, width: width))
    if traces.count > 1 {
      lines += TerminalLegend(names: traces.indices.map(name)).lines(width: width, ansi: ansi)
    }
    return (lines + notes.flatMap { TerminalText.lines(of: $0, columns: width) }).joined(separator: "\n") + "\n"
  }

  /// The columns that the two ends of the y axis need.
  func terminalMargin(_ domain: Domain, width: Int) -> Int {
    min(width / 3, terminalEnds(domain).map(TextWidth.columns).max() ?? 0)
  }

  private func terminalEnds(_ domain: Domain) -> [String] {
    [domain.upper, domain.lower].map(NumberFormat(for: [domain.lower, domain.upper]).text)
  }

  private func columns(margin: Int, width: Int) -> Int { max(8, min(width - margin - 1, 72)) }

  /// The lines over the given axes, with the ends of the y axis beside them.
  ///
  /// `inks` has the colour of each series, if that is not its place.
  func terminalRows(_ rows: Int, _ domains: (x: Domain, y: Domain), margin: Int, width: Int, ansi: Bool, inks: [Int]? = nil)
    -> [String] {
    var canvas = TerminalCanvas(columns: columns(margin: margin, width: width), rows: rows)
    let x = Scale(xScale, domains.x, from: 0, to: Double(canvas.dotsAcross - 1))
    let y = Scale(yScale, domains.y, from: Double(canvas.dotsDown - 1), to: 0)
    for index in traces.indices {
      var last: (Int, Int)?
      for point in traces[index].points {
        guard let left = x.position(point.x), let top = y.position(point.y) else {
          last = nil
          continue
        }
        let dot = (Int(left.rounded()), Int(top.rounded()))
        canvas.line(from: last ?? dot, to: dot, series: inks?[index] ?? index)
        last = dot
      }
    }
    let labels = terminalEnds(domains.y)
    let byLetter = traces.count > 1 && !ansi
    return canvas.lines(ansi: ansi, byLetter: byLetter).enumerated().map { row, text in
      let label = row == 0 ? labels[0] : row == rows - 1 ? labels[1] : ""
      let fitted = TerminalText.fitting(label, columns: margin)
      return TerminalText.trailing(fitted, columns: margin) + (label.isEmpty ? "│" : "┤") + text
    }
  }

  /// The two ends of the x axis with its name between them, or the names of its places if all have room.
  func terminalAxis(_ domain: Domain, margin: Int, width: Int) -> String {
    let columns = columns(margin: margin, width: width)
    let start = String(repeating: " ", count: margin + 1)
    if let names = terminalNames(domain, columns: columns) { return start + names }
    let format = NumberFormat(for: [domain.lower, domain.upper])
    let (first, last) = (format.text(domain.lower), format.text(domain.upper))
    let room = max(0, columns - TextWidth.columns(first) - TextWidth.columns(last) - 2)
    let name = room > 2 ? TerminalText.fitting(xLabel.isEmpty ? "" : xLabel + " →", columns: room) : ""
    let left = (room - TextWidth.columns(name)) / 2
    let middle = TerminalText.leading(String(repeating: " ", count: max(0, left)) + name, columns: room)
    return start + first + " " + middle + " " + last
  }

  /// The names of the places, each below its place; nil if they do not fit.
  private func terminalNames(_ domain: Domain, columns: Int) -> String? {
    let shown = xNames.indices.filter { domain.contains(Double($0)) }
    guard !shown.isEmpty, xScale == .linear else { return nil }
    let scale = Scale(.linear, domain, from: 0, to: Double(columns - 1))
    var line = "", used = 0
    for index in shown {
      let name = xNames[index], size = TextWidth.columns(name)
      guard let place = scale.position(Double(index)) else { return nil }
      let start = min(max(0, Int(place.rounded()) - size / 2), columns - size)
      guard start >= used else { return nil }
      line += String(repeating: " ", count: start - used) + name
      used = start + size
    }
    return line
  }
}
