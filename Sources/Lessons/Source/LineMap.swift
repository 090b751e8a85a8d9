import LessonLanguage

/// Where each line of a piece of text stands in its file.
///
/// A fence inside a list or a quote loses a prefix on every line, and not the same one on each: so the map keeps a
/// place for each line. A line is aligned at its end, so a start may lie before column 1 where a tab was split.
public struct LineMap: Hashable, Sendable {
  /// A line and a column of a file, counted from 1, the column in bytes.
  public struct Place: Hashable, Sendable, Comparable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    public static func < (left: Place, right: Place) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }

  /// The place of the first byte of each line of the piece.
  public var starts: [Place]

  public init(starts: [Place]) { self.starts = starts }

  /// The place in the file of a line and column of the piece; a line past the end maps to the lines after its last.
  public func place(line: Int, column: Int) -> Place {
    guard let last = starts.last, let first = starts.first else { return Place(line: 1, column: 1) }
    if line < 1 { return first }
    guard starts.indices.contains(line - 1) else {
      return Place(line: last.line + (line - starts.count), column: max(1, column))
    }
    let start = starts[line - 1]
    return Place(line: start.line, column: max(1, start.column + column - 1))
  }
}
