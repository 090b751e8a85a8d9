/// Narration and quoted speech. The narrator tells of others and of the past; who speaks says I, you or we, and now.
struct DialogueGrammar: Grammar {
  var stream: RandomStream

  /// Whose words they are.
  private enum Voice { case narrator, speaker }

  private static let names = ["Anna", "Tom", "the old man", "Clara", "the miller", "her brother", "Jon", "the captain"]
  private static let pronouns = ["I", "you", "we"]
  private static let things = ["the lamp", "a letter", "the boat", "the garden", "an apple", "the road", "the river",
                               "the clock", "a song", "the door", "the winter", "the harbour"]
  private static let past = ["found", "left", "remembered", "watched", "painted", "carried", "lost", "mended", "feared"]
  private static let present = ["find", "leave", "remember", "watch", "paint", "carry", "lose", "mend", "fear"]
  private static let times = ["in the morning", "before the rain", "at noon", "after dinner", "every year", "that night"]
  private static let links = ["and then", "because", "while", "but", "although"]
  private static let sayings = ["said", "asked", "whispered", "answered", "called", "replied"]

  mutating func paragraph() -> String {
    let sentences = (0..<pick(2...5)).map { _ in chance(0.5) ? spoken() : sentence(.narrator) }
    return sentences.joined(separator: " ") + "\n"
  }

  /// "The miller lost a song while Anna mended the door."
  private mutating func sentence(_ voice: Voice) -> String { Self.capitalized(clause(voice)) + "." }

  private mutating func clause(_ voice: Voice) -> String {
    var text = core(voice)
    if chance(0.4) { text += " \(pick(Self.times))" }
    if chance(0.3) { text += " \(pick(Self.links)) \(core(voice))" }
    return text
  }

  /// "Anna mended the door", or "we mend the door".
  private mutating func core(_ voice: Voice) -> String {
    let (subject, verb) = voice == .speaker ? (pick(Self.pronouns), pick(Self.present)) : (pick(Self.names), pick(Self.past))
    return "\(subject) \(verb) \(pick(Self.things))"
  }

  /// A quote with who said it, before or after.
  private mutating func spoken() -> String {
    let before = (0..<pick(0...2)).map { _ in sentence(.speaker) + " " }.joined()
    let last = Self.capitalized(clause(.speaker))
    let (name, saying) = (pick(Self.names), pick(Self.sayings))
    switch pick(0...2) {
    case 0: return "“\(before)\(last),” \(saying) \(name)."
    case 1: return "“\(before)\(last)?” \(saying) \(name) \(pick(Self.times))."
    default: return "\(Self.capitalized(name)) \(saying), “\(before)\(last).”"
    }
  }

  private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
