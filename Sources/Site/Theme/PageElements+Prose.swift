/// Markdown's HTML says what things are. A page also has to let everyone reach them: what may be wider than a telephone
/// must scroll by itself and be reached by keyboard, a check box needs a name, a heading a link.
///
/// The prose that comes here was written by `HTMLRenderer`, which escapes all text and passes no HTML on. So a tag in
/// it is the renderer's own and is found by its spelling. Tags with a class are from elsewhere, and stay as they are.
extension PageElements {
  /// The prose of a lesson, made fit for a page.
  public func prose(html: String) -> String {
    let tags = replacements
    var result = ""
    result.reserveCapacity(html.utf8.count + html.utf8.count / 4)
    var rest = html[...]
    while let tag = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      result += rest[..<tag]
      rest = rest[tag...]
      if let tag = tags.first(where: { rest.hasPrefix($0.old) }) {
        result += tag.new
        rest = rest.dropFirst(tag.old.count)
      } else if let table = element("table", "<table>", of: rest) {
        result += self.table(html: table + "\n")
        rest = rest[table.endIndex...]
      } else if let formula = element("math", "<math ", of: rest), !formula.prefix(100).contains("display=\"block\"") {
        rest = rest[formula.endIndex...]
        let before = Self.opening(before: result), after = Self.closing(at: rest)
        if before.isEmpty, after.isEmpty {
          result += formula
        } else {
          result.removeLast(before.count)
          result += "<span class=\"together\">" + before + formula + after + "</span>"
          rest = rest[after.endIndex...]
        }
      } else if let heading = heading(of: rest) {
        result += heading.start + anchor(to: heading.id)
        rest = rest[heading.start.endIndex...]
      } else {
        result += "<"
        rest = rest.dropFirst()
      }
    }
    return (result + rest).replacing(backReference, with: "data-footnote-backref aria-label=\"\(words.back)\"")
  }

  /// The bracket or quotation mark right before a formula. Browsers would break a line between them.
  private static func opening(before text: String) -> String {
    ["(", "[", "&quot;", "“", "‘", "«", "「", "『"].first(where: text.hasSuffix) ?? ""
  }

  /// What belongs to a formula right after it: punctuation, an ending as in -axis, a particle as in 는.
  private static func closing(at rest: Substring) -> Substring {
    let word = rest.prefix { !$0.isWhitespace && $0 != "<" }
    if word.count <= 12 { return word }
    return word.prefix { ".,;:!?)]’”…、。」』".contains($0) }
  }

  /// How the renderer writes a tag, and how a page needs it.
  private var replacements: [(old: String, new: String)] {
    [
      ("<pre><code", "<pre \(scrollable(words.code))><code"),
      ("<input type=\"checkbox\" checked", "<input type=\"checkbox\" aria-label=\"\(words.done)\" checked"),
      ("<input type=\"checkbox\" disabled", "<input type=\"checkbox\" aria-label=\"\(words.toDo)\" disabled"),
    ]
  }

  private var backReference: String { "data-footnote-backref aria-label=\"Back to content\"" }

  private func element(_ name: String, _ start: String, of rest: Substring) -> Substring? {
    guard rest.hasPrefix(start), let end = rest.utf8.firstRange(of: "</\(name)>".utf8) else { return nil }
    return rest[..<end.upperBound]
  }

  /// A heading with an identifier, up to where its text ends.
  private func heading(of rest: Substring) -> (start: Substring, id: Substring)? {
    let tag = rest.prefix(8)
    guard tag.hasPrefix("<h"), tag.hasSuffix(" id=\""), let level = tag.dropFirst(2).first, level.isNumber,
          let quote = rest.dropFirst(8).firstIndex(of: "\""),
          let end = rest.utf8.firstRange(of: "</h\(level)>".utf8)
    else { return nil }
    return (rest[..<end.lowerBound], rest[tag.endIndex..<quote])
  }
}
