import LessonLanguage

/// What a lesson says about itself before its text.
public struct FrontMatter: Hashable, Sendable {
  /// Empty only where it is missing, which is reported.
  public var title = ""
  public var description: String?
  /// A BCP 47 tag such as `en` or `ko`.
  public var language = "en"
  /// Where the lesson's random stream starts.
  public var seed: UInt64 = 0
  /// How many steps the lesson may take, nil for the usual number.
  public var fuel: Int?

  /// The keys and what each must be: the one table of them, in the order of the reference page.
  public enum Key: String, CaseIterable, Sendable {
    case title, description, lang, seed, fuel

    /// What the key does, in one sentence.
    public var summary: String {
      switch self {
      case .title: return "The title of the page; every lesson has one."
      case .description: return "What the lesson is about, for lists of lessons and search engines."
      case .lang: return "The language of the text, `en` if it is not given."
      case .seed: return "Where the lesson's random numbers start, 0 if it is not given."
      case .fuel: return "How many steps each block may take."
      }
    }

    public var expectation: String {
      switch self {
      case .title, .description: return "a text"
      case .lang: return "a language tag such as ‘en’ or ‘ko’"
      case .seed: return "a whole number from 0 to 18446744073709551615"
      case .fuel: return "a whole number above 0"
      }
    }
  }

  /// The largest front matter that is read, in bytes.
  public static let maximumSize = 16 << 10

  /// Stores a value; false if it is not of the key's kind.
  mutating func set(_ key: Key, to text: String) -> Bool {
    let value = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    switch key {
    case .title:
      title = value
      return !value.isEmpty
    case .description:
      description = value
      return !value.isEmpty
    case .lang:
      guard Self.isLanguageTag(value) else { return false }
      language = value
    case .seed:
      guard let number = UInt64(value.split(separator: "_").joined()) else { return false }
      seed = number
    case .fuel:
      guard let number = Int(value.split(separator: "_").joined()), number > 0 else { return false }
      fuel = number
    }
    return true
  }

  /// `en`, `pt-BR`, `zh-Hant-TW`: two or three letters, then parts of two to eight letters and digits.
  private static func isLanguageTag(_ tag: String) -> Bool {
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isLetter) else { return false }
    return parts.dropFirst().allSatisfy { (2...8).contains($0.count) && $0.allSatisfy { $0.isLetter || $0.isDigit } }
  }
}
