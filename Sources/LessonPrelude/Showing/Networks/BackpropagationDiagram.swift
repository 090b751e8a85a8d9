import Figures

/// Backpropagation through time: forward over all steps, backward over each chunk, the arrow as thick as the gradient.
struct BackpropagationDiagram {
  /// The size of ∂L/∂h_t at every step, for each chunk; one chunk is the whole sequence.
  var chunks: [[Double]]
  /// What is read at each step.
  var inputs: [String] = []

  private var norms: [Double] { chunks.flatMap { $0 } }

  func figure(title: String?) -> Figure {
    let name = title ?? (chunks.count > 1 ? "Backpropagation through time by chunks" : "Backpropagation through time")
    guard norms.contains(where: \.isFinite) else {
      return Figure(.diagram, title: name, Diagram.empty("nothing to draw: there is no finite gradient"))
    }
    return Figure(.diagram, title: name, Diagram(finding: finding, data: table, terminal: norms.count > 8 ? lines : []) {
      draw(width: $0, title: title)
    })
  }

  private var finding: String {
    var start = 0
    let sentences = chunks.map { chunk -> String in
      defer { start += chunk.count }
      guard let first = chunk.first, let last = chunk.last else { return "" }
      let ratio = last > 0 && first > 0 && first.isFinite && last.isFinite ? ", \(spoken(first / last)) times as much" : ""
      return "from \(spoken(last)) at step \(start + chunk.count) to \(spoken(first)) at step \(start + 1)" + ratio
    }
    let shown = sentences.prefix(6).joined(separator: "; ") + (sentences.count > 6 ? "; and \(sentences.count - 6) more." : ".")
    let opening = chunks.count == 1 ? "One loss over \(norms.count) steps. Going backward, the gradient by the hidden state runs "
      : "\(norms.count) steps in \(chunks.count) chunks: the state goes on from chunk to chunk, the "
        + "gradient does not. Going backward it runs "
    return opening + shown
  }

  /// For a terminal: the letters, and below them the size of the gradient, with a bar between chunks.
  private var lines: [String] {
    let blocks = Array(course(norms.indices.map { $0 < inputs.count ? inputs[$0] : " " }, norms, breaks: ends))
    return blocks + [finding]
  }

  /// The steps after which a chunk ends.
  private var ends: Set<Int> {
    var start = 0
    return chunks.dropLast().reduce(into: []) { ends, chunk in
      start += chunk.count
      ends.insert(start - 1)
    }
  }

  private var table: DataTable? {
    guard norms.count <= 32 else { return nil }
    let owners = chunks.enumerated().flatMap { index, chunk in chunk.map { _ in index + 1 } }
    let rows = norms.indices.map { index -> [Cell] in
      [.integer(index + 1)] + (inputs.isEmpty ? [] : [.text(index < inputs.count ? visible(inputs[index]) : "")])
        + (chunks.count > 1 ? [.integer(owners[index])] : []) + [.number(norms[index])]
    }
    return DataTable(headers: ["step"] + (inputs.isEmpty ? [] : ["reads"]) + (chunks.count > 1 ? ["chunk"] : [])
      + ["size of ∂L/∂h"],
                     rows: rows, rowHeaders: true, rowLimit: 32)
  }

