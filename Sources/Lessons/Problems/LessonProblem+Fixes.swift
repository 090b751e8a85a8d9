extension LessonProblem {
  /// What mends it, put in the place that is marked; nil where that takes a decision.
  var replacement: String? {
    switch self {
    case .unknownKey(_, let nearest), .unknownWord(_, let nearest), .unknownOption(_, let nearest): return nearest
    case .unknownFence(_, let nearest): return nearest
    case .missingTarget(_, let nearest): return nearest.map { "@" + $0 }
    case .commaBetweenWords: return " "
    case .repeatedWord, .wordsAfterFence: return ""
    case .languageCase: return "swift"
    case .bracedLanguage(let language): return language.lowercased() == "{swift}" ? "swift" : nil
    case .missingFile(_, let nearest), .missingSection(_, let nearest, file: _): return nearest
    case .linkToPage(_, let lesson): return lesson
    default: return nil
    }
  }
}
