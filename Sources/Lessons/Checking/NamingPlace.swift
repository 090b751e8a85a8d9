/// Follows code, piece by piece, and knows where a string names something in a figure: after `x:`, or inside `columns: […]`.
struct NamingPlace {
  private static let labels: Set<String> = [
    "x", "y", "z", "title", "rows", "columns", "labels", "series", "notes", "name",
  ]

  /// The word that is being read, or was read last.
  private var word = ""
  private var isAfterLabel = false
  /// For each bracket that is open, whether it stands at such a place.
  private var brackets: [Bool] = []

  /// Whether a string that comes next names something.
  var isForReaders: Bool { isAfterLabel || brackets.last == true }

  mutating func pass(_ token: CodeToken) {
    if token.isString {
      (word, isAfterLabel) = ("", false)
      return
    }
    var isInWord = false
    for character in token.text {
      defer { isInWord = character.isLetter || character.isNumber || character == "_" }
      switch character {
      case ":": isAfterLabel = Self.labels.contains(word)
      case "[", "(":
        brackets.append(isForReaders)
        (word, isAfterLabel) = ("", false)
      case "]", ")":
        brackets.removeLast(brackets.isEmpty ? 0 : 1)
        (word, isAfterLabel) = ("", false)
      case _ where character.isLetter || character.isNumber || character == "_":
        word = isInWord ? word + String(character) : String(character)
        isAfterLabel = false
      default: (word, isAfterLabel) = ("", false)
      }
    }
  }
}
