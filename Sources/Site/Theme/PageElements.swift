/// The parts of a lesson's page that are not prose: code and its output, what went wrong, figures, formulas.
///
/// Texts that are named `html` or `markup` are taken as they are; all others are escaped. Elements that may be wider
/// than the page scroll by themselves and can be reached by keyboard.
public struct PageElements: Hashable, Sendable {
  public let words: PageWords

  public init(language: String = "en") {
    words = PageWords(language: language)
  }

  /// One frame around code, its outputs and its problems, in this order.
  ///
  /// - Parameter parts: From `code`, `output`, `display` and `problem`. None gives an empty string.
  public func block(_ parts: [String], id: String? = nil) -> String {
    let parts = parts.filter { !$0.isEmpty }
    guard !parts.isEmpty else { return "" }
    return "<div class=\"block\"\(HTMLText.attribute("id", id))>\n\(parts.joined())</div>\n"
  }

  /// - Parameters:
  ///   - html: From `CodeHTML`.
  ///   - isFolded: Shown when the reader asks for it.
  public func code(html: String, language: String = "swift", isFolded: Bool = false) -> String {
    let code = "<pre class=\"code\" \(scrollable(words.code))>"
      + "<code class=\"language-\(HTMLText.escaped(language))\">\(html)</code></pre>\n"
    guard isFolded else { return code }
    return "<details class=\"fold\">\n<summary>\(HTMLText.escaped(words.showCode))</summary>\n\(code)</details>\n"
  }

  /// What code printed.
  ///
  /// - Parameter isChecked: Whether the lesson says what must be printed here, and it was.
  public func output(_ text: String, isChecked: Bool = false) -> String {
    let mark = isChecked ? "<span class=\"checked\">✓ \(HTMLText.escaped(words.checked))</span>" : ""
    return "<div class=\"output\">\n<p class=\"note\"><span>\(HTMLText.escaped(words.output))</span>\(mark)</p>\n"
      + "<pre \(scrollable(words.output))><samp>\(HTMLText.escaped(text))</samp></pre>\n</div>\n"
  }

  /// A figure or table that code showed and that has no number of its own.
  public func display(html: String) -> String {
    "<div class=\"output\">\n\(html)</div>\n"
  }

  /// What went wrong, where it did.
  ///
  /// - Parameters:
  ///   - place: `file:line:column`.
  ///   - excerpt: The source line and the caret under it, if the place is not to be seen in the code above.
  ///   - isExpected: For code whose failure the lesson wants to show.
  public func problem(_ message: String, place: String? = nil, excerpt: String? = nil, notes: [String] = [],
                      isExpected: Bool = false) -> String {
    let title = HTMLText.escaped(isExpected ? words.expectedError : words.error)
    var html = "<div class=\"problem\(isExpected ? " expected" : "")\">\n"
    html += "<p><strong>\(title):</strong> \(HTMLText.escaped(message))</p>\n"
    for note in notes { html += "<p>\(HTMLText.escaped(note))</p>\n" }
    if let excerpt {
      html += "<pre \(scrollable(words.code))>\(HTMLText.escaped(excerpt))</pre>\n"
    }
    if let place { html += "<p class=\"place\">\(HTMLText.escaped(place))</p>\n" }
    return html + "</div>\n"
  }

  /// What went wrong inside a sentence: a value that could not be computed, a formula that is not understood.
  public func inlineProblem(_ message: String) -> String {
    "<span class=\"problem\"><strong>\(HTMLText.escaped(words.error)):</strong> \(HTMLText.escaped(message))</span>"
  }

  /// A hint for an exercise, shown when the reader asks for it.
  ///
  /// - Parameter paragraphs: HTML.
  public func hint(paragraphs: [String]) -> String {
    "<details class=\"hint\">\n<summary>\(HTMLText.escaped(words.hint))</summary>\n"
      + paragraphs.map { "<p>\($0)</p>\n" }.joined() + "</details>\n"
  }

  public enum Numbered: Hashable, Sendable {
    case figure, table
  }

  /// Why a block has nothing to show.
  public func remark(_ text: String) -> String {
    "<p class=\"note\">\(HTMLText.escaped(text))</p>\n"
  }

  /// A figure with a number and a caption: below it, or above it for a table.
  ///
  /// - Parameters:
  ///   - number: Nil for a figure that nothing refers to.
  ///   - captionHTML: The caption's own markup; nil for the number alone.
  public func figure(html: String, kind: Numbered = .figure, number: Int?, id: String?,
                     captionHTML: String? = nil) -> String {
    let name = number.map {
      "<span class=\"numbered\">\(reference(kind, $0))\(captionHTML == nil ? "" : ".")</span>"
    }
    let words = [name, captionHTML].compactMap { $0 }.joined(separator: " ")
    let caption = words.isEmpty ? "" : "<figcaption>\(words)</figcaption>\n"
    let content = kind == .table ? caption + html : html + caption
    return "<figure\(HTMLText.attribute("id", id))>\n\(content)</figure>\n"
  }

  /// The words of a reference to a figure or table: `Figure 3`.
  public func reference(_ kind: Numbered, _ number: Int) -> String {
    "\(HTMLText.escaped(kind == .table ? words.table : words.figure))\u{A0}\(number)"
  }

  /// A formula on a line of its own.
  ///
  /// - Parameter markup: From `MathRenderer`, rendered with `display: true`.
  public func equation(markup: String, number: Int? = nil, id: String? = nil) -> String {
    let name = words.equation + (number.map { " \($0)" } ?? "")
    let mark = number.map { "\n<span class=\"number\">(\($0))</span>" } ?? ""
    return "<div class=\"equation\"\(HTMLText.attribute("id", id))>\n"
      + "<div class=\"scroll\" \(scrollable(name))>\(markup)</div>\(mark)\n</div>\n"
  }

  /// A heading that can be linked to.
  public func heading(html: String, level: Int, id: String) -> String {
    let level = min(max(level, 2), 6), id = HTMLText.escaped(id)
    return "<h\(level) id=\"\(id)\">\(html)\(anchor(to: id))</h\(level)>\n"
  }

  /// - Parameter id: As it stands in the heading's attribute.
  func anchor(to id: some StringProtocol) -> String {
    "<a class=\"anchor\" href=\"#\(id)\" aria-labelledby=\"\(id)\">#</a>"
  }

  /// A table of the prose.
  public func table(html: String) -> String {
    "<div class=\"table-scroll\" \(scrollable(words.table))>\n\(html)</div>\n"
  }

  /// The attributes of an element that may scroll: a keyboard can reach it, and a screen reader says what it is.
  func scrollable(_ name: String) -> String {
    "tabindex=\"0\" role=\"region\" aria-label=\"\(HTMLText.escaped(name))\""
  }
}
