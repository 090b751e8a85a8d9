import Figures

/// An LSTM or GRU cell as a circuit, with the value of one unit on every line.
struct CellDiagram {
  enum Kind { case lstm, gru }

  var kind: Kind
  var unit: Int
  /// `i`, `f`, `g`, `o` of an LSTM; `r`, `z`, `n` of a GRU.
  var gates: [String: Double]
  /// The states before and after the step.
  var previousState: Double?
  var state: Double
  var previousCell: Double?
  var cell: Double?
  var input = ""
  /// Whether z keeps the old state, h = (1−z)n + z h', instead of replacing it.
  var keeps = false

  func figure(title: String?) -> Figure {
    let name = title ?? (kind == .lstm ? "Inside an LSTM cell" : "Inside a GRU cell")
    return Figure(.diagram, title: name, Diagram(finding: finding, data: table) { draw(width: $0, title: title) })
  }

  func gate(_ name: String) -> Double { gates[name] ?? .nan }

  private var names: [(key: String, name: String)] {
    kind == .lstm ? [("f", "forget gate f"), ("i", "input gate i"), ("g", "candidate g"), ("o", "output gate o")]
      : [("z", "update gate z"), ("r", "reset gate r"), ("n", "candidate n")]
  }

  private var finding: String {
    let values = names.map { "\($0.name) \(spoken(gate($0.key)))" }.joined(separator: ", ")
    var text = "Unit \(unit)" + (input.isEmpty ? "" : " reading \(visible(input))") + ": \(values)."
    if kind == .lstm, let cell, let previousCell {
      text += " The cell state goes from \(spoken(previousCell)) to f·C + i·g = \(spoken(cell)), "
        + "the hidden state is o·tanh(C) = \(spoken(state))."
    } else if let previousState {
      let (old, new) = keeps ? ("z", "(1−z)") : ("(1−z)", "z")
      text += " The hidden state goes from \(spoken(previousState)) to \(old)·h + \(new)·n = \(spoken(state))."
    }
    return text
  }

  private var table: DataTable {
    var rows: [[Cell]] = names.map { [.text($0.name), .number(gate($0.key))] }
    if let previousState { rows.append(["h before", .number(previousState)]) }
    rows.append(["h after", .number(state)])
    if let previousCell { rows.append(["C before", .number(previousCell)]) }
    if let cell { rows.append(["C after", .number(cell)]) }
    return DataTable(headers: ["unit \(unit)", "value"], rows: rows, rowHeaders: true)
  }

  private func draw(width: Double, title: String?) -> Drawing {
    var sketch = Sketch(width: width)
    let top = title == nil ? 0.0 : 26
    if let title { sketch.text(title, 0, 10, .start, style: .title) }
    let edge = sketch.isNarrow ? 50.0 : 92
    let frame = Rectangle(x: edge, y: top + 30, width: width - 2 * edge, height: 236)
    sketch.drawing.add(.rectangle(frame, ShapeStyle(.box, Sketch.hidden), cornerRadius: 14))
    kind == .lstm ? drawLSTM(frame, &sketch) : drawGRU(frame, &sketch)
    sketch.drawing.height = frame.maxY + 62
    return sketch.drawing
  }
}

extension CellDiagram {
  /// A layer with its activation, the value of its gate and its name.
  private func layer(_ sign: String, _ key: String, _ x: Double, _ y: Double, _ sketch: inout Sketch) {
    let value = gate(key), isGate = sign == "σ"
    let width = sketch.isNarrow ? 44.0 : 62
    let area = Rectangle(x: x - width / 2, y: y - 21, width: width, height: 42)
    let range = CellGrid.Range(for: isGate ? [0, 1] : [-1, 1], map: isGate ? .sequential : .diverging)
    if value.isFinite {
      let level = range.level(value)
      sketch.drawing.add(.rectangle(area, ShapeStyle(.fill, .cell(level)), cornerRadius: 3))
      sketch.drawing.add(.rectangle(area, ShapeStyle(.hairline, .text), cornerRadius: 3))
      sketch.text(sign, x, y - 9, ink: .onCell(level))
      sketch.text(NumberText.fixed(value, decimals: 2), x, y + 9, ink: .onCell(level))
    } else {
      sketch.drawing.add(.rectangle(area, ShapeStyle(.hollow, .muted), cornerRadius: 3))
      sketch.text(sign, x, y - 9)
      sketch.text(NumberText.text(value), x, y + 9)
    }
    sketch.formula("\(key)_t", x - 7, y - 35, .end)
  }

  /// A state outside of the cell: its name above its line, its value below.
  private func state(_ name: String, _ value: Double?, _ x: Double, _ y: Double, _ anchor: TextMark.Anchor,
    _ sketch: inout Sketch) {
    sketch.formula(name, x, y - 17, anchor, style: .label)
    if let value { sketch.text(NumberText.fixed(value, decimals: 2), x, y + 15, anchor) }
  }

