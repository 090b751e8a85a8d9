/// A stretch of source text: half-open UTF-8 offsets into one registered `SourceText`.
///
/// Twelve bytes, so that every node can carry one; `SourceMap` turns it into lines and columns when somebody asks.
package struct Span: Hashable {
  package var source: Int32
  package var start: Int32
  package var end: Int32

  package init(source: Int32, start: Int32, end: Int32) {
    self.source = source
    self.start = start
    self.end = end
  }

  package static let none = Span(source: -1, start: 0, end: 0)
  /// What the spans within the library's own Swift source say instead of a number of the `SourceMap`.
  package static let library: Int32 = -2

  /// Whether it is in a source of the lesson.
  package var isOfLesson: Bool { source >= 0 }

  /// What follows another one within this one.
  package func behind(_ other: Span) -> Span { Span(source: source, start: min(max(start, other.end), end), end: end) }

  /// The place of a name with which this one ends.
  package func last(_ name: String) -> Span { Span(source: source, start: max(start, end - Int32(name.utf8.count)), end: end) }

  package func through(_ other: Span) -> Span { Span(source: source, start: min(start, other.start), end: max(end, other.end)) }
}
