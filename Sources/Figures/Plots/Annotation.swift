/// A remark on a plot: at a point, at a value of the y axis, or at a place of the x axis.
public struct Annotation: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case point(Point)
    case horizontal(Double)
    case vertical(Double)
  }

  let kind: Kind
  let text: String

  /// `text` at a point of the plot.
  public static func point(_ x: Double, _ y: Double, _ text: String) -> Annotation {
    Annotation(kind: .point(Point(x, y)), text: text)
  }

  /// A line across the plot at the height `y`, with `text` on it.
  public static func horizontal(_ y: Double, _ text: String) -> Annotation {
    Annotation(kind: .horizontal(y), text: text)
  }

  /// A line from bottom to top at `x`, with `text` beside it.
  public static func vertical(_ x: Double, _ text: String) -> Annotation {
    Annotation(kind: .vertical(x), text: text)
  }

  var x: Double? {
    switch kind {
    case .point(let point): point.x
    case .vertical(let x): x
    case .horizontal: nil
    }
  }

  var y: Double? {
    switch kind {
    case .point(let point): point.y
    case .horizontal(let y): y
    case .vertical: nil
    }
  }

  /// `guessing at 1.386`.
  var sentence: String {
    let place: String = switch kind {
    case .point(let point): "(\(NumberText.text(point.x, significant: 3)), \(NumberText.text(point.y, significant: 3)))"
    case .horizontal(let value), .vertical(let value): NumberText.text(value, significant: 3)
    }
    return "\(text) at \(place)"
  }

  /// Draws the remark and finds a place for its text that is free of `taken`; without such a place the text is left out,
  /// for it is in the description.
  func draw(into drawing: inout Drawing, _ x: Scale, _ y: Scale, _ area: Rectangle, taken: inout [Rectangle]) {
    let style = TextStyle.small
    let words = style.fitting(text, width: area.width * 0.8)
    var places: [TextMark] = []
    func propose(_ point: Point, _ anchor: TextMark.Anchor) {
      places.append(TextMark(words, at: point, anchor: anchor, style: style, hasHalo: true))
    }
    switch kind {
    case .horizontal(let value):
      guard let height = y.position(value) else { return }
      drawing.add(.line(from: Point(area.x, height), to: Point(area.maxX, height), ShapeStyle(.hairline, .text, dash: 2)))
      for (place, anchor) in [(area.maxX - 4, TextMark.Anchor.end), (area.x + 4, .start), (area.center.x, .middle)] {
        propose(Point(place, height - 5), anchor)
        propose(Point(place, height + style.size + 2), anchor)
      }
    case .vertical(let value):
      guard let left = x.position(value) else { return }
      drawing.add(.line(from: Point(left, area.y), to: Point(left, area.maxY), ShapeStyle(.hairline, .text, dash: 2)))
      for height in stride(from: area.y + style.size, to: area.maxY - 8, by: style.lineHeight) {
        propose(Point(left + 5, height), .start)
        propose(Point(left - 5, height), .end)
      }
    case .point(let point):
      guard let left = x.position(point.x), let height = y.position(point.y) else { return }
      drawing.add(.circle(center: Point(left, height), radius: 6, ShapeStyle(.line, .text)))
      let sides: [(Double, Double, TextMark.Anchor)] = [
        (10, -8, .start), (-10, -8, .end), (10, 18, .start), (-10, 18, .end), (0, -14, .middle),
      ]
      for (dx, dy, anchor) in sides {
        propose(Point(left + dx, height + dy), anchor)
      }
    }
    let inside = places.filter { $0.bounds.x >= area.x && $0.bounds.maxX <= area.maxX && $0.bounds.y >= area.y - 14
      && $0.bounds.maxY <= area.maxY }
    guard let place = inside.first(where: { mark in !taken.contains { $0.overlaps(mark.bounds) } }) else { return }
    taken.append(place.bounds)
    drawing.add(place)
  }
}

extension Rectangle {
  func overlaps(_ other: Rectangle) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }
}
