import Foundation

/// The texts that mutants are made from.
struct Corpus {
  struct Text {
    var path: String
    var tokens: [Substring]
    var isLesson: Bool { path.hasSuffix(".md") }
  }

  let texts: [Text]

  init(paths: [String]) throws {
    var files: [String] = []
    for path in paths {
      let inside = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
      files += inside.isEmpty ? [path] : inside.map { path + "/" + $0 }
    }
    texts = try files.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".md") }.sorted().map {
      Text(path: $0, tokens: Corpus.tokens(of: try String(contentsOfFile: $0, encoding: .utf8)))
    }
    if texts.isEmpty { throw CocoaError(.fileNoSuchFile) }
  }

  /// Words, runs of spaces, and everything else one by one: nothing is lost.
  static func tokens(of text: String) -> [Substring] {
    func kind(_ character: Character) -> Int {
      character.isLetter || character.isNumber || character == "_" ? 1 : character == " " ? 2 : 0
    }
    var tokens: [Substring] = []
    var rest = text[...]
    while let first = rest.first {
      let kindOfFirst = kind(first)
      let token = kindOfFirst == 0 ? rest.prefix(1) : rest.prefix { kind($0) == kindOfFirst }
      tokens.append(token)
      rest = rest[token.endIndex...]
    }
    return tokens
  }
}
