let text = "héllo"
let second = text.index(after: text.startIndex)
print(text[second], text[text.index(before: text.endIndex)]) // prints: é o
print(text.index(second, offsetBy: 2) == text.index(text.endIndex, offsetBy: -2)) // prints: true
print(text.distance(from: second, to: text.endIndex), text.distance(from: text.endIndex, to: second)) // prints: 4 -4
print(text.index(second, offsetBy: 9, limitedBy: text.endIndex) == nil) // prints: true
print(text.index(second, offsetBy: 4, limitedBy: text.endIndex) == text.endIndex) // prints: true
var index = text.startIndex
while index < text.endIndex {
  print(text[index], terminator: " ")
  text.formIndex(after: &index)
}
print() // prints: h é l l o
for position in text.indices { print(text[position], terminator: "-") }
print() // prints: h-é-l-l-o-
print(text.firstIndex(of: "l")! < text.lastIndex(of: "l")!, text.firstIndex(of: "z") == nil) // prints: true true
print(text.firstIndex(where: { $0 > "l" }).map { text[$0] } ?? "-", text.lastIndex { $0 < "i" }.map { text[$0] } ?? "-")
// prints: é h
print(text[second...], text[...second], text[second..<text.endIndex], text[text.startIndex...second])
// prints: éllo hé éllo hé
