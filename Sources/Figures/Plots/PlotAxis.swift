/// What one axis of a plot covers, and how it is labelled.
struct PlotAxis: Hashable {
  var scale = AxisScale.linear
  var domain: Domain
  /// The names of the places 0, 1, 2, …; where there are none the ticks are numbers.
  var names: [String] = []
  var onlyWholeNumbers = false
  /// Whether the axis is extended to round values, so that the outermost ticks frame the data.
  var endsAtTicks = false

  /// A place of equal breadth for each name.
  static func categories(_ names: [String]) -> PlotAxis {
    PlotAxis(domain: Domain(-0.5, Double(max(1, names.count)) - 0.5), names: names)
  }

  /// Whether the names are the letters of a text.
  var hasLetters: Bool { names.count > 12 && names.allSatisfy { $0.count == 1 } }

  /// The words that the letters make, each in the middle of its letters.
  var words: Ticks {
    let shown = names.indices.filter { domain.contains(Double($0)) }
    let words = shown.split { ["␣", "↵", "⇥", " "].contains(names[$0]) }.filter { !$0.isEmpty }
    return Ticks(values: words.map { (Double($0.first ?? 0) + Double($0.last ?? 0)) / 2 },
                 labels: words.map { $0.map { names[$0] }.joined() })
  }

  /// The axis as it is drawn with about `count` ticks, and these.
  func ticks(count: Int) -> (PlotAxis, Ticks) {
    guard names.isEmpty else {
      let shown = names.indices.filter { domain.contains(Double($0)) }
      return (self, Ticks(values: shown.map(Double.init), labels: shown.map { names[$0] }))
    }
    guard endsAtTicks else {
      return (self, Scale(scale, domain, from: 0, to: 1).ticks(count: count, wholeNumbers: onlyWholeNumbers))
    }
    var axis = self
    switch scale {
    case .linear:
      let step = Step(for: domain, count: count, wholeNumbers: onlyWholeNumbers)
      axis.domain = step.rounding(domain)
      return (axis, Ticks(step, in: axis.domain))
    case .log:
      axis.domain = domain.roundedToDecades
      return (axis, Ticks(log: axis.domain, count: count))
    }
  }
}
