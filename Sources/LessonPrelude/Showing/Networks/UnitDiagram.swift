import Figures

/// One hidden unit followed through time: its place in every state, and its value as a bar.
struct UnitDiagram {
  var inputs: [String]
  /// [T, H].
  var hidden: [[Double]]
  var unit: Int

  func figure(title: String?) -> Figure {
    let name = title ?? "Unit \(unit) through time"
    let values = hidden.map { $0.indices.contains(unit) ? $0[unit] : .nan }
    let finite = values.indices.filter { values[$0].isFinite }
    guard let low = finite.min(by: { values[$0] < values[$1] }), let high = finite.max(by: { values[$0] < values[$1] }) else {
      return Figure(.diagram, title: name, Diagram.empty("nothing to draw: there is no finite value of unit \(unit)"))
    }
    func place(_ index: Int) -> String { "step \(index + 1)" + (index < inputs.count ? " (\(visible(inputs[index])))" : "") }
    let finding = "Unit \(unit) of \(hidden[0].count) over \(values.count) steps: "
      + "lowest \(spoken(values[low])) at \(place(low)), highest "
      + "\(spoken(values[high])) at \(place(high))."
    let table = values.count > 32 ? nil : DataTable(
      headers: ["step", "reads", "unit \(unit)"],
      rows: values.indices.map { [.integer($0 + 1), .text($0 < inputs.count ? visible(inputs[$0]) : ""), .number(values[$0])] },
      rowHeaders: true, rowLimit: 32)
    return Figure(.diagram, title: name, Diagram(finding: finding, data: table, terminal: values.count > 32 ? course(inputs, values) + [finding] : []) {
      draw(values, width: $0, title: title)
    })
  }

  private func draw(_ values: [Double], width: Double, title: String?) -> Drawing {
    var sketch = Sketch(width: width)
    if let title { sketch.text(title, 0, 10, .start, style: .title) }
    let top = title == nil ? 0.0 : 28
    let largest = max(values.filter(\.isFinite).map(\.magnitude).max() ?? 1, 1e-12)
    let scale = [largest, 0, -largest].map { NumberText.text($0, significant: 2) }, followed = "h\u{200A}[\(unit)]"
    let left = (scale + [followed]).reduce(30) { max($0, TextStyle.small.width(of: $1) + 6) }
    let shown = ShownSteps(values.count, most: sketch.isNarrow ? 12 : 24)
    let pitch = min(44, (width - left - 4) / Double(shown.indices.count)), box = pitch * 0.66
    let range = CellGrid.Range(for: hidden.joined().prefix(4096) + [-1e-9], map: .diverging)
    // Of many units a window around the followed one is drawn.
    let most = 7, count = hidden[0].count
    let firstUnit = count <= most ? 0 : min(max(0, unit - most / 2), count - most)
    let units = firstUnit..<min(count, firstUnit + most)
    let radius = min(7, box / 2 - 2), row = radius * 2 + 3
    let boxHeight = Double(units.count) * row + 5
    let letters = top + boxHeight + 16, zero = letters + 62, half = 40.0

    sketch.line((left, zero), (left + pitch * Double(shown.indices.count), zero))
    for (name, y) in zip(scale, [zero - half, zero, zero + half]) {
      sketch.text(name, left - 4, y, .end, ink: .muted)
    }
    for (place, step) in shown.indices.enumerated() {
      let x = left + (Double(place) + 0.5) * pitch
      let isGap = shown.hasGap && place == shown.indices.count - 1
      sketch.box(Rectangle(x: x - box / 2, y: top, width: box, height: boxHeight), Sketch.hidden, corner: 3)
      if place > 0 { sketch.arrow((x - pitch + box / 2, top + boxHeight / 2), (x - box / 2, top + boxHeight / 2)) }
      for (line, index) in units.enumerated() where hidden[step].indices.contains(index) {
        let center = Point(x, top + 4 + radius + Double(line) * row), value = hidden[step][index]
        guard index == unit else {
          sketch.drawing.add(.circle(center: center, radius: radius * 0.5, ShapeStyle(.hairline, .muted)))
          continue
        }
        if value.isFinite {
          sketch.drawing.add(.circle(center: center, radius: radius, ShapeStyle(.fill, .cell(range.level(value)))))
        }
        sketch.drawing.add(.circle(center: center, radius: radius, ShapeStyle(.hairline, .text)))
      }
      if step < inputs.count { sketch.text(visible(inputs[step]), x, letters) }
      if isGap { sketch.text("…", x - pitch / 2, letters, ink: .muted) }
      let value = values[step]
      guard value.isFinite else {
        sketch.text("×", x, zero, ink: .muted, hasHalo: true)
        continue
      }
      let end = zero - value / largest * half
      let bar = Rectangle(x: x - box * 0.3, y: min(zero, end), width: box * 0.6, height: (end - zero).magnitude)
      sketch.drawing.add(.rectangle(bar, ShapeStyle(.fill, .cell(range.level(value)))))
      sketch.drawing.add(.rectangle(bar, ShapeStyle(.hairline, .text)))
    }
    sketch.text(followed, left - 4, top + boxHeight / 2, .end, ink: .muted)
    sketch.drawing.height = zero + half + 14
    return sketch.drawing
  }
}
