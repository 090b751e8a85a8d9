// The parts of a long string are views of it: ten thousand of them take little memory.
var text = String(repeating: "a line of some length, words and more\n", count: 20_000)
let lines = text.split(separator: "\n")
let words = text.split(separator: ", ")
text += "end"
var characters = 0
for line in lines {
  characters += line.split(separator: " ").count
}
print(lines.count, words.count, characters)  // prints: 20000 20001 160000
print(lines[19_999], text.count)  // prints: a line of some length, words and more 760003
let accents = "é,ü,,e\u{301}".split(separator: ",", omittingEmptySubsequences: false)
print(accents, accents[0] == accents[3])  // prints: ["é", "ü", "", "é"] true
