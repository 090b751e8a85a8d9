/// Everything around the text of a page: from it comes a complete HTML document.
///
/// The document loads its style sheet and nothing else, and a policy in it forbids the rest: no script, no font, no
/// frame, no form, no style in attributes. It opens from `file://` as well as from a server.
public struct PageTemplate: Hashable, Sendable {
  public struct Link: Hashable, Sendable {
    public var title: String
    /// Relative to the page.
    public var path: String

    public init(title: String, path: String) {
      self.title = title
      self.path = path
    }
  }

  public struct Section: Hashable, Sendable {
    public var title: String
    public var id: String
    /// 2 for `<h2>`, and so on. Deeper than 3 is not listed.
    public var level: Int

    public init(title: String, id: String, level: Int = 2) {
      self.title = title
      self.id = id
      self.level = level
    }
  }

  public var title: String
  public var description: String
  /// A language tag: `en`, `ko`.
  public var language: String
  /// The text, as HTML without a heading of the first level.
  public var body: String
  public var siteName: String
  /// The page that lists all lessons.
  public var contents: Link?
  public var previous: Link?
  public var next: Link?
  /// The same page in other languages, titled in them, with their tags.
  public var translations: [(language: String, link: Link)] {
    get { translated.map { ($0.language, $0.link) } }
    set { translated = newValue.map { Translation(language: $0.language, link: $0.link) } }
  }
  /// Listed beside the text, if there are at least three.
  public var sections: [Section] = []
  /// From the page to the root of the site: empty, or `../` for each folder in between.
  public var root: String

  private struct Translation: Hashable, Sendable {
    var language: String
    var link: Link
  }

  private var translated: [Translation] = []

  public init(title: String, description: String = "", language: String = "en", body: String,
              siteName: String = "Unroll", contents: Link? = nil, previous: Link? = nil, next: Link? = nil,
              root: String = "") {
    self.title = title
    self.description = description
    self.language = language
    self.body = body
    self.siteName = siteName
    self.contents = contents
    self.previous = previous
    self.next = next
    self.root = root
  }
}
