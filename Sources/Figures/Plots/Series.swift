/// Values to be drawn as one line, with its name.
public struct Series: Sendable {
  public var name: String
  /// Where each value stands; nil for 0, 1, 2, …
  public var x: [Double]?
  public var y: [Double]
  /// The lower and upper edge of an area around the line, such as the spread over several seeds.
  public var band: (low: [Double], high: [Double])?

  /// `y` at `x`; if one is longer than the other, the rest is not drawn.
  public init(_ name: String = "", _ y: [Double], x: [Double]? = nil, band: (low: [Double], high: [Double])? = nil) {
    self.name = name
    self.x = x
    self.y = y
    self.band = band
  }
}
