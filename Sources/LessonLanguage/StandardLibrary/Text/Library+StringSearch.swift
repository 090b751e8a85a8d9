/// What is where in a string.
extension Library {
  func bindStringSearch() {
    bind("var first: Character?", in: "StringProtocol") { (text: Substring) in text.first }
    bind("var last: Character?", in: "StringProtocol") { (text: Substring) in text.last }
    bindOnText("func hasPrefix<P: StringProtocol>(_ prefix: P) -> Bool", intrinsic: .hasPrefix) { (text: Substring, prefix: Substring) in
      text.hasPrefix(prefix)
    }
    bindOnText("func hasSuffix<P: StringProtocol>(_ suffix: P) -> Bool", intrinsic: .hasSuffix) { (text: Substring, suffix: Substring) in
      text.hasSuffix(suffix)
    }
    bindOnText("func contains(_ element: Character) -> Bool") { (text: Substring, element: Character) in
      text.contains(element)
    } simple: { call, text in
      call.resultWords.raws.pointee = text.position(ofCharacter: call.words(1).raw) == nil ? 0 : 1
      return true
    }
    bindOnText("func contains<P: StringProtocol>(_ other: P) -> Bool") { (text: Substring, other: Substring) in
      text.contains(other)
    } simple: { call, text in
      guard let other = try call.simpleText(1), other.count > 0 else { return false }
      call.resultWords.raws.pointee = text.positions(of: other, limit: 1).isEmpty ? 0 : 1
      return true
    }
    bindOnText("func firstIndex(of element: Character) -> String.Index?") { (text: Substring, element: Character) in
      text.firstIndex(of: element).map(text.position)
    } simple: { call, text in
      try call.returnValue(text.position(ofCharacter: call.words(1).raw).map(TextPosition.init))
      return true
    }
    bindOnText("func lastIndex(of element: Character) -> String.Index?") { (text: Substring, element: Character) in
      text.lastIndex(of: element).map(text.position)
    }
    bindTextSource("""
      func firstIndex(where predicate: (Character) throws -> Bool) rethrows -> String.Index? {
        var index = startIndex
        while index < endIndex {
          if try predicate(self[index]) { return index }
          index = self.index(after: index)
        }
        return nil
      }
      """)
    bindTextSource("""
      func lastIndex(where predicate: (Character) throws -> Bool) rethrows -> String.Index? {
        var index = endIndex
        while index > startIndex {
          index = self.index(before: index)
          if try predicate(self[index]) { return index }
        }
        return nil
      }
      """)
  }
}
