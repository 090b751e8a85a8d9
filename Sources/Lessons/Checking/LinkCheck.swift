import Foundation
import LessonLanguage

/// Finds links that lead nowhere and pictures without words. Nothing is fetched: addresses with a scheme are left alone.
struct LinkCheck {
  private let lesson: Lesson
  private(set) var problems = ProblemList()
  private var sections: [String: Set<String>] = [:]

  init(_ lesson: Lesson) {
    self.lesson = lesson
    check(lesson.prose)
    for footnote in lesson.footnotes { check(footnote.blocks) }
    for block in lesson.blocks {
      for caption in [block.options.figureCaption, block.options.tableCaption] { check(caption?.content ?? []) }
    }
  }

  private mutating func check(_ blocks: [MarkdownBlock]) {
    for block in blocks {
      switch block.content {
      case .paragraph(let words): check(words)
      case .heading(let heading): check(heading.title)
      case .quote(let inner): check(inner)
      case .list(let list): list.items.forEach { check($0.blocks) }
      case .table(let table): (table.header + table.rows.joined()).forEach { check($0) }
      case .hint(let paragraphs): paragraphs.forEach { check($0) }
      case .code, .math, .lessonBlock, .thematicBreak, .omittedHTML: break
      }
    }
  }

  private mutating func check(_ words: [MarkdownInline]) {
    for inline in words {
      switch inline {
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): check(inner)
      case .link(let link):
        check(link.content)
        check(link.destination, at: link.location)
      case .image(let image):
        if image.content.plainText.allSatisfy(\.isWhitespace) {
          problems.add(.noAlternativeText(image.destination), at: image.location)
        }
        check(image.destination, at: image.location)
      default: break
      }
    }
  }

  private mutating func check(_ address: String, at location: SourceRange) {
    guard !address.isEmpty, !Self.hasScheme(address), !address.hasPrefix("//") else { return }
    guard !address.hasPrefix("/") else { return problems.add(.linkOutside(address), at: location) }
    let pieces = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = pieces[0].prefix { $0 != "?" }
    let section = pieces.count > 1 ? Self.decoded(pieces[1]) : ""
    if path.isEmpty { return checkSection(section, among: Self.sections(of: lesson), nil, address, location) }
    let file = folder + Self.decoded(path)
    guard FileReading.kind(of: file) != nil else { return checkMissing(String(path), address, at: location) }
    guard !section.isEmpty, file.hasSuffix(".md") else { return }
    checkSection(section, among: sections(ofFile: file), String(path), address, location)
  }

  private mutating func checkSection(_ section: String, among known: Set<String>, _ file: String?, _ address: String,
                                     _ location: SourceRange) {
    guard !section.isEmpty, !known.contains(section) else { return }
    let nearest = NearestName.of(section, among: known).map { (file ?? "") + "#" + $0 }
    problems.add(.missingSection(section, nearest: nearest, file: file), at: location)
  }

  private mutating func checkMissing(_ path: String, _ address: String, at location: SourceRange) {
    let base = path.hasSuffix(".html") ? String(path.dropLast(5)) + ".md" : nil
    if let base, FileReading.kind(of: folder + Self.decoded(base[...])) == .file {
      return problems.add(.linkToPage(path, lesson: base + address.dropFirst(path.count)), at: location)
    }
    let parent = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + parent)) ?? []
    let nearest = NearestName.of(path, among: names.map { parent + $0 })
    problems.add(.missingFile(path, nearest: nearest), at: location)
  }

  // MARK: Files and sections

  private var folder: String { lesson.path.lastIndex(of: "/").map { String(lesson.path[...$0]) } ?? "./" }

  private mutating func sections(ofFile path: String) -> Set<String> {
    if let known = sections[path] { return known }
    let other = (try? FileReading.bytes(of: path)).map { Lesson.parse(bytes: $0, path: path).0 }
    let found = other.map(Self.sections) ?? []
    sections[path] = found
    return found
  }

  /// Everything on the page of a lesson that a link can lead to.
  private static func sections(of lesson: Lesson) -> Set<String> {
    Set(lesson.labels.keys).union(lesson.prose.headingIdentifiers).union(lesson.blocks.compactMap(\.options.label))
  }

  private static func hasScheme(_ address: String) -> Bool {
    guard let colon = address.firstIndex(of: ":"), let first = address.first, first.isASCII, first.isLetter else { return false }
    return address[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }

  private static func decoded(_ text: Substring) -> String { text.removingPercentEncoding ?? String(text) }
}

extension [MarkdownBlock] {
  fileprivate var headingIdentifiers: [String] {
    flatMap { block -> [String] in
      switch block.content {
      case .heading(let heading): [heading.id]
      case .quote(let inner): inner.headingIdentifiers
      case .list(let list): list.items.flatMap(\.blocks.headingIdentifiers)
      default: []
      }
    }
  }
}
