extension BarPlot {
  public var finding: String {
    guard domain != nil else { return Words.capitalized(emptiness) + "." }
    let sentences = series.indices.prefix(6).compactMap(sentence)
    return (sentences + notes.map { Words.capitalized($0) + "." }).joined(separator: " ")
  }

  /// `p is highest for o (0.84) and lowest for l (0.001).`
  private func sentence(about index: Int) -> String? {
    let values = series[index].values
    let finite = values.indices.filter { values[$0].isFinite }
    guard let low = finite.min(by: { values[$0] < values[$1] }), let high = finite.max(by: { values[$0] < values[$1] }) else {
      return nil
    }
    func number(_ place: Int) -> String { NumberText.text(values[place], significant: 3) }
    func place(_ index: Int) -> String { names[index].isEmpty ? "place \(index)" : names[index] }
    let subject = series.count == 1 && !series[index].name.isEmpty ? series[index].name : name(of: index)
    let name = subject.isEmpty ? "The value" : series[index].name.isEmpty ? Words.capitalized(subject) : subject
    if finite.count == 1 { return "\(name) is \(number(high)) for \(place(high))." }
    if values[low] == values[high] { return "\(name) is \(number(high)) for all \(finite.count)." }
    return "\(name) is highest for \(place(high)) (\(number(high))) and lowest for \(place(low)) (\(number(low)))."
  }

  func name(of index: Int) -> String {
    let name = series[index].name
    return !name.isEmpty ? name : series.count == 1 ? Words.withoutUnit(yLabel) : "series \(index + 1)"
  }

  var emptiness: String {
    if series.isEmpty || names.isEmpty { return "nothing to draw: there are no values" }
    return "nothing to draw: none of \(Words.count(names.count * series.count, "value")) is finite"
  }

  var notes: [String] {
    omitted > 0 ? ["\(NumberText.integer(omitted)) more categories are not drawn"] : []
  }
}
