import LessonLanguage

/// A lesson as its author wrote it: what it says, what it runs, what it expects, nothing of it executed yet.
public struct Lesson: Hashable, Sendable {
  public var source: SourceText
  public var frontMatter: FrontMatter
  public var prose: [MarkdownBlock]
  /// In the order of the file.
  public var blocks: [LessonBlock]
  /// The values shown in the text.
  public var values: [InlineValue]
  public var footnotes: [Footnote]
  /// What `@fig-x` and the like refer to.
  public var labels: [String: LabelTarget]

  public var path: String { source.path }

  /// Reads a lesson. Whatever the text is, there is a lesson, and every flaw of it has a diagnostic at its place.
  ///
  /// - Parameter path: The name of the file in diagnostics; nothing is read from it.
  public static func parse(text: String, path: String) -> (Lesson, [Diagnostic]) {
    parse(bytes: Array(text.utf8), path: path)
  }

  /// Reads a lesson from the bytes of its file, of which those that are not UTF-8 are reported.
  public static func parse(bytes: [UInt8], path: String) -> (Lesson, [Diagnostic]) {
    var problems = ProblemList()
    let source = SourceText.read(bytes, path: path, problems: &problems)
    if bytes.count > SourceText.maximumSize {
      problems.add(.tooLarge(limit: SourceText.maximumSize), at: source.visibleRange(ofLine: source.lineCount))
    }
    var reader = FrontMatterReader(source, problems: problems)
    reader.read()
    problems = reader.problems

    let text = MarkupGuard.guarded(source, after: reader.lineCount, problems: &problems)
    let (tree, scanner) = markup(of: text, source, problems: problems)
    var builder = DocumentBuilder(source: source, spans: scanner.spans, problems: scanner.problems)
    let prose = builder.build(tree)
    builder.checkReferences()
    let lesson = Lesson(
      source: source, frontMatter: reader.frontMatter, prose: prose, blocks: builder.blocks, values: builder.values,
      footnotes: builder.footnotes, labels: builder.labels.targets)
    return (lesson, builder.problems.sorted)
  }

  /// The tree of a text with everything hidden in it that Markdown must not see; see `ProtectedSpan`.
  private static func markup(
    of text: [UInt8], _ source: SourceText, problems: ProblemList
  ) -> (CMark.Tree, ProseScanner) {
    var scanner = ProseScanner(source, problems: problems)
    let tree = CMark.parse(text)
    guard ProseScanner.isNeeded(for: text) else { return (tree, scanner) }
    scanner.scan(ProseRegion.regions(of: tree.document, in: source))
    return (scanner.spans.isEmpty ? tree : CMark.parse(scanner.hidingSpans(in: text)), scanner)
  }
}
