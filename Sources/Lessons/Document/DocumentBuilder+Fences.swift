import LessonLanguage

extension DocumentBuilder {
  /// What a fence is: a block of the lesson, what a block puts out (which is part of that block), a formula, or code.
  ///
  /// - Parameter current: The block that the fence directly follows, further fences of that block apart.
  mutating func readFence(
    _ node: MarkupNode, _ fence: MarkupNode.Fence, after current: Int?
  ) -> (content: MarkdownBlock.Content?, block: Int?) {
    let line = FenceLine(node, fence, in: source)
    switch line.language {
    case "swift" where isInFootnote: problems.add(.blockInFootnote, at: line.location)
    case "swift":
      checkClosed(node, fence, line)
      let index = addBlock(node, line)
      return (.lessonBlock(index), index)
    case "output", "error":
      checkClosed(node, fence, line)
      if let current {
        attach(node, line, to: current)
        return (nil, current)
      }
      problems.add(.fenceWithoutBlock(line.language), at: line.location)
    case "hint":
      checkClosed(node, fence, line)
      if let extra = line.words.dropFirst().first { problems.add(.wordsAfterFence("hint"), at: extra.location) }
      if current.map({ blocks[$0].options.exercise == nil }) ?? true { problems.add(.hintWithoutExercise, at: line.location) }
      return (.hint(paragraphs(of: node, line)), current)
    case "math":
      let tex = restored(node.literal)
      let text = tex.hasSuffix("\n") ? String(tex.dropLast()) : tex
      if text.allSatisfy(\.isWhitespace) { problems.add(.emptyFormula, at: line.location) }
      let formula = Formula(tex: text, isDisplay: true, label: nil, lines: lineMap(of: node), location: line.location)
      return (.math(formula), nil)
    default: checkLanguage(line, isAfterBlock: current != nil)
    }
    return (.code(info: restored(fence.info), text: restored(node.literal)), nil)
  }

  /// The text of a fence as paragraphs of Markdown, each on one line.
  private mutating func paragraphs(of node: MarkupNode, _ line: FenceLine) -> [[MarkdownInline]] {
    restored(node.literal).split(separator: "\n", omittingEmptySubsequences: false)
      .split { $0.allSatisfy(\.isWhitespace) }
      .map { inlines(ofLine: $0.joined(separator: " "), at: line.location) }
  }

  /// `{swift}` and `Swift` are probably meant to run.
  private mutating func checkLanguage(_ line: FenceLine, isAfterBlock: Bool) {
    guard let first = line.words.first else { return }
    if line.language.lowercased() == "swift" {
      problems.add(.languageCase(line.language), at: first.location)
    } else if line.language.lowercased().hasPrefix("{swift") {
      problems.add(.bracedLanguage(line.language), at: first.location)
    } else if !line.language.lowercased().hasPrefix("swift"),
              let nearest = NearestName.of(line.language, among: isAfterBlock ? Self.fencesAfterBlock : ["swift"]) {
      problems.add(.unknownFence(line.language, nearest: nearest), at: first.location)
    }
  }

  private static let fencesAfterBlock = [FenceName.swift, .output, .error, .hint].map(\.rawValue)

  /// Markdown closes a fence at the end of what it is in; in a lesson that is a slip.
  private mutating func checkClosed(_ node: MarkupNode, _ fence: MarkupNode.Fence, _ line: FenceLine) {
    let count = node.literal.utf8.filter { $0 == .newline }.count
    let last = source.line(node.startLine + count + 1)
    let content = last.drop { $0.isBlank || $0 == UInt8(ascii: ">") }
    let run = content.prefix { $0 == line.fenceByte }.count
    if run < fence.length { problems.add(.unclosedFence(line.language), at: line.location) }
  }

  /// Each line of a fence's text is the end of a line of the file.
  func lineMap(of node: MarkupNode) -> LineMap {
    let lines = restored(node.literal).utf8.split(separator: .newline, omittingEmptySubsequences: false)
    let count = max(1, lines.count - 1)
    return LineMap(starts: lines.prefix(count).enumerated().map { index, line in
      let number = node.startLine + 1 + index
      return LineMap.Place(line: number, column: source.line(number).count - line.count + 1)
    })
  }

  // MARK: Blocks

  private mutating func addBlock(_ node: MarkupNode, _ line: FenceLine) -> Int {
    var block = LessonBlock(
      index: blocks.count, fence: line.location, code: restored(node.literal), lines: lineMap(of: node))
    if block.code.hasSuffix("\n") { block.code.removeLast() }
    let places = readWords(line, of: &block)
    var reader = BlockReader(block, problems: problems)
    reader.read()
    block = reader.block
    problems = reader.problems
    readCaptions(reader, of: &block)
    declareLabel(of: &block)
    checkRules(block, places)
    blocks.append(block)
    return block.index
  }

