/// What is wrong at a place of a file, in words for the person who wrote it.
public struct Diagnostic: Error, Hashable, Sendable, Codable {
  public enum Severity: String, Hashable, Sendable, Codable {
    case error, warning, note
  }

  public var severity: Severity
  public var message: String
  public var location: SourceRange
  /// What helps to understand or mend it, each at a place of its own.
  public var notes: [Diagnostic]
  /// Changes of the text, each of which would mend it.
  public var fixes: [Fix]

  public init(_ severity: Severity = .error, _ message: String, at location: SourceRange, notes: [Diagnostic] = [],
              fixes: [Fix] = []) {
    self.severity = severity
    self.message = message
    self.location = location
    self.notes = notes
    self.fixes = fixes
  }
}

/// A stretch of a file and the text to put in its place.
public struct Fix: Hashable, Sendable, Codable {
  public var location: SourceRange
  public var replacement: String

  public init(replace location: SourceRange, with replacement: String) {
    self.location = location
    self.replacement = replacement
  }
}

/// A stretch of one line of a file. Lines and columns count from 1; columns count UTF-8 bytes, as the compiler's do.
public struct SourceRange: Hashable, Sendable, Codable {
  public var file: String
  public var line: Int
  public var column: Int
  /// In UTF-8 bytes, at least 1; it never runs past the end of the line.
  public var length: Int

  public init(file: String, line: Int, column: Int, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
  }
}
