import LessonLanguage

extension LessonBlock {
  /// The block's code with the place of each of its lines in the lesson.
  var swiftSource: LessonLanguage.SourceText {
    LessonLanguage.SourceText(file: fence.file, code: code, origins: lines.origins)
  }
}

extension InlineValue {
  var swiftSource: LessonLanguage.SourceText {
    LessonLanguage.SourceText(file: location.file, code: code, origins: lines.origins)
  }
}

extension LineMap {
  fileprivate var origins: [LessonLanguage.SourceText.LineOrigin] {
    starts.map { LessonLanguage.SourceText.LineOrigin(line: $0.line, column: $0.column) }
  }
}

extension Lesson {
  /// A file of Swift as a lesson of one block.
  public static func program(bytes: [UInt8], path: String) -> (Lesson, [Diagnostic]) {
    var problems = ProblemList()
    let source = SourceText.read(bytes, path: path, problems: &problems)
    if bytes.count > SourceText.maximumSize {
      problems.add(.tooLarge(limit: SourceText.maximumSize), at: source.visibleRange(ofLine: source.lineCount))
    }
    let starts = (1...max(1, source.lineCount)).map { LineMap.Place(line: $0, column: 1) }
    let whole = LessonBlock(
      index: 0, fence: SourceRange(file: path, line: 1, column: 1), code: String(decoding: source.bytes, as: UTF8.self),
      lines: LineMap(starts: starts))
    var reader = BlockReader(whole, problems: problems)
    reader.read()
    let lesson = Lesson(
      source: source, frontMatter: FrontMatter(), prose: [], blocks: [reader.block], values: [], footnotes: [],
      labels: [:])
    return (lesson, reader.problems.sorted)
  }
}
