/// Swift source as it stands in a file: all of it, or the lines of one fenced block.
public struct SourceText: Sendable {
  /// Where the first byte of a line of the code stands in its file. Lines and columns count from 1.
  public struct LineOrigin: Hashable, Sendable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  public let file: String
  public let code: String
  /// One origin for each line of the code; lines beyond the last one follow it.
  public let origins: [LineOrigin]
  let lineStarts: [Int]

  public init(file: String, code: String, origins: [LineOrigin]) {
    self.file = file
    self.code = code
    self.origins = origins
    var starts = [0]
    for (offset, byte) in code.utf8.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    lineStarts = starts
  }

  /// Source that fills a file from the line given.
  public init(file: String, code: String, firstLine: Int = 1) {
    self.init(file: file, code: code, origins: [LineOrigin(line: firstLine, column: 1)])
  }

  /// The place of a UTF-8 offset in the file.
  func position(of offset: Int) -> LineOrigin {
    let line = lineIndex(of: offset)
    let column = offset - lineStarts[line]
    guard let last = origins.last else { return LineOrigin(line: line + 1, column: column + 1) }
    let origin = line < origins.count
      ? origins[line]
      : LineOrigin(line: last.line + line - origins.count + 1, column: last.column)
    return LineOrigin(line: origin.line, column: origin.column + column)
  }

  /// The bytes from an offset to the end of its line.
  func bytesLeftInLine(from offset: Int) -> Int {
    let line = lineIndex(of: offset)
    let end = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : code.utf8.count
    return max(0, end - offset)
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0, high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

/// Every source that a session has seen, so that a span of any of them has a place.
struct SourceMap {
  private(set) var sources: [SourceText] = []

  mutating func register(_ source: SourceText) -> Int32 {
    sources.append(source)
    return Int32(sources.count - 1)
  }

  func range(of span: Span) -> SourceRange {
    guard sources.indices.contains(Int(span.source)) else { return SourceRange(file: "", line: 1, column: 1) }
    let source = sources[Int(span.source)]
    let start = source.position(of: Int(span.start))
    let length = min(Int(span.end - span.start), source.bytesLeftInLine(from: Int(span.start)))
    return SourceRange(file: source.file, line: start.line, column: start.column, length: length)
  }
}
