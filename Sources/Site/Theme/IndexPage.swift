/// The page that lists all lessons.
public struct IndexPage: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var title: String
    public var description: String
    /// Relative to the index.
    public var path: String

    public init(title: String, description: String, path: String) {
      self.title = title
      self.description = description
      self.path = path
    }
  }

  public var title: String
  public var description: String
  public var language: String
  public var entries: [Entry]
  public var root: String

  public init(title: String = "Unroll", description: String = "", language: String = "en", entries: [Entry],
              root: String = "") {
    self.title = title
    self.description = description
    self.language = language
    self.entries = entries
    self.root = root
  }

  public var html: String {
    let items = entries.map { entry in
      let description = entry.description.isEmpty ? "" : "\n<p>\(HTMLText.escaped(entry.description))</p>"
      return "<li><a href=\"\(HTMLText.escaped(entry.path))\">\(HTMLText.escaped(entry.title))</a>\(description)</li>"
    }
    let list = "<ol class=\"lessons\">\n" + items.joined(separator: "\n") + "\n</ol>"
    return PageTemplate(title: title, description: description, language: language, body: list, root: root).html
  }
}
