// Loops within loops within closures.
var found: [[Int]] = []
search: for a in 1...20 {
  for b in a...20 {
    for c in b...25 where a * a + b * b == c * c {
      found.append([a, b, c])
      if found.count == 4 { break search }
      continue search
    }
  }
}
print(found)  // prints: [[3, 4, 5], [5, 12, 13], [6, 8, 10], [8, 15, 17]]
let triangle = (1...4).map { row in (1...row).map { "\($0)" }.joined(separator: " ") }
for line in triangle { print(line) }
var steps = 0
var n = 27
while n != 1 {
  n = n % 2 == 0 ? n / 2 : 3 * n + 1
  steps += 1
}
// prints: 1
// prints: 1 2
// prints: 1 2 3
// prints: 1 2 3 4
print(steps)  // prints: 111
var grid = [[Character]](repeating: [Character](repeating: ".", count: 5), count: 3)
for (x, y) in [(0, 0), (4, 2), (2, 1)] { grid[y][x] = "*" }
for row in grid { print(String(row)) }
repeat {
  n += 1
  guard n < 5 else { break }
  if n == 3 { continue }
  print(n, terminator: ";")
} while true
// prints: *....
// prints: ..*..
// prints: ....*
print()  // prints: 2;4;
