extension Heatmap {
  public var finding: String {
    guard let extent else { return Words.capitalized(emptiness) + "." }
    func number(_ value: Double) -> String { NumberText.text(value, significant: 3) }
    let finite = tally.all - tally.nan - tally.infinite
    let all = finite == 1 ? "The value is" : "All \(NumberText.integer(finite)) values are"
    let range = extent.lowest.value == extent.highest.value
      ? "\(all) \(number(extent.lowest.value))."
      : "\(NumberText.integer(finite)) values from \(number(extent.lowest.value)) (\(extent.lowest.place))"
        + " to \(number(extent.highest.value)) (\(extent.highest.place))."
    return ([range] + notes.map { Words.capitalized($0) + "." }).joined(separator: " ")
  }

  /// Why there is nothing to draw.
  var emptiness: String {
    if tally.all == 0 { return "nothing to draw: there are no values" }
    let reasons = [
      tally.nan > 0 ? "\(NumberText.integer(tally.nan)) NaN" : nil,
      tally.infinite > 0 ? "\(NumberText.integer(tally.infinite)) infinite" : nil,
    ].compactMap { $0 }
    return "nothing to draw: of \(Words.count(tally.all, "value")), " + reasons.joined(separator: ", ")
  }

  /// What the colours do not say.
  var notes: [String] {
    var notes: [String] = []
    if tally.nan > 0 { notes.append("× is NaN: \(Words.count(tally.nan, "cell"))") }
    if tally.infinite > 0 { notes.append("∞ in \(Words.count(tally.infinite, "cell")), in the outermost colours") }
    if grid.isBlocked {
      notes.append("each cell is the mean of \(grid.blockHeight) × \(grid.blockWidth) values")
    }
    return notes
  }
}
