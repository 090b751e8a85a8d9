import RNN
import Testing

struct VocabularyTests {
  let hello = Vocabulary(of: "hello")

  @Test func keepsTheOrderOfAppearance() {
    #expect(Array(hello) == ["h", "e", "l", "o"])
    #expect(hello.count == 4 && hello[2] == "l")
    #expect(hello.index(of: "o") == 3)
    #expect(hello.encode("hell") == [0, 1, 2, 2])
    #expect(hello.decode([1, 2, 3]) == "elo")
  }

  @Test func oneHot() {
    #expect(hello.oneHot("l") == Tensor([0, 0, 1, 0]))
    #expect(hello.oneHot(text: "eh") == Tensor([[0, 1, 0, 0], [1, 0, 0, 0]]))
  }

  @Test func unknownCharactersAreNamed() {
    #expect(throws: RNNError.unknownCharacter("x", known: ["h", "e", "l", "o"])) { try hello.oneHotVector(of: "x") }
    #expect(RNNError.unknownCharacter("x", known: ["h", "e"]).description
      == "the character 'x' is not in the vocabulary; it has 'h', 'e'")
    #expect(RNNError.unknownCharacter("\n", known: []).description
      == "the character '\\n' is not in the vocabulary; it has none")
    #expect(throws: RNNError.unknownIndex(4, count: 4)) { try hello.text(of: [0, 4]) }
    #expect(throws: RNNError.unknownIndex(-1, count: 4)) { try hello.text(of: [-1]) }
  }

  /// A letter and its accents are one character.
  @Test func countsCharactersAsReadersDo() {
    #expect(Vocabulary(of: "e\u{301}é한글👩‍👩‍👧").count == 4)
  }
}
