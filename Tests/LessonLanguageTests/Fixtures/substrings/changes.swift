// A part is a value of its own: changing it leaves the string alone.
let word = "education"
var part = word.dropFirst(2)
part.removeFirst()
print(part, word) // prints: cation education
print(part.popFirst()!, part.popLast()!, part) // prints: c n atio
part.removeLast(2)
print(part, part.removeLast(), part) // prints: at t a
var copy = word
copy += part
copy += " " + word.suffix(3)
print(copy, part, word) // prints: educationa ion a education
