/// Questions about a character, which an instruction names by number.
package enum CharacterTest: Int, CaseIterable {
  case isLetter, isNumber, isWholeNumber, isWhitespace, isNewline, isUppercase, isLowercase, isCased, isPunctuation, isSymbol
  case isMathSymbol, isCurrencySymbol, isHexDigit, isASCII

  package func holds(_ character: Character) -> Bool {
    switch self {
    case .isLetter: character.isLetter
    case .isNumber: character.isNumber
    case .isWholeNumber: character.isWholeNumber
    case .isWhitespace: character.isWhitespace
    case .isNewline: character.isNewline
    case .isUppercase: character.isUppercase
    case .isLowercase: character.isLowercase
    case .isCased: character.isCased
    case .isPunctuation: character.isPunctuation
    case .isSymbol: character.isSymbol
    case .isMathSymbol: character.isMathSymbol
    case .isCurrencySymbol: character.isCurrencySymbol
    case .isHexDigit: character.isHexDigit
    case .isASCII: character.isASCII
    }
  }

  /// For each character of ASCII a bit for each test that it passes.
  static let ascii: UnsafeMutablePointer<Int> = {
    let tests = UnsafeMutablePointer<Int>.allocate(capacity: 128)
    for word in 0..<128 {
      let character = CharacterTable.character(word)
      tests[word] = allCases.reduce(0) { $0 | ($1.holds(character) ? 1 << $1.rawValue : 0) }
    }
    return tests
  }()
}
