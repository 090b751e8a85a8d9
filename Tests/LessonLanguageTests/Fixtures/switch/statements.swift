// Values, ranges, strings and characters.
func size(_ n: Int) -> String {
  switch n {
  case ..<0: return "negative"
  case 0: return "none"
  case 1, 2, 3: return "few"
  case 4..<10: return "some"
  case 10...99: return "many"
  default: return "lots"
  }
}
print([-5, 0, 2, 7, 10, 99, 100].map(size))
func kind(_ c: Character) -> String {
  switch c {
  case "a", "e", "i", "o", "u": "vowel"
  case "a"..."z": "consonant"
  case "0"..."9": "digit"
  default: "other"
  }
}
print("hi 7".map(kind))
switch "swift" { case "": print("empty"); case "swift": print("found"); default: print("no") }
switch 2.5 { case 0..<1: print("low"); case 2.5: print("exact"); default: print("high") }
// prints: ["negative", "none", "few", "some", "many", "many", "lots"]
// prints: ["consonant", "vowel", "other", "digit"]
// prints: found
// prints: exact
