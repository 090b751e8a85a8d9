extension ScatterPlot {
  /// Few points as signs with their names, many as Braille dots; without colours several series are drawn by letters.
  public func terminal(width: Int, ansi: Bool) -> String {
    var lines: [String] = heading.map { [TerminalText.fitting($0, columns: width)] } ?? []
    guard let domains else {
      lines += TerminalText.lines(of: Words.capitalized(emptiness), columns: width)
      return lines.joined(separator: "\n") + "\n"
    }
    if !yLabel.isEmpty { lines.append(TerminalText.fitting("↑ " + yLabel, columns: width)) }
    let format = NumberFormat(for: [domains.y.lower, domains.y.upper], significant: 3)
    let ends = [format.text(domains.y.upper), format.text(domains.y.lower)]
    let margin = min(width / 3, ends.map(TextWidth.columns).max() ?? 0)
    let columns = max(8, min(width - margin - 1, 72)), rows = 12
    let isSparse = groups.reduce(0) { $0 + $1.points.count } <= 60
    let body = isSparse ? signs(domains, columns, rows, ansi: ansi) : dots(domains, columns, rows, ansi: ansi)
    for (row, text) in body.enumerated() {
      let label = TerminalText.fitting(row == 0 ? ends[0] : row == rows - 1 ? ends[1] : "", columns: margin)
      lines.append(TerminalText.trailing(label, columns: margin) + (label.isEmpty ? "│" : "┤") + text)
    }
    lines.append(axis(domains.x, margin: margin, columns: columns))
    if groups.count > 1 {
      lines += TerminalLegend(names: groups.indices.map(name), sample: "●").lines(width: width, ansi: ansi)
    }
    lines += notes.filter { !$0.hasPrefix("the area") }.flatMap { TerminalText.lines(of: $0, columns: width) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func dots(_ domains: Domains, _ columns: Int, _ rows: Int, ansi: Bool) -> [String] {
    var canvas = TerminalCanvas(columns: columns, rows: rows)
    let x = Scale(xScale, domains.x, from: 0, to: Double(canvas.dotsAcross - 1))
    let y = Scale(yScale, domains.y, from: Double(canvas.dotsDown - 1), to: 0)
    for (index, group) in groups.enumerated() {
      for place in group.points.compactMap({ place($0, x, y) }) {
        canvas.dot(Int(place.x.rounded()), Int(place.y.rounded()), series: index)
      }
    }
    return canvas.lines(ansi: ansi, byLetter: groups.count > 1 && !ansi)
  }

  /// A sign for each point, and its name behind it or before it where nothing else stands.
  private func signs(_ domains: Domains, _ columns: Int, _ rows: Int, ansi: Bool) -> [String] {
    let x = Scale(xScale, domains.x, from: 0, to: Double(columns - 1)), y = Scale(yScale, domains.y, from: Double(rows - 1), to: 0)
    var cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    let places = groups.map { $0.points.compactMap { place($0, x, y) }.map { (column: Int($0.x.rounded()), row: Int($0.y.rounded())) } }
    for (index, group) in places.enumerated() {
      let sign = groups.count == 1 ? "●" : ansi ? "●" : String(TerminalCanvas.letter(index))
      for place in group { cells[place.row][place.column] = ansi ? TerminalCanvas.colored(sign, series: index) : sign }
    }
    for (group, places) in zip(groups, places) {
      for (label, place) in zip(group.labels, places) where !label.isEmpty {
        let text = TerminalText.fitting(label, columns: 16), size = TextWidth.columns(text)
        guard size == text.count else { continue }
        for start in [place.column + 2, place.column - 1 - size] {
          let range = start - 1..<start + size + 1
          guard start >= 0, start + size <= columns else { continue }
          let isFree = range.allSatisfy { $0 == place.column || !(0..<columns).contains($0) || cells[place.row][$0] == " " }
          guard isFree else { continue }
          for (offset, letter) in text.enumerated() { cells[place.row][start + offset] = String(letter) }
          break
        }
      }
    }
    return cells.map { TerminalText.trimmed($0.joined()) }
  }

  private func axis(_ domain: Domain, margin: Int, columns: Int) -> String {
    let format = NumberFormat(for: [domain.lower, domain.upper], significant: 3)
    let (first, last) = (format.text(domain.lower), format.text(domain.upper))
    let room = max(0, columns - TextWidth.columns(first) - TextWidth.columns(last) - 2)
    let name = room > 2 && !xLabel.isEmpty ? TerminalText.fitting(xLabel + " →", columns: room) : ""
    let left = max(0, (room - TextWidth.columns(name)) / 2)
    let middle = TerminalText.leading(String(repeating: " ", count: left) + name, columns: room)
    return String(repeating: " ", count: margin + 1) + first + " " + middle + " " + last
  }
}
