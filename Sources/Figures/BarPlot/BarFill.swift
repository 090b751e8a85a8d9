/// How the bars of a series are filled: its colour, and a pattern that tells it apart where colour cannot.
struct BarFill {
  var series: Int

  func marks(_ area: Rectangle) -> [Mark] {
    guard area.width > 0, area.height > 0 else { return [] }
    let ink = Ink.series(series)
    switch series.magnitude % 4 {
    case 0:
      return [.rectangle(area, ShapeStyle(.fill, ink))]
    case 1:
      return [.rectangle(area, ShapeStyle(.box, ink)), .path(diagonals(area), ShapeStyle(.hairline, ink))]
    case 2:
      return [.rectangle(area, ShapeStyle(.hollow, ink))]
    default:
      var lines = Path()
      for y in stride(from: area.y + 3, to: area.maxY, by: 4) {
        lines.move(to: Point(area.x, y))
        lines.line(to: Point(area.maxX, y))
      }
      return [.rectangle(area, ShapeStyle(.box, ink)), .path(lines, ShapeStyle(.hairline, ink))]
    }
  }

  /// Lines at 45 degrees, cut at the edges of `area`.
  private func diagonals(_ area: Rectangle) -> Path {
    var path = Path()
    let spacing = 6.0
    // The lines are x + y = constant, at multiples of the spacing, so that those of neighbouring bars meet.
    let first = ((area.x + area.y) / spacing).rounded(.up) * spacing
    for sum in stride(from: first, to: area.maxX + area.maxY, by: spacing) {
      let left = max(area.x, sum - area.maxY), right = min(area.maxX, sum - area.y)
      guard right - left > 0.5 else { continue }
      path.move(to: Point(left, sum - left))
      path.line(to: Point(right, sum - right))
    }
    return path
  }
}
