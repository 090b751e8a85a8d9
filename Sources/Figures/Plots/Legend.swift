/// The names of series above a plot, each behind a sample of its line.
struct Legend: Hashable {
  struct Item: Hashable {
    var name: String
    var series: Int
    var sample: Sample
  }

  /// What stands before a name: a piece of what it names.
  enum Sample: Hashable {
    case line, lineWithMarker, marker, swatch
  }

  var items: [Item]

  private static let sample = 28.0
  private static let gap = 18.0
  private static let mostItems = 16
  private var lineHeight: Double { TextStyle.small.lineHeight + 4 }

  func height(width: Double) -> Double {
    Double(lines(width: width).count) * lineHeight + 4
  }

  func draw(into drawing: inout Drawing, y: Double, width: Double) {
    for (row, line) in lines(width: width).enumerated() {
      let middle = y + (Double(row) + 0.5) * lineHeight
      var x = 0.0
      for item in line {
        if item.series >= 0 { draw(item, into: &drawing, at: Point(x, middle)) }
        let start = item.series >= 0 ? x + Self.sample + 6 : x
        let text = TextStyle.small.fitting(item.name, width: width - start)
        drawing.add(TextMark(text, centeredAt: Point(start, middle), anchor: .start, style: .small))
        x = start + TextStyle.small.width(of: text) + Self.gap
      }
    }
  }

  private func draw(_ item: Item, into drawing: inout Drawing, at start: Point) {
    let end = Point(start.x + Self.sample, start.y)
    if item.sample == .line || item.sample == .lineWithMarker {
      drawing.add(.line(from: start, to: end, ShapeStyle(.line, .series(item.series), dash: item.series)))
    }
    if item.sample == .marker || item.sample == .lineWithMarker {
      drawing.add(Marker(series: item.series).mark(at: Point(start.x + Self.sample / 2, start.y)))
    }
    if item.sample == .swatch {
      let area = Rectangle(x: start.x, y: start.y - 6, width: Self.sample, height: 12)
      for mark in BarFill(series: item.series).marks(area) { drawing.add(mark) }
    }
  }

  private func lines(width: Double) -> [[Item]] {
    var shown = Array(items.prefix(Self.mostItems))
    if items.count > shown.count {
      shown.append(Item(name: "and \(items.count - shown.count) more", series: -1, sample: .line))
    }
    var lines: [[Item]] = []
    var used = Double.infinity
    for item in shown {
      let needed = Self.sample + 6 + TextStyle.small.width(of: item.name)
      if used + needed > width {
        lines.append([item])
        used = needed + Self.gap
      } else {
        lines[lines.count - 1].append(item)
        used += needed + Self.gap
      }
    }
    return lines
  }
}

/// The sign of a single value of a series; its form tells series apart where colour cannot.
struct Marker: Hashable {
  var series: Int

  private static let radius = 4.0

  func mark(at center: Point) -> Mark {
    let filled = ShapeStyle(.fill, .series(series)), hollow = ShapeStyle(.hollow, .series(series))
    func polygon(_ corners: [(Double, Double)]) -> Path {
      var path = Path(through: corners.map { Point(center.x + $0.0 * Self.radius, center.y + $0.1 * Self.radius) })
      path.close()
      return path
    }
    switch series.magnitude % 6 {
    case 0: return .circle(center: center, radius: Self.radius, filled)
    case 1: return .path(polygon([(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]), filled)
    case 2: return .path(polygon([(0, -1.2), (1.15, 0.9), (-1.15, 0.9)]), filled)
    case 3: return .circle(center: center, radius: Self.radius, hollow)
    case 4: return .path(polygon([(0, -1.35), (1.35, 0), (0, 1.35), (-1.35, 0)]), filled)
    default: return .path(polygon([(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]), hollow)
    }
  }
}
