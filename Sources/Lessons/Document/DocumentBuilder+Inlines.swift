import LessonLanguage

/// Where inlines stand; cmark's own positions of inlines are not exact.
struct InlineContext {
  var line: Int
  var isHeading = false
  /// Whether all of it stands on that line, whatever the nodes say.
  var isOneLine = false
}

extension DocumentBuilder {
  mutating func inlines(_ nodes: [MarkupNode], _ context: InlineContext) -> [MarkdownInline] {
    var converted: [MarkdownInline] = []
    var context = context
    for node in nodes {
      if node.startLine > 0, !context.isOneLine { context.line = node.startLine }
      switch node.kind {
      case .text: appendText(node.literal, context, to: &converted)
      case .softBreak: converted.append(.softBreak)
      case .lineBreak: converted.append(.lineBreak)
      case .codeSpan: converted.append(.code(restored(node.literal)))
      case .emphasis: converted.append(.emphasis(inlines(node.children, context)))
      case .strong: converted.append(.strong(inlines(node.children, context)))
      case .strikethrough: converted.append(.strikethrough(inlines(node.children, context)))
      case .link(let destination, let title):
        converted.append(.link(link(node, destination, title, context)))
      case .image(let destination, let title):
        converted.append(.image(link(node, destination, title, context)))
      case .footnoteReference:
        if let reference = footnoteReference(node) { converted.append(reference) }
      case .htmlInline:
        reportHTML(node.literal, line: context.line)
        converted.append(.omittedHTML)
      default: converted += inlines(node.children, context)
      }
    }
    return converted
  }

  private mutating func appendText(_ text: String, _ context: InlineContext, to converted: inout [MarkdownInline]) {
    for piece in ProtectedPiece.pieces(of: text) {
      switch piece {
      case .text(let text): converted.append(.text(text))
      case .span(let index):
        guard spans.indices.contains(index) else { continue }
        append(spans[index], context, to: &converted)
      }
    }
  }

  private mutating func append(_ span: ProtectedSpan, _ context: InlineContext, to converted: inout [MarkdownInline]) {
    switch span.content {
    case .formula(let tex, let isDisplay, let label):
      if isDisplay, context.isHeading { problems.add(.displayMathInHeading, at: span.location) }
      let name = label.flatMap { declare($0.name, at: $0.location, allowed: [.equation]) }
      converted.append(.math(Formula(
        tex: tex, isDisplay: isDisplay && !context.isHeading, label: name, lines: span.lines, location: span.location)))
    case .value(let code):
      converted.append(.value(values.count))
      values.append(InlineValue(code: code, lines: span.lines, location: span.location, blocksBefore: 0))
    case .reference(let label):
      let reference = CrossReference(label: label, location: span.location)
      references.append(reference)
      converted.append(.reference(reference))
    case .headingLabel: break
    case .continuation:
      if converted.last?.isBreak == true { converted.removeLast() }
    }
  }

  private mutating func link(
    _ node: MarkupNode, _ destination: String, _ title: String, _ context: InlineContext
  ) -> MarkdownInline.Link {
    let address = restored(destination)
    let location = self.location(of: address, from: max(1, context.line))
    let isDangerous = Address.isDangerous(address)
    if isDangerous { problems.add(.dangerousAddress(String(address.prefix(60))), at: location) }
    return MarkdownInline.Link(
      destination: isDangerous ? "" : address, title: restored(title), content: inlines(node.children, context),
      location: location)
  }

  /// Where a text stands first from a line on, if soon; else that line.
  func location(of text: String, from line: Int) -> SourceRange {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return source.visibleRange(ofLine: line) }
    for number in line..<line + 3 where source.line(number).count < 2000 {
      let text = source.line(number)
      var index = text.startIndex
      while index + wanted.count <= text.endIndex {
        if text[index] == first, text[index..<index + wanted.count].elementsEqual(wanted) {
          let place = LineMap.Place(line: number, column: index - text.startIndex + 1)
          return source.range(place, length: wanted.count)
        }
        index += 1
      }
    }
    return source.visibleRange(ofLine: line)
  }

  private mutating func footnoteReference(_ node: MarkupNode) -> MarkdownInline? {
    guard let number = Int(node.literal), footnotes.indices.contains(number - 1) else { return nil }
    footnotes[number - 1].referenceCount += 1
    let footnote = footnotes[number - 1]
    return .footnoteReference(number: number, label: footnote.label, occurrence: footnote.referenceCount)
  }

  /// Values know how many blocks stand before them once all blocks are there.
  mutating func finishValues() {
    for index in values.indices {
      var low = 0
      var high = blocks.count
      while low < high {
        let middle = (low + high) / 2
        if blocks[middle].fence.line < values[index].location.line { low = middle + 1 } else { high = middle }
      }
      values[index].blocksBefore = low
    }
  }

  /// The inlines of one line of Markdown that stands inside a block's option.
  mutating func inlines(ofLine text: String, at location: SourceRange) -> [MarkdownInline] {
    let line = SourceText(path: source.path, bytes: Array(text.utf8), lineStarts: [0])
    var scanner = ProseScanner(line, problems: ProblemList())
    scanner.scan([ProseRegion(kind: .cell, lines: [0..<line.bytes.count])])
    let tree = CMark.parse(scanner.hidingSpans(in: line.bytes))
    guard tree.document.children.count == 1, let paragraph = tree.document.children.first, paragraph.kind == .paragraph
    else { return [.text(text)] }
    let outer = spans
    defer { spans = outer }
    spans = scanner.spans.map { span in
      var moved = span
      moved.location.line = location.line
      moved.location.column += location.column - 1
      moved.lines.starts = span.lines.starts.map {
        LineMap.Place(line: location.line, column: $0.column + location.column - 1)
      }
      return moved
    }
    return inlines(paragraph.children, InlineContext(line: location.line, isOneLine: true))
  }
}

extension MarkdownInline {
  var isBreak: Bool { self == .softBreak || self == .lineBreak }

  var isDisplayMath: Bool {
    if case .math(let formula) = self { return formula.isDisplay } else { return false }
  }
}

extension [MarkdownInline] {
  var trimmingTrailingSpaces: [MarkdownInline] {
    guard case .text(let text) = last else { return self }
    let end = text.lastIndex { $0 != " " && $0 != "\t" }
    let rest = end.map { String(text[...$0]) } ?? ""
    return dropLast() + (rest.isEmpty ? [] : [.text(rest)])
  }
}
