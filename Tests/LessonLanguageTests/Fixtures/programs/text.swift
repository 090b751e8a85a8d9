// Text: counting letters, a Caesar cipher, palindromes, run-length coding.
let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
func position(_ c: Character) -> Int? {
  for (i, letter) in alphabet.enumerated() where letter == c { return i }
  return nil
}
func caesar(_ text: String, by shift: Int) -> String {
  var result = ""
  for c in text {
    if let i = position(c) { result.append(alphabet[(i + shift + 26) % 26]) } else { result.append(c) }
  }
  return result
}
print(caesar("hello, world", by: 3), caesar(caesar("hello, world", by: 3), by: -3))  // prints: khoor, zruog hello, world
func isPalindrome(_ text: String) -> Bool {
  let letters = Array(text.lowercased()).filter { $0.isLetter }
  return letters == Array(letters.reversed())
}
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("hello"))  // prints: true false
func encode(_ text: String) -> [(Character, Int)] {
  var runs: [(Character, Int)] = []
  for c in text {
    if let last = runs.last, last.0 == c { runs[runs.count - 1].1 += 1 } else { runs.append((c, 1)) }
  }
  return runs
}
print(encode("aaabccd").map { "\($0.0)\($0.1)" }.joined())  // prints: a3b1c2d1
var counts = Array(repeating: 0, count: 26)
for c in "the quick brown fox" { if let i = position(c) { counts[i] += 1 } }
let common = counts.enumerated().filter { $0.1 > 1 }.map { "\(alphabet[$0.0])=\($0.1)" }
print(common)  // prints: ["o=2"]
for line in ["a b", "c"] { print(line.split(separator: " ").map { "<\($0)>" }) }
// prints: ["<a>", "<b>"]
// prints: ["<c>"]
