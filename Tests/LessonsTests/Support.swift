import LessonLanguage
@testable import Lessons

/// A lesson with the front matter that every one needs, in three lines: the text starts on line 4.
func parsed(_ text: String) -> (Lesson, [Diagnostic]) {
  Lesson.parse(text: "---\ntitle: T\n---\n" + text, path: "a.md")
}

/// `line:column: message`, the line counted from the text's own first.
func problems(_ text: String) -> [String] {
  parsed(text).1.map { "\($0.location.line - 3):\($0.location.column): \($0.message)" }
}

extension Lesson {
  /// The bytes of the file that a place names.
  func text(at range: SourceRange) -> String {
    String(decoding: source.line(range.line).dropFirst(range.column - 1).prefix(range.length), as: UTF8.self)
  }

  /// The file from a place to the end of its line.
  func rest(at place: LineMap.Place) -> String {
    String(decoding: source.line(place.line).dropFirst(max(0, place.column - 1)), as: UTF8.self)
  }

  /// All formulas of the prose.
  var formulas: [Formula] { prose.flatMap(Self.formulas) + footnotes.flatMap { $0.blocks.flatMap(Self.formulas) } }

  private static func formulas(_ block: MarkdownBlock) -> [Formula] {
    switch block.content {
    case .math(let formula): return [formula]
    case .paragraph(let words): return formulas(words)
    case .heading(let heading): return formulas(heading.title)
    case .quote(let blocks): return blocks.flatMap(formulas)
    case .list(let list): return list.items.flatMap { $0.blocks.flatMap(formulas) }
    case .table(let table): return (table.header + table.rows.flatMap { $0 }).flatMap(formulas)
    default: return []
    }
  }

  private static func formulas(_ inlines: [MarkdownInline]) -> [Formula] {
    inlines.flatMap { inline -> [Formula] in
      switch inline {
      case .math(let formula): return [formula]
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): return formulas(inner)
      case .link(let link): return formulas(link.content)
      default: return []
      }
    }
  }
}
