/// Characters and Unicode scalars.
extension Library {
  func bindCharacters() {
    for test in CharacterTest.allCases {
      bindWords("var \(test): Bool", in: "Character", intrinsic: .characterTest(test)) { call in
        try call.returnValue(test.holds(call.argument(0)))
      }
    }
    bind("var asciiValue: UInt8?", in: "Character") { (character: Character) in character.asciiValue }
    bind("var wholeNumberValue: Int?", in: "Character") { (character: Character) in character.wholeNumberValue }
    bind("var hexDigitValue: Int?", in: "Character") { (character: Character) in character.hexDigitValue }
    bind("func uppercased() -> String", in: "Character") { (character: Character) in character.uppercased() }
    bind("func lowercased() -> String", in: "Character") { (character: Character) in character.lowercased() }
    bind("var description: String", in: "Character") { (character: Character) in String(character) }
    bind("var debugDescription: String", in: "Character") { (character: Character) in character.debugDescription }
    bind("init(_ text: Character)", in: "Character") { (character: Character) in character }
    bind("init(_ text: String)", in: "Character") { (text: String) in
      guard let only = text.first, text.index(after: text.startIndex) == text.endIndex else {
        throw RuntimeError.host(text.isEmpty
          ? "Can't form a Character from an empty String"
          : "Can't form a Character from a String containing more than one extended grapheme cluster")
      }
      return only
    }
    bind("init(_ scalar: Unicode.Scalar)", in: "Character") { (scalar: Unicode.Scalar) in Character(scalar) }
    bindScalars()
  }

  private func bindScalars() {
    scope.declare("UnicodeScalar", .nominal(core.unicodeScalar, []))
    bind("init(_ scalar: Unicode.Scalar)", in: "Unicode.Scalar") { (scalar: Unicode.Scalar) in scalar }
    bind("init?(_ value: Int)", in: "Unicode.Scalar") { (value: Int) in UInt32(exactly: value).flatMap(Unicode.Scalar.init) }
    bind("init?(_ text: String)", in: "Unicode.Scalar") { (text: String) in Unicode.Scalar(text) }
    bind("init(_ value: UInt8)", in: "Unicode.Scalar") { (value: UInt8) in Unicode.Scalar(value) }
    bind("init?(_ value: UInt32)", in: "Unicode.Scalar") { (value: UInt32) in Unicode.Scalar(value) }
    bind("var value: UInt32", in: "Unicode.Scalar") { (scalar: Unicode.Scalar) in scalar.value }
    bind("var isASCII: Bool", in: "Unicode.Scalar") { (scalar: Unicode.Scalar) in scalar.isASCII }
    bind("var description: String", in: "Unicode.Scalar") { (scalar: Unicode.Scalar) in scalar.description }
  }
}
