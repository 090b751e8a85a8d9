/// Text: strings, their parts, characters and Unicode scalars.
///
/// What `String` and `Substring` have in common is bound once, to `StringProtocol`, on the host's `Substring`.
extension Library {
  func bindText() {
    bindStrings()
    bindStringChanges()
    bindStringIndices()
    bindStringParts()
    bindStringSearch()
    bindStringViews()
    bindCharacters()
    bindFoundationText()
    for owner in ["String", "Substring"] {
      bindElements(of: owner) { call in
        let text: Substring = try call.argument(0)
        try call.charge(work: text.utf8.count)
        try call.charge(memory: text.utf8.count * 8)
        let characters = ArrayObject(.raw, capacity: text.utf8.count)
        for character in text { characters.append(raw: CharacterTable.word(character)) }
        call.resultWords.refs.pointee = characters
      }
    }
  }

  /// Binds a member of strings and substrings, which costs by the length of the text.
  ///
  /// - Parameter simple: A shorter way for texts in which every character is a byte, if it is one: it returns the value itself.
  func bindOnText<each Argument: LessonValue, Result: LessonValue>(
    _ text: String, intrinsic: Intrinsic? = nil, _ body: @escaping (Substring, repeat each Argument) throws -> Result,
    simple: ((NativeCall, SimpleText) throws -> Bool)? = nil
  ) {
    bindWords(text, in: "StringProtocol", intrinsic: intrinsic) { call in
      if let simple, let text = try call.simpleText(0) {
        try call.charge(work: text.count / 16)
        if try simple(call, text) { return }
      }
      let receiver: Substring = try call.argument(0)
      try call.charge(work: receiver.utf8.count / 16)
      var index = 1
      func next<Value: LessonValue>(_ type: Value.Type) throws -> Value {
        defer { index += 1 }
        return try call.argument(index)
      }
      try call.returnValue(body(receiver, repeat next((each Argument).self)))
    }
  }

  /// Binds a member of strings and substrings that is written in Swift.
  func bindTextSource(_ text: String) {
    for owner in ["String", "Substring"] { bindSource(text, in: owner) }
  }

  /// Makes sure that a text of so many bytes may be made.
  static func reserve(_ bytes: Int, _ call: NativeCall) throws {
    try call.charge(memory: bytes)
    try call.charge(work: bytes / 16)
  }
}
