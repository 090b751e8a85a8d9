extension ScatterPlot {
  public func drawing(width: Double) -> Drawing {
    let width = Figure.usable(width)
    guard let domains else { return PlotFrame.empty(heading: heading, reason: emptiness, width: width) }
    var frame = PlotFrame(heading: heading, xLabel: xLabel, yLabel: yLabel, notes: notes)
    if groups.count > 1 {
      frame.legend = Legend(items: groups.indices.map { Legend.Item(name: name(of: $0), series: $0, sample: .marker) })
    }
    frame.inset = isCounted ? 0 : 8
    frame.layOut(width: width, x: PlotAxis(scale: xScale, domain: domains.x, endsAtTicks: true),
                 y: PlotAxis(scale: yScale, domain: domains.y, endsAtTicks: true), right: 14)
    var drawing = Drawing(width: width, height: frame.height)
    frame.draw(into: &drawing)
    guard let x = frame.xScale, let y = frame.yScale else { return drawing }
    var taken = drawing.texts.map(\.bounds)
    for index in groups.indices {
      if isCounted { drawCounts(index, x, y, into: &drawing) } else { drawPoints(index, x, y, into: &drawing) }
    }
    if !isCounted {
      let places = groups.flatMap { $0.points.compactMap { place($0, x, y) } }
      taken += places.map { Rectangle(x: $0.x - 5, y: $0.y - 5, width: 10, height: 10) }
      for index in groups.indices { drawNames(index, x, y, frame.area, into: &drawing, taken: &taken) }
    }
    for annotation in annotations { annotation.draw(into: &drawing, x, y, frame.area, taken: &taken) }
    return drawing
  }

  func place(_ point: Point, _ x: Scale, _ y: Scale) -> Point? {
    x.position(point.x).flatMap { left in y.position(point.y).map { Point(left, $0) } }
  }

  private func drawPoints(_ index: Int, _ x: Scale, _ y: Scale, into drawing: inout Drawing) {
    for place in groups[index].points.compactMap({ place($0, x, y) }) { drawing.add(Marker(series: index).mark(at: place)) }
  }

  private func drawCounts(_ index: Int, _ x: Scale, _ y: Scale, into drawing: inout Drawing) {
    let group = groups[index]
    let most = Double(groups.flatMap(\.counts).max() ?? 1)
    let largest = (x.end - x.start) / Double(Self.gridColumns)
    var path = Path()
    for (point, count) in zip(group.points, group.counts) {
      guard let place = place(point, x, y) else { continue }
      let side = max(1.5, largest * (Double(count) / most).squareRoot())
      path.add(Rectangle(x: place.x - side / 2, y: place.y - side / 2, width: side, height: side))
    }
    drawing.add(.path(path, ShapeStyle(.fill, .series(index))))
  }

  /// The names of points, each where it covers nothing; those that would are left to the table.
  private func drawNames(_ index: Int, _ x: Scale, _ y: Scale, _ area: Rectangle, into drawing: inout Drawing,
                         taken: inout [Rectangle]) {
    let group = groups[index]
    guard group.labels.count <= 120 else { return }
    for (point, label) in zip(group.points, group.labels) where !label.isEmpty {
      guard let place = place(point, x, y) else { continue }
      let text = TextStyle.small.fitting(label, width: area.width / 3)
      let candidates: [TextMark] = [
        TextMark(text, centeredAt: Point(place.x + 8, place.y), anchor: .start, style: .small, hasHalo: true),
        TextMark(text, centeredAt: Point(place.x - 8, place.y), anchor: .end, style: .small, hasHalo: true),
        TextMark(text, centeredAt: Point(place.x, place.y - 13), style: .small, hasHalo: true),
        TextMark(text, centeredAt: Point(place.x, place.y + 14), style: .small, hasHalo: true),
      ]
      let free = candidates.first { mark in
        mark.bounds.x >= area.x - 4 && mark.bounds.maxX <= area.maxX + 14 && mark.bounds.y >= area.y - 8
          && mark.bounds.maxY <= area.maxY && !taken.contains { $0.overlaps(mark.bounds) }
      }
      guard let free else { continue }
      taken.append(free.bounds)
      drawing.add(free)
    }
  }
}

extension ScatterPlot {
  public var finding: String {
    guard domains != nil else { return Words.capitalized(emptiness) + "." }
    let sentences = groups.indices.prefix(6).compactMap(sentence)
    let remarks = annotations.isEmpty ? [] : ["Marked: " + Words.list(annotations.map(\.sentence), limit: 6) + "."]
    return (sentences + remarks + notes.map { Words.capitalized($0) + "." }).joined(separator: " ")
  }

  /// `RNN: 12 points, width from 0 to 3, loss from 0.1 to 2; correlation −0.93.`
  private func sentence(about index: Int) -> String? {
    let group = groups[index]
    guard let extent = group.extent else { return nil }
    func number(_ value: Double) -> String { NumberText.text(value, significant: 3) }
    func range(_ label: String, _ fallback: String, _ low: Double, _ high: Double) -> String {
      let name = label.isEmpty ? fallback : Words.withoutUnit(label)
      return low == high ? "\(name) \(number(low))" : "\(name) from \(number(low)) to \(number(high))"
    }
    let owner = groups.count == 1 && group.name.isEmpty ? "" : name(of: index) + ": "
    var text = owner + Words.count(group.all - group.unplaced, "point") + ", "
    text += range(xLabel, "x", extent.lowest.x, extent.highest.x) + ", " + range(yLabel, "y", extent.lowest.y, extent.highest.y)
    if let correlation = extent.correlation { text += "; correlation \(NumberText.text(correlation, significant: 2))" }
    return text + "."
  }

  func name(of index: Int) -> String {
    groups[index].name.isEmpty ? "series \(index + 1)" : groups[index].name
  }

  var emptiness: String {
    let all = groups.reduce(0) { $0 + $1.all }
    if all == 0 { return "nothing to draw: there are no points" }
    return "nothing to draw: none of \(Words.count(all, "point")) has a place on both axes"
  }

  var notes: [String] {
    let unplaced = groups.reduce(0) { $0 + $1.unplaced }
    return [
      unplaced > 0 ? "without a place on both axes: \(Words.count(unplaced, "point"))" : nil,
      isCounted ? "the area of a square is the number of points around it" : nil,
    ].compactMap { $0 }
  }
}
