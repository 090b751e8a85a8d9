/// The words that a page has beside its author's, in the page's language.
public struct PageWords: Hashable, Sendable {
  public var skip: String
  public var contents: String
  public var sections: String
  public var lessons: String
  public var previous: String
  public var next: String
  public var figure: String
  public var table: String
  public var equation: String
  public var code: String
  public var output: String
  public var checked: String
  public var showCode: String
  public var error: String
  public var expectedError: String
  public var notRun: String
  public var data: String
  public var done: String
  public var toDo: String
  public var back: String
  public var hint: String

  /// - Parameter language: A language tag, such as `en` or `ko-KR`. English for a language that is not known.
  public init(language: String) {
    let primary = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    self = Self.known[primary] ?? Self.english
  }

  private init(skip: String, contents: String, sections: String, lessons: String, previous: String, next: String,
               figure: String, table: String, equation: String, code: String, output: String, checked: String,
               showCode: String, error: String, expectedError: String, notRun: String, data: String, done: String,
               toDo: String, back: String, hint: String) {
    self.skip = skip
    self.contents = contents
    self.sections = sections
    self.lessons = lessons
    self.previous = previous
    self.next = next
    self.figure = figure
    self.table = table
    self.equation = equation
    self.code = code
    self.output = output
    self.checked = checked
    self.showCode = showCode
    self.error = error
    self.expectedError = expectedError
    self.notRun = notRun
    self.data = data
    self.done = done
    self.toDo = toDo
    self.back = back
    self.hint = hint
  }

  private static let known = ["en": english, "ko": korean]

  private static let english = PageWords(
    skip: "Skip to the text", contents: "All lessons", sections: "On this page", lessons: "Lessons",
    previous: "Previous", next: "Next", figure: "Figure", table: "Table", equation: "Equation", code: "Code",
    output: "Output", checked: "checked", showCode: "Show the code", error: "Error",
    expectedError: "Error, as expected", notRun: "Not run, because of an error before it.", data: "Data", done: "done", toDo: "to do",
    back: "Back to the text", hint: "Hint")

  private static let korean = PageWords(
    skip: "본문으로 건너뛰기", contents: "모든 수업", sections: "이 페이지의 내용", lessons: "수업 목록",
    previous: "이전", next: "다음", figure: "그림", table: "표", equation: "식", code: "코드",
    output: "출력", checked: "확인됨", showCode: "코드 보기", error: "오류", expectedError: "예상한 오류",
    notRun: "앞의 오류 때문에 실행되지 않았습니다.", data: "데이터", done: "완료", toDo: "할 일", back: "본문으로 돌아가기",
    hint: "힌트")
}
