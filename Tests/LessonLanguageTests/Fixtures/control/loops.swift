// while, repeat, for over ranges, strides, arrays, strings, tuples, with where.
var n = 3
while n > 0 { print(n, terminator: " "); n -= 1 }
print()  // prints: 3 2 1
repeat { n += 1 } while n < 5
print(n)  // prints: 5
for i in 0..<3 { print(i, terminator: " ") }
for i in 1...3 { print(i, terminator: " ") }
for i in (0..<3).reversed() { print(i, terminator: " ") }
for i in stride(from: 0, to: 10, by: 3) { print(i, terminator: " ") }
for i in stride(from: 10, through: 0, by: -5) { print(i, terminator: " ") }
print()  // prints: 0 1 2 1 2 3 2 1 0 0 3 6 9 10 5 0
for x in stride(from: 0.0, through: 1, by: 0.25) { print(x, terminator: " ") }
print()  // prints: 0.0 0.25 0.5 0.75 1.0
for c in "héy" { print(c, terminator: "-") }
print()  // prints: h-é-y-
for (i, s) in ["a", "b"].enumerated() { print(i, s) }
for (a, b) in zip([1, 2, 3], ["x", "y"]) { print(a, b) }
for i in 0..<10 where i % 3 == 0 { print(i, terminator: " ") }
// prints: 0 a
// prints: 1 b
// prints: 1 x
// prints: 2 y
print()  // prints: 0 3 6 9
for i in 0..<0 { print("never", i) }
for _ in [1, 2] { print("twice") }
for (x, y) in [(1, 2), (3, 4)] where x > 1 { print(x, y) }
for var i in 0..<3 { i *= 10; print(i, terminator: " ") }
// prints: twice
// prints: twice
// prints: 3 4
print()  // prints: 0 10 20
var total = 0
for row in [[1, 2], [3]] { for x in row { total += x } }
print(total)  // prints: 6
for word in "a bc d".split(separator: " ") where word.count == 1 { print(word) }
// prints: a
// prints: d
