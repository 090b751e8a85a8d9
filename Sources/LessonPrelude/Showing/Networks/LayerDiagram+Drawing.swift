import Figures

extension LayerDiagram {
  /// Rows of a box that are drawn; what is beyond them is a dotted row.
  private static let mostRows = 6
  private static let line = 18.0

  private struct Layer {
    var name: String
    var ink: Ink
    var rows: [[Double]]
    var top = 0.0
    var count: Int { min(rows.map(\.count).max() ?? 0, LayerDiagram.mostRows) }
    var height: Double { Double(count + (isCut ? 1 : 0)) * LayerDiagram.line + 8 }
    var isCut: Bool { (rows.map(\.count).max() ?? 0) > LayerDiagram.mostRows }
    var middle: Double { top + height / 2 }
    var bottom: Double { top + height }
  }

  func draw(width: Double, title: String?) -> Drawing {
    var sketch = Sketch(width: width)
    let narrow = sketch.isNarrow
    if let title { sketch.text(title, 0, 10, .start, style: .title) }
    let shown = ShownSteps(steps, most: narrow ? 4 : 6)
    let left = narrow ? 0.0 : 104
    let pitch = min(120, (width - left - (narrow ? 4 : 40)) / Double(shown.indices.count))
    let boxWidth = min(84, pitch - (feedsBack ? 24 : 18))
    func center(_ place: Int) -> Double { left + (Double(place) + 0.5) * pitch }

    var layers = [Layer(name: "output", ink: Sketch.output, rows: logits), Layer(name: "hidden", ink: Sketch.hidden,
      rows: hidden),
                  Layer(name: "input", ink: Sketch.input, rows: x)]
    if !probabilities.isEmpty { layers.insert(Layer(name: "softmax", ink: Sketch.chance, rows: probabilities), at: 0) }
    let head = (title == nil ? 0.0 : 26) + (targets.isEmpty ? 14 : 40) + (feedsBack ? 10 : 0)
    var y = head + 14
    for index in layers.indices {
      layers[index].top = y
      y = layers[index].bottom + 34
    }
    let inputs = layers[layers.count - 1], states = layers[layers.count - 2], outputs = layers[layers.count - 3]
    let letters = inputs.bottom + 16

    if !narrow {
      for layer in layers { sketch.text(layer.name, left - 12, layer.middle, .end, ink: layer.ink, style: .label) }
      sketch.text("reads", left - 12, letters, .end)
      sketch.text("answers", left - 12, head - 2, .end)
      if !targets.isEmpty { sketch.text("target", left - 12, head - 24, .end) }
    }
    for (place, step) in shown.indices.enumerated() {
      let middle = center(place)
      for (index, layer) in layers.enumerated() {
        drawBox(layer, step, middle, boxWidth, isOutput: layer.name == "output" || layer.name == "softmax", &sketch)
        if index > 0 { sketch.arrow((middle, layer.top), (middle, layers[index - 1].bottom + 1), ink: layer.ink) }
      }
      if place > 0 {
        let isGap = shown.hasGap && place == shown.indices.count - 1
        sketch.arrow((middle - pitch + boxWidth / 2, states.middle), (middle - boxWidth / 2 - 1, states.middle),
          ink: Sketch.hidden,
                     paint: .line)
        if isGap { sketch.text("…", middle - pitch / 2, states.middle - 12, hasHalo: true) }
      }
      sketch.text(visible(self.inputs[step]), middle, letters, style: .label)
      drawAnswer(step, middle, head - 2, &sketch)
    }
    drawWeightNames(center(shown.indices.count - 1), boxWidth, inputs.top, states, outputs.bottom, narrow, &sketch)
    if feedsBack { drawFeedback(shown, center, pitch, from: head - 12, to: letters + 12, &sketch) }
    var bottom = letters + (feedsBack ? 34 : 18)
    if narrow {
      sketch.key(layers.reversed().map { ($0.name, $0.ink) }, x: 0, y: bottom + 8)
      bottom += 24
    }
    sketch.drawing.height = bottom
    return sketch.drawing
  }

