/// A picture that its maker has laid out: once for the text column of a wide page and once for a telephone.
///
/// Pictures of networks are diagrams. They are made elsewhere, from labels and numbers, with the marks of this module.
public struct Diagram: Picture {
  public let finding: String
  public let data: DataTable?
  private let wide: Drawing
  private let narrow: Drawing
  private let lines: [String]

  /// A diagram that `draw` lays out for a width.
  ///
  /// - Parameters:
  ///   - finding: What the diagram shows, in sentences with numbers.
  ///   - data: The numbers behind it, if they are few.
  ///   - terminal: The lines for a terminal; where there are none it shows the data, or else the finding.
  public init(finding: String, data: DataTable? = nil, terminal lines: [String] = [], draw: (_ width: Double) -> Drawing) {
    self.finding = finding
    self.data = data
    self.lines = lines
    wide = draw(Figure.wide)
    narrow = draw(Figure.narrow)
  }

  public func drawing(width: Double) -> Drawing {
    Figure.usable(width) < 520 ? narrow : wide
  }

  public func terminal(width: Int, ansi: Bool) -> String {
    if !lines.isEmpty { return lines.flatMap { terminalLines($0, width: width) }.map { $0 + "\n" }.joined() }
    if let data { return data.terminal(width: width, ansi: ansi) }
    return TerminalText.lines(of: finding, columns: width).map { $0 + "\n" }.joined()
  }
}

extension Diagram {
  /// The finding is broken at its spaces; what is drawn is not.
  private func terminalLines(_ line: String, width: Int) -> [String] {
    line == finding ? TerminalText.lines(of: line, columns: width) : [TerminalText.fitting(line, columns: width)]
  }

  /// A diagram that says why there is nothing to draw.
  public static func empty(_ reason: String) -> Diagram {
    Diagram(finding: Words.capitalized(reason) + ".") { PlotFrame.empty(heading: nil, reason: reason, width: $0) }
  }
}
