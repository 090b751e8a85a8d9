/// A finished picture or table as a value, ready for a page or a terminal.
///
///     let figure = Figure.linePlot([1.39, 0.7, 0.02], x: "step", y: "loss")
///     figure.description   // "Loss falls from 1.39 to 0.02 (step 0 to 2)."
///     figure.html(idPrefix: "b3-1")
///
/// A page includes `FigureStyle.css` once and writes its own captions.
public struct Figure: Hashable, Sendable {
  /// What kind of figure a page numbers and styles it as.
  public enum Role: String, Hashable, Sendable, Codable {
    case plot, diagram, table
  }

  /// What a figure shows: a picture that lays itself out, a table, or what was laid out earlier.
  public enum Content: Sendable {
    case picture(any Picture)
    case table(DataTable)
    case rendered(RenderedFigure)
  }

  public var role: Role
  /// A few words; the name of the figure for those who do not see it.
  public var title: String
  /// What the figure shows, in sentences with numbers. An author's own text may replace it.
  public var description: String
  public var content: Content

  /// A figure of `content` with its name and what it shows in words.
  public init(_ role: Role, title: String, description: String, content: Content) {
    self.role = role
    self.title = title
    self.description = description
    self.content = content
  }

  /// A figure of `picture` that is described by its finding.
  public init(_ role: Role, title: String, _ picture: some Picture) {
    self.init(role, title: title, description: picture.finding, content: .picture(picture))
  }

  /// The same figure with an author's `description`; nil or blank changes nothing.
  public func described(as description: String?) -> Figure {
    guard let description, description.contains(where: { !$0.isWhitespace }) else { return self }
    var copy = self
    copy.description = description
    return copy
  }
}

extension Figure.Content: Hashable {
  public static func == (left: Figure.Content, right: Figure.Content) -> Bool {
    switch (left, right) {
    case (.picture(let left), .picture(let right)): AnyHashable(left) == AnyHashable(right)
    case (.table(let left), .table(let right)): left == right
    case (.rendered(let left), .rendered(let right)): left == right
    case (.picture, _), (.table, _), (.rendered, _): false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .picture(let picture): hasher.combine(AnyHashable(picture))
    case .table(let table): hasher.combine(table)
    case .rendered(let rendered): hasher.combine(rendered)
    }
  }
}
