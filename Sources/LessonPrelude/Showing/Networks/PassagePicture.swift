import Figures

/// A passage whose letters are coloured by one number each, with the numbers as a line below the letters.
struct PassagePicture {
  var letters: [String]
  var values: [Double]
  /// What the numbers are, such as `unit 3`.
  var name: String

  private static let most = 2000
  private var count: Int { min(letters.count, values.count, Self.most) }

  func figure(title: String?, color: ColorMap?) -> Figure {
    let heading = title ?? "A passage coloured by \(name)"
    let used = values.prefix(count)
    let finite = used.indices.filter { used[$0].isFinite }
    guard let low = finite.min(by: { used[$0] < used[$1] }), let high = finite.max(by: { used[$0] < used[$1] }) else {
      return Figure(.plot, title: heading, Diagram.empty("nothing to draw: there are no letters with a finite value"))
    }
    func place(_ index: Int) -> String {
      let before = letters[max(0, index - 8)..<index].joined(), after = letters[index..<min(count, index + 4)].joined()
      return "letter \(index + 1) (“…\(before)[\(after.prefix(1))]”)"
    }
    var finding = "\(count) letters: \(name) is lowest, \(spoken(used[low])), at \(place(low)) and highest, "
      + "\(spoken(used[high])), at \(place(high))."
    if letters.count > count { finding += " \(letters.count - count) more letters are not shown." }
    let range = CellGrid.Range(for: used, map: color)
    return Figure(.plot, title: heading, Diagram(finding: finding, terminal: course(Array(letters.prefix(count)), Array(used)) + [finding]) {
      draw(range, width: $0, title: title)
    })
  }

  /// Broken at spaces, and at line ends.
  private func lines(columns: Int) -> [[Int]] {
    var lines: [[Int]] = []
    var line: [Int] = []
    var lastSpace: Int?
    for index in 0..<count {
      line.append(index)
      if letters[index] == " " { lastSpace = line.count }
      if visible(letters[index]) == "↵" {
        lines.append(line)
        (line, lastSpace) = ([], nil)
      } else if line.count >= columns {
        let cut = lastSpace ?? line.count
        lines.append(Array(line[..<cut]))
        line = Array(line[cut...])
        lastSpace = nil
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private func draw(_ range: CellGrid.Range, width: Double, title: String?) -> Drawing {
    var sketch = Sketch(width: width)
    if let title { sketch.text(title, 0, 10, .start, style: .title) }
    var top = title == nil ? 0.0 : 28
    let advance = TextStyle.codeAdvance, height = 21.0
    let lines = lines(columns: max(8, Int(width / advance)))
    // A long passage is to be read as a text: its lines stand closer.
    let strip = lines.count > 4 ? 14.0 : 30
    let largest = max(values.prefix(count).filter(\.isFinite).map(\.magnitude).max() ?? 1, 1e-12)
    for line in lines {
      drawLetters(line, range, top, height, &sketch)
      // The line repeats in form what the colours say.
      let middle = top + height + strip / 2 + 4
      sketch.line((0, middle), (Double(line.count) * advance, middle), ink: .grid)
      var path = Path()
      for (place, index) in line.enumerated() {
        let y = values[index].isFinite ? middle - values[index] / largest * strip / 2 : .nan
        path.line(to: Point(Double(place) * advance, y))
        path.line(to: Point(Double(place + 1) * advance, y))
      }
      sketch.drawing.add(.path(path, ShapeStyle(.hairline, .text)))
      top += height + strip + 16
    }
    let key = TextStyle.small.fitting("\(name): " + range.ends, width: width)
    sketch.text(sketch.isNarrow ? key : key + "; the line below the letters is the value", 0, top + 8, .start, ink: .muted)
    sketch.drawing.height = top + 20
    return sketch.drawing
  }

  /// Neighbours of one colour share a rectangle and a text.
  private func drawLetters(_ line: [Int], _ range: CellGrid.Range, _ top: Double, _ height: Double, _ sketch: inout Sketch) {
    let advance = TextStyle.codeAdvance
    var place = 0
    while place < line.count {
      let level = values[line[place]].isFinite ? range.level(values[line[place]]) : nil
      func same(_ other: Int) -> Bool { (values[line[other]].isFinite ? range.level(values[line[other]]) : nil) == level }
      // A letter of several code units has a text of its own: places are given by code unit.
      func isPlain(_ other: Int) -> Bool { letters[line[other]].utf16.count == 1 }
      var end = place + 1
      while end < line.count, same(end), isPlain(place), isPlain(end) { end += 1 }
      let x = Double(place) * advance
      if let level {
        sketch.drawing.add(.rectangle(Rectangle(x: x, y: top, width: Double(end - place) * advance, height: height),
          ShapeStyle(.fill, .cell(level))))
      }
      let text = line[place..<end].map { visible(letters[$0]) == "↵" ? " " : letters[$0] }.joined()
      var mark = TextMark(text, at: Point(x, top + 14), style: .code, ink: level.map { Ink.onCell($0) } ?? .text)
      if isPlain(place) { mark.advance = advance }
      sketch.drawing.add(mark)
      place = end
    }
  }
}