  private mutating func readWords(_ line: FenceLine, of block: inout LessonBlock) -> [BlockWord: SourceRange] {
    var places: [BlockWord: SourceRange] = [:]
    for comma in line.commas { problems.add(.commaBetweenWords, at: comma) }
    for word in line.words.dropFirst() {
      guard let known = BlockWord(rawValue: word.text) else {
        let nearest = NearestName.of(word.text, among: BlockWord.allCases.map(\.rawValue))
        problems.add(.unknownWord(word.text, nearest: nearest), at: word.location)
        continue
      }
      if !block.words.insert(known).inserted { problems.add(.repeatedWord(word.text), at: word.location) }
      places[known] = word.location
    }
    return places
  }

  private mutating func readCaptions(_ reader: BlockReader, of block: inout LessonBlock) {
    for option in [BlockOption.figureCaption, .tableCaption] {
      guard let (text, location) = reader.captions[option] else { continue }
      let caption = Caption(text: text, content: inlines(ofLine: text, at: location), location: location)
      let path = option == .figureCaption ? \BlockOptions.figureCaption : \.tableCaption
      block.options[keyPath: path] = caption
    }
  }

  /// A figure's or table's label is entered; one without a prefix only names the block.
  private mutating func declareLabel(of block: inout LessonBlock) {
    guard let label = block.options.label, let location = block.options.locations[.label] else { return }
    let prefix = label.prefix { $0 != "-" }
    if LabelKind(rawValue: String(prefix)) != nil {
      block.options.label = declare(label, at: location, allowed: [.figure, .table])
    } else if let earlier = blockNames.updateValue(location, forKey: label) {
      let note = Diagnostic(.note, "it is first given here", at: earlier)
      problems.add(.repeatedLabel(label), at: location, notes: [note])
    }
  }

  // MARK: Rules

  private mutating func checkRules(_ block: LessonBlock, _ words: [BlockWord: SourceRange]) {
    let parts = block.parts
    let place = { (part: BlockRules.Part) -> SourceRange? in
      switch part {
      case .word(let word): return words[word]
      case .option(let option), .setting(let option, _): return block.options.locations[option]
      case .outputFence, .errorFence: return nil
      }
    }
    if let conflict = BlockRules.conflict(among: parts) {
      let at = place(conflict.second) ?? place(conflict.first) ?? block.fence
      problems.add(
        .meaningless("\(conflict.first)", with: "\(conflict.second)", reason: conflict.reason), at: at)
    }
    for need in BlockRules.needs where parts.contains(need.part) && parts.isDisjoint(with: need.needed) {
      problems.add(
        .missingPart("\(need.part)", needed: need.needed.map { "\($0)" }, reason: need.reason),
        at: place(need.part) ?? block.fence)
    }
    checkCaptions(block)
  }

  private mutating func checkCaptions(_ block: LessonBlock) {
    guard let label = block.options.label, let kind = LabelKind(of: label) else { return }
    let foreign: [BlockOption] = kind == .figure ? [.tableCaption] : [.figureCaption, .figureAlternative]
    for option in foreign {
      guard let place = block.options.locations[option] else { continue }
      let reason = "the label says that the block shows a \(kind == .figure ? "figure" : "table")"
      let part = BlockRules.Part.option(option)
      problems.add(.meaningless("‘label: \(label)’", with: "\(part)", reason: reason), at: place)
    }
  }

  // MARK: Output

  private mutating func attach(_ node: MarkupNode, _ line: FenceLine, to index: Int) {
    let isOutput = line.language == "output"
    let block = blocks[index]
    if let extra = line.words.dropFirst().first { problems.add(.wordsAfterFence(line.language), at: extra.location) }
    if isOutput ? block.expectedOutput != nil : block.expectedError != nil {
      problems.add(.repeatedFence(line.language), at: line.location)
      return
    }
    let expectation = Expectation(
      text: restored(node.literal), lines: lineMap(of: node), location: line.location, codeLine: nil)
    let part = isOutput ? BlockRules.Part.outputFence : .errorFence
    if isOutput { blocks[index].expectedOutput = expectation } else { blocks[index].expectedError = expectation }
    let parts = block.parts.union([part])
    if let conflict = BlockRules.conflicts.first(where: { $0.second == part && parts.contains($0.first) }) {
      let reason = "the block is \(conflict.first), and \(conflict.reason)"
      problems.add(.fenceNotAllowed(line.language, reason: reason), at: line.location)
    } else if let need = BlockRules.needs.first(where: { $0.part == part }), parts.isDisjoint(with: need.needed) {
      problems.add(
        .missingPart("\(part)", needed: need.needed.map { "\($0)" }, reason: need.reason), at: line.location)
    }
  }
}

extension LessonBlock {
  /// What the table of rules knows about the block.
  var parts: Set<BlockRules.Part> {
    var parts = Set(words.map(BlockRules.Part.word))
    for option in options.locations.keys { parts.insert(.option(option)) }
    if let echo = options.echo { parts.insert(.setting(.echo, "\(echo)")) }
    if let output = options.output { parts.insert(.setting(.output, "\(output)")) }
    return parts
  }
}
