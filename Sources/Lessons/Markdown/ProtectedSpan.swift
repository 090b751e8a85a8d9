import LessonLanguage

// How TeX, values and references survive Markdown.
//
// To Markdown, `\\`, `_`, `*` and `|` inside a formula mean something, and cmark's positions of inlines are not exact.
// So the text is parsed twice. The first parse says where paragraphs, headings and table rows are, and so where nothing
// is code. There, formulas, values, references and labels are found in the file's own bytes, with their exact places,
// and each is replaced by a number between two code points that Unicode reserves for such internal use. Markdown takes
// that for a letter. The second parse builds the tree, in which the numbers are looked up again; where one ended up in
// a place that is not prose after all (an address, say), the original text is put back.

/// A stretch of a line that Markdown must not see.
struct ProtectedSpan {
  enum Content {
    case formula(tex: String, isDisplay: Bool, label: Label?)
    case value(code: String)
    case reference(label: String)
    /// `{#label}` at the end of a heading.
    case headingLabel(Label)
    /// A further line of a display formula.
    case continuation
  }

  struct Label {
    var name: String
    var location: SourceRange
  }

  var content: Content
  /// What stood there.
  var original: String
  /// Where each line of the TeX or the code stands.
  var lines: LineMap
  var location: SourceRange

  /// U+FDD0 and U+FDD1 in UTF-8.
  static let opening: [UInt8] = [0xEF, 0xB7, 0x90]
  static let closing: [UInt8] = [0xEF, 0xB7, 0x91]

  /// Whether a sequence is one of the two marks, which a lesson cannot contain therefore.
  static func isReserved(_ sequence: ArraySlice<UInt8>) -> Bool {
    sequence.elementsEqual(opening) || sequence.elementsEqual(closing)
  }

  /// What Markdown sees instead of the span of an index.
  static func placeholder(_ index: Int) -> [UInt8] { opening + Array(String(index).utf8) + closing }
}

/// A text cut at its placeholders.
enum ProtectedPiece {
  case text(String)
  case span(Int)

  static func pieces(of text: String) -> [ProtectedPiece] {
    let bytes = Array(text.utf8)
    var pieces: [ProtectedPiece] = []
    var start = 0
    func flush(to end: Int) {
      if start < end { pieces.append(.text(String(decoding: bytes[start..<end], as: UTF8.self))) }
    }
    var index = 0
    while index < bytes.count {
      guard bytes[index] == ProtectedSpan.opening[0], bytes[index...].starts(with: ProtectedSpan.opening) else {
        index += 1
        continue
      }
      flush(to: index)
      let digits = bytes[(index + 3)...].prefix(while: \.isDigit)
      if let number = Int(String(decoding: digits, as: UTF8.self)) { pieces.append(.span(number)) }
      index = min(digits.endIndex + 3, bytes.count)
      start = index
    }
    flush(to: bytes.count)
    return pieces
  }

  /// Whether there is any placeholder in a text.
  static func isNeeded(for text: String) -> Bool {
    guard text.utf8.contains(ProtectedSpan.opening[0]) else { return false }
    return pieces(of: text).contains { if case .span = $0 { return true } else { return false } }
  }
}
