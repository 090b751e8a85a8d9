/// Source text as HTML, with its parts in spans of a class.
///
/// ```swift
/// CodeHTML.html(of: "let x", spans: [.init(offset: 0, length: 3, name: "keyword")])
/// // <span class="keyword">let</span> x
/// ```
public enum CodeHTML {
  /// A part of the text and the name of its kind, which is the name of its class in the style sheet: `keyword`,
  /// `directive`, `type`, `string`, `regex`, `number`, `comment`, `attribute`.
  public struct Span: Hashable, Sendable {
    /// In UTF-8 bytes from the start of the text.
    public var offset: Int
    public var length: Int
    public var name: String

    public init(offset: Int, length: Int, name: String) {
      self.offset = offset
      self.length = length
      self.name = name
    }

    /// Nil if it is empty or begins before the text.
    fileprivate var range: Range<Int>? {
      guard offset >= 0, length > 0 else { return nil }
      let (end, overflows) = offset.addingReportingOverflow(length)
      return offset..<(overflows ? .max : end)
    }
  }

  /// - Parameters:
  ///   - spans: In any order. What goes beyond the text is ignored, and so is the part of a span that lies under an
  ///     earlier one.
  ///   - wrong: Parts to be underlined as wrong, as UTF-8 offsets.
  public static func html(of source: String, spans: [Span], wrong: [Range<Int>] = []) -> String {
    var source = source
    return source.withUTF8 { text in
      let kinds = Stretch.ordered(spans.compactMap { span in span.range.map { ($0, span.name) } }, in: text)
      let marks = Stretch.ordered(wrong.map { ($0, "wrong") }, in: text)
      var html: [UInt8] = []
      html.reserveCapacity(text.count * 3)
      for piece in Stretch.pieces(kinds, marks, end: text.count) {
        if piece.isMarked { html += #"<mark class="wrong">"#.utf8 }
        if let kind = piece.kind { html += "<span class=\"\(HTMLText.escaped(kind))\">".utf8 }
        HTMLText.append(text[piece.range], to: &html)
        if piece.kind != nil { html += "</span>".utf8 }
        if piece.isMarked { html += "</mark>".utf8 }
      }
      return String(decoding: html, as: UTF8.self)
    }
  }
}

/// A part of a text that has a name.
private struct Stretch {
  var range: Range<Int>
  var name: String

  /// Sorted, none empty, none over another, all inside the text, none ending within a character.
  static func ordered(_ parts: [(Range<Int>, String)], in text: UnsafeBufferPointer<UInt8>) -> [Stretch] {
    var result: [Stretch] = []
    for (range, name) in parts.sorted(by: { $0.0.lowerBound < $1.0.lowerBound }) {
      let start = boundary(max(range.lowerBound, result.last?.range.upperBound ?? 0), in: text)
      let end = boundary(range.upperBound, in: text)
      if start < end { result.append(Stretch(range: start..<end, name: name)) }
    }
    return result
  }

  private static func boundary(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var offset = min(max(0, offset), text.count)
    while offset > 0, offset < text.count, text[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  struct Piece {
    var range: Range<Int>
    var kind: String?
    var isMarked: Bool
  }

  /// The whole text in pieces that begin and end wherever a stretch of either list does.
  static func pieces(_ kinds: [Stretch], _ marks: [Stretch], end: Int) -> [Piece] {
    let cuts = Set((kinds + marks).flatMap { [$0.range.lowerBound, $0.range.upperBound] } + [0, end]).sorted()
    var kinds = kinds[...], marks = marks[...]
    return zip(cuts, cuts.dropFirst()).map { start, end in
      while let first = kinds.first, first.range.upperBound <= start { kinds.removeFirst() }
      while let first = marks.first, first.range.upperBound <= start { marks.removeFirst() }
      let kind = kinds.first.flatMap { $0.range.contains(start) ? $0.name : nil }
      return Piece(range: start..<end, kind: kind, isMarked: marks.first?.range.contains(start) == true)
    }
  }
}
