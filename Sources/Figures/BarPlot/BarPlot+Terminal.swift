extension BarPlot {
  /// Lying bars of block characters, an eighth of a column exact, with their numbers.
  public func terminal(width: Int, ansi: Bool) -> String {
    var lines: [String] = heading.map { [TerminalText.fitting($0, columns: width)] } ?? []
    guard let domain else {
      lines += TerminalText.lines(of: Words.capitalized(emptiness), columns: width)
      return lines.joined(separator: "\n") + "\n"
    }
    let largest = max(domain.lower.magnitude, domain.upper.magnitude)
    let labels = names.indices.flatMap { index in
      series.indices.map { series.count == 1 ? names[index] : $0 == 0 ? "\(names[index]) \(name(of: 0))" : name(of: $0) }
    }
    let values = names.indices.flatMap { index in series.indices.map { series[$0].values[index] } }
    let margin = min(width / 3, labels.map(TextWidth.columns).max() ?? 0)
    let numbers = values.map(format.text)
    let room = max(4, min(50, width - margin - 3 - (numbers.map(TextWidth.columns).max() ?? 0)))
    for (index, value) in values.prefix(60).enumerated() {
      let label = TerminalText.leading(TerminalText.fitting(labels[index], columns: margin), columns: margin)
      let bar = value.isFinite ? TerminalBlocks.bar(value.magnitude / largest, columns: room) : ""
      let drawn = ansi ? TerminalCanvas.colored(bar, series: index % series.count) : bar
      lines.append(TerminalText.fitting(label, columns: width) + " " + drawn + (bar.isEmpty ? "" : " ") + numbers[index])
    }
    if values.count > 60 { lines.append("… \(Words.count(values.count - 60, "more bar"))") }
    return (lines + notes).joined(separator: "\n") + "\n"
  }
}
