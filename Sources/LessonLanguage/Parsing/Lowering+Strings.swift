@_spi(Compiler) import SwiftParser
import SwiftSyntax

extension Lowering {
  /// A string literal of any kind: its text with escapes resolved and indentation removed, and what is interpolated.
  mutating func string(_ node: StringLiteralExprSyntax) -> ExpressionSyntax {
    guard let kind = node.stringLiteralKind, !node.hasError else {
      report("this string is not well formed", at: span(node))
      return placeholder(span(node))
    }
    var segments: [StringSegment] = []
    var text = ""
    for segment in node.segments {
      switch segment {
      case .stringSegment(let part):
        part.appendUnescapedLiteralValue(stringLiteralKind: kind, delimiterLength: node.delimiterLength, to: &text)
      case .expressionSegment(let part):
        if !text.isEmpty { segments.append(.text(text)) }
        text = ""
        segments.append(.interpolation(arguments(part.expressions), span(part)))
      }
    }
    if !text.isEmpty { segments.append(.text(text)) }
    return make(node, .string(segments))
  }

  /// `#line`, `#file` and their like: literals that say where they stand.
  mutating func sourcePlace(_ node: MacroExpansionExprSyntax) -> ExpressionSyntax {
    let place = span(node)
    let origin = source.position(of: Int(place.start))
    switch node.macroName.text {
    case "line": return make(node, .integer(IntegerLiteral(magnitude: UInt64(max(0, origin.line)))))
    case "column": return make(node, .integer(IntegerLiteral(magnitude: UInt64(max(0, origin.column)))))
    case "file", "filePath": return make(node, .string([.text(source.file)]))
    case "fileID": return make(node, .string([.text("main/" + (source.file.split(separator: "/").last ?? ""))]))
    case "function": return make(node, .string([.text(functionNames.last ?? "main")]))
    default:
      report(.macro(node.macroName.text), at: place)
      return placeholder(place)
    }
  }
}
