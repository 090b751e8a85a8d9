import SwiftIDEUtils
import SwiftParser
import SwiftSyntax

/// What a stretch of Swift is, for its colour.
public enum HighlightKind: String, Hashable, CaseIterable, Sendable {
  case keyword, identifier, type, string, number, comment, `operator`, attribute, argumentLabel, directive, regex
}

/// The stretches of a text that have a colour, in order and without overlap; what lies between them has none.
///
/// Any text will do: what cannot be parsed is coloured as far as it can be understood. Offsets and lengths are in UTF-8
/// bytes. Needs some megabytes of stack.
public func highlight(_ code: String) -> [(offset: Int, length: Int, kind: HighlightKind)] {
  guard SourceScan.refusal(of: code) == nil else { return [] }
  var parser = Parser(code, maximumNestingLevel: Parsing.maximumNesting)
  let file = SourceFileSyntax.parse(from: &parser)
  guard TreeSurvey(file).depth <= 1000 else { return [] }
  return file.classifications.compactMap { part in
    guard let kind = HighlightKind(part.kind), !part.range.isEmpty else { return nil }
    let start = part.range.lowerBound.utf8Offset
    return (offset: start, length: part.range.upperBound.utf8Offset - start, kind: kind)
  }
}

extension HighlightKind {
  fileprivate init?(_ kind: SyntaxClassification) {
    switch kind {
    case .keyword: self = .keyword
    case .identifier, .dollarIdentifier: self = .identifier
    case .type: self = .type
    case .stringLiteral: self = .string
    case .integerLiteral, .floatLiteral: self = .number
    case .lineComment, .blockComment, .docLineComment, .docBlockComment: self = .comment
    case .operator: self = .operator
    case .attribute: self = .attribute
    case .argumentLabel: self = .argumentLabel
    case .ifConfigDirective: self = .directive
    case .regexLiteral: self = .regex
    case .none, .editorPlaceholder: return nil
    }
  }
}
