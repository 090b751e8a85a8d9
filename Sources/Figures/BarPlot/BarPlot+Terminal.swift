extension BarPlot {
  /// Lying bars of block characters, an eighth of a column exact, with their numbers.
  public func terminal(width: Int, ansi: Bool) -> String {
    var lines: [String] = heading.map { [TerminalText.fitting($0, columns: width)] } ?? []
    guard let domain else {
      lines += TerminalText.lines(of: Words.capitalized(emptiness), columns: width)
      return lines.joined(separator: "\n") + "\n"
    }
    let largest = max(domain.lower.magnitude, domain.upper.magnitude)
    let values = names.indices.flatMap { index in series.indices.map { series[$0].values[index] } }
    let isGrouped = series.count > 1
    let margin = min(width / 4, names.map(TextWidth.columns).max() ?? 0)
    let second = isGrouped ? min(width / 4, series.indices.map { TextWidth.columns(name(of: $0)) }.max() ?? 0) + 2 : 0
    let numbers = values.map(format.text)
    let room = max(4, min(50, width - margin - second - 3 - (numbers.map(TextWidth.columns).max() ?? 0)))
    for (index, value) in values.prefix(60).enumerated() {
      let (category, one) = (index / series.count, index % series.count)
      // The category is named once, beside the first of its bars.
      var label = TerminalText.leading(TerminalText.fitting(one == 0 ? names[category] : "", columns: margin), columns: margin)
      if isGrouped {
        label += "  " + TerminalText.leading(TerminalText.fitting(name(of: one), columns: second - 2), columns: second - 2)
      }
      let bar = value.isFinite ? TerminalBlocks.bar(value.magnitude / largest, columns: room) : ""
      let drawn = ansi ? TerminalCanvas.colored(bar, series: one) : bar
      lines.append(TerminalText.fitting(label, columns: width) + " " + drawn + (bar.isEmpty ? "" : " ") + numbers[index])
    }
    if values.count > 60 { lines.append("… \(Words.count(values.count - 60, "more bar"))") }
    let axes = [yLabel.isEmpty ? nil : "→ " + yLabel, xLabel.isEmpty ? nil : "↓ " + xLabel].compactMap { $0 }
    if !axes.isEmpty { lines.insert(TerminalText.fitting(axes.reversed().joined(separator: "  "), columns: width),
                                    at: heading == nil ? 0 : 1) }
    return (lines + notes).joined(separator: "\n") + "\n"
  }
}
