/// Damaged texts by number: the same seed and number, the same text.
struct Mutants {
  struct Mutant {
    var origin: String
    var isLesson: Bool
    var text: String
  }

  private let corpus: Corpus
  private let seed: UInt64

  private static let numbers = [
    "0", "1", "-1", "2", "64", "100000", "9223372036854775807", "-9223372036854775808", "1e308", "0.1", "0x10",
  ]
  private static let brackets = [
    ("(", ")"), ("[", "]"), ("{ ", " }"), ("if true { ", " }"), ("while true { ", " }"), ("func f() { ", " }"), ("do { ", " }"),
    ("\"\\(", ")\""), ("[1].map { _ in ", " }"), ("struct S { ", " }"), ("{ ", " }()"), ("Optional(", ")"),
  ]

  init(_ corpus: Corpus, seed: UInt64) {
    self.corpus = corpus
    self.seed = seed
  }

  subscript(number: Int) -> Mutant {
    var random = SplitMix(state: seed &* 0x2545_F491_4F6C_DD1D &+ UInt64(number) &* 0x9E37_79B9_7F4A_7C15)
    let origin = corpus.texts[random.next(below: corpus.texts.count)]
    var tokens = origin.tokens
    for _ in 0...random.next(below: 5) { damage(&tokens, &random) }
    return Mutant(origin: origin.path, isLesson: origin.isLesson, text: tokens.joined())
  }

  private func damage(_ tokens: inout [Substring], _ random: inout SplitMix) {
    let start = random.next(below: tokens.count + 1)
    let end = min(tokens.count, start + 1 + random.next(below: random.next(below: 4) == 0 ? 40 : 4))
    guard start < end else { return }
    switch random.next(below: 8) {
    case 0: tokens.removeSubrange(start..<end)
    case 1: tokens.insert(contentsOf: tokens[start..<end], at: random.next(below: tokens.count + 1))
    case 2: tokens.swapAt(start, random.next(below: tokens.count))
    case 3: replaceWord(&tokens, at: start, &random)
    case 4, 5: splice(&tokens, at: start, &random)
    case 6:
      let place = tokens[start...].firstIndex { $0.first?.isNumber == true } ?? start
      tokens[place] = Self.numbers[random.next(below: Self.numbers.count)][...]
    default:
      let (open, close) = Self.brackets[random.next(below: Self.brackets.count)]
      let depth = random.next(below: 6) == 0 ? 50 : 1
      tokens.insert(String(repeating: close, count: depth)[...], at: end)
      tokens.insert(String(repeating: open, count: depth)[...], at: start)
    }
  }

  /// Another word of the same text: a wrong name in the right place.
  private func replaceWord(_ tokens: inout [Substring], at start: Int, _ random: inout SplitMix) {
    let words = tokens.indices.filter { tokens[$0].first?.isLetter == true }
    guard let word = tokens[start...].firstIndex(where: { $0.first?.isLetter == true }), !words.isEmpty else { return }
    tokens[word] = tokens[words[random.next(below: words.count)]]
  }

  /// A piece of another text, often whole lines.
  private func splice(_ tokens: inout [Substring], at place: Int, _ random: inout SplitMix) {
    let other = corpus.texts[random.next(below: corpus.texts.count)].tokens
    guard !other.isEmpty else { return }
    let start = random.next(below: other.count)
    let lineStart = other[...start].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let lineEnd = other[start...].firstIndex(of: "\n") ?? other.count
    let piece = random.next(below: 2) == 0 ? other[lineStart..<max(lineStart, lineEnd)]
      : other[start..<min(other.count, start + 1 + random.next(below: 12))]
    tokens.insert(contentsOf: piece, at: place)
  }
}

/// Steele, Lea and Flood 2014.
struct SplitMix {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((word ^ (word >> 31)) % UInt64(max(1, bound)))
  }
}
