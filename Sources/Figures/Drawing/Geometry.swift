/// A place in a drawing: x to the right, y downward, in the units of its type size.
public struct Point: Hashable, Sendable {
  public var x: Double
  public var y: Double

  /// The place `x` to the right of and `y` below the upper left corner.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  var isFinite: Bool { x.isFinite && y.isFinite }
}

/// An upright rectangle in a drawing.
public struct Rectangle: Hashable, Sendable {
  public var x: Double
  public var y: Double
  public var width: Double
  public var height: Double

  /// A rectangle by its upper left corner; a negative size counts as 0.
  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The right edge.
  public var maxX: Double { x + width }
  /// The lower edge.
  public var maxY: Double { y + height }
  /// The point in its middle.
  public var center: Point { Point(x + width / 2, y + height / 2) }
}
