extension PageTemplate {
  /// The whole document.
  public var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(HTMLText.escaped(language))">
    \(head)
    <body>
    <a class="skip" href="#content">\(words.skip)</a>
    \(header)
    <main id="content"\(listsSections ? " class=\"with-sections\"" : "")>
    <header class="title">
    <h1>\(HTMLText.escaped(title))</h1>\(lede)
    </header>\(sectionList)
    <article>
    \(body)
    </article>
    </main>\(turn)
    \(footer)
    </body>
    </html>

    """
  }

  private var words: PageWords { PageWords(language: language) }

  private var head: String {
    let fullTitle = title == siteName || title.isEmpty ? siteName : "\(title) · \(siteName)"
    return """
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>\(HTMLText.escaped(fullTitle))</title>
      <meta name="description" content="\(HTMLText.escaped(description))">
      <link rel="icon" href="\(Self.icon)">
      <link rel="stylesheet" href="\(HTMLText.escaped(root + Stylesheet.path))">
      </head>
      """
  }

  /// Browsers take a page's own folder for `'self'`, on `file://` too.
  static let policy = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"

  /// Three states, unrolled; inside the page, or a browser would ask the server for a file that isn't there.
  private static let icon = "data:image/svg+xml,"
    + "%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
    + "%3Cpath d='M2 8h12' stroke='%232259c7' stroke-width='1.5'/%3E"
    + "%3Cg fill='%232259c7'%3E%3Ccircle cx='2.5' cy='8' r='2.5'/%3E%3Ccircle cx='8' cy='8' r='2.5'/%3E"
    + "%3Ccircle cx='13.5' cy='8' r='2.5'/%3E%3C/g%3E%3C/svg%3E"

  private var lede: String {
    description.isEmpty ? "" : "\n<p class=\"lede\">\(HTMLText.escaped(description))</p>"
  }

  /// A page that is called like the site needs no line to say whose it is.
  private var isHome: Bool { title == siteName && contents == nil }

  private var header: String {
    let name = HTMLText.escaped(siteName)
    var items: [String] = []
    if let contents {
      let path = HTMLText.escaped(contents.path)
      items.append("<a class=\"site\" href=\"\(path)\">\(name)</a>")
      items.append("<a href=\"\(path)\">\(HTMLText.escaped(contents.title))</a>")
    } else if !isHome {
      items.append("<span class=\"site\">\(name)</span>")
    }
    items += translations.map { language, link in
      let tag = HTMLText.attribute("lang", language) + HTMLText.attribute("hreflang", language)
      return "<a\(tag) href=\"\(HTMLText.escaped(link.path))\">\(HTMLText.escaped(link.title))</a>"
    }
    guard !items.isEmpty else { return "<header class=\"page-header\"></header>" }
    let list = items.map { "<li>\($0)</li>" }.joined(separator: "\n")
    return "<header class=\"page-header\">\n<nav aria-label=\"\(words.contents)\"><ul>\n\(list)\n</ul></nav>\n</header>"
  }

  private var footer: String {
    isHome ? "<footer class=\"page-footer\"></footer>"
      : "<footer class=\"page-footer\">\(HTMLText.escaped(siteName))</footer>"
  }

  private var listed: [Section] { sections.filter { $0.level <= 3 } }
  private var listsSections: Bool { listed.count >= 3 }

  private var sectionList: String {
    guard listsSections else { return "" }
    let items = listed.map { section in
      let level = section.level > 2 ? " class=\"deep\"" : ""
      return "<li\(level)><a href=\"#\(HTMLText.escaped(section.id))\">\(HTMLText.escaped(section.title))</a></li>"
    }
    return """

      <nav class="sections" aria-labelledby="sections-title">
      <h2 id="sections-title">\(words.sections)</h2>
      <ul>
      \(items.joined(separator: "\n"))
      </ul>
      </nav>
      """
  }

  private var turn: String {
    func link(_ link: Link?, _ kind: String, _ word: String) -> String {
      guard let link else { return "" }
      let relation = kind == "next" ? "next" : "prev"
      return "\n<a class=\"\(kind)\" rel=\"\(relation)\" href=\"\(HTMLText.escaped(link.path))\">"
        + "<span>\(word)</span> \(HTMLText.escaped(link.title))</a>"
    }
    guard previous != nil || next != nil else { return "" }
    return "\n<nav class=\"turn\" aria-label=\"\(words.lessons)\">" + link(previous, "previous", words.previous)
      + link(next, "next", words.next) + "\n</nav>"
  }
}
