import LessonLanguage

/// What a paragraph, a heading or a cell is made of.
public indirect enum MarkdownInline: Hashable, Sendable {
  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  case emphasis([MarkdownInline])
  case strong([MarkdownInline])
  case strikethrough([MarkdownInline])
  case link(Link)
  case image(Link)
  /// The `occurrence`th reference (from 1) to the footnote of a number.
  case footnoteReference(number: Int, label: String, occurrence: Int)
  case math(Formula)
  /// The value of `Lesson.values` at this index.
  case value(Int)
  case reference(CrossReference)
  /// HTML is not passed on; it leaves this mark.
  case omittedHTML

  public struct Link: Hashable, Sendable {
    /// Empty where the address was of a dangerous kind.
    public var destination: String
    public var title: String
    /// The words of a link, the alternative text of an image.
    public var content: [MarkdownInline]
    public var location: SourceRange
  }
}

/// A formula in TeX, exactly as it stands in the file.
public struct Formula: Hashable, Sendable {
  public var tex: String
  /// On a line of its own.
  public var isDisplay: Bool
  /// `eq-…`
  public var label: String?
  /// Where each line of `tex` stands.
  public var lines: LineMap
  /// The whole formula with its delimiters, as far as its first line goes.
  public var location: SourceRange
}

/// `@fig-x` in the text.
public struct CrossReference: Hashable, Sendable {
  public var label: String
  public var location: SourceRange
}

/// A value shown in the text: `` `{swift} expression` ``.
public struct InlineValue: Hashable, Sendable {
  public var code: String
  /// Where each line of `code` stands.
  public var lines: LineMap
  public var location: SourceRange
  /// How many of the lesson's blocks stand before it, and so have run.
  public var blocksBefore: Int
}

extension [MarkdownInline] {
  /// The words alone, as in an `alt` attribute: breaks become spaces.
  public var plainText: String {
    reduce(into: "") { text, inline in
      switch inline {
      case .text(let words), .code(let words): text += words
      case .softBreak, .lineBreak: text += " "
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): text += inner.plainText
      case .link(let link), .image(let link): text += link.content.plainText
      case .math(let formula): text += formula.tex
      case .reference(let reference): text += "@" + reference.label
      case .footnoteReference, .value, .omittedHTML: break
      }
    }
  }
}
