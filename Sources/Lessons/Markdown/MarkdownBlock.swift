/// A block of a lesson's prose, with the lines of the file it stands on.
public struct MarkdownBlock: Hashable, Sendable {
  public indirect enum Content: Hashable, Sendable {
    case paragraph([MarkdownInline])
    case heading(Heading)
    case quote([MarkdownBlock])
    case list(List)
    case table(Table)
    /// Code that is shown and not run. `info` is all that stands after the opening fence.
    case code(info: String, text: String)
    /// A formula on a line of its own.
    case math(Formula)
    /// The block of `Lesson.blocks` at this index; its `output` and `error` fences belong to it and not to the prose.
    case lessonBlock(Int)
    /// A hint for an exercise, to be unfolded: its paragraphs.
    case hint([[MarkdownInline]])
    case thematicBreak
    /// HTML is not passed on; it leaves this mark.
    case omittedHTML
  }

  public var content: Content
  public var lines: ClosedRange<Int>

  public init(_ content: Content, lines: ClosedRange<Int>) {
    self.content = content
    self.lines = lines
  }

  public struct Heading: Hashable, Sendable {
    /// 1 to 6.
    public var level: Int
    /// Unique in the page: the label if there is one, else made from the words.
    public var id: String
    public var label: String?
    public var title: [MarkdownInline]
  }

  public struct List: Hashable, Sendable {
    public struct Item: Hashable, Sendable {
      /// Whether a task is done, nil for an item that is no task.
      public var isChecked: Bool?
      public var blocks: [MarkdownBlock]
    }

    /// The first number, nil for a list of bullets.
    public var start: Int?
    /// Without blank lines between the items, so that paragraphs are set without `<p>`.
    public var isTight: Bool
    public var items: [Item]
  }

  public struct Table: Hashable, Sendable {
    public var alignments: [ColumnAlignment]
    public var header: [[MarkdownInline]]
    /// Each row has as many cells as the header.
    public var rows: [[[MarkdownInline]]]
  }
}

/// A note that stands at the end of the page.
public struct Footnote: Hashable, Sendable {
  /// From 1, in the order of the first reference.
  public var number: Int
  /// As written in `[^label]`.
  public var label: String
  /// How often the text refers to it.
  public var referenceCount: Int
  public var blocks: [MarkdownBlock]
}
