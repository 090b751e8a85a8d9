import LessonLanguage

/// Reads what stands in a block beside its code: option lines, hidden stretches, `// Prints "…"`.
struct BlockReader {
  private(set) var block: LessonBlock
  private(set) var problems: ProblemList
  /// The values of the options that hold a caption; the caller turns them into prose.
  private(set) var captions: [BlockOption: (text: String, location: SourceRange)] = [:]

  init(_ block: LessonBlock, problems: ProblemList) {
    self.block = block
    self.problems = problems
  }

  mutating func read() {
    let code = block.code.split(separator: "\n", omittingEmptySubsequences: false)
    block.roles = [LessonBlock.LineRole](repeating: .shown, count: code.count)
    let optionCount = readOptions(code)
    readComments(after: optionCount)
  }

  // MARK: Options

  private struct OptionLine {
    var key: Substring
    var keyLocation: SourceRange
    var value: String
    var valueLocation: SourceRange
  }

  /// Reads the lines `//| …` at the top and returns how many there are.
  private mutating func readOptions(_ code: [Substring]) -> Int {
    var options: [OptionLine] = []
    var count = 0
    for line in code {
      guard let start = Self.optionStart(line) else { break }
      count += 1
      block.roles[count - 1] = .option
      readOptionLine(line, from: start, number: count, into: &options)
    }
    for option in options { set(option) }
    return count
  }

  /// Where the text after `//|` starts.
  private static func optionStart(_ line: Substring) -> Substring.Index? {
    let trimmed = line.drop { $0 == " " || $0 == "\t" }
    guard trimmed.hasPrefix("//|") else { return nil }
    return trimmed.index(trimmed.startIndex, offsetBy: 3)
  }

  private mutating func readOptionLine(
    _ line: Substring, from start: Substring.Index, number: Int, into options: inout [OptionLine]
  ) {
    let rest = line[start...]
    let key = rest.drop { $0 == " " || $0 == "\t" }
    let whole = location(of: Self.trimmed(rest), in: line, number)
    let isEmpty = Self.trimmed(rest).isEmpty
    // A line indented below its key goes on with that key's text.
    if let last = options.indices.last, rest.hasPrefix("   ") || rest.hasPrefix("\t"), !isEmpty {
      let isFirst = options[last].value.isEmpty || options[last].value == "|" || options[last].value == ">"
      options[last].value = isFirst ? String(Self.trimmed(rest)) : options[last].value + " " + Self.trimmed(rest)
      if isFirst { options[last].valueLocation = whole }
      return
    }
    guard let colon = key.firstIndex(of: ":"), key.startIndex < colon,
      key.index(after: colon) == key.endIndex || key[key.index(after: colon)].isWhitespace
    else {
      problems.add(.malformedOption, at: isEmpty ? location(of: Self.trimmed(line), in: line, number) : whole)
      return
    }
    let name = Self.trimmed(key[..<colon])
    let value = Self.trimmed(key[key.index(after: colon)...])
    let place = value.isEmpty ? location(of: name, in: line, number) : location(of: value, in: line, number)
    options.append(OptionLine(
      key: name, keyLocation: location(of: name, in: line, number), value: Self.unquoted(value), valueLocation: place))
  }

  private mutating func set(_ line: OptionLine) {
    guard let option = BlockOption(rawValue: String(line.key)) else {
      let nearest = NearestName.of(String(line.key), among: BlockOption.allCases.map(\.rawValue))
      problems.add(.unknownOption(String(line.key), nearest: nearest), at: line.keyLocation)
      return
    }
    guard block.options.locations[option] == nil else {
      problems.add(.repeatedOption(option.rawValue), at: line.keyLocation)
      return
    }
    block.options.locations[option] = line.valueLocation
    if !assign(line.value, to: option, at: line.valueLocation) {
      let expected = option.value.expectation
      let problem = LessonProblem.wrongOptionType(key: option.rawValue, expected: expected, found: line.value)
      problems.add(problem, at: line.valueLocation)
    }
  }

