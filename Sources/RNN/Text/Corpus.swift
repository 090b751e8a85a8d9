/// Texts of our own, made by small grammars, to train on and to look for what hidden units have learned.
///
///     let text = Corpus.dialogue(length: 100_000, seed: 1)
///     let inside = TextProperty.insideQuotes.values(in: text)
///
/// The same length and seed give the same text.
public enum Corpus {
  /// The longest text that is made.
  static let limit = 10_000_000

  /// Narration and quoted speech: “quotes” of one to three sentences, about half of the text.
  ///
  /// As in novels the two differ in person and tense, Anna found the lamp and “I find the lamp”, and share their other words:
  /// so whoever guesses the next letter gains from remembering whether a quote is open.
  ///
  /// - Parameter length: Characters.
  /// - Throws: `RNNError.invalidSize`, `sizeTooLarge`.
  public static func makeDialogue(length: Int, seed: UInt64) throws -> String {
    try make(length: length, DialogueGrammar(stream: RandomStream(seed: seed)))
  }

  /// A program in a small language: functions with nested blocks, indented by their depth, calls with nested brackets, and
  /// comments from // to the end of the line, some of which have brackets of their own.
  ///
  /// - Parameter length: Characters.
  /// - Throws: `RNNError.invalidSize`, `sizeTooLarge`.
  public static func makeSourceCode(length: Int, seed: UInt64) throws -> String {
    try make(length: length, SourceCodeGrammar(stream: RandomStream(seed: seed)))
  }

  /// Narration and quoted speech. Stops where `makeDialogue` throws.
  public static func dialogue(length: Int, seed: UInt64) -> String {
    trapping { try makeDialogue(length: length, seed: seed) }
  }

  /// A program in a small language. Stops where `makeSourceCode` throws.
  public static func sourceCode(length: Int, seed: UInt64) -> String {
    trapping { try makeSourceCode(length: length, seed: seed) }
  }

  private static func make(length: Int, _ grammar: some Grammar) throws -> String {
    try RNNError.check(length, atLeast: 1, "length")
    if length > limit { throw RNNError.sizeTooLarge(name: "length", value: length, limit: limit) }
    var grammar = grammar
    var text = "", count = 0
    while count < length {
      let part = grammar.paragraph()
      text += part
      count += part.count
    }
    return String(text.prefix(length))
  }
}

/// What writes a text, paragraph by paragraph.
protocol Grammar {
  var stream: RandomStream { get set }
  mutating func paragraph() -> String
}

extension Grammar {
  /// One of some phrases.
  mutating func pick(_ phrases: [String]) -> String { phrases.randomElement(using: &stream) ?? "" }
  mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &stream) }
  mutating func chance(_ probability: Double) -> Bool { stream.uniform() < probability }
}
