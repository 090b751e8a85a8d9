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
  /// A language that is probably a slip for a fence that means something.
  case unknownFence(String, nearest: String)
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

  // Exercises
  case repeatedPart(Exercise.Part, exercise: String)
  case missingExercisePart(Exercise.Part, exercise: String, nearest: String?)
  case partBeforeStarter(Exercise.Part, exercise: String)
  case hintWithoutExercise

  // Labels
  case malformedLabel(String)
  case wrongLabelPrefix(String, allowed: [String])
  case repeatedLabel(String)
  case missingTarget(String, nearest: String?)

  // Links, pictures and translations
  case missingFile(String, nearest: String?)
  case missingSection(String, nearest: String?, file: String?)
  /// A link to the page of a lesson and not to the lesson.
  case linkToPage(String, lesson: String)
  case linkOutside(String)
  case noAlternativeText(String)
  case noCaption(String, option: String)
  case otherCode(original: String)
  case otherBlockCount(Int, original: String, count: Int)

  // Prose
  case emptyValue
  case emptyFormula
  case unclosedDisplayMath
  case displayMathInCell
  case displayMathInHeading
  case dangerousAddress(String)
  case omittedHTML
}
