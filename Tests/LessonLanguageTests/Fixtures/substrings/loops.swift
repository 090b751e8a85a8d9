// A loop over a part sees the characters between its ends.
let text = "añb🇰🇷cd"
let part = text.dropFirst().dropLast()
for character in part { print(character, terminator: "|") }
print() // prints: ñ|b|🇰🇷|c|
for (index, character) in part.enumerated() where index > 1 { print(index, character) }
print(part.reversed().map { String($0) }, part.first!, part.last!) // prints: 2 🇰🇷
print(part.map { $0.isLetter }, part.count, Array(part)) // prints: 3 c
func shout(_ text: Substring) -> String { text.uppercased() + "!" }
print(shout(part), shout("literal")) // prints: ["c", "🇰🇷", "b", "ñ"] ñ c
// prints: [true, true, false, true] 4 ["ñ", "b", "🇰🇷", "c"]
// prints: ÑB🇰🇷C! LITERAL!
