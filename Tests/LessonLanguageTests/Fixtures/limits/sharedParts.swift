// Two to the power of fifty numbers in fifty small arrays: nothing is copied that is only held.
struct Part { var parts: [Part] = [] }
var part = Part()
for _ in 0..<50 { part = Part(parts: [part, part]) }
print(part.parts.count, part.parts[0].parts[1].parts.count)
// prints: 2 2
let other = part
part.parts[0].parts.removeLast()
print(part.parts[0].parts.count, part.parts[1].parts.count, other.parts[0].parts.count)
// prints: 1 2 2
