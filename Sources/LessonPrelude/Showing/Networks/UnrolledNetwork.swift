import Figures

/// A recurrent network as one cell with a loop, and as the same cell at every step.
struct UnrolledNetwork {
  /// What is read and what is answered at each step.
  var inputs: [String]
  var outputs: [String]
  /// The name of the cell: A on the slide, or `LSTM`.
  var cell = "A"

  func figure(title: String?) -> Figure {
    guard !inputs.isEmpty else {
      return Figure(.diagram, title: title ?? "Unrolled network", Diagram.empty("nothing to draw: there are no steps"))
    }
    let pairs = zip(inputs, outputs).map { "\($0) → \($1)" }
    var finding = "One cell, \(cell), with a loop, and unrolled over \(inputs.count) steps: "
      + "the same cell with the same weights at every step."
    finding += " It begins with h_0 = 0" + (pairs.isEmpty ? "." : "; it reads and answers "
      + pairs.prefix(12).joined(separator: ", ") + ".")
    let diagram = Diagram(finding: finding, terminal: terminal) { draw(width: $0, title: title) }
    return Figure(.diagram, title: title ?? "Rolled and unrolled network", diagram)
  }

  private var terminal: [String] {
    ["  " + outputs.map { visible($0) }.joined(separator: "   "), "0→" + inputs.map { _ in "A" }.joined(separator: " → "),
     "  " + inputs.map { visible($0) }.joined(separator: "   ")]
  }

  private func draw(width: Double, title: String?) -> Drawing {
    var sketch = Sketch(width: width)
    let narrow = sketch.isNarrow, top = title == nil ? 0.0 : 26
    if let title { sketch.text(title, 0, 10, .start, style: .title) }
    let (out, middle, low) = (top + 44, top + 108, top + 172)
    let half = narrow ? 19.0 : 26

    func column(_ x: Double, _ index: String, _ sketch: inout Sketch) {
      sketch.node("h_\(index)", x, out, ink: Sketch.output)
      sketch.box(Rectangle(x: x - half, y: middle - 18, width: half * 2, height: 36), Sketch.hidden)
      sketch.text(TextStyle.label.fitting(cell, width: half * 2 - 4), x, middle, style: .label)
      sketch.node("x_\(index)", x, low, ink: Sketch.input)
      sketch.arrow((x, middle - 18), (x, out + 18))
      sketch.arrow((x, low - 17), (x, middle + 19))
    }

    let rolled = narrow ? 34.0 : 64
    column(rolled, "t", &sketch)
    let loop = half + (narrow ? 9 : 16)
    sketch.arrow((rolled + half, middle), (rolled + loop, middle), (rolled + loop, middle - 32), (rolled - loop, middle - 32),
                 (rolled - loop, middle), (rolled - half - 1, middle))
    let equals = rolled + loop + (narrow ? 14 : 34)
    sketch.text("=", equals, middle, style: .title)

    let first = equals + (narrow ? 54 : 104), last = width - half - 6
    let shown = ShownSteps(inputs.count, most: narrow ? 4 : 6)
    let pitch = shown.indices.count > 1 ? min(96, (last - first) / Double(shown.indices.count - 1)) : 0
    for (place, step) in shown.indices.enumerated() {
      let x = first + Double(place) * pitch
      column(x, "\(step + 1)", &sketch)
      sketch.text(visible(inputs[step]), x, low + 30)
      if step < outputs.count { sketch.text(visible(outputs[step]), x, out - 30) }
      if place == 0 {
        sketch.arrow((x - half - (narrow ? 13 : 26), middle), (x - half - 1, middle))
        sketch.text("0", x - half - (narrow ? 18 : 33), middle, ink: .muted)
      } else if shown.hasGap, place == shown.indices.count - 1 {
        sketch.arrow((x - pitch + half, middle), (x - half - 1, middle))
        sketch.text("…", x - pitch / 2, middle - 12, ink: .muted)
      } else {
        sketch.arrow((x - pitch + half, middle), (x - half - 1, middle))
      }
    }
    sketch.drawing.height = low + 46
    return sketch.drawing
  }
}
