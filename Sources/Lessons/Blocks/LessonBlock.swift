import LessonLanguage

/// A fence of Swift that the lesson checks and, unless its words say otherwise, runs.
public struct LessonBlock: Hashable, Sendable {
  /// Its number among the lesson's blocks, from 0.
  public var index: Int
  /// The opening fence.
  public var fence: SourceRange
  public var words: Set<BlockWord> = []
  public var options = BlockOptions()
  /// All text between the fences, option lines included: a line of it is a line of the file.
  public var code: String
  /// Where each line of the code stands in the file.
  public var lines: LineMap
  /// What each line of the code is for.
  public var roles: [LineRole] = []
  /// What the `output` fence says the block prints.
  public var expectedOutput: Expectation?
  /// What the `// Prints "…"` comments say it prints, one for each comment.
  public var printComments: [Expectation] = []
  /// A part of the message that a `fail` or `crash` block ends with.
  public var expectedError: Expectation?

  public enum LineRole: Hashable, Sendable {
    case shown
    /// `//| key: value`
    case option
    /// Between `// snippet.hide` and `// snippet.show`, and these two lines.
    case hidden
  }

  public var showsCode: Bool { !words.contains(.hide) && options.echo != false }
  public var showsOutput: Bool { !words.contains(.silent) && options.output != false }
  /// Whether it is checked at all.
  public var isChecked: Bool { !words.contains(.skip) }
  /// Whether it is to run.
  public var runs: Bool { words.isDisjoint(with: [.skip, .noRun, .fail]) }
  /// Whether what it does may be seen by later blocks.
  public var keepsState: Bool { words.isDisjoint(with: [.skip, .noRun, .fail, .crash, .branch]) }

  /// The lines that a page shows, each with its line number in `code` (from 1).
  public var shownLines: [(number: Int, text: Substring)] {
    code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      roles.indices.contains(index) && roles[index] == .shown ? (index + 1, line) : nil
    }
  }

  /// The text that a page shows.
  public var shownCode: String { shownLines.map(\.text).joined(separator: "\n") }

  /// A stretch of the code as a stretch of the file.
  ///
  /// - Parameters: Line and column count from 1, the column and the length in bytes.
  public func location(line: Int, column: Int, length: Int = 1) -> SourceRange {
    let place = lines.place(line: line, column: column)
    return SourceRange(file: fence.file, line: place.line, column: place.column, length: length)
  }
}

/// The values of a block's options; nil where one is not given.
public struct BlockOptions: Hashable, Sendable {
  public enum Fold: String, Hashable, Sendable {
    case folded = "true"
    case none = "false"
    case open = "show"
  }

  public var label: String?
  public var echo: Bool?
  public var output: Bool?
  public var figureCaption: Caption?
  public var figureAlternative: String?
  public var tableCaption: Caption?
  public var codeFold: Fold?
  public var tolerance: Double?
  public var fuel: Int?
  public var reason: String?
  public var exercise: String?
  /// Where the value of each given option stands.
  public var locations: [BlockOption: SourceRange] = [:]
}

/// The words under a figure or over a table: Markdown of one line.
public struct Caption: Hashable, Sendable {
  public var text: String
  public var content: [MarkdownInline]
  public var location: SourceRange
}

/// What something is expected to print.
public struct Expectation: Hashable, Sendable {
  public var text: String
  /// Where each line of the text stands.
  public var lines: LineMap
  /// The fence or the comment.
  public var location: SourceRange
  /// For a comment, its line in the block's code, from 1.
  public var codeLine: Int?
}
