import LessonLanguage
import Yams

/// Finds and reads the front matter of a lesson.
///
/// It is flat: text, numbers, no lists. So what makes YAML dangerous (anchors that multiply, brackets that nest without
/// end) is turned away before a parser sees it.
struct FrontMatterReader {
  private(set) var frontMatter = FrontMatter()
  private(set) var problems: ProblemList
  /// The number of lines up to and with the closing `---`; 0 if there is no front matter.
  private(set) var lineCount = 0
  private let source: SourceText

  init(_ source: SourceText, problems: ProblemList) {
    self.source = source
    self.problems = problems
  }

  mutating func read() {
    let start = LineMap.Place(line: 1, column: 1)
    guard Self.isRule(source.line(1)) else {
      problems.add(.noFrontMatter, at: source.range(start))
      return
    }
    guard let end = (2...max(2, source.lineCount)).first(where: { Self.isRule(source.line($0)) }) else {
      problems.add(.unclosedFrontMatter, at: source.range(start, length: 3))
      return
    }
    lineCount = end
    guard let first = source.byteRange(ofLine: 2)?.lowerBound, let last = source.byteRange(ofLine: end)?.lowerBound,
      first < last
    else {
      problems.add(.missingTitle, at: source.range(start, length: 3))
      return
    }
    guard last - first <= FrontMatter.maximumSize else {
      problems.add(.frontMatterTooLarge(limit: FrontMatter.maximumSize), at: source.range(start, length: 3))
      return
    }
    if isHarmless(lines: 2..<end) { parse(String(decoding: source.bytes[first..<last], as: UTF8.self)) }
  }

  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: Array("---".utf8)) && line.dropFirst(3).allSatisfy(\.isBlank)
  }

  // MARK: Before the parser

  /// Whether nothing stands at the start of a YAML token that could refer to, or nest, other things.
  private mutating func isHarmless(lines: Range<Int>) -> Bool {
    var nested = 0
    for number in lines {
      let line = source.line(number)
      var isTokenStart = true
      for (index, byte) in zip(line.indices, line) {
        if isTokenStart, byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"),
          index + 1 < line.endIndex, !line[index + 1].isBlank {
          let place = LineMap.Place(line: number, column: index - line.startIndex + 1)
          problems.add(.frontMatterReuse(Character(Unicode.Scalar(byte))), at: source.range(place))
          return false
        }
        let isLast = index + 1 == line.endIndex || line[index + 1].isBlank
        let isNesting = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
          || isLast && (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?"))
        if isTokenStart, isNesting { nested += 1 }
        let startsToken = isNesting || byte == UInt8(ascii: ",") && nested > 0
          || byte == UInt8(ascii: ":") && (isLast || nested > 0)
        isTokenStart = startsToken || isTokenStart && byte.isBlank
      }
      if nested > 16 {
        problems.add(.frontMatterNested, at: source.visibleRange(ofLine: number))
        return false
      }
    }
    return true
  }

  // MARK: The parser's result

  private mutating func parse(_ yaml: String) {
    do {
      guard let root = try Yams.compose(yaml: yaml) else {
        problems.add(.missingTitle, at: source.range(LineMap.Place(line: 1, column: 1), length: 3))
        return
      }
      guard case .mapping(let mapping) = root else {
        problems.add(.frontMatterNotMapping, at: location(root.mark, length: 1000))
        return
      }
      var found: Set<FrontMatter.Key> = []
      for (key, value) in mapping { read(key, value, &found) }
      if !found.contains(.title) {
        problems.add(.missingTitle, at: source.range(LineMap.Place(line: 1, column: 1), length: 3))
      }
    } catch let error as YamlError {
      report(error)
    } catch {
      problems.add(.frontMatterSyntax("\(error)"), at: source.range(LineMap.Place(line: 1, column: 1), length: 3))
    }
  }

  private mutating func read(_ key: Node, _ value: Node, _ found: inout Set<FrontMatter.Key>) {
    let name = key.scalar?.string ?? ""
    let keyPlace = location(key.mark, length: max(1, name.utf8.count))
    guard let known = FrontMatter.Key(rawValue: name) else {
      let nearest = NearestName.of(name, among: FrontMatter.Key.allCases.map(\.rawValue))
      problems.add(.unknownKey(name, nearest: nearest), at: keyPlace)
      return
    }
    found.insert(known)
    guard let scalar = value.scalar else {
      problems.add(.wrongKeyType(key: name, expected: known.expectation), at: location(value.mark, length: 1000))
      return
    }
    // A plain `~` or `null` is no text; in quotes it is one.
    let isNothing = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    if isNothing || !frontMatter.set(known, to: scalar.string) {
      let place = scalar.string.isEmpty ? keyPlace : location(value.mark, length: scalar.string.utf8.count)
      problems.add(.wrongKeyType(key: name, expected: known.expectation), at: place)
    }
  }

  private mutating func report(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      problems.add(.frontMatterSyntax(problem), at: location(mark, length: 1))
    case .duplicatedKeysInMapping(let duplicates, let context):
      for key in duplicates {
        let lines = (2..<max(2, lineCount)).filter { source.line($0).starts(with: Array((key + ":").utf8)) }
        let second = lines.dropFirst().first.map {
          source.range(LineMap.Place(line: $0, column: 1), length: key.utf8.count)
        }
        problems.add(.repeatedKey(key), at: second ?? location(context.mark, length: 1))
      }
    default:
      problems.add(.frontMatterSyntax("\(error)"), at: source.range(LineMap.Place(line: 1, column: 1), length: 3))
    }
  }

  /// The place of the parser's mark: its first line is the file's second, and its columns count characters.
  private func location(_ mark: Mark?, length: Int) -> SourceRange {
    guard let mark else { return source.range(LineMap.Place(line: 1, column: 1), length: 3) }
    let number = min(max(2, mark.line + 1), max(2, lineCount))
    let line = String(decoding: source.line(number), as: UTF8.self)
    let before = line.unicodeScalars.prefix(max(0, mark.column - 1))
    return source.range(LineMap.Place(line: number, column: String(before).utf8.count + 1), length: length)
  }
}
