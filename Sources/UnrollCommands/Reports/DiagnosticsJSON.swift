import Foundation
import LessonLanguage

/// Diagnostics as editors want them: one array, places with their ends, notes and changes that would mend them.
///
/// Lines and columns count from 1, columns in bytes of UTF-8; an end is the column after the last byte.
enum DiagnosticsJSON {
  private struct Entry: Encodable {
    var file: String
    var severity: String
    var message: String
    var range: Range
    var notes: [Entry]?
    var fixes: [Change]?
  }

  private struct Range: Encodable {
    struct Place: Encodable {
      var line: Int
      var column: Int
    }

    var start: Place
    var end: Place

    init(_ range: SourceRange) {
      start = Place(line: range.line, column: range.column)
      end = Place(line: range.line, column: range.column + range.length)
    }
  }

  private struct Change: Encodable {
    var file: String
    var range: Range
    var replacement: String
  }

  static func text(of diagnostics: [Diagnostic]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(diagnostics.map { entry($0, isNote: false) }), as: UTF8.self) + "\n"
  }

  private static func entry(_ diagnostic: Diagnostic, isNote: Bool) -> Entry {
    Entry(
      file: diagnostic.location.file, severity: diagnostic.severity.rawValue, message: diagnostic.message,
      range: Range(diagnostic.location), notes: isNote ? nil : diagnostic.notes.map { entry($0, isNote: true) },
      fixes: isNote ? nil : diagnostic.fixes.map {
        Change(file: $0.location.file, range: Range($0.location), replacement: $0.replacement)
      })
  }
}