  private func drawLSTM(_ frame: Rectangle, _ sketch: inout Sketch) {
    let width = sketch.drawing.width
    func at(_ fraction: Double) -> Double { frame.x + frame.width * fraction }
    let (f, i, g, o, t) = (at(0.17), at(0.38), at(0.58), at(0.77), at(0.91))
    let carry = frame.y + 34, join = frame.y + 92, low = frame.y + 148, bus = frame.y + 206
    // The cell state, above; the hidden state, below.
    sketch.arrow((2, carry), (f - 11, carry), paint: .line)
    sketch.arrow((f + 10, carry), (g - 11, carry), paint: .line)
    sketch.arrow((g + 10, carry), (width - 2, carry), paint: .line)
    sketch.line((2, bus), (o, bus))
    for x in [f, i, g, o] { sketch.arrow((x, bus), (x, low + 22)) }
    sketch.arrow((f, low - 21), (f, carry + 11))
    sketch.arrow((i, low - 21), (i, join), (g - 11, join))
    sketch.arrow((g, low - 21), (g, join + 11))
    sketch.arrow((g, join - 10), (g, carry + 11))
    sketch.arrow((o, low - 21), (o, low - 40), (t - 11, low - 40))
    sketch.arrow((t, carry), (t, carry + 24))
    sketch.arrow((t, carry + 46), (t, low - 51))
    sketch.arrow((t, low - 30), (t, bus), (width - 2, bus), paint: .line)
    let oval = Rectangle(x: t - 21, y: carry + 24, width: 42, height: 22)
    sketch.drawing.add(.rectangle(oval, ShapeStyle(.hollow, .muted), cornerRadius: 11))
    sketch.text("tanh", t, oval.center.y)
    for (sign, x, y) in [("×", f, carry), ("+", g, carry), ("×", g, join), ("×", t, low - 40)] { sketch.operation(sign, x, y) }
    layer("σ", "f", f, low, &sketch)
    layer("σ", "i", i, low, &sketch)
    layer("tanh", "g", g, low, &sketch)
    layer("σ", "o", o, low, &sketch)
    state("C_{t-1}", previousCell, 2, carry, .start, &sketch)
    state("C_t", cell, width - 4, carry, .end, &sketch)
    state("h_{t-1}", previousState, 2, bus, .start, &sketch)
    state("h_t", state, width - 4, bus, .end, &sketch)
    drawInput(frame.x + 14, bus, frame, &sketch)
  }

  private func drawGRU(_ frame: Rectangle, _ sketch: inout Sketch) {
    let width = sketch.drawing.width
    func at(_ fraction: Double) -> Double { frame.x + frame.width * fraction }
    let (z, r, n) = (at(0.2), at(0.5), at(0.82))
    let carry = frame.y + 34, join = frame.y + 84, low = frame.y + 148, bus = frame.y + 206, side = at(0.66)
    sketch.arrow((2, carry), (z - 11, carry), paint: .line)
    sketch.arrow((z + 10, carry), (n - 11, carry), paint: .line)
    sketch.arrow((n + 10, carry), (width - 2, carry), paint: .line)
    // The old state and the input go to both gates; the candidate sees the old state through r.
    let drop = frame.x + 16
    sketch.line((drop, carry), (drop, bus), (r, bus))
    for x in [z, r] { sketch.arrow((x, bus), (x, low + 22)) }
    sketch.arrow((z, low - 21), (z, carry + 11))
    sketch.arrow((z, join - 14), (n - 11, join - 14))
    sketch.arrow((r, carry), (r, join + 6))
    sketch.arrow((r, low - 21), (r, join + 27))
    sketch.arrow((r + 10, join + 16), (side, join + 16), (side, low), (n - (sketch.isNarrow ? 23 : 32), low))
    sketch.arrow((n, low - 21), (n, join - 3))
    sketch.arrow((n, join - 24), (n, carry + 11))
    sketch.arrow((r, bus), (n, bus), (n, low + 22))
    for (sign, x, y) in [("×", z, carry), ("+", n, carry), ("×", n, join - 14), ("×", r, join + 16)] {
      sketch.operation(sign, x, y)
    }
    let (old, new) = keeps ? ("z", "1−z") : ("1−z", "z")
    sketch.text(old, z + 8, carry + 22, .start, hasHalo: true)
    sketch.text(new, (z + n) / 2 + (sketch.isNarrow ? 26 : 40), join - 24, hasHalo: true)
    layer("σ", "z", z, low, &sketch)
    layer("σ", "r", r, low, &sketch)
    layer("tanh", "n", n, low, &sketch)
    state("h_{t-1}", previousState, 2, carry, .start, &sketch)
    state("h_t", state, width - 4, carry, .end, &sketch)
    drawInput(at(0.35), bus, frame, &sketch)
  }

  private func drawInput(_ x: Double, _ bus: Double, _ frame: Rectangle, _ sketch: inout Sketch) {
    sketch.node("x_t", x, frame.maxY + 36, ink: Sketch.input)
    sketch.arrow((x, frame.maxY + 19), (x, bus))
    if !input.isEmpty { sketch.text(visible(input), x + 26, frame.maxY + 36, .start, style: .label) }
  }
}
