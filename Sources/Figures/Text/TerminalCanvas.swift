/// A grid of dots for a terminal, two across and four down in each character (Unicode's Braille patterns).
struct TerminalCanvas {
  let columns: Int
  let rows: Int
  private var dots: [UInt8]
  /// The series that last drew in each character; −1 for none.
  private var owners: [Int]

  init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
    dots = Array(repeating: 0, count: self.columns * self.rows)
    owners = Array(repeating: -1, count: self.columns * self.rows)
  }

  var dotsAcross: Int { columns * 2 }
  var dotsDown: Int { rows * 4 }

  mutating func dot(_ x: Int, _ y: Int, series: Int) {
    guard (0..<dotsAcross).contains(x), (0..<dotsDown).contains(y) else { return }
    let place = y / 4 * columns + x / 2
    // The bits of a pattern run down the left column, then the right one; the bottom row was added later.
    let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
    dots[place] |= bits[y % 4][x % 2]
    owners[place] = series
  }

  /// The dots between two points, both on the canvas.
  mutating func line(from start: (Int, Int), to end: (Int, Int), series: Int) {
    let steps = max(abs(end.0 - start.0), abs(end.1 - start.1))
    guard steps > 0 else { return dot(end.0, end.1, series: series) }
    for step in 0...steps {
      let fraction = Double(step) / Double(steps)
      let x = Double(start.0) + Double(end.0 - start.0) * fraction
      let y = Double(start.1) + Double(end.1 - start.1) * fraction
      dot(Int(x.rounded()), Int(y.rounded()), series: series)
    }
  }

  /// The rows as text; in colours if `ansi`, with a letter for each series if `byLetter`.
  func lines(ansi: Bool, byLetter: Bool) -> [String] {
    (0..<rows).map { row in
      var line = ""
      for column in 0..<columns {
        let place = row * columns + column
        guard dots[place] != 0, let pattern = Unicode.Scalar(0x2800 + UInt32(dots[place])) else {
          line += " "
          continue
        }
        let sign = byLetter ? Self.letter(owners[place]) : Character(pattern)
        line += ansi ? Self.colored(String(sign), series: owners[place]) : String(sign)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  static func letter(_ series: Int) -> Character {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return letters[Int(series.magnitude % UInt(letters.count))]
  }

  static func colored(_ text: String, series: Int) -> String {
    let colors = [34, 33, 36, 35, 32, 31, 94, 37]
    return "\u{1B}[\(colors[Int(series.magnitude % UInt(colors.count))])m\(text)\u{1B}[0m"
  }
}
