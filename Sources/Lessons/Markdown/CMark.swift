import CCMarkGFM
import Foundation

/// The one place that calls cmark-gfm.
///
/// cmark writes global tables while it parses, so every parse happens under one lock; its tree is turned into values
/// and freed before the lock is given back. Its containers nest without limit: whatever is deeper than `maximumDepth`
/// is left out and reported, so that nothing that walks our tree can exhaust the stack.
enum CMark {
  /// How deep blocks and inlines together may nest.
  static let maximumDepth = 100

  /// What a parse found: the document, and the lines at which something was nested too deeply to keep.
  struct Tree {
    var document: MarkupNode
    var linesTooDeep: [Int] = []
  }

  private static let lock = NSLock()

  private static let extensions: [OpaquePointer] = {
    cmark_gfm_core_extensions_ensure_registered()
    let names: [String] = ["table", "strikethrough", "autolink", "tasklist"]
    return names.compactMap { cmark_find_syntax_extension($0) }
  }()

  /// The tree of a Markdown text.
  static func parse(_ text: [UInt8]) -> Tree {
    withDocument(text) { document, _ in Converter.tree(document) }
      ?? Tree(document: MarkupNode(kind: .document, startLine: 1, startColumn: 1, endLine: 1))
  }

  /// Parses under the lock and hands over cmark's own tree, which is freed on return; nil where memory ran out.
  static func withDocument<Result>(
    _ text: [UInt8], _ body: (OpaquePointer, _ options: Int32) -> Result
  ) -> Result? {
    lock.lock()
    defer { lock.unlock() }
    let options = CMARK_OPT_FOOTNOTES
    guard let parser = cmark_parser_new(options) else { return nil }
    defer { cmark_parser_free(parser) }
    for each in extensions { cmark_parser_attach_syntax_extension(parser, each) }
    text.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      cmark_parser_feed(parser, base.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let document = cmark_parser_finish(parser) else { return nil }
    defer { cmark_node_free(document) }
    return body(document, options)
  }
}

/// Walks cmark's tree without recursion and builds ours from the leaves up.
private struct Converter {
  private var open: [MarkupNode] = []
  private var linesTooDeep: [Int] = []

  static func tree(_ document: OpaquePointer) -> CMark.Tree {
    var converter = Converter()
    return converter.convert(document)
  }

  private mutating func convert(_ document: OpaquePointer) -> CMark.Tree {
    var node = document
    while true {
      open.append(Self.value(of: node))
      if let child = cmark_node_first_child(node) {
        if open.count < CMark.maximumDepth {
          node = child
          continue
        }
        linesTooDeep.append(Self.line(of: node))
      }
      while true {
        if open.count == 1 { return CMark.Tree(document: open[0], linesTooDeep: linesTooDeep) }
        close()
        if let next = cmark_node_next(node) {
          node = next
          break
        }
        guard let parent = cmark_node_parent(node) else { return CMark.Tree(document: open[0]) }
        node = parent
      }
    }
  }

  /// Moves the innermost open node into its parent, joining runs of text, which cmark cuts at every special character.
  private mutating func close() {
    let node = open.removeLast()
    let parent = open.count - 1
    let last = open[parent].children.count - 1
    if node.kind == .text, last >= 0, open[parent].children[last].kind == .text {
      open[parent].children[last].literal += node.literal
    } else {
      open[parent].children.append(node)
    }
  }

  /// The line of a node; inlines without one take that of the nearest ancestor that has one.
  private static func line(of node: OpaquePointer) -> Int {
    var node: OpaquePointer? = node
    while let current = node {
      let line = cmark_node_get_start_line(current)
      if line > 0 { return Int(line) }
      node = cmark_node_parent(current)
    }
    return 1
  }

  private static func value(of node: OpaquePointer) -> MarkupNode {
    let kind = kind(of: node)
    var value = MarkupNode(
      kind: kind, startLine: Int(cmark_node_get_start_line(node)), startColumn: Int(cmark_node_get_start_column(node)),
      endLine: Int(cmark_node_get_end_line(node)))
    switch kind {
    case .text, .codeSpan, .code, .footnoteReference, .htmlBlock, .htmlInline:
      value.literal = string(cmark_node_get_literal(node))
    case .paragraph, .heading:
      if let content = cmark_node_get_string_content(node) {
        value.content = Array(UnsafeBufferPointer(start: content, count: strlen(content)).map { UInt8(bitPattern: $0) })
      }
    default: break
    }
    return value
  }

  /// cmark numbers the node types of extensions as they are registered, so types are told apart by name. Footnotes have
  /// none, but a number that is fixed.
  private static func kind(of node: OpaquePointer) -> MarkupNode.Kind {
    switch string(cmark_node_get_type_string(node)) {
    case "document": return .document
    case "block_quote": return .quote
    case "list": return list(node)
    case "item": return .item(checked: nil)
    case "tasklist": return .item(checked: cmark_gfm_extensions_get_tasklist_item_checked(node))
    case "code_block": return code(node)
    case "html_block": return .htmlBlock
    case "paragraph": return .paragraph
    case "heading": return .heading(level: Int(cmark_node_get_heading_level(node)))
    case "thematic_break": return .thematicBreak
    case "table": return .table(alignments(node))
    case "table_header": return .row(isHeader: true)
    case "table_row": return .row(isHeader: false)
    case "table_cell": return .cell
    case "text": return .text
    case "softbreak": return .softBreak
    case "linebreak": return .lineBreak
    case "code": return .codeSpan
    case "html_inline": return .htmlInline
    case "emph": return .emphasis
    case "strong": return .strong
    case "strikethrough": return .strikethrough
    case "link":
      return .link(destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    case "image":
      return .image(destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    default:
      return cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION ? .footnoteDefinition : .footnoteReference
    }
  }

  private static func list(_ node: OpaquePointer) -> MarkupNode.Kind {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let start = isOrdered ? Int(cmark_node_get_list_start(node)) : nil
    return .list(start: start, isTight: cmark_node_get_list_tight(node) != 0)
  }

  private static func code(_ node: OpaquePointer) -> MarkupNode.Kind {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    guard cmark_node_get_fenced(node, &length, &offset, &character) != 0 else { return .code(fence: nil) }
    return .code(fence: MarkupNode.Fence(info: string(cmark_node_get_fence_info(node)), length: Int(length)))
  }

  private static func alignments(_ node: OpaquePointer) -> [ColumnAlignment] {
    guard let letters = cmark_gfm_extensions_get_table_alignments(node) else { return [] }
    return (0..<Int(cmark_gfm_extensions_get_table_columns(node))).map { column in
      switch letters[column] {
      case UInt8(ascii: "l"): return .left
      case UInt8(ascii: "c"): return .center
      case UInt8(ascii: "r"): return .right
      default: return .natural
      }
    }
  }

  private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
