// Parts of a string share it, and keep its indices.
let line = "name: Ada Lovelace"
let colon = line.firstIndex(of: ":")!
let key = line[..<colon]
let value = line[line.index(after: colon)...].dropFirst()
print(key, value, key.count) // prints: name Ada Lovelace 4
print(value.startIndex == line.index(colon, offsetBy: 2)) // prints: true
print(line.prefix(4), line.suffix(8), line.dropLast(9), line.prefix(upTo: colon))
// prints: name Lovelace name: Ada name
print(line.prefix(while: { $0.isLetter }), line.drop { $0 != " " }) // prints: name  Ada Lovelace
print(key == "name", "name" == key, value != key, [key]) // prints: true true true ["name"]
print(String(key) + "!", key.uppercased(), key + "s") // prints: name! NAME names
print(line[line.startIndex...colon], line.prefix(100).count, line.dropFirst(100).isEmpty) // prints: name: 18 true
