import RNN
import Testing

struct CorpusTests {
  @Test func lengthAndSeedFixTheText() throws {
    for make in [Corpus.makeDialogue, Corpus.makeSourceCode] {
      let text = try make(5000, 3)
      #expect(text.count == 5000 && text.allSatisfy { $0.isASCII || "“”".contains($0) })
      #expect(try make(5000, 3) == text && make(5000, 4) != text)
      #expect(try make(200, 3) == String(text.prefix(200)))
      #expect(throws: RNNError.invalidSize(name: "length", value: 0, minimum: 1)) { try make(0, 1) }
      #expect(throws: RNNError.sizeTooLarge(name: "length", value: .max, limit: 10_000_000)) { try make(.max, 1) }
    }
    #expect(Corpus.dialogue(length: 300_000, seed: 1).count == 300_000)
  }

  /// Paragraphs end outside of quotes; quotes are long and short, and take a fair share of the text.
  @Test func quotesAreBalanced() {
    let text = Corpus.dialogue(length: 100_000, seed: 7)
    for line in text.split(separator: "\n").dropLast() {
      #expect(line.filter { "“”".contains($0) }.enumerated().allSatisfy { ($0.offset % 2 == 0) == ($0.element == "“") })
      #expect(line.filter { $0 == "“" }.count == line.filter { $0 == "”" }.count)
    }
    let inside = TextProperty.insideQuotes.values(in: text)
    let share = inside.reduce(0, +) / 100_000
    #expect(share > 0.4 && share < 0.6)
    let quotes = text.split(omittingEmptySubsequences: false) { "“”".contains($0) }.enumerated().filter { $0.offset % 2 == 1 }
      .map(\.element.count)
    #expect(quotes.filter { $0 < 30 }.count > 50 && quotes.filter { $0 > 100 }.count > 50)
  }

  /// Brackets close in their order, and each line is indented by the depth of its block.
  @Test func programsAreWellFormed() throws {
    let text = Corpus.sourceCode(length: 100_000, seed: 7)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    var open: [Character] = []
    for line in lines {
      let code = line.range(of: "//").map { line[..<$0.lowerBound] } ?? line
      let closes = code.drop { $0 == " " }.first == "}" ? 1 : 0
      if !code.isEmpty || line.contains("//") {
        #expect(line.prefix { $0 == " " }.count == 2 * (open.count - closes), "\(line)")
      }
      for character in code {
        if let index = "([{".firstIndex(of: character) { open.append(Array(")]}")["([{".distance(from: "([{".startIndex, to: index)]) }
        if ")]}".contains(character) { #expect(open.popLast() == character, "\(line)") }
      }
    }
    #expect(TextProperty.bracketDepth.values(in: text).max() ?? 0 >= 5)
    #expect(TextProperty.insideComment.values(in: text).reduce(0, +) > 5000)
  }

  @Test(arguments: [
    (TextProperty.insideQuotes, "a \"b\" c", [0, 0, 1, 1, 0, 0, 0]),
    (.bracketDepth, "f([x]) // (\n)", [0, 1, 2, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0]),
    (.insideQuotes, "a “b” “c", [0, 0, 1, 1, 0, 0, 1, 1]),
    (.positionInLine, "ab\nc\n\nd", [0, 1, 2, 0, 1, 0, 0]),
    (.insideComment, "a // b\nc", [0, 0, 0, 1, 1, 1, 0, 0]), (.insideQuotes, "", []),
  ] as [(TextProperty, String, [Double])])
  func properties(_ property: TextProperty, _ text: String, _ values: [Double]) {
    #expect(property.values(in: text) == values)
  }
}

extension Substring {
  /// The first place of a text.
  fileprivate func range(of text: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) }
  }
}
