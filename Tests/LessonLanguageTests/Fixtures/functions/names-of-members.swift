// native: alone
extension String {
  func f(_ t: [Character: Int], _ c: Character) -> Int { return max(t[c] ?? 3, 1) }
}
print("x".f([:], "a"))
struct Days {
  private static let gifts = ["a", "b"]
  private static func gifts(for n: Int) -> String { n == 0 ? gifts[n] : gifts[n] + gifts(for: n - 1) }
  static func all() -> String { gifts(for: 1) }
}
print(Days.all())
print([1, 2].description, ["a": 1].description, Set([1]).description, (1...3).description, [1].debugDescription, Optional(3).debugDescription)
let s = Set(arrayLiteral: 1, 2, 2); print(s.count)
print(Range(uncheckedBounds: (lower: 1, upper: 3)), [1, 2, 3].suffix(from: 1), [1, 2, 3].prefix(upTo: 1), [1, 2, 3].prefix(through: 1), [1, 2, 3].indices.suffix(from: 1))
let word = "chair"
func pig() -> String { return word.dropFirst(2) + String(word.prefix(2)) + "ay" }
print(pig())
// prints: 3
// prints: ba
// prints: [1, 2] ["a": 1] [1] 1...3 [1] Optional(3)
// prints: 2
// prints: 1..<3 [2, 3] [1] [1, 2] 1..<3
// prints: airchay