  /// Stores a value; false if it is not of the option's kind.
  private mutating func assign(_ value: String, to option: BlockOption, at location: SourceRange) -> Bool {
    guard !value.isEmpty else { return false }
    switch option {
    case .label: return assignLabel(value)
    case .echo: block.options.echo = Self.bool(value); return block.options.echo != nil
    case .output: block.options.output = Self.bool(value); return block.options.output != nil
    case .figureCaption, .tableCaption: captions[option] = (value, location)
    case .figureAlternative: block.options.figureAlternative = value
    case .reason: block.options.reason = value
    case .codeFold: block.options.codeFold = BlockOptions.Fold(rawValue: value); return block.options.codeFold != nil
    case .tolerance:
      guard let number = Double(value), number.isFinite, number >= 0 else { return false }
      block.options.tolerance = number
    case .fuel:
      guard let number = Int(value.split(separator: "_").joined()), number > 0 else { return false }
      block.options.fuel = number
    case .exercise:
      guard LabelKind.isWellFormed(value) else { return false }
      block.options.exercise = value
    }
    return true
  }

  /// A label without one of the four prefixes names the block in reports and no more.
  private mutating func assignLabel(_ value: String) -> Bool {
    guard LabelKind.isWellFormed(value) else { return false }
    block.options.label = value
    return true
  }

  private static func bool(_ value: String) -> Bool? { value == "true" ? true : value == "false" ? false : nil }

  /// A value in quotes is what is between them.
  private static func unquoted(_ value: Substring) -> String {
    guard value.count >= 2, let quote = value.first, quote == value.last, quote == "\"" || quote == "'" else {
      return String(value)
    }
    let inner = value.dropFirst().dropLast()
    return quote == "'" ? inner.split(separator: "''", omittingEmptySubsequences: false).joined(separator: "'")
      : inner.split(separator: "\\\"", omittingEmptySubsequences: false).joined(separator: "\"")
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start.prefix(0) }
    return start[...last]
  }

  private func location(of part: Substring, in line: Substring, _ number: Int) -> SourceRange {
    block.location(
      line: number, column: line.utf8.distance(from: line.startIndex, to: part.startIndex) + 1, length: part.utf8.count)
  }

  // MARK: Comments

  private mutating func readComments(after optionCount: Int) {
    var hiddenFrom: Int?
    for comment in LineComments.comments(in: block.code) where comment.line > optionCount {
      let place = block.location(line: comment.line, column: comment.column, length: comment.text.utf8.count + 2)
      let text = Self.trimmed(comment.text[...])
      if comment.isAlone, comment.text.hasPrefix("|") {
        problems.add(.optionNotAtTop, at: place)
      } else if comment.isAlone, text == "snippet.hide" {
        hiddenFrom = hiddenFrom ?? comment.line
      } else if comment.isAlone, text == "snippet.show" {
        guard let start = hiddenFrom else {
          problems.add(.showWithoutHide, at: place)
          continue
        }
        hide(start...comment.line)
        hiddenFrom = nil
      } else if let printed = Self.printed(text) {
        let start = comment.text.utf8.distance(from: comment.text.startIndex, to: printed.startIndex)
        let first = block.lines.place(line: comment.line, column: comment.column + 2 + start)
        block.printComments.append(Expectation(
          text: String(printed), lines: LineMap(starts: [first]), location: place, codeLine: comment.line))
      }
    }
    if let start = hiddenFrom { hide(start...max(start, block.roles.count)) }
  }

  /// What stands between the quotes of `Prints "…"`.
  private static func printed(_ comment: Substring) -> Substring? {
    guard comment.hasPrefix("Prints \""), comment.hasSuffix("\""), comment.utf8.count > 8 else { return nil }
    return comment.dropFirst(8).dropLast()
  }

  private mutating func hide(_ lines: ClosedRange<Int>) {
    for line in lines where block.roles.indices.contains(line - 1) { block.roles[line - 1] = .hidden }
  }
}
