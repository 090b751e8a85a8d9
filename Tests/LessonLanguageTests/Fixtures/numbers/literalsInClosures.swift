// A literal's type may be found inside a closure.
print([1.5, 2].reduce(0) { $0 + $1 })  // prints: 3.5
print([1.5].reduce(0) { s, x in s + x * x })  // prints: 2.25
print([1.5, 3].reduce(0) { $0 + ($1 > 2 ? 1 : 0) })  // prints: 1
print([1.5].reduce(0) { max($0, $1) })  // prints: 1.5
print(zip([1.0, 2], [3.0, 4]).map { $0 * $1 }.reduce(0, +))  // prints: 11.0
print((1...4).map { 1 / Double($0) }.reduce(0, +))  // prints: 2.083333333333333
let a = [1.0, 2]
print(a.indices.reduce(0) { $0 + a[$1] * 2 })  // prints: 6.0
print([[1.0, 2], [3, 4]].map { $0.reduce(0) { $0 + $1 * $1 } })  // prints: [5.0, 25.0]
print([1, 2].reduce([]) { $0 + [$1 * 2] })  // prints: [2, 4]
print(["a", "bb"].reduce(0) { $0 + $1.count }, ["a", "bb"].reduce("") { $0 + $1 + "-" })  // prints: 3 a-bb-
print(a.map { $0 > 1 ? $0 : 0 }, a.map { x in let y = x * 2; return y + 1 })  // prints: [0.0, 2.0] [3.0, 5.0]
