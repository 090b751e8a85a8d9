import LessonLanguage

extension LessonProblem: CustomStringConvertible {
  var severity: Diagnostic.Severity {
    switch self {
    case .commaBetweenWords, .omittedHTML, .dangerousAddress: return .warning
    default: return .error
    }
  }

  var description: String {
    switch self {
    case .tooLarge(let limit): return "a lesson is at most \(limit) bytes long; the rest of this file is not read"
    case .invalidUTF8(let byte): return "the byte 0x\(Self.hex(byte)) is not UTF-8; save the file as UTF-8"
    case .nulByte: return "a NUL byte is not text"
    case .reservedCharacter: return "U+FDD0 and U+FDD1 are not characters; Unicode reserves them for internal use"
    case .nestedTooDeeply(let limit): return "nested more than \(limit) deep; what is deeper is left out"
    case .tooManyColumns(let limit): return "a table has at most \(limit) columns"
    case .tooManyCells(let limit): return "a table has at most \(limit) cells"
    case .tooManyBrackets(let limit): return "more than \(limit) brackets without a blank line; this is left out"
    case .stretchTooLong(let limit): return "more than \(limit) bytes without a blank line between; this is left out"
    case .tooManyLines(let limit): return "more than \(limit) lines without a blank one between; this is left out"
    case .definitionsTooLong: return "these definitions of links are too long for how often brackets are used"

    case .noFrontMatter: return "a lesson begins with front matter: a line ‘---’, then ‘title: …’, then a line ‘---’"
    case .unclosedFrontMatter: return "the front matter that starts here is never closed by a line ‘---’"
    case .frontMatterTooLarge(let limit): return "front matter is at most \(limit) bytes long"
    case .frontMatterSyntax(let problem): return "the front matter is not YAML: \(problem)"
    case .frontMatterNotMapping: return "front matter is lines of the form ‘key: value’"
    case .frontMatterReuse(let sign):
      return "anchors and aliases are not used in front matter; put quotes around a text that starts with ‘\(sign)’"
    case .frontMatterNested: return "front matter is lines of the form ‘key: value’, without lists or nesting"
    case .unknownKey(let key, let nearest): return "front matter has no key ‘\(key)’" + Self.suggestion(nearest)
    case .repeatedKey(let key): return "the key ‘\(key)’ is given twice"
    case .missingTitle: return "the front matter has no ‘title’"
    case .wrongKeyType(let key, let expected): return "‘\(key)’ must be \(expected)"

    case .unknownWord(let word, let nearest): return "a swift block has no word ‘\(word)’" + Self.suggestion(nearest)
    case .repeatedWord(let word): return "the word ‘\(word)’ is given twice"
    case .commaBetweenWords: return "words after ‘swift’ are separated by spaces; remove the comma"
    case .bracedLanguage(let language): return "a block that runs starts with ‘swift’, not with ‘\(language)’"
    case .languageCase(let language): return "a block that runs starts with ‘swift’ in small letters, not ‘\(language)’"
    case .unknownFence(let name, let nearest): return "a fence ‘\(name)’ is only shown; did you mean ‘\(nearest)’?"
    case .unknownOption(let key, let nearest): return "a block has no option ‘\(key)’" + Self.suggestion(nearest)
    case .repeatedOption(let key): return "the option ‘\(key)’ is given twice"
    case .malformedOption: return "an option is written ‘//| key: value’"
    case .optionNotAtTop: return "options stand at the top of a block, before its code"
    case .wrongOptionType(let key, let expected, let found): return "‘\(key)’ must be \(expected), not ‘\(found)’"
    case .meaningless(let first, let second, let reason):
      return "\(first) together with \(second) has no meaning: \(reason)"
    case .missingPart(let part, let needed, let reason):
      return "\(part) needs \(needed.joined(separator: " or ")): \(reason)"
    case .showWithoutHide: return "‘snippet.show’ without a ‘snippet.hide’ before it"
    case .unclosedFence(let language): return "the ‘\(language)’ fence that starts here is never closed"
    case .blockInFootnote: return "a block that runs cannot stand in a footnote, which a page shows at its end"

    case .fenceWithoutBlock(let name): return "an ‘\(name)’ fence stands directly after the swift block it belongs to"
    case .repeatedFence(let name): return "the block has an ‘\(name)’ fence already"
    case .fenceNotAllowed(let name, let reason): return "an ‘\(name)’ fence has no meaning here: \(reason)"
    case .wordsAfterFence(let name): return "nothing stands after ‘\(name)’ on its line"

    case .repeatedPart(let part, let name): return "the exercise ‘\(name)’ has a \(part.rawValue) already"
    case .missingExercisePart(let part, let name, let nearest):
      let how = part == .starter ? "a ‘swift’ block" : "a ‘swift \(part.rawValue)’ block"
      return "the exercise ‘\(name)’ has no \(part.rawValue): \(how) with ‘//| exercise: \(name)’" + Self.suggestion(nearest)
    case .partBeforeStarter(let part, let name): return "the \(part.rawValue) of the exercise ‘\(name)’ stands before its starter"
    case .hintWithoutExercise: return "a ‘hint’ fence stands directly after a block of an exercise"

    case .malformedLabel(let label):
      return "‘\(label)’ is not a label: letters a to z, digits, ‘-’ and ‘_’, the first a letter"
    case .wrongLabelPrefix(let label, let allowed):
      return "the label ‘\(label)’ must start with \(allowed.map { "‘\($0)’" }.joined(separator: " or ")) here"
    case .repeatedLabel(let label): return "the label ‘\(label)’ is given twice"
    case .missingTarget(let label, let nearest): return "nothing here is labelled ‘\(label)’" + Self.suggestion(nearest)

    case .missingFile(let path, let nearest): return "there is no file ‘\(path)’ here" + Self.suggestion(nearest)
    case .missingSection(let name, let nearest, let file):
      return "\(file.map { "‘\($0)’" } ?? "this lesson") has no section ‘\(name)’" + Self.suggestion(nearest)
    case .linkToPage(let page, let lesson): return "link to the lesson ‘\(lesson)’, not to its page ‘\(page)’"
    case .linkOutside(let path): return "the link ‘\(path)’ starts at the root of a site; write it from this file on"
    case .noAlternativeText(let path):
      return "the picture ‘\(path)’ has no words for those who do not see it: write them between the brackets of ‘![…]’"
    case .noCaption(let label, let option):
      return "the block is labelled ‘\(label)’ and has no caption: give it one with ‘//| \(option): …’"
    case .otherCode(let original):
      return "the code of this translation is not that of \(original): only comments, captions and texts for readers may differ"
    case .otherBlockCount(let count, let original, let other):
      return "this translation has \(count) \(count == 1 ? "block" : "blocks"), \(original) has \(other)"

    case .emptyValue: return "there is no expression after ‘{swift}’"
    case .emptyFormula: return "the formula is empty"
    case .unclosedDisplayMath: return "the formula that starts here is not closed by ‘$$’ before the next blank line"
    case .displayMathInCell: return "a table cell holds formulas between single dollars only"
    case .displayMathInHeading: return "a heading holds formulas between single dollars only"
    case .dangerousAddress(let address): return "the address ‘\(address)’ can run code or read files, and is left out"
    case .omittedHTML: return "HTML is not passed on to the page"
    }
  }

  private static func suggestion(_ nearest: String?) -> String {
    nearest.map { "; did you mean ‘\($0)’?" } ?? ""
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}
