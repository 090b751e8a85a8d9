/// Something that is so or not, or how much, at each character of a text: what a hidden unit may have learned to follow.
///
/// The value at a character is the one once it has been read, as h_t is: 1 from an opening quotation mark on, 0 from the
/// closing one on.
public struct TextProperty: Sendable {
  /// What it is called, for a reader.
  public let name: String
  private let measure: @Sendable (String) -> [Double]

  /// - Parameter measure: A number for each character of a text.
  public init(_ name: String, _ measure: @escaping @Sendable (String) -> [Double]) {
    self.name = name
    self.measure = measure
  }

  /// A number for each character.
  public func values(in text: String) -> [Double] { measure(text) }
}

extension TextProperty {
  /// 1 between quotation marks, 0 elsewhere: “ opens, ” closes, and the straight " does the one or the other.
  public static let insideQuotes = TextProperty("inside quotes") { text in
    var isInside = false
    return text.map { character in
      switch character {
      case "\"": isInside.toggle()
      case "“": isInside = true
      case "”": isInside = false
      default: break
      }
      return isInside ? 1 : 0
    }
  }

  /// How many round, square and curly brackets are open; those in comments do not count.
  public static let bracketDepth = TextProperty("depth of brackets") { text in
    var depth = 0
    return zip(text, insideComment.values(in: text)).map { character, isComment in
      if isComment == 0, "([{".contains(character) { depth += 1 }
      if isComment == 0, ")]}".contains(character) { depth = max(0, depth - 1) }
      return Double(depth)
    }
  }

  /// How many characters of its line come before it.
  public static let positionInLine = TextProperty("position in the line") { text in
    var position = 0
    return text.map { character in
      defer { position = character.isNewline ? 0 : position + 1 }
      return Double(position)
    }
  }

  /// 1 from the second slash of // to the end of the line, 0 elsewhere.
  public static let insideComment = TextProperty("inside a comment") { text in
    var (isInside, previous): (Bool, Character) = (false, " ")
    return text.map { character in
      if previous == "/", character == "/" { isInside = true }
      if character.isNewline { isInside = false }
      previous = character
      return isInside ? 1 : 0
    }
  }
}

extension TextProperty: CustomStringConvertible {
  public var description: String { name }
}
