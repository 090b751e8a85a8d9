/// An outline of straight and curved pieces.
///
/// A point that is not finite lifts the pen: the path goes on at the next finite one. So no drawing can hold a NaN.
public struct Path: Hashable, Sendable {
  enum Element: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case rectangle(Rectangle)
    case close
  }

  private(set) var elements: [Element] = []
  private var penIsDown = false

  /// A path without pieces.
  public init() {}

  /// Straight lines through `points`.
  public init(through points: some Sequence<Point>) {
    for point in points { line(to: point) }
  }

  /// The outline of `rectangle`.
  public init(_ rectangle: Rectangle) {
    add(rectangle)
  }

  /// Whether there is nothing to draw.
  public var isEmpty: Bool { elements.isEmpty }

  /// Goes on at `point` without drawing.
  public mutating func move(to point: Point) {
    penIsDown = point.isFinite
    if penIsDown { elements.append(.move(point)) }
  }

  /// A straight line to `point`, or a new beginning there if the pen is up.
  public mutating func line(to point: Point) {
    guard penIsDown, point.isFinite else { return move(to: point) }
    elements.append(.line(point))
  }

  /// A cubic Bézier curve to `point`.
  public mutating func curve(to point: Point, _ control1: Point, _ control2: Point) {
    guard penIsDown, point.isFinite, control1.isFinite, control2.isFinite else { return move(to: point) }
    elements.append(.curve(control1, control2, point))
  }

  /// A straight line back to where the pen was last put down.
  public mutating func close() {
    guard penIsDown else { return }
    elements.append(.close)
    penIsDown = false
  }

  /// Leaves a gap before the next point.
  public mutating func liftPen() {
    penIsDown = false
  }

  /// The outline of `rectangle` as a piece of its own.
  public mutating func add(_ rectangle: Rectangle) {
    penIsDown = false
    guard Point(rectangle.x, rectangle.y).isFinite, Point(rectangle.maxX, rectangle.maxY).isFinite else { return }
    elements.append(.rectangle(rectangle))
  }

  /// The pieces of `other` after those of this path.
  public mutating func append(_ other: Path) {
    elements += other.elements
    penIsDown = other.penIsDown
  }
}
