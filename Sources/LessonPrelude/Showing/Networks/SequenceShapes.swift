import Figures

/// Which steps of a network read, and which answer: one to one, one to many, and so on.
struct SequenceShapes {
  struct Shape {
    var name: String
    var example: String
    /// For each step whether it reads and whether it answers.
    var reads: [Bool]
    var answers: [Bool]
  }

  /// The five of the lecture.
  static let five = [
    Shape(name: "one to one", example: "a plain network", reads: [true], answers: [true]),
    Shape(name: "one to many", example: "captions", reads: [true, false, false], answers: [true, true, true]),
    Shape(name: "many to one", example: "sentiment", reads: [true, true, true], answers: [false, false, true]),
    Shape(name: "many to many, after", example: "translation", reads: [true, true, true, false, false],
          answers: [false, false, true, true, true]),
    Shape(name: "many to many, in step", example: "labels of frames", reads: [true, true, true], answers: [true, true, true]),
  ]

  var shapes: [Shape]

  func figure(title: String?) -> Figure {
    let sentences = shapes.map { shape in
      "\(shape.name) (\(shape.example)): \(Self.count(shape.reads, "input")), \(Self.count(shape.answers, "output")) over "
        + "\(shape.reads.count) \(shape.reads.count == 1 ? "step" : "steps")"
    }
    let lines = shapes.map { shape in
      shape.name + ": reads " + shape.reads.map { $0 ? "▲" : "·" }.joined()
        + ", answers " + shape.answers.map { $0 ? "▲" : "·" }.joined()
    }
    let diagram = Diagram(finding: sentences.joined(separator: "; ") + ".", terminal: lines) { draw(width: $0, title: title) }
    return Figure(.diagram, title: title ?? "Shapes of sequences", diagram)
  }

  private static func count(_ flags: [Bool], _ noun: String) -> String {
    let count = flags.filter { $0 }.count
    return "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private func draw(width: Double, title: String?) -> Drawing {
    var sketch = Sketch(width: width)
    if let title { sketch.text(title, 0, 10, .start, style: .title) }
    let size = 18.0, pitch = 28.0, gap = sketch.isNarrow ? 20.0 : 24
    var lowest = 0.0
    var x = 0.0, y = title == nil ? 0.0 : 28
    for shape in shapes {
      let boxes = Double(shape.reads.count) * pitch - (pitch - size)
      let words = [shape.name, shape.example].map(TextStyle.small.width).max() ?? 0
      let needed = max(boxes, min(words, 100))
      if x > 0, x + needed > width {
        x = 0
        y = lowest + 16
      }
      let start = x + (needed - boxes) / 2
      for step in shape.reads.indices {
        let left = start + Double(step) * pitch, middle = left + size / 2
        func box(_ top: Double, _ ink: Ink) { sketch.box(Rectangle(x: left, y: top, width: size, height: 28), ink) }
        box(y + 50, Sketch.hidden)
        if step > 0 { sketch.arrow((left - pitch + size, y + 64), (left - 1, y + 64)) }
        if step < shape.answers.count, shape.answers[step] {
          box(y, Sketch.output)
          sketch.arrow((middle, y + 50), (middle, y + 29))
        }
        if shape.reads[step] {
          box(y + 100, Sketch.input)
          sketch.arrow((middle, y + 100), (middle, y + 79))
        }
      }
      var line = y + 142
      for (text, ink) in [(shape.name, Ink.text), (shape.example, .muted)] {
        for words in TextStyle.small.lines(of: text, width: needed + 6) {
          sketch.text(words, x + needed / 2, line, ink: ink)
          line += 17
          lowest = max(lowest, line)
        }
      }
      x += needed + gap
    }
    y = lowest + 12
    sketch.key([("input", Sketch.input), ("hidden", Sketch.hidden), ("output", Sketch.output)], x: 0, y: y)
    sketch.drawing.height = y + 14
    return sketch.drawing
  }
}
