import LessonLanguage
import RNN

extension Library {
  func bindVocabulary() {
    bindCall("init(of text: String)", in: "Vocabulary") { (call: NativeCall, text: String) in
      try call.charge(work: text.utf8.count * 20)
      return Vocabulary(of: text)
    }
    bind("var characters: [Character]", in: "Vocabulary") { (vocabulary: Vocabulary) in vocabulary.characters }
    bind("var count: Int", in: "Vocabulary") { (vocabulary: Vocabulary) in vocabulary.count }
    bind("subscript(index: Int) -> Character", in: "Vocabulary") { (vocabulary: Vocabulary, index: Int) in
      try vocabulary.character(at: index)
    }
    bind("func index(of character: Character) -> Int", in: "Vocabulary") {
      (vocabulary: Vocabulary, character: Character) in
      try vocabulary.position(of: character)
    }
    bind("func firstIndex(of element: Character) -> Int?", in: "Vocabulary") {
      (vocabulary: Vocabulary, element: Character) in
      try? vocabulary.position(of: element)
    }
    bind("func oneHot(_ character: Character, precision: Precision = .single) -> Tensor", in: "Vocabulary") {
      (vocabulary: Vocabulary, character: Character, precision: Precision) in
      try vocabulary.oneHotVector(of: character, precision: precision)
    }
    bindCall("func oneHot(text: String, precision: Precision = .single) -> Tensor", in: "Vocabulary") {
      (call: NativeCall, vocabulary: Vocabulary, text: String, precision: Precision) in
      try call.charge(work: text.utf8.count * vocabulary.count)
      try call.charge(memory: text.utf8.count * vocabulary.count * 8)
      return try call.charged(vocabulary.oneHotMatrix(of: text, precision: precision))
    }
    bindCall("func encode(_ text: String) -> [Int]", in: "Vocabulary") {
      (call: NativeCall, vocabulary: Vocabulary, text: String) in
      try call.charge(work: text.utf8.count * 20)
      return try vocabulary.positions(of: text)
    }
    bindCall("func decode(_ positions: [Int]) -> String", in: "Vocabulary") {
      (call: NativeCall, vocabulary: Vocabulary, positions: [Int]) in
      try call.charge(work: positions.count)
      return try vocabulary.text(of: positions)
    }
  }
}
