// Ranges as values.
let r = 0..<5, c = 1...3
print(r, c, r.count, c.count, r.lowerBound, r.upperBound, c.upperBound)  // prints: 0..<5 1...3 5 3 0 5 3
print(r.contains(4), r.contains(5), c.contains(3), (0..<0).isEmpty)  // prints: true false true true
print(Array(r), r.map { $0 * 2 }, c.reversed().map { $0 }, r.reduce(0, +))  // prints: [0, 1, 2, 3, 4] [0, 2, 4, 6, 8] [3, 2, 1] 10
print((0.0..<1.0).contains(0.5), ("a"..."f").contains("c"))  // prints: true true
print(r == 0..<5, r.first ?? -1, c.last ?? -1, r.min() ?? 0, (1..<1).max() ?? -1)  // prints: true 0 3 0 -1
let s = r
print(s.filter { $0 > 2 }, s.dropFirst(2).map { $0 }, Array(s.prefix(2)))  // prints: [3, 4] [2, 3, 4] [0, 1]
func span(_ range: Range<Int>) -> Int { range.upperBound - range.lowerBound }
print(span(2..<9))  // prints: 7
print(Array(stride(from: 0, to: 6, by: 2)), stride(from: 5, through: 1, by: -2).map { $0 })  // prints: [0, 2, 4] [5, 3, 1]
