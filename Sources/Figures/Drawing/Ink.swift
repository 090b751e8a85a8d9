/// A colour by its meaning. What it looks like, in light, dark and print, is said by `FigureStyle.css` alone.
public struct Ink: Hashable, Sendable {
  let className: String

  private init(_ className: String) {
    self.className = className
  }

  /// The colour of the text around the figure.
  public static let text = Ink("d-text")
  /// Axes, notes and other text that may step back.
  public static let muted = Ink("d-muted")
  /// The lines behind the data.
  public static let grid = Ink("d-grid")
  /// The page itself, to write on a filled shape or to free a text from the lines behind it.
  public static let ground = Ink("d-ground")
  /// A right answer.
  public static let good = Ink("d-good")
  /// A wrong answer.
  public static let bad = Ink("d-bad")

  /// The colour of the series at `index`; after `Palette.series.count` they begin again.
  public static func series(_ index: Int) -> Ink {
    Ink("d-s\(index.quotientAndRemainder(dividingBy: Palette.series.count).remainder.magnitude)")
  }

  /// The colour of a heatmap cell.
  public static func cell(_ level: ColorLevel) -> Ink {
    Ink("d-" + level.className)
  }

  /// The colour of text on a heatmap cell, with a contrast of at least 4.5 : 1.
  public static func onCell(_ level: ColorLevel) -> Ink {
    Ink("d-on-" + level.className)
  }
}
