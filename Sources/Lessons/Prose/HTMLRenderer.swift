/// Writes the prose of a lesson as HTML, exactly as cmark-gfm writes it in safe mode; what Markdown knows nothing about
/// is left to hooks.
public struct HTMLRenderer {
  private let lesson: Lesson
  private let hooks: ProseHooks
  private var html = ""

  public init(_ lesson: Lesson, hooks: ProseHooks = ProseHooks()) {
    self.lesson = lesson
    self.hooks = hooks
  }

  /// The whole text with its footnotes.
  public static func html(of lesson: Lesson, hooks: ProseHooks = ProseHooks()) -> String {
    var renderer = HTMLRenderer(lesson, hooks: hooks)
    renderer.render(lesson.prose)
    renderer.renderFootnotes()
    return renderer.html
  }

  /// Some blocks of the lesson alone.
  public func html(of blocks: [MarkdownBlock]) -> String {
    var renderer = self
    renderer.render(blocks)
    return renderer.html
  }

  /// Words of the lesson alone: a title, a caption.
  public func html(of inlines: [MarkdownInline]) -> String {
    var renderer = self
    renderer.render(inlines)
    return renderer.html
  }

  /// Ends the line unless it is ended.
  private mutating func breakLine() {
    if let last = html.utf8.last, last != .newline { html += "\n" }
  }

  private mutating func renderElement(_ name: String, _ blocks: [MarkdownBlock]) {
    breakLine()
    html += "<\(name)>\n"
    render(blocks)
    breakLine()
    html += "</\(name)>\n"
  }

  // MARK: Blocks

  private mutating func render(_ blocks: [MarkdownBlock], isTight: Bool = false) {
    for block in blocks { render(block, isTight: isTight) }
  }

  private mutating func render(_ block: MarkdownBlock, isTight: Bool) {
    switch block.content {
    case .paragraph(let words) where isTight: render(words)
    case .paragraph(let words):
      breakLine()
      html += "<p>"
      render(words)
      html += "</p>\n"
    case .heading(let heading): render(heading)
    case .quote(let blocks): renderElement("blockquote", blocks)
    case .list(let list): render(list)
    case .table(let table): render(table)
    case .code(let info, let text): renderCode(info, text)
    case .math(let formula):
      breakLine()
      html += hooks.formula(formula)
      breakLine()
    case .lessonBlock(let index):
      breakLine()
      if lesson.blocks.indices.contains(index) { html += hooks.lessonBlock(lesson.blocks[index]) }
      breakLine()
    case .hint(let paragraphs):
      breakLine()
      html += hooks.hint(paragraphs.map { HTMLRenderer(lesson, hooks: hooks).html(of: $0) })
    case .thematicBreak:
      breakLine()
      html += "<hr />\n"
    case .omittedHTML:
      breakLine()
      html += "<!-- raw HTML omitted -->\n"
    }
  }

  private mutating func render(_ heading: MarkdownBlock.Heading) {
    breakLine()
    html += hooks.identifiesHeadings ? "<h\(heading.level) id=\"\(HTML.escaped(heading.id))\">" : "<h\(heading.level)>"
    render(heading.title)
    html += "</h\(heading.level)>\n"
  }

