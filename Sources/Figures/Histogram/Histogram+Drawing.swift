extension Histogram {
  public func drawing(width: Double) -> Drawing {
    let width = Figure.usable(width)
    guard total > 0, let first = edges.first, let last = edges.last else {
      return PlotFrame.empty(heading: heading, reason: emptiness, width: width)
    }
    var frame = PlotFrame(heading: heading, xLabel: xLabel, yLabel: yLabel, notes: notes)
    if samples.count > 1 {
      frame.legend = Legend(items: samples.indices.map { Legend.Item(name: name(of: $0), series: $0, sample: .line) })
    }
    let most = samples.flatMap(\.counts).max() ?? 1
    frame.layOut(width: width, x: PlotAxis(domain: Domain(first, last)),
                 y: PlotAxis(domain: Domain(0, Double(max(1, most))), onlyWholeNumbers: true, endsAtTicks: true), right: 14)
    var drawing = Drawing(width: width, height: frame.height)
    frame.draw(into: &drawing)
    guard let x = frame.xScale, let y = frame.yScale else { return drawing }
    for index in samples.indices { draw(index, x, y, into: &drawing) }
    return drawing
  }

  private func draw(_ index: Int, _ x: Scale, _ y: Scale, into drawing: inout Drawing) {
    let places = edges.compactMap(x.position)
    guard places.count == edges.count, let floor = y.position(0) else { return }
    if samples.count == 1 {
      for (bin, count) in samples[index].counts.enumerated() where count > 0 {
        guard let top = y.position(Double(count)) else { continue }
        let gap = places[bin + 1] - places[bin] > 4 ? 0.5 : 0
        drawing.add(.rectangle(Rectangle(x: places[bin] + gap, y: top, width: places[bin + 1] - places[bin] - 2 * gap,
                                         height: floor - top), ShapeStyle(.fill, .series(0))))
      }
      return
    }
    var outline = Path(through: [Point(places[0], floor)])
    for (bin, count) in samples[index].counts.enumerated() {
      guard let top = y.position(Double(count)) else { continue }
      outline.line(to: Point(places[bin], top))
      outline.line(to: Point(places[bin + 1], top))
    }
    outline.line(to: Point(places[places.count - 1], floor))
    drawing.add(.path(outline, ShapeStyle(.wash, .series(index))))
    drawing.add(.path(outline, ShapeStyle(.line, .series(index), dash: index)))
  }
}

extension Histogram {
  public var finding: String {
    guard total > 0 else { return Words.capitalized(emptiness) + "." }
    return (samples.indices.map(sentence) + notes.map { Words.capitalized($0) + "." }).joined(separator: " ")
  }

  private func sentence(about index: Int) -> String {
    let sample = samples[index]
    func number(_ value: Double) -> String { NumberText.text(value, significant: 3) }
    let owner = samples.count == 1 ? "" : name(of: index) + ": "
    guard sample.finite > 0 else { return owner + "no finite value." }
    if sample.lowest == sample.highest {
      return owner + (sample.finite == 1 ? "1 value, \(number(sample.lowest))."
        : "\(Words.count(sample.finite, "value")), all \(number(sample.lowest)).")
    }
    var text = owner + "\(Words.count(sample.finite, "value")) from \(number(sample.lowest)) to \(number(sample.highest)), "
    text += "mean \(number(sample.mean)), standard deviation \(number(sample.deviation))"
    if let most = sample.counts.indices.max(by: { sample.counts[$0] < sample.counts[$1] }) {
      text += "; most, \(NumberText.integer(sample.counts[most])), between \(number(edges[most])) and \(number(edges[most + 1]))"
    }
    return text + "."
  }

  func name(of index: Int) -> String {
    samples[index].name.isEmpty ? "series \(index + 1)" : samples[index].name
  }

  var emptiness: String {
    let nan = samples.reduce(0) { $0 + $1.nan }, infinite = samples.reduce(0) { $0 + $1.infinite }
    if nan + infinite == 0 { return "nothing to draw: there are no values" }
    return "nothing to draw: of \(Words.count(nan + infinite, "value")) none is finite"
  }

  var notes: [String] {
    samples.indices.compactMap { index in
      let sample = samples[index]
      guard sample.nan + sample.infinite > 0 else { return nil }
      return (samples.count == 1 ? "" : name(of: index) + ": ")
        + "not counted: \(NumberText.integer(sample.nan)) NaN, \(NumberText.integer(sample.infinite)) infinite"
    }
  }
}
