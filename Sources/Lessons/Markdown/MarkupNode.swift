/// One node of the tree that cmark found, as a value of our own: what Markdown says, before what Unroll adds to it.
struct MarkupNode {
  enum Kind: Equatable {
    case document, quote, item(checked: Bool?), paragraph, heading(level: Int), thematicBreak, htmlBlock
    case list(start: Int?, isTight: Bool)
    /// `fence` is nil for a block that is code because it is indented.
    case code(fence: Fence?)
    case table([ColumnAlignment]), row(isHeader: Bool), cell
    case footnoteDefinition
    case text, softBreak, lineBreak, codeSpan, htmlInline, emphasis, strong, strikethrough
    case link(destination: String, title: String), image(destination: String, title: String)
    /// The number is the literal.
    case footnoteReference
  }

  struct Fence: Equatable {
    var info: String
    var length: Int
  }

  var kind: Kind
  /// The text of text, code and HTML.
  var literal = ""
  /// The lines of a paragraph or heading as they stand in the file, each without what its containers consumed.
  var content: [UInt8] = []
  var startLine: Int
  var startColumn: Int
  var endLine: Int
  var children: [MarkupNode] = []
}

/// How a column of a table is set.
public enum ColumnAlignment: String, Hashable, Sendable {
  case left, center, right
  case natural
}
