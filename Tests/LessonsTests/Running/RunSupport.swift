import LessonLanguage
@testable import Lessons

/// Runs a lesson whose text starts on line 4.
func ran(_ text: String, limits: Limits = Limits()) -> LessonResult {
  let (lesson, problems) = parsed(text)
  return LessonRunner(limits: limits).run(lesson, problems: problems)
}

/// A block of Swift with what stands after it.
func block(_ code: String, _ words: String = "", output: String? = nil, error: String? = nil) -> String {
  var text = "```swift\(words.isEmpty ? "" : " " + words)\n\(code)\n```\n"
  if let output { text += "```output\n\(output)\n```\n" }
  if let error { text += "```error\n\(error)\n```\n" }
  return text + "\n"
}

extension LessonResult {
  /// `line:column: message`, the line counted from the text's own first.
  var found: [String] {
    diagnostics.map { "\($0.location.line - 3):\($0.location.column): \($0.message)" }
  }

  var states: [BlockResult.State] { blocks.map(\.state) }
}
