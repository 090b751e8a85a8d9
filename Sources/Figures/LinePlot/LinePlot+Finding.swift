extension LinePlot {
  public var finding: String {
    guard domains != nil else { return Words.capitalized(emptiness) + "." }
    let shown = traces.indices.filter { traces[$0].extent != nil }
    let spans = Set(shown.compactMap { traces[$0].extent.map(span) })
    let shared = shown.count > 1 && spans.count == 1 ? spans.first : nil
    let sentences = shown.prefix(6).compactMap { index in
      traces[index].extent.map { sentence(about: name(of: index), $0, withSpan: shared == nil) }
    }
    let rest = shown.count > 6 ? ["\(NumberText.integer(shown.count - 6)) more series are not described."] : []
    let all = (sentences + rest + spreads + remarks + notes.map { $0 + "." }).joined(separator: " ")
    if let shared { return Words.capitalized(shared) + ": " + all }
    // A series is called as its author calls it.
    return traces.first?.name.isEmpty == false ? all : Words.capitalized(all)
  }

  /// `loss falls from 1.39 to 0.02 (step 0 to 199); lowest 0.015 at step 187.`
  private func sentence(about name: String, _ extent: Trace.Extent, withSpan: Bool) -> String {
    let subject = name.isEmpty ? "the value" : name
    let (first, last, low, high) = (extent.first, extent.last, extent.lowest, extent.highest)
    if first == last, low == high { return "\(subject) is \(number(first.y)) at \(place(first))." }
    let span = withSpan ? " (\(span(extent)))" : ""
    if low.y == high.y { return "\(subject) stays at \(number(first.y))\(span)." }
    let verb = last.y < first.y ? "falls" : last.y > first.y ? "rises" : "returns"
    var text = "\(subject) \(verb) from \(number(first.y)) to \(number(last.y))\(span)"
    if low.y < min(first.y, last.y) { text += "; lowest \(number(low.y)) at \(place(low))" }
    if high.y > max(first.y, last.y) { text += "; highest \(number(high.y)) at \(place(high))" }
    return text + "."
  }

  /// How wide the bands are where they are widest.
  private var spreads: [String] {
    bands.enumerated().compactMap { index, band in
      guard let low = band?.low.extent, let high = band?.high.extent else { return nil }
      let owner = traces.count == 1 ? "The band" : "The band of \(name(of: index))"
      return "\(owner) lies between \(number(low.lowest.y)) and \(number(high.highest.y))."
    }
  }

  private var remarks: [String] {
    annotations.isEmpty ? [] : ["Marked: " + Words.list(annotations.map(\.sentence), limit: 6) + "."]
  }

  private var xName: String { xLabel.isEmpty ? "x" : Words.withoutUnit(xLabel) }

  private func number(_ value: Double) -> String { NumberText.text(value, significant: 3) }

  private func place(_ point: Point) -> String { "\(xName) \(number(point.x))" }

  private func span(_ extent: Trace.Extent) -> String { "\(place(extent.first)) to \(number(extent.last.x))" }

  /// Why there is nothing to draw.
  var emptiness: String {
    let tally = traces.reduce(into: Trace.Tally()) { sum, trace in
      sum.all += trace.tally.all
      sum.nan += trace.tally.nan
      sum.infinite += trace.tally.infinite
      sum.notPositive += trace.tally.notPositive
      sum.withoutX += trace.tally.withoutX
    }
    if traces.isEmpty { return "nothing to draw: there is no series" }
    if tally.all == 0 { return "nothing to draw: there are no values" }
    let reasons = [
      tally.nan > 0 ? "\(NumberText.integer(tally.nan)) NaN" : nil,
      tally.infinite > 0 ? "\(NumberText.integer(tally.infinite)) infinite" : nil,
      tally.notPositive > 0 ? "\(NumberText.integer(tally.notPositive)) not positive, as a log axis needs" : nil,
      tally.withoutX > 0 ? "\(NumberText.integer(tally.withoutX)) without a place on the x axis" : nil,
    ].compactMap { $0 }
    return "nothing to draw: of \(Words.count(tally.all, "value")), " + reasons.joined(separator: ", ")
  }

  /// What the lines do not show, a sentence for each kind.
  var notes: [String] {
    let all = traceNotes
    var notes = all.count > 6 ? all.prefix(5) + ["\(Words.count(all.count - 5, "more note")) of this kind"] : all
    if omitted > 0 { notes.append("\(NumberText.integer(omitted)) more series are not drawn") }
    return notes
  }

  private var traceNotes: [String] {
    traces.indices.flatMap { index -> [String] in
      let trace = traces[index]
      let owner = traces.count == 1 ? "" : name(of: index) + ": "
      let tally = trace.tally
      var notes: [String] = []
      if tally.all == 0 { notes.append(owner + "no values") }
      if tally.nan > 0 {
        notes.append(owner + Words.count(tally.nan, "value") + (tally.nan == 1 ? " is NaN" : " are NaN"))
      }
      if tally.infinite > 0 { notes.append(owner + infinityNote(trace)) }
      if tally.notPositive > 0 {
        notes.append(owner + Words.count(tally.notPositive, "value") + " at or below 0 not on the log axis")
      }
      if tally.withoutX > 0 {
        notes.append(owner + Words.count(tally.withoutX, "value") + " without a place on the x axis")
      }
      return notes
    }
  }

  private func infinityNote(_ trace: Trace) -> String {
    let places = trace.infinities.map { "\($0.isPositive ? "∞" : NumberText.minus + "∞") at \(xName) \(number($0.x))" }
    let rest = trace.tally.infinite - places.count
    return Words.list(places) + (rest > 0 ? " and \(NumberText.integer(rest)) more infinite values" : "")
  }
}
