/// A figure that was laid out earlier and can be kept in a file.
///
/// Its markup has holes for what only its page knows: the prefix of its identifiers, the words for its data, and an author's
/// description.
public struct RenderedFigure: Hashable, Sendable, Codable {
  /// The markup between the holes, one part more than there are holes.
  private let parts: [String]
  private let holes: [Hole]
  let terminal: String

  /// What stands in a hole while the figure is laid out.
  private enum Hole: String, Codable, CaseIterable {
    case idPrefix = "hole.7d3a.1"
    case description = "hole.7d3a.2"
    case dataLabel = "hole.7d3a.3"
  }

  init(_ figure: Figure) {
    if case .rendered(let rendered) = figure.content {
      self = rendered
      return
    }
    let markup = figure.described(as: Hole.description.rawValue)
      .html(idPrefix: Hole.idPrefix.rawValue, dataLabel: Hole.dataLabel.rawValue)
    var parts: [String] = [], holes: [Hole] = []
    var rest = markup[...]
    while let range = rest.firstRange(of: "hole.7d3a."),
          let end = rest.index(range.upperBound, offsetBy: 1, limitedBy: rest.endIndex),
          let hole = Hole(rawValue: String(rest[range.lowerBound..<end])) {
      parts.append(String(rest[..<range.lowerBound]))
      holes.append(hole)
      rest = rest[end...]
    }
    self.parts = parts + [String(rest)]
    self.holes = holes
    terminal = figure.terminal(width: 80, ansi: false)
  }

  func html(idPrefix: String, description: String, dataLabel: String) -> String {
    let fillings: [Hole: String] = [
      .idPrefix: Markup.identifier(idPrefix), .description: Markup.escaped(description), .dataLabel: Markup.escaped(dataLabel),
    ]
    return parts.indices.reduce(into: "") { html, index in
      html += parts[index]
      if holes.indices.contains(index) { html += fillings[holes[index], default: ""] }
    }
  }
}

extension Figure {
  /// The same figure, laid out.
  public var rendered: Figure { Figure(role, title: title, description: description, content: .rendered(RenderedFigure(self))) }
}

extension Figure: Codable {
  private enum CodingKeys: String, CodingKey {
    case role, title, description, rendered
  }

  /// A figure is kept as it was laid out: other pictures than those known here can be shown again.
  public func encode(to encoder: Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(role, forKey: .role)
    try container.encode(title, forKey: .title)
    try container.encode(description, forKey: .description)
    try container.encode(RenderedFigure(self), forKey: .rendered)
  }

  public init(from decoder: Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(try container.decode(Role.self, forKey: .role), title: try container.decode(String.self, forKey: .title),
              description: try container.decode(String.self, forKey: .description),
              content: .rendered(try container.decode(RenderedFigure.self, forKey: .rendered)))
  }
}
