// Parts of an array, from its beginning and its end.
let a = [10, 20, 30, 40, 50]
print(a.prefix(2), a.suffix(2), a.dropFirst(), a.dropLast(2))  // prints: [10, 20] [40, 50] [20, 30, 40, 50] [10, 20, 30]
print(Array(a.prefix(99)), a.dropFirst(99).isEmpty, a.prefix(0))  // prints: [10, 20, 30, 40, 50] true []
print(a.dropFirst(2).map { $0 / 10 }, a.suffix(3).reduce(0, +))  // prints: [3, 4, 5] 120
for x in a.dropFirst(3) { print(x) }
for (x, y) in zip(a, a.dropFirst()) { print(y - x, terminator: " ") }
// prints: 40
// prints: 50
print()  // prints: 10 10 10 10
