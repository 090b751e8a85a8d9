// Literals, types, counts, ends.
let a = [1, 2, 3]
let b: [Double] = [1, 2.5]
let c = [Int]()
let d: [String] = []
let e = Array(repeating: "x", count: 3)
print(a, b, c, d, e)  // prints: [1, 2, 3] [1.0, 2.5] [] [] ["x", "x", "x"]
print(a.count, c.isEmpty, d.count, a.first ?? 0, a.last ?? 0, c.first ?? -1)  // prints: 3 true 0 1 3 -1
print(a + [4], [0] + a)  // prints: [1, 2, 3, 4] [0, 1, 2, 3]
print(Array(1...5), Array("abc"), [Int](0..<3))  // prints: [1, 2, 3, 4, 5] ["a", "b", "c"] [0, 1, 2]
print([[1], [], [2, 3]], [("a", 1)], [nil, 1])  // prints: [[1], [], [2, 3]] [("a", 1)] [nil, Optional(1)]
print(a == [1, 2, 3], a != [1, 2], [[1]] == [[1]])  // prints: true true true
print(["quote \"q\"", "tab\t", "é", "\\"])  // prints: ["quote \"q\"", "tab\t", "é", "\\"]
print(a.indices)  // prints: 0..<3
for i in a.indices { print(a[i], terminator: " ") }
print()  // prints: 1 2 3
