/// Parts of strings: substrings, which share the string that they are a part of.
extension Library {
  func bindStringParts() {
    let parts: [(String, (Substring, Int) -> Substring)] = [
      ("prefix(_ maxLength: Int)", { $0.prefix($1) }), ("suffix(_ maxLength: Int)", { $0.suffix($1) }),
      ("dropFirst(_ k: Int = 1)", { $0.dropFirst($1) }), ("dropLast(_ k: Int = 1)", { $0.dropLast($1) }),
    ]
    for (name, part) in parts {
      bindOnText("func \(name) -> Substring") { (text: Substring, count: Int) in
        guard count >= 0 else { throw RuntimeError.negativeCount("'\(name.prefix { $0 != "(" })'", count) }
        return part(text, count)
      }
    }
    bind("func prefix(upTo end: String.Index) -> Substring", in: "StringProtocol") { (text: Substring, end: TextPosition) in
      try text[..<text.index(at: end)]
    }
    bind("func prefix(through end: String.Index) -> Substring", in: "StringProtocol") { (text: Substring, end: TextPosition) in
      try text[...text.index(ofCharacterAt: end)]
    }
    bind("func suffix(from start: String.Index) -> Substring", in: "StringProtocol") { (text: Substring, start: TextPosition) in
      try text[text.index(at: start)...]
    }
    bindTextSource("""
      func prefix(while predicate: (Character) throws -> Bool) rethrows -> Substring {
        var end = startIndex
        while end < endIndex, try predicate(self[end]) { end = index(after: end) }
        return self[startIndex..<end]
      }
      """)
    bindTextSource("""
      func drop(while predicate: (Character) throws -> Bool) rethrows -> Substring {
        var start = startIndex
        while start < endIndex, try predicate(self[start]) { start = index(after: start) }
        return self[start..<endIndex]
      }
      """)
    bindSplits()
    bindFilters()
  }

  private func bindSplits() {
    bindWords("func split(separator: Character, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring]",
              in: "StringProtocol") { call in
      let separator: Character = try call.argument(1)
      try Self.split(call, at: call.words(1).raw) { $0.split(separator: separator, maxSplits: $1, omittingEmptySubsequences: $2) }
    }
    bindWords("""
      func split<P: StringProtocol>(separator: P, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring]
      """, in: "StringProtocol") { call in
      let separator: Substring = try call.argument(1)
      // A single character says the same.
      let only = try call.simpleText(1).flatMap { $0.count == 1 ? separator.first.map(CharacterTable.word) : nil }
      try Self.split(call, at: only) { $0.split(separator: separator, maxSplits: $1, omittingEmptySubsequences: $2) }
    }
    bindTextSource("""
      func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true,
                 whereSeparator isSeparator: (Character) throws -> Bool) rethrows -> [Substring] {
        precondition(maxSplits >= 0, "Must take zero or more splits")
        var parts: [Substring] = []
        var start = startIndex, end = startIndex
        while end < endIndex, parts.count < maxSplits {
          if try isSeparator(self[end]) {
            if start < end || !omittingEmptySubsequences { parts.append(self[start..<end]) }
            end = index(after: end)
            start = end
          } else {
            end = index(after: end)
          }
        }
        if start < endIndex || !omittingEmptySubsequences { parts.append(self[start..<endIndex]) }
        return parts
      }
      """)
  }

  /// - Parameter separator: The character at which the text is split, if it is one.
  private static func split(_ call: NativeCall, at separator: Int?, _ parts: (Substring, Int, Bool) -> [Substring]) throws {
    let maxSplits: Int = try call.argument(2), isOmitting: Bool = try call.argument(3)
    guard maxSplits >= 0 else { throw RuntimeError.negativeCount("'split'", maxSplits) }
    if let separator, let found = try call.simpleText(0)?.split(
      separator: separator, maxSplits: maxSplits, omittingEmptySubsequences: isOmitting, call.machine) {
      return call.resultWords.refs.pointee = found
    }
    let text: Substring = try call.argument(0)
    try call.charge(work: text.utf8.count)
    try call.returnValue(TextParts(parts: parts(text, maxSplits, isOmitting), whole: Self.text(call)))
  }

  /// What is left of a string is a string.
  private func bindFilters() {
    for (owner, result) in [("String", "text"), ("Substring", "Substring(text)")] {
      bindSource("""
        func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> \(owner) {
          var text = ""
          for character in self where try isIncluded(character) { text.append(character) }
          return \(result)
        }
        """, in: owner)
    }
  }
}

/// Parts of one string, which all refer to it.
struct TextParts: LessonValue {
  var parts: [Substring]
  var whole: StringObject

  static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws -> TextParts {
    throw RuntimeError.internalFault("parts of a string are only given back")
  }

  func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws {
    guard case .array(let element) = type.kind else { throw RuntimeError.internalFault("an array was expected") }
    try machine.charge(memory: parts.count * (element.layout.raws + element.layout.refs) * 8)
    try machine.charge(parts.count / 8)
    let object = ArrayObject(element.layout, capacity: parts.count)
    WordsObject.withScratch(element.layout) { scratch in
      scratch.refs.pointee = whole
      for part in parts {
        scratch.raws[0] = whole.value.byte(of: part.startIndex)
        scratch.raws[1] = whole.value.byte(of: part.endIndex)
        object.append(scratch.raws, scratch.refs)
      }
    }
    words.refs.pointee = object
  }
}
