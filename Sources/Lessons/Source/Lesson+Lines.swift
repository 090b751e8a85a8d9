extension Lesson {
  /// The lines of the file, for what quotes them.
  public var lines: [Substring] {
    String(decoding: source.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }
}
