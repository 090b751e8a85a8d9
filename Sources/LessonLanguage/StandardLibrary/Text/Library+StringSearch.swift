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
    bindOnText("func contains(_ element: Character) -> Bool") { (text: Substring, element: Character) in text.contains(element) }
    bindOnText("func contains<P: StringProtocol>(_ other: P) -> Bool") { (text: Substring, other: Substring) in text.contains(other) }
    bindOnText("func firstIndex(of element: Character) -> String.Index?") { (text: Substring, element: Character) in
      text.firstIndex(of: element).map(text.position)
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