  private func draw(width: Double, title: String?) -> Drawing {
    var sketch = Sketch(width: width)
    let narrow = sketch.isNarrow
    if let title { sketch.text(title, 0, 10, .start, style: .title) }
    let top = title == nil ? 0.0 : 28
    // The last steps are drawn, where the gradient comes from.
    let most = narrow ? 12 : 24
    let skipped = max(0, norms.count - most)
    let steps = norms.count - skipped
    let margin = skipped > 0 ? 22.0 : 4
    let pitch = min(64, (width - margin - 4) / Double(steps)), box = min(30, pitch * 0.6)
    let left = margin + max(0, width - margin - 4 - pitch * Double(steps)) / 2
    func center(_ step: Int) -> Double { left + (Double(step - skipped) + 0.5) * pitch }
    let outputs = top + 62, states = top + 112, reads = top + 162
    let heaviest = norms.filter(\.isFinite).max() ?? 1
    func weight(_ step: Int) -> Double {
      guard norms[step].isFinite else { return 22 }
      return heaviest > 0 ? max(0.6, norms[step] / heaviest * 22) : 0.6
    }

    for step in skipped..<norms.count {
      let x = center(step)
      for (y, ink) in [(outputs, Sketch.output), (states, Sketch.hidden), (reads, Sketch.input)] {
        sketch.box(Rectangle(x: x - box / 2, y: y, width: box, height: 28), ink, corner: 3)
      }
      sketch.arrow((x, states), (x, outputs + 29))
      sketch.arrow((x, reads), (x, states + 29))
      if step > skipped { sketch.arrow((x - pitch + box / 2, states + 14), (x - box / 2, states + 14)) }
      if step < inputs.count { sketch.text(visible(inputs[step]), x, reads + 40) }
    }
    if skipped > 0 { sketch.text("…", 10, states + 14) }

    var start = 0
    let track = reads + (inputs.isEmpty ? 46 : 64), back = track + 24
    for chunk in chunks {
      let range = max(start, skipped)..<max(start + chunk.count, skipped)
      defer { start += chunk.count }
      guard let first = range.first, let last = range.last else { continue }
      let (from, to) = (center(first) - box / 2, center(last) + box / 2)
      let loss = Rectangle(x: (from + to) / 2 - 24, y: top + 2, width: 48, height: 22)
      for step in range {
        let foot = loss.x + 6 + (Double(step - first) + 0.5) / Double(range.count) * (loss.width - 12)
        sketch.arrow((center(step), outputs), (foot, loss.maxY + 1))
      }
      sketch.box(loss, .series(3))
      sketch.text("loss", loss.center.x, loss.center.y)
      sketch.arrow((from, track), (to, track), paint: .line)
      drawBackward(range, center, pitch, y: back, weight, &sketch)
      if first > skipped {
        let edge = center(first) - pitch / 2
        sketch.line((edge, outputs - 8), (edge, back + 14), ink: .text, dash: 2)
      }
    }
    drawSizes(skipped..<norms.count, center, y: back + 28, &sketch)
    let note = narrow ? "red: backward, as thick as ∂L/∂h is large"
      : "grey: forward; red: backward, as thick as ∂L/∂h is large (its size below)"
    sketch.text(note, 0, back + 50, .start, ink: .muted)
    sketch.drawing.height = back + 60
    return sketch.drawing
  }

  /// One arrow for a chunk, each piece as thick as the gradient at its step.
  private func drawBackward(_ range: Range<Int>, _ center: (Int) -> Double, _ pitch: Double, y: Double, _ weight: (Int) -> Double,
                            _ sketch: inout Sketch) {
    guard let first = range.first, let last = range.last else { return }
    let head = min(9, pitch * 0.5)
    let end = center(first) - pitch / 2 + 3
    var upper: [Point] = [], lower: [Point] = []
    let right = center(last) + pitch / 2 - 3
    upper.append(Point(right, y - weight(last) / 2))
    lower.append(Point(right, y + weight(last) / 2))
    for step in range.reversed() {
      let x = max(center(step), end + head)
      upper.append(Point(x, y - weight(step) / 2))
      lower.append(Point(x, y + weight(step) / 2))
    }
    let neck = end + head, half = weight(first) / 2
    upper += [Point(neck, y - half), Point(neck, y - max(5, half * 1.4)), Point(end, y)]
    lower += [Point(neck, y + half), Point(neck, y + max(5, half * 1.4))]
    var path = Path(through: upper + lower.reversed())
    path.close()
    sketch.drawing.add(.path(path, ShapeStyle(.fill, .bad)))
  }

  /// The sizes as numbers, for as many steps as there is room.
  private func drawSizes(_ range: Range<Int>, _ center: (Int) -> Double, y: Double, _ sketch: inout Sketch) {
    var free = Double.infinity
    let texts = NumberText.column(Array(norms[range]), significant: 2)
    for step in range.reversed() {
      let text = texts[step - range.lowerBound], half = TextStyle.small.width(of: text) / 2
      let x = min(max(center(step), half), sketch.drawing.width - half)
      guard x + half + 8 <= free else { continue }
      sketch.text(text, x, y, ink: .bad)
      free = x - half
    }
  }
}
