/// What can be wrong with the text of a lesson, with the evidence. The words are in `LessonProblem+Description.swift`.
enum LessonProblem: Hashable, Sendable {
  // The file
  case tooLarge(limit: Int)
  case invalidUTF8(UInt8)
  case nulByte
  case reservedCharacter
  case nestedTooDeeply(limit: Int)
  case tooManyColumns(limit: Int)
  case tooManyCells(limit: Int)
  case tooManyBrackets(limit: Int)
  case stretchTooLong(limit: Int)
  case tooManyLines(limit: Int)
  case definitionsTooLong

  // Front matter
  case noFrontMatter
  case unclosedFrontMatter
  case frontMatterTooLarge(limit: Int)
  case frontMatterSyntax(String)
  case frontMatterNotMapping
  case frontMatterReuse(Character)
  case frontMatterNested
  case unknownKey(String, nearest: String?)
  case repeatedKey(String)
  case missingTitle
  case wrongKeyType(key: String, expected: String)

  // Blocks
  case unknownWord(String, nearest: String?)
  case repeatedWord(String)
  case commaBetweenWords
  case bracedLanguage(String)
  case languageCase(String)
  case unknownOption(String, nearest: String?)
  case repeatedOption(String)
  case malformedOption
  case optionNotAtTop
  case wrongOptionType(key: String, expected: String, found: String)
  case meaningless(String, with: String, reason: String)
  case missingPart(String, needed: [String], reason: String)
  case showWithoutHide
  case unclosedFence(String)
  case blockInFootnote

  // Output
  case fenceWithoutBlock(String)
  case repeatedFence(String)
  case fenceNotAllowed(String, reason: String)
  case wordsAfterFence(String)

  // Labels
  case malformedLabel(String)
  case wrongLabelPrefix(String, allowed: [String])
  case repeatedLabel(String)
  case missingTarget(String, nearest: String?)

  // Prose
  case emptyValue
  case emptyFormula
  case unclosedDisplayMath
  case displayMathInCell
  case displayMathInHeading
  case dangerousAddress(String)
  case omittedHTML
}
