/// How a shape is drawn.
public struct ShapeStyle: Hashable, Sendable {
  /// What a shape is drawn with: a pen of some width, or a filling.
  public enum Paint: String, Hashable, Sendable {
    /// A hair line: axes, ticks, grids, frames.
    case hairline
    /// A line that carries data.
    case line
    /// A line with weight: what the eye should follow.
    case heavy
    /// Filled.
    case fill
    /// Filled so faintly that text on it keeps its contrast.
    case wash
    /// Filled with the ground and outlined, for hollow markers and boxes.
    case hollow
    /// Filled faintly and outlined: boxes with text in them.
    case box
  }

  public var paint: Paint
  public var ink: Ink
  /// Which of the dash patterns, 0 for none; it tells lines apart where colour cannot.
  public var dash: Int

  /// Drawn with `paint` in the colour `ink`.
  public init(_ paint: Paint, _ ink: Ink, dash: Int = 0) {
    self.paint = paint
    self.ink = ink
    self.dash = dash
  }

  /// The number of different dash patterns, the unbroken line among them.
  public static let dashCount = 5

  var classNames: String {
    let pattern = Int(dash.magnitude % UInt(Self.dashCount))
    return "d-\(paint.rawValue) \(ink.className)" + (pattern == 0 ? "" : " d-dash\(pattern)")
  }
}

/// A line of text in a drawing.
public struct TextMark: Hashable, Sendable {
  /// Which end of the text stands at its position.
  public enum Anchor: String, Hashable, Sendable {
    case start, middle, end
  }

  public var text: String
  /// Where the anchored end of the baseline lies.
  public var position: Point
  public var anchor: Anchor
  public var style: TextStyle
  public var ink: Ink
  /// Whether the ground shines around the letters, over lines and dots.
  public var hasHalo: Bool
  /// Whether `_` begins a subscript, as in `W_xh` and `h_{t-1}`.
  public var isFormula = false
  /// The distance from letter to letter, where a text must keep to a grid whatever the font; nil for that of the font.
  public var advance: Double?

  /// The text with the anchored end of its baseline at `position`.
  public init(_ text: String, at position: Point, anchor: Anchor = .start, style: TextStyle = .label, ink: Ink = .text,
              hasHalo: Bool = false) {
    self.text = text
    self.position = position
    self.anchor = anchor
    self.style = style
    self.ink = ink
    self.hasHalo = hasHalo
  }

  /// The text with its middle at the height `y`.
  public init(_ text: String, centeredAt center: Point, anchor: Anchor = .middle, style: TextStyle = .label,
              ink: Ink = .text, hasHalo: Bool = false) {
    let baseline = Point(center.x, center.y + style.size * 0.35)
    self.init(text, at: baseline, anchor: anchor, style: style, ink: ink, hasHalo: hasHalo)
  }

  /// The space the text takes, as far as that can be known without the reader's font.
  public var bounds: Rectangle {
    let width = advance.map { $0 * Double(text.count) } ?? (isFormula ? style.formulaWidth(of: text) : style.width(of: text))
    let left = switch anchor {
    case .start: position.x
    case .middle: position.x - width / 2
    case .end: position.x - width
    }
    return Rectangle(x: left, y: position.y - style.size * 0.8, width: width, height: style.size)
  }
}

extension TextMark {
  /// The formula with its middle at `center`; see `isFormula`.
  public static func formula(_ text: String, centeredAt center: Point, anchor: Anchor = .middle, style: TextStyle = .label,
                             ink: Ink = .text, hasHalo: Bool = false) -> TextMark {
    var mark = TextMark(text, centeredAt: center, anchor: anchor, style: style, ink: ink, hasHalo: hasHalo)
    mark.isFormula = true
    return mark
  }
}

extension TextStyle {
  /// The estimated width of a text with subscripts.
  public func formulaWidth(of text: String) -> Double {
    FormulaText.pieces(of: text).reduce(0) { $0 + width(of: $1.text) * ($1.isSubscript ? FormulaText.size : 1) }
  }
}

/// One thing in a drawing.
public enum Mark: Hashable, Sendable {
  case path(Path, ShapeStyle)
  case rectangle(Rectangle, ShapeStyle, cornerRadius: Double = 0)
  case circle(center: Point, radius: Double, ShapeStyle)
  case text(TextMark)
  /// Marks moved by an offset.
  indirect case group([Mark], offset: Point)

  /// A straight line from `start` to `end`.
  public static func line(from start: Point, to end: Point, _ style: ShapeStyle) -> Mark {
    .path(Path(through: [start, end]), style)
  }
}
