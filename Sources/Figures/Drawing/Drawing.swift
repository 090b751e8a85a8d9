/// A picture as a list of marks on an area, from back to front: a value without colours, screens or identifiers.
///
/// One unit is one CSS pixel where the figure has the width it was laid out for.
public struct Drawing: Hashable, Sendable {
  public var width: Double
  public var height: Double
  public var marks: [Mark]

  /// An area `width` by `height`, with `marks` from back to front.
  public init(width: Double, height: Double, marks: [Mark] = []) {
    self.width = width
    self.height = height
    self.marks = marks
  }

  /// Puts `mark` in front of all others.
  public mutating func add(_ mark: Mark) {
    marks.append(mark)
  }

  /// Puts `text` in front of all others.
  public mutating func add(_ text: TextMark) {
    marks.append(.text(text))
  }

  /// Every text of the drawing, with the offsets of its groups applied.
  public var texts: [TextMark] {
    func collect(_ marks: [Mark], _ offset: Point) -> [TextMark] {
      marks.flatMap { mark -> [TextMark] in
        switch mark {
        case .text(var text):
          text.position = Point(text.position.x + offset.x, text.position.y + offset.y)
          return [text]
        case .group(let marks, let inner):
          return collect(marks, Point(offset.x + inner.x, offset.y + inner.y))
        case .path, .rectangle, .circle:
          return []
        }
      }
    }
    return collect(marks, Point(0, 0))
  }
}
