/// Narration and quoted speech.
struct DialogueGrammar: Grammar {
  var stream: RandomStream

  private static let names = ["Anna", "Tom", "the old man", "Clara", "the miller", "her brother", "Jon", "the captain"]
  private static let things = ["the lamp", "a letter", "the boat", "the garden", "an apple", "the road", "the river",
                               "the clock", "a song", "the door", "the winter", "the harbour"]
  private static let verbs = ["found", "left", "remembered", "watched", "painted", "carried", "lost", "mended", "feared"]
  private static let times = ["in the morning", "before the rain", "at noon", "after dinner", "last year", "that night"]
  private static let links = ["and then", "because", "while", "but", "although"]
  private static let sayings = ["said", "asked", "whispered", "answered", "called", "replied"]

  mutating func paragraph() -> String {
    let sentences = (0..<pick(2...5)).map { _ in chance(0.55) ? spoken() : sentence() }
    return sentences.joined(separator: " ") + "\n"
  }

  /// "The miller lost a song while Anna mended the door."
  private mutating func sentence() -> String { Self.capitalized(clause()) + "." }

  private mutating func clause() -> String {
    var text = "\(pick(Self.names)) \(pick(Self.verbs)) \(pick(Self.things))"
    if chance(0.4) { text += " \(pick(Self.times))" }
    if chance(0.3) { text += " \(pick(Self.links)) \(pick(Self.names)) \(pick(Self.verbs)) \(pick(Self.things))" }
    return text
  }

  /// A quote with who said it, before or after.
  private mutating func spoken() -> String {
    let before = (0..<pick(0...2)).map { _ in sentence() + " " }.joined()
    let last = Self.capitalized(clause())
    let (name, saying) = (pick(Self.names), pick(Self.sayings))
    switch pick(0...2) {
    case 0: return "\"\(before)\(last),\" \(saying) \(name)."
    case 1: return "\"\(before)\(last)?\" \(saying) \(name) \(pick(Self.times))."
    default: return "\(Self.capitalized(name)) \(saying), \"\(before)\(last).\""
    }
  }

  private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