  private func drawBox(_ layer: Layer, _ step: Int, _ middle: Double, _ width: Double, isOutput: Bool, _ sketch: inout Sketch) {
    let area = Rectangle(x: middle - width / 2, y: layer.top, width: width, height: layer.height)
    sketch.box(area, layer.ink)
    let values = layer.rows[step]
    let range = CellGrid.Range(for: layer.rows.prefix(64).joined())
    let target = step < targets.count ? vocabulary.firstIndex(of: targets[step]) : nil
    let best = Self.largest(values)
    for row in 0..<min(values.count, Self.mostRows) {
      let y = layer.top + 4 + (Double(row) + 0.5) * Self.line
      let isTarget = isOutput && row == target, isBest = isOutput && row == best
      let ink: Ink = isBest && target != nil ? (isTarget ? .good : .bad) : isTarget ? .good : .text
      let number = range.text(values[row])
      let hasName = isOutput && row < vocabulary.count && TextStyle.small.width(of: number) + 22 <= width
      if hasName { sketch.text(visible(vocabulary[row]), area.x + 6, y, .start, ink: .muted) }
      sketch.text(number, hasName ? area.maxX - 6 : middle, y, hasName ? .end : .middle, ink: ink)
      if isTarget {
        sketch.drawing.add(.rectangle(Rectangle(x: area.x + 2.5, y: y - Self.line / 2 + 1, width: width - 5,
          height: Self.line - 2),
                                      ShapeStyle(.line, .good), cornerRadius: 3))
      }
    }
    if layer.isCut { sketch.text("⋮", middle, layer.bottom - 4 - Self.line / 2, ink: .muted) }
  }

  private func drawAnswer(_ step: Int, _ middle: Double, _ y: Double, _ sketch: inout Sketch) {
    let answer = visible(answers[step])
    guard step < targets.count else { return sketch.text(answer, middle, y, style: .label) }
    let isRight = targets[step] == answers[step]
    sketch.text(visible(targets[step]), middle, y - 22, style: .label)
    sketch.text("\(answer) \(isRight ? "✓" : "✗")", middle, y, ink: isRight ? .good : .bad, style: .label)
  }

  private func drawWeightNames(_ last: Double, _ boxWidth: Double, _ inputTop: Double, _ states: Layer, _ outputBottom: Double,
                               _ narrow: Bool, _ sketch: inout Sketch) {
    guard !narrow else { return }
    sketch.formula("W_xh", last + 8, inputTop - 17, .start, ink: Sketch.input)
    sketch.formula("W_hy", last + 8, outputBottom + 17, .start, ink: Sketch.output)
    guard steps > 1 else { return }
    sketch.formula("W_hh", last + boxWidth / 2 + 6, states.middle, .start, ink: Sketch.hidden)
  }

  /// From each answer down to the next input, between the columns.
  private func drawFeedback(_ shown: ShownSteps, _ center: (Int) -> Double, _ pitch: Double, from top: Double, to bottom: Double,
                            _ sketch: inout Sketch) {
    for place in 0..<max(0, shown.indices.count - 1) where !(shown.hasGap && place == shown.indices.count - 2) {
      let start = center(place) + 9, end = center(place + 1) - 3, lane = center(place) + pitch / 2
      var path = Path(through: [Point(start, top + 6)])
      path.curve(to: Point(lane, top + 18), Point(start + 8, top - 8), Point(lane, top - 8))
      path.line(to: Point(lane, bottom - 6))
      path.curve(to: Point(end, bottom + 6), Point(lane, bottom + 14), Point(end - 4, bottom + 16))
      sketch.drawing.add(.path(path, ShapeStyle(.hairline, .text, dash: 1)))
      sketch.add(Arrow.marks(from: Point(end - 3, bottom + 8), to: Point(end + 1, bottom - 1), ink: .text))
    }
  }
}
