/// Lines with a head at their end.
public enum Arrow {
  /// An arrow from `start` to `end`, drawn with the pen `paint`.
  public static func marks(from start: Point, to end: Point, paint: ShapeStyle.Paint = .hairline, ink: Ink = .muted,
                           dash: Int = 0) -> [Mark] {
    marks(through: [start, end], paint: paint, ink: ink, dash: dash)
  }

  /// An arrow along straight lines through `points`.
  public static func marks(through points: [Point], paint: ShapeStyle.Paint = .hairline, ink: Ink = .muted,
                           dash: Int = 0) -> [Mark] {
    guard let end = points.last, points.count > 1, points.allSatisfy(\.isFinite) else { return [] }
    let before = points[points.count - 2]
    let size = headSize(paint)
    let neck = end.moved(toward: before, by: size * 0.8)
    return [.path(Path(through: points.dropLast() + [neck]), ShapeStyle(paint, ink, dash: dash)),
            .path(head(at: end, from: before, size: size), ShapeStyle(.fill, ink))]
  }

  /// An arrow along a curve that leaves `start` toward `control1` and comes to `end` from `control2`.
  public static func marks(from start: Point, _ control1: Point, _ control2: Point, to end: Point,
                           paint: ShapeStyle.Paint = .hairline, ink: Ink = .muted, dash: Int = 0) -> [Mark] {
    let size = headSize(paint)
    var path = Path(through: [start])
    path.curve(to: end.moved(toward: control2, by: size * 0.8), control1, control2)
    return [.path(path, ShapeStyle(paint, ink, dash: dash)),
            .path(head(at: end, from: control2, size: size), ShapeStyle(.fill, ink))]
  }

  /// A filled arrow whose shaft is `weight` wide: a quantity is read from it.
  public static func weighted(from start: Point, to end: Point, weight: Double, ink: Ink) -> Mark {
    let weight = weight.isFinite ? min(max(weight, 0), 60) : 0
    let size = max(7, weight * 1.6)
    let neck = end.moved(toward: start, by: min(size * 0.8, start.distance(to: end)))
    let side = start.normal(toward: end)
    func off(_ point: Point, _ distance: Double) -> Point {
      Point(point.x + side.x * distance, point.y + side.y * distance)
    }
    var path = Path(through: [off(start, weight / 2), off(neck, weight / 2), off(neck, size / 2), end, off(neck, -size / 2),
                              off(neck, -weight / 2), off(start, -weight / 2)])
    path.close()
    return .path(path, ShapeStyle(.fill, ink))
  }

  private static func headSize(_ paint: ShapeStyle.Paint) -> Double {
    switch paint {
    case .heavy: 12
    case .line: 9
    default: 7
    }
  }

  private static func head(at end: Point, from before: Point, size: Double) -> Path {
    let neck = end.moved(toward: before, by: size), side = before.normal(toward: end)
    var path = Path(through: [end, Point(neck.x + side.x * size * 0.42, neck.y + side.y * size * 0.42),
                              Point(neck.x - side.x * size * 0.42, neck.y - side.y * size * 0.42)])
    path.close()
    return path
  }
}

extension Point {
  func distance(to other: Point) -> Double { ((other.x - x) * (other.x - x) + (other.y - y) * (other.y - y)).squareRoot() }

  func moved(toward other: Point, by distance: Double) -> Point {
    let whole = self.distance(to: other)
    guard whole > 0 else { return self }
    return Point(x + (other.x - x) * distance / whole, y + (other.y - y) * distance / whole)
  }

  /// A vector of length 1 at a right angle to the way to `other`.
  func normal(toward other: Point) -> Point {
    let whole = distance(to: other)
    return whole > 0 ? Point(-(other.y - y) / whole, (other.x - x) / whole) : Point(0, 1)
  }
}
