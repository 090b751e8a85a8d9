// Literals and variables in one expression.
let x = 1.5, y = 2.0, z = 3, n = 4
print(x * 2 + y * 3 - x / y + 1 - 2 * (x + y) * (x - y) / 4 + y * y)  // prints: 14.125
print([x * 2 + 1, y - 1, 3, x * y + 2, 4 + 5 * x])  // prints: [4.0, 1.0, 3.0, 5.0, 11.5]
print(z * 2 - 1 == 5 && x < 2 || y > 1 ? 1 + x : 2 - y)  // prints: 2.5
print(-x + -y * -2, Double(z) * 0.5 + 1, 1 / (1 + x) * 2 - 1)  // prints: 2.5 2.5 -0.19999999999999996
let rows: [[Double]] = [[1, 2, 3.5], [x, 2 * y, 3 + 1], [-1, -x, 0]]
print(rows)  // prints: [[1.0, 2.0, 3.5], [1.5, 4.0, 4.0], [-1.0, -1.5, 0.0]]
print((0..<n).map { Double($0) / 4 }.map { $0 * $0 - 1 })  // prints: [-1.0, -0.9375, -0.75, -0.4375]
print((1...n).reduce(0.0) { $0 + 1 / Double($1) })  // prints: 2.083333333333333
print([1.0, 2].enumerated().map { i, w in Double(i) * x + w * 3 })  // prints: [3.0, 7.5]
let product: Double = [1, 2, 3].map { Double($0) }.reduce(1) { $0 * $1 / 2 }
print(product)  // prints: 0.75
let f: (Double) -> Double = { 2 * $0 * $0 - 1 }
print(f(3), [1.5].map { abs($0 - 2) < 1 ? 1 : 0 }, [(1, 2.0)].map { Double($0.0) * $0.1 + 1 })  // prints: 17.0 [1] [3.0]
let w: [Float] = [1, 2].map { Float($0) * 2 + 0.5 }
print(w, (0..<3).map { i in (0..<3).map { j in i == j ? 1.0 : 0 } })  // prints: [2.5, 4.5] [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
var total = 0.0
[1.5, 2].forEach { total += $0 * 2 + 1 }
print(total)  // prints: 9.0
