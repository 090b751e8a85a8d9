/// What a page makes of the pieces that Markdown knows nothing about.
public struct ProseHooks {
  /// A block that runs: its code and whatever it put out.
  public var lessonBlock: (LessonBlock) -> String
  /// A value in the text; the number is its index in `Lesson.values`.
  public var value: (Int, InlineValue) -> String
  public var formula: (Formula) -> String
  /// `@fig-x`; the target is nil where there is none.
  public var reference: (CrossReference, LabelTarget?) -> String
  /// A hint whose paragraphs are HTML already.
  public var hint: ([String]) -> String
  /// Code in the text of a language, as HTML that goes between `<code>` and `</code>`; nil for plain text.
  public var highlightedCode: (_ language: String, _ code: String) -> String?
  /// What to write for the address of a link or an image.
  public var address: (String) -> String
  /// Whether headings have ids.
  public var identifiesHeadings = true

  /// Hooks that show everything in its plainest form.
  public init() {
    lessonBlock = { "<pre><code class=\"language-swift\">\(HTML.escaped($0.shownCode))</code></pre>\n" }
    value = { _, value in "<code>\(HTML.escaped(value.code))</code>" }
    formula = { formula in
      let tex = HTML.escaped(formula.tex)
      guard formula.isDisplay else { return "<code class=\"math\">\(tex)</code>" }
      let id = formula.label.map { " id=\"\($0)\"" } ?? ""
      return "<pre class=\"math\"\(id)>\(tex)</pre>\n"
    }
    reference = { reference, target in
      guard let target else { return "@" + reference.label }
      return "<a href=\"#\(reference.label)\">\(target.kind.englishName) \(target.number)</a>"
    }
    hint = { "<details>\n" + $0.map { "<p>\($0)</p>\n" }.joined() + "</details>\n" }
    highlightedCode = { _, _ in nil }
    address = { $0 }
  }
}

extension LabelKind {
  /// What comes before the number in an English text.
  public var englishName: String {
    switch self {
    case .figure: return "Figure"
    case .table: return "Table"
    case .equation: return "Equation"
    case .section: return "Section"
    }
  }
}
