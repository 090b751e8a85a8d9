import Figures

/// A drawing in the making, with what pictures of networks have in common: boxes, nodes, arrows and their names.
struct Sketch {
  var drawing: Drawing

  /// The colours of the layers: input, hidden, output, probabilities.
  static let input = Ink.series(5), hidden = Ink.series(2), output = Ink.series(0), chance = Ink.series(1)
  static let small = TextStyle.small

  init(width: Double, height: Double = 0) { drawing = Drawing(width: width, height: height) }

  var isNarrow: Bool { drawing.width < 520 }

  mutating func add(_ marks: [Mark]) { for mark in marks { drawing.add(mark) } }

  mutating func box(_ area: Rectangle, _ ink: Ink, corner: Double = 4) {
    drawing.add(.rectangle(area, ShapeStyle(.box, ink), cornerRadius: corner))
  }

  mutating func text(_ text: String, _ x: Double, _ y: Double, _ anchor: TextMark.Anchor = .middle, ink: Ink = .text,
                     style: TextStyle = .small, hasHalo: Bool = false) {
    drawing.add(TextMark(text, centeredAt: Point(x, y), anchor: anchor, style: style, ink: ink, hasHalo: hasHalo))
  }

  mutating func formula(_ text: String, _ x: Double, _ y: Double, _ anchor: TextMark.Anchor = .middle, ink: Ink = .text,
                        style: TextStyle = .small, hasHalo: Bool = false) {
    drawing.add(TextMark.formula(text, centeredAt: Point(x, y), anchor: anchor, style: style, ink: ink, hasHalo: hasHalo))
  }

  mutating func node(_ name: String, _ x: Double, _ y: Double, radius: Double = 17, ink: Ink) {
    drawing.add(.circle(center: Point(x, y), radius: radius, ShapeStyle(.box, ink)))
    formula(name, x, y)
  }

  /// A round sign for an operation, `×` or `+`.
  mutating func operation(_ sign: String, _ x: Double, _ y: Double) {
    drawing.add(.circle(center: Point(x, y), radius: 10, ShapeStyle(.hollow, .muted)))
    text(sign, x, y)
  }

  mutating func arrow(_ points: (Double, Double)..., ink: Ink = .muted, paint: ShapeStyle.Paint = .hairline) {
    add(Arrow.marks(through: points.map { Point($0.0, $0.1) }, paint: paint, ink: ink))
  }

  mutating func line(_ points: (Double, Double)..., ink: Ink = .muted, paint: ShapeStyle.Paint = .hairline, dash: Int = 0) {
    drawing.add(.path(Path(through: points.map { Point($0.0, $0.1) }), ShapeStyle(paint, ink, dash: dash)))
  }

  /// The key to the colours of layers, in one line.
  mutating func key(_ items: [(String, Ink)], x start: Double, y: Double) {
    var x = start
    for (name, ink) in items {
      box(Rectangle(x: x, y: y - 6, width: 12, height: 12), ink, corner: 2)
      text(name, x + 17, y, .start)
      x += 17 + Self.small.width(of: name) + 12
    }
  }
}

/// Which of many steps are drawn: all, or the first ones and the last with a gap.
struct ShownSteps {
  let indices: [Int]
  /// Whether steps are left out before the last one shown.
  let hasGap: Bool

  init(_ count: Int, most: Int) {
    hasGap = count > most
    indices = hasGap ? Array(0..<(most - 1)) + [count - 1] : Array(0..<count)
  }
}

/// `value` as a sentence says it.
func spoken(_ value: Double) -> String { NumberText.text(value, significant: 3) }

/// A letter as a picture shows it: spaces and line ends are visible.
func visible(_ letter: String) -> String {
  switch letter {
  case " ": "␣"
  case "\n", "\r\n", "\r": "↵"
  case "\t": "⇥"
  default: letter
  }
}

/// For a terminal: letters, and below each its value as a block between the lowest and the highest of all.
///
/// `breaks` are the places after which a bar stands.
func course(_ letters: [String], _ values: [Double], breaks: Set<Int> = []) -> [String] {
  let count = min(letters.count, values.count, 2000)
  let blocks = Array(TerminalBlocks.line(Array(values.prefix(count))))
  var lines: [String] = []
  var (upper, lower) = ("", "")
  for index in 0..<count {
    // A letter that takes two columns, or none, would move all after it.
    let letter = letters[index], isPlain = letter.unicodeScalars.count == 1 && letter.unicodeScalars.allSatisfy { $0.value < 0x1100 }
    upper += letter == "\n" ? " " : isPlain ? letter : "?"
    lower.append(blocks[index])
    if breaks.contains(index) {
      upper += "│"
      lower += "│"
    }
    let isFull = upper.count >= 78 || upper.count >= 60 && letter == " "
    if isFull || letter == "\n" || index == count - 1 {
      lines += [upper, lower]
      (upper, lower) = ("", "")
    }
  }
  return lines
}
