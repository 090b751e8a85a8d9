extension Surface {
  /// The values as shades, or with `ansi` as colours, and what the surface and its path show in words.
  public func terminal(width: Int, ansi: Bool) -> String {
    let columns = min(grid.columnCount, max(1, (width - 2) / 2)), rows = min(grid.rowCount, 16)
    // The highest y stands on top.
    let sample = (0..<rows).reversed().map { row in
      (0..<columns).map { column -> Double in
        let cell = grid[row * grid.rowCount / rows, column * grid.columnCount / columns]
        return if case .value(let value) = cell { value } else { .nan }
      }
    }
    let map = Heatmap(sample, rowLabels: sample.map { _ in " " }, columnLabels: (0..<columns).map { _ in "" }, heading: heading,
                      color: .sequential)
    func span(_ name: String, _ domain: Domain) -> String {
      let ends = NumberText.column([domain.lower, domain.upper], significant: 3)
      return "\(name) \(ends[0]) … \(ends[1])"
    }
    let axes = extent == nil ? "" : span(xLabel.isEmpty ? "→" : "→ " + xLabel, x) + "  " + span(yLabel.isEmpty ? "↑" : "↑ " + yLabel, y)
    return map.terminal(width: width, ansi: ansi)
      + (TerminalText.lines(of: axes, columns: width) + TerminalText.lines(of: finding, columns: width)).map { $0 + "\n" }.joined()
  }
}
