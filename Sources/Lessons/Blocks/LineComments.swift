/// The `//` comments of a piece of Swift, found without parsing it: a block with a syntax error has its options too.
///
/// Strings (with interpolation, of several lines, with number signs) and block comments are skipped, so that
/// `print("// no comment")` has none.
struct LineComments {
  struct Comment: Hashable {
    /// From 1.
    var line: Int
    /// The column of the first slash, from 1, in bytes.
    var column: Int
    /// What follows the two slashes.
    var text: String
    /// Whether only blanks stand before it.
    var isAlone: Bool
  }

  /// What the scanner is inside of.
  private enum Context {
    case string(hashes: Int, isMultiline: Bool)
    /// Code inside `\(…)`, with the parentheses that are open in it.
    case interpolation(depth: Int)
    case blockComment(depth: Int)
  }

  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private var contexts: [Context] = []
  private var comments: [Comment] = []

  static func comments(in code: String) -> [Comment] {
    var scanner = LineComments(bytes: Array(code.utf8))
    scanner.scan()
    return scanner.comments
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func starts(_ word: StaticString, at offset: Int = 0) -> Bool {
    let start = index + offset
    guard start + word.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<word.utf8CodeUnitCount).allSatisfy { bytes[start + $0] == word.utf8Start[$0] }
  }

  private mutating func scan() {
    while index < bytes.count {
      if bytes[index] == .newline {
        endLine()
        continue
      }
      switch contexts.last {
      case .string(let hashes, let isMultiline): scanString(hashes, isMultiline)
      case .blockComment(let depth): scanBlockComment(depth)
      case .interpolation(let depth): scanInterpolation(depth)
      case nil: scanCode()
      }
    }
  }

  private mutating func endLine() {
    index += 1
    line += 1
    lineStart = index
    // A string of one line ends with it, closed or not, and so does what is interpolated into it.
    while let last = contexts.last {
      switch last {
      case .string(_, isMultiline: false): contexts.removeLast()
      case .interpolation where isInSingleLineString: contexts.removeLast()
      default: return
      }
    }
  }

  private var isInSingleLineString: Bool {
    contexts.contains { if case .string(_, isMultiline: false) = $0 { return true } else { return false } }
  }

  private mutating func scanCode() {
    if starts("//") {
      let end = bytes[index...].firstIndex(of: .newline) ?? bytes.count
      comments.append(Comment(
        line: line, column: index - lineStart + 1, text: String(decoding: bytes[index + 2..<end], as: UTF8.self),
        isAlone: bytes[lineStart..<index].allSatisfy(\.isBlank)))
      index = end
    } else if starts("/*") {
      contexts.append(.blockComment(depth: 1))
      index += 2
    } else if let opening = openingQuote() {
      contexts.append(.string(hashes: opening.hashes, isMultiline: opening.isMultiline))
      index += opening.hashes + (opening.isMultiline ? 3 : 1)
    } else {
      index += 1
    }
  }

  private func openingQuote() -> (hashes: Int, isMultiline: Bool)? {
    var hashes = 0
    while index + hashes < bytes.count, bytes[index + hashes] == UInt8(ascii: "#") { hashes += 1 }
    guard starts("\"", at: hashes) else { return nil }
    return (hashes, starts("\"\"\"", at: hashes))
  }

  private mutating func scanInterpolation(_ depth: Int) {
    switch bytes[index] {
    case UInt8(ascii: "("):
      contexts[contexts.count - 1] = .interpolation(depth: depth + 1)
      index += 1
    case UInt8(ascii: ")"):
      if depth == 1 { contexts.removeLast() } else { contexts[contexts.count - 1] = .interpolation(depth: depth - 1) }
      index += 1
    default:
      scanCode()
    }
  }

  private mutating func scanString(_ hashes: Int, _ isMultiline: Bool) {
    if bytes[index] == .backslash, hasHashes(hashes, after: index + 1) {
      let escaped = index + 1 + hashes
      if escaped < bytes.count, bytes[escaped] == UInt8(ascii: "(") {
        contexts.append(.interpolation(depth: 1))
        index = escaped + 1
      } else {
        index = escaped < bytes.count && bytes[escaped] != .newline ? escaped + 1 : escaped
      }
    } else if isMultiline ? starts("\"\"\"") : starts("\""), hasHashes(hashes, after: index + (isMultiline ? 3 : 1)) {
      contexts.removeLast()
      index += (isMultiline ? 3 : 1) + hashes
    } else {
      index += 1
    }
  }

  private func hasHashes(_ count: Int, after start: Int) -> Bool {
    guard start + count <= bytes.count else { return false }
    return bytes[start..<start + count].allSatisfy { $0 == UInt8(ascii: "#") }
  }

  private mutating func scanBlockComment(_ depth: Int) {
    if starts("*/") {
      if depth == 1 { contexts.removeLast() } else { contexts[contexts.count - 1] = .blockComment(depth: depth - 1) }
      index += 2
    } else if starts("/*") {
      contexts[contexts.count - 1] = .blockComment(depth: depth + 1)
      index += 2
    } else {
      index += 1
    }
  }
}
