import LessonMachine

/// What Foundation says of errors to people.
extension Library {
  func bindLocalizedErrors() {
    let texts = ["errorDescription", "failureReason", "recoverySuggestion", "helpAnchor"]
    bindProtocol("protocol LocalizedError: Error {\n" + texts.map { "var \($0): String? { get }\n" }.joined() + "}")
    for text in texts { bindSource("var \(text): String? { nil }", in: "LocalizedError") }
    bindSource("var localizedDescription: String { _localizedText(self) }", in: "Error")
    bindSource("""
      func _localizedText(_ error: any Error) -> String {
        if let text = (error as? any LocalizedError)?.errorDescription { return text }
        if let error = error as? DecodingError {
          switch error {
          case .keyNotFound, .valueNotFound: return "The operation could not be completed. The data is missing."
          case .typeMismatch, .dataCorrupted: return "The operation could not be completed. The data isn’t in the correct format."
          }
        }
        let code = (error as? any RawRepresentable)?.rawValue as? Int
        return _errorText(error, code)
      }
      """)
    bindWords("func _errorText(_ error: Any, _ code: Int?) -> String") { call in
      guard let error = call.words(0).ref as? ExistentialObject else { throw RuntimeError.internalFault("an error was expected") }
      let code = try call.argument(1, as: Int?.self) ?? error.type.errorCode(error.words)
      try call.returnValue("The operation could not be completed. (\(error.type.source.qualifiedName) error \(code).)")
    }
  }
}

extension RuntimeType {
  /// The number of an enum's case, those with values first; other errors have the number 1.
  fileprivate func errorCode(_ words: ValueWords) -> Int {
    guard case .enumeration(let cases) = kind, cases.indices.contains(words.raw) else { return 1 }
    func rank(_ index: Int) -> (Int, Int) { (cases[index].payload.isEmpty ? 1 : 0, index) }
    return cases.indices.count { rank($0) < rank(words.raw) }
  }
}