  private mutating func render(_ list: MarkdownBlock.List) {
    breakLine()
    let name = list.start == nil ? "ul" : "ol"
    html += list.start.map { $0 == 1 ? "<ol>\n" : "<ol start=\"\($0)\">\n" } ?? "<ul>\n"
    for item in list.items {
      breakLine()
      html += "<li>"
      if let isChecked = item.isChecked {
        html += "<input type=\"checkbox\" \(isChecked ? "checked=\"\" " : "")disabled=\"\" /> "
      }
      render(item.blocks, isTight: list.isTight)
      html += "</li>\n"
    }
    html += "</\(name)>\n"
  }

  private mutating func renderCode(_ info: String, _ text: String) {
    breakLine()
    let language = String(info.prefix { !$0.isASCII || !$0.isWhitespace })
    html += info.isEmpty ? "<pre><code>" : "<pre><code class=\"language-\(HTML.escaped(language))\">"
    html += hooks.highlightedCode(language, text) ?? HTML.escaped(text)
    html += "</code></pre>\n"
  }

  // MARK: Tables

  private mutating func render(_ table: MarkdownBlock.Table) {
    breakLine()
    html += "<table>\n<thead>\n"
    renderRow(table.header, "th", table.alignments)
    html += "</thead>\n"
    if !table.rows.isEmpty {
      html += "<tbody>\n"
      for row in table.rows { renderRow(row, "td", table.alignments) }
      html += "</tbody>\n"
    }
    html += "</table>\n"
  }

  private mutating func renderRow(_ cells: [[MarkdownInline]], _ name: String, _ alignments: [ColumnAlignment]) {
    html += "<tr>\n"
    for (column, cell) in cells.enumerated() {
      let alignment = alignments.indices.contains(column) ? alignments[column] : .natural
      html += alignment == .natural ? "<\(name)>" : "<\(name) align=\"\(alignment.rawValue)\">"
      render(cell)
      html += "</\(name)>\n"
    }
    html += "</tr>\n"
  }

  // MARK: Footnotes

  private mutating func renderFootnotes() {
    guard !lesson.footnotes.isEmpty else { return }
    html += "<section class=\"footnotes\" data-footnotes>\n<ol>\n"
    for footnote in lesson.footnotes {
      html += "<li id=\"fn-\(HTML.escapedAddress(footnote.label))\">\n"
      render(Array(footnote.blocks.dropLast()))
      if let last = footnote.blocks.last, case .paragraph(let words) = last.content {
        breakLine()
        html += "<p>"
        render(words)
        html += " " + backReferences(footnote) + "</p>\n"
      } else {
        render(Array(footnote.blocks.suffix(1)))
        html += backReferences(footnote) + "\n"
      }
      html += "</li>\n"
    }
    html += "</ol>\n</section>\n"
  }

  private func backReferences(_ footnote: Footnote) -> String {
    let links = (1...max(1, footnote.referenceCount)).map { occurrence in
      let suffix = occurrence == 1 ? "" : "-\(occurrence)"
      let mark = occurrence == 1 ? "" : "<sup class=\"footnote-ref\">\(occurrence)</sup>"
      return "<a href=\"#fnref-\(HTML.escapedAddress(footnote.label))\(suffix)\" class=\"footnote-backref\" "
        + "data-footnote-backref aria-label=\"Back to content\">↩\(mark)</a>"
    }
    return links.joined(separator: " ")
  }

  // MARK: Inlines

  private mutating func render(_ inlines: [MarkdownInline]) {
    for inline in inlines { render(inline) }
  }

  private mutating func render(_ inline: MarkdownInline) {
    switch inline {
    case .text(let text): html += HTML.escaped(text)
    case .softBreak: html += "\n"
    case .lineBreak: html += "<br />\n"
    case .code(let code): html += "<code>\(HTML.escaped(code))</code>"
    case .emphasis(let inner): renderElement("em", inner)
    case .strong(let inner): renderElement("strong", inner)
    case .strikethrough(let inner): renderElement("del", inner)
    case .link(let link):
      html += "<a href=\"\(HTML.escapedAddress(hooks.address(link.destination)))\"\(title(link))>"
      render(link.content)
      html += "</a>"
    case .image(let image):
      html += "<img src=\"\(HTML.escapedAddress(hooks.address(image.destination)))\" "
        + "alt=\"\(HTML.escaped(image.content.plainText))\"\(title(image)) />"
    case .footnoteReference(let number, let label, let occurrence):
      let name = HTML.escapedAddress(label)
      let suffix = occurrence == 1 ? "" : "-\(occurrence)"
      html += "<sup class=\"footnote-ref\"><a href=\"#fn-\(name)\" id=\"fnref-\(name)\(suffix)\" data-footnote-ref>"
        + "\(number)</a></sup>"
    case .math(let formula): html += hooks.formula(formula)
    case .value(let index):
      if lesson.values.indices.contains(index) { html += hooks.value(index, lesson.values[index]) }
    case .reference(let reference): html += hooks.reference(reference, lesson.labels[reference.label])
    case .omittedHTML: html += "<!-- raw HTML omitted -->"
    }
  }

  private mutating func renderElement(_ name: String, _ inner: [MarkdownInline]) {
    html += "<\(name)>"
    render(inner)
    html += "</\(name)>"
  }

  private func title(_ link: MarkdownInline.Link) -> String {
    link.title.isEmpty ? "" : " title=\"\(HTML.escaped(link.title))\""
  }
}
