// Strings of one character, sums that are appended, and questions about characters.
let letter: Character = "c"
var one = String(letter)
one += "x"
print(one, String(letter), String(letter) + String(letter))  // prints: cx c cc
var kept = [String(letter), String(letter)]
kept[0].append("!")
print(kept, String(letter))  // prints: ["c!", "c"] c

var line = "a"
line += line + "b" + line
print(line)  // prints: aaba
line += "-" + String(letter) + "-" + one
print(line)  // prints: aaba-c-cx
let accent: Character = "\u{301}"
line += "e" + String(accent) + "!"
print(line.count, line.hasSuffix("é!"))  // prints: 11 true
func grown() -> String {
  line += "?"
  return "g"
}
line += "1" + grown() + "2"
print(line.suffix(4))  // prints: ?1g2
var changes = 0
var watched = "" {
  didSet { changes += 1 }
}
watched += "a" + String(letter) + "b"
print(watched, changes)  // prints: acb 1
func twice(_ text: inout String, _ c: Character) { text += String(c) + "," + String(c) }
twice(&line, "é")
print(line.suffix(3))  // prints: é,é

let all = (0..<128).map { Character(Unicode.Scalar($0)!) } + ["é", "ß", "Ⅷ", "½", "日", "€", "\u{2028}", "🙂", "e\u{301}"]
print(all.filter { $0.isLetter }.count, all.filter { $0.isNumber }.count, all.filter { $0.isWhitespace }.count)  // prints: 57 12 7
print(all.filter { $0.isUppercase }.count, all.filter { $0.isLowercase }.count, all.filter { $0.isCased }.count)  // prints: 27 29 56
print(all.filter { $0.isPunctuation }.count, all.filter { $0.isSymbol }.count, all.filter { $0.isHexDigit }.count)  // prints: 23 11 22
print(all.filter { $0.isASCII }.count, all.filter { $0.isNewline }.count, all.filter { $0.isWholeNumber }.count)  // prints: 128 5 11
