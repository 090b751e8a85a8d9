import LessonLanguage

/// Turns what Markdown says into what a lesson is: prose, blocks, values, labels and footnotes.
struct DocumentBuilder {
  let source: SourceText
  var spans: [ProtectedSpan]
  var problems: ProblemList

  var blocks: [LessonBlock] = []
  var values: [InlineValue] = []
  var footnotes: [Footnote] = []
  var labels = LabelTable()
  var identifiers = HeadingIdentifiers()
  /// Labels of blocks that nothing can refer to.
  var blockNames: [String: SourceRange] = [:]
  var references: [CrossReference] = []
  /// Footnotes come last, so a block in one would run out of order.
  private(set) var isInFootnote = false

  init(source: SourceText, spans: [ProtectedSpan], problems: ProblemList) {
    self.source = source
    self.spans = spans
    self.problems = problems
  }

  /// The prose of a document; everything else is gathered in the builder.
  mutating func build(_ tree: CMark.Tree) -> [MarkdownBlock] {
    for line in tree.linesTooDeep {
      problems.add(.nestedTooDeeply(limit: CMark.maximumDepth), at: source.visibleRange(ofLine: line))
    }
    footnotes = tree.document.children.filter { $0.kind == .footnoteDefinition }.enumerated().map { index, node in
      Footnote(number: index + 1, label: footnoteLabel(node), referenceCount: 0, blocks: [])
    }
    let prose = convert(tree.document.children.filter { $0.kind != .footnoteDefinition })
    isInFootnote = true
    for (index, node) in tree.document.children.filter({ $0.kind == .footnoteDefinition }).enumerated() {
      footnotes[index].blocks = convert(node.children)
    }
    finishValues()
    checkExercises()
    return prose
  }

  mutating func convert(_ nodes: [MarkupNode]) -> [MarkdownBlock] {
    var converted: [MarkdownBlock] = []
    // The block that an `output` or `error` fence at this point belongs to.
    var current: Int?
    for node in nodes {
      if case .code(let fence?) = node.kind {
        let fenced = readFence(node, fence, after: current)
        current = fenced.block
        if let content = fenced.content { converted.append(MarkdownBlock(content, lines: lines(of: node))) }
      } else {
        current = nil
        converted += convert(node)
      }
    }
    return converted
  }

  /// Most nodes are one block; a paragraph with a display formula in it is cut into several.
  private mutating func convert(_ node: MarkupNode) -> [MarkdownBlock] {
    let lines = lines(of: node)
    let content: MarkdownBlock.Content
    switch node.kind {
    case .paragraph: return paragraphs(node)
    case .heading(let level): content = .heading(heading(node, level: level))
    case .quote: content = .quote(convert(node.children))
    case .list(let start, let isTight): content = .list(list(node, start: start, isTight: isTight))
    case .table(let alignments): content = .table(table(node, alignments))
    case .code(fence: nil): content = .code(info: "", text: restored(node.literal))
    case .thematicBreak: content = .thematicBreak
    case .htmlBlock:
      reportHTML(node.literal, line: node.startLine)
      content = .omittedHTML
    default: return []
    }
    return [MarkdownBlock(content, lines: lines)]
  }

  // MARK: Kinds of blocks

  private mutating func paragraphs(_ node: MarkupNode) -> [MarkdownBlock] {
    let place = InlineContext(line: node.startLine)
    let all = inlines(node.children, place)
    guard all.contains(where: \.isDisplayMath) else { return [MarkdownBlock(.paragraph(all), lines: lines(of: node))] }
    var blocks: [MarkdownBlock] = []
    var words: [MarkdownInline] = []
    var line = node.startLine
    func flush(to end: Int) {
      while words.first?.isBreak == true { words.removeFirst() }
      while words.last?.isBreak == true { words.removeLast() }
      if !words.isEmpty { blocks.append(MarkdownBlock(.paragraph(words), lines: line...max(line, end))) }
      words = []
    }
    for inline in all {
      guard case .math(let formula) = inline, formula.isDisplay else {
        words.append(inline)
        continue
      }
      flush(to: formula.location.line)
      line = max(formula.location.line, formula.lines.starts.last?.line ?? 1)
      blocks.append(MarkdownBlock(.math(formula), lines: formula.location.line...max(formula.location.line, line)))
    }
    flush(to: node.endLine)
    return blocks
  }

  private mutating func heading(_ node: MarkupNode, level: Int) -> MarkdownBlock.Heading {
    var context = InlineContext(line: node.startLine)
    context.isHeading = true
    var title = inlines(node.children, context)
    var label: String?
    if case .text(let text) = title.last, text.allSatisfy({ $0 == " " }) { title.removeLast() }
    for child in node.children where child.kind == .text {
      for case .span(let index) in ProtectedPiece.pieces(of: child.literal) {
        guard spans.indices.contains(index), case .headingLabel(let name) = spans[index].content else { continue }
        label = declare(name.name, at: name.location, allowed: [.section])
      }
    }
    if label != nil { title = title.trimmingTrailingSpaces }
    return MarkdownBlock.Heading(
      level: level, id: label ?? identifiers.make(from: title.plainText), label: label, title: title)
  }

  private mutating func list(_ node: MarkupNode, start: Int?, isTight: Bool) -> MarkdownBlock.List {
    let items = node.children.map { item -> MarkdownBlock.List.Item in
      var isChecked: Bool?
      if case .item(let checked) = item.kind { isChecked = checked }
      return MarkdownBlock.List.Item(isChecked: isChecked, blocks: convert(item.children))
    }
    return MarkdownBlock.List(start: start, isTight: isTight, items: items)
  }

  private mutating func table(_ node: MarkupNode, _ alignments: [ColumnAlignment]) -> MarkdownBlock.Table {
    var table = MarkdownBlock.Table(alignments: alignments, header: [], rows: [])
    for row in node.children {
      let cells = row.children.map { cell in
        inlines(cell.children, InlineContext(line: row.startLine))
      }
      if row.kind == .row(isHeader: true) { table.header = cells } else { table.rows.append(cells) }
    }
    return table
  }

  // MARK: Places

  func lines(of node: MarkupNode) -> ClosedRange<Int> {
    let start = max(1, node.startLine)
    return start...max(start, min(node.endLine, source.lineCount))
  }

  /// The label in `[^label]:`, which cmark does not give away.
  private func footnoteLabel(_ node: MarkupNode) -> String {
    let line = source.line(node.startLine)
    let before = line.prefix(max(0, node.startColumn - 1))
    guard let close = before.lastIndex(of: UInt8(ascii: "]")),
      let open = before[..<close].lastIndex(of: UInt8(ascii: "[")), open + 2 <= close
    else { return "" }
    return String(decoding: before[(open + 2)..<close], as: UTF8.self)
  }

  /// A text that is no prose, with what was hidden in it put back.
  func restored(_ text: String) -> String {
    guard ProtectedPiece.isNeeded(for: text) else { return text }
    return ProtectedPiece.pieces(of: text).map { piece in
      switch piece {
      case .text(let text): return text
      case .span(let index): return spans.indices.contains(index) ? spans[index].original : ""
      }
    }.joined()
  }

  mutating func reportHTML(_ literal: String, line: Int) {
    let html = literal.drop { $0.isWhitespace }
    guard !html.hasPrefix("<!--") else { return }
    let firstLine = html.prefix { !$0.isNewline }
    problems.add(.omittedHTML, at: location(of: String(firstLine), from: max(1, line)))
  }
}
