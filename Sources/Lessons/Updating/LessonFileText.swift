/// The bytes of a lesson's file by lines, so that some can be replaced and all others stay as they are to the last byte.
struct LessonFileText {
  private struct Line {
    var content: [UInt8]
    /// What ends the line: `\n`, `\r\n`, `\r` or nothing.
    var end: [UInt8]
  }

  private var lines: [Line] = []

  init(_ bytes: [UInt8]) {
    var content: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == .newline || byte == .carriageReturn else {
        content.append(byte)
        continue
      }
      let isPair = byte == .carriageReturn && index < bytes.count && bytes[index] == .newline
      if isPair { index += 1 }
      lines.append(Line(content: content, end: isPair ? [byte, .newline] : [byte]))
      content = []
    }
    lines.append(Line(content: content, end: []))
  }

  var bytes: [UInt8] { lines.flatMap { $0.content + $0.end } }

  /// Replaces the text of fences; they must be those of this very text.
  mutating func apply(_ updates: [FenceUpdate]) {
    // From the end on, so that the lines before keep their numbers.
    for update in updates.sorted(by: { $0.location.line > $1.location.line }) { apply(update) }
  }

  private mutating func apply(_ update: FenceUpdate) {
    let opening = update.location.line - 1
    let closing = opening + update.old.count + 1
    guard lines.indices.contains(opening), lines.indices.contains(closing) else { return }
    let fence = lines[opening].content
    let column = min(update.location.column - 1 + mark(at: opening), fence.count)
    let prefix = update.places.first.map { place in Array(lines[opening + 1].content.prefix(max(0, place.column - 1))) }
      ?? fence.prefix(column).map { $0 == UInt8(ascii: ">") || $0.isBlank ? $0 : .space }
    lengthen(update.new, opening, closing, column)
    let end = lines[opening].end
    let new = update.new.map { line -> Line in
      // A blank line needs no blanks before it, but a quote needs its mark.
      let before = line.isEmpty ? Array(prefix.reversed().drop(while: \.isBlank).reversed()) : prefix
      return Line(content: before + Array(line.utf8), end: end)
    }
    lines.replaceSubrange(opening + 1..<closing, with: new)
  }

  /// A byte order mark counts for no column.
  private func mark(at line: Int) -> Int { line == 0 && lines[0].content.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// Makes the fence longer than any run of its mark in the text.
  private mutating func lengthen(_ new: [String], _ opening: Int, _ closing: Int, _ column: Int) {
    guard lines[opening].content.indices.contains(column) else { return }
    let mark = lines[opening].content[column]
    let length = lines[opening].content[column...].prefix { $0 == mark }.count
    let longest = new.map { line in line.utf8.drop(while: \.isBlank).prefix { $0 == mark }.count }.max() ?? 0
    guard longest >= length else { return }
    let more = [UInt8](repeating: mark, count: longest + 1 - length)
    lines[opening].content.insert(contentsOf: more, at: column)
    if let place = lines[closing].content.firstIndex(of: mark) { lines[closing].content.insert(contentsOf: more, at: place) }
  }
}
