// native: alone
// A lesson's own == and hash(into:) decide what counts as one key.
struct Word: Hashable {
  let text: String
  static func == (a: Word, b: Word) -> Bool { a.text.lowercased() == b.text.lowercased() }
  func hash(into hasher: inout Hasher) { hasher.combine(text.lowercased()) }
}
var counts: [Word: Int] = [:]
for text in ["Tea", "tea", "TEA", "coffee"] { counts[Word(text: text), default: 0] += 1 }
print(counts.count, counts[Word(text: "tEa")]!, counts[Word(text: "cocoa")] ?? 0)  // prints: 2 3 0
var set: Set<Word> = [Word(text: "A")]
print(set.insert(Word(text: "a")).inserted, set.contains(Word(text: "a")), set.first!.text)  // prints: false true A
print(set.update(with: Word(text: "a"))!.text, set.first!.text, set.remove(Word(text: "A"))!.text, set.isEmpty)  // prints: A a a true
counts[Word(text: "TEA")] = nil
print(counts.count, Word(text: "x") == Word(text: "X"), [Word(text: "q")] == [Word(text: "Q")])  // prints: 1 true true
struct Modulo: Hashable {
  var value: Int
  static func == (a: Modulo, b: Modulo) -> Bool { a.value % 10 == b.value % 10 }
  func hash(into hasher: inout Hasher) {
    hasher.combine(value % 10)
    hasher.combine(true)
  }
}
print(Set((0..<50).map { Modulo(value: $0) }).count, Modulo(value: 3).hashValue == Modulo(value: 13).hashValue)  // prints: 10 true
