import Testing

@testable import LessonMachine

@Suite struct TextTests {
  private static let texts = [
    "", "a", "hello world", "fifteen bytes..", "sixteen bytes...", "a\r\nb", "a\rb", "\r\n", "é", "e\u{301}", "한국어", "🇰🇷🇫🇷", "👩‍👩‍👧", "a👍🏽b",
    "naïve café", "\u{301}", "a\u{0}b", String(repeating: "ab", count: 500), String(repeating: "é", count: 300) + "a",
  ]

  @Test(arguments: texts) func counting(_ text: String) {
    let object = StringObject(text)
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D }
    #expect(object.isSimple == isASCII)
    #expect(object.count == text.count)
    #expect(object.count == text.count)
  }

  /// Every way of making a text longer leaves what is known of it right.
  @Test(arguments: texts) func appending(_ text: String) {
    for other in Self.texts {
      for isKnown in [false, true] {
        let object = StringObject(text), second = StringObject(other)
        if isKnown { _ = (object.count, second.count, object.hash) }
        object.append(second)
        #expect(object.value == text + other && object.count == (text + other).count)
        #expect(object.hash == StringObject(text + other).hash)
        let letter = StringObject(text)
        if isKnown { _ = letter.count }
        if let first = other.first {
          letter.append(word: CharacterTable.word(first))
          #expect(letter.value == text + String(first) && letter.count == (text + String(first)).count)
        }
      }
    }
    let own = StringObject(text)
    own.append(own)
    #expect(own.value == text + text && own.count == (text + text).count)
  }

  @Test(arguments: texts) func walking(_ text: String) {
    let object = StringObject(text)
    var found: [Character] = [], offset = 0
    while offset < text.utf8.count {
      let (word, next) = object.character(atByte: offset, end: text.utf8.count)
      found.append(CharacterTable.character(word))
      #expect(next > offset)
      offset = next
    }
    #expect(found == Array(text))
  }

  /// Equal texts and characters have equal hashes; so many others have different ones.
  @Test func hashing() {
    #expect(StringObject("\u{E9}").hash == StringObject("e\u{301}").hash)
    #expect(CharacterTable.hash(CharacterTable.word("\u{E9}")) == CharacterTable.hash(CharacterTable.word("e\u{301}")))
    #expect(CharacterTable.areEqual(CharacterTable.word("\u{E9}"), CharacterTable.word("e\u{301}")))
    #expect(Set((0..<100_000).map { StringObject("text \($0)").hash }).count == 100_000)
    #expect(Set((0..<100_000).map { HashState.mixed($0) }).count == 100_000)
    #expect(Set((0..<100_000).map { HashState.mixed($0) & 0xFFFF }).count > 40_000)
    #expect(Set((1..<8).flatMap { length in (0..<100).map { number in
      var state = HashState.start
      for index in 0..<length { state.combine(index == 0 ? number : 0) }
      return state.word
    } }).count == 700)
  }

  @Test(arguments: ["a", "é", "e\u{301}", "👩‍👩‍👧", "🇰🇷", "\r\n", "\u{0}", "한"] as [Character])
  func charactersAreWords(_ character: Character) {
    let word = CharacterTable.word(character)
    #expect(CharacterTable.character(word) == character)
    #expect(CharacterTable.word(character) == word)
    #expect(CharacterTable.isLess(CharacterTable.word("A"), word) == ("A" < character))
    #expect(CharacterTable.character(Int.max) == "\u{FFFD}" && CharacterTable.character(-1) == "\u{FFFD}")
  }
}
