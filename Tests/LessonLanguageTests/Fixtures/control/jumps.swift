// break, continue, labels.
for i in 0..<10 {
  if i == 2 { continue }
  if i == 5 { break }
  print(i)
}
outer: for i in 0..<3 {
  for j in 0..<3 {
    if j == 2 { continue outer }
    if i == 2 { break outer }
    print(i, j)
  }
}
var n = 0
search: while true {
  repeat {
    n += 1
    if n == 7 { break search }
  } while n % 3 != 0
}
// prints: 0
// prints: 1
// prints: 3
// prints: 4
// prints: 0 0
// prints: 0 1
// prints: 1 0
// prints: 1 1
print(n)  // prints: 7
check: if n == 7 {
  if n > 0 { break check }
  print("never")
}
func find(_ x: Int, in grid: [[Int]]) -> (Int, Int)? {
  for (i, row) in grid.enumerated() {
    for (j, y) in row.enumerated() where x == y { return (i, j) }
  }
  return nil
}
print(find(3, in: [[1, 2], [3, 4]])!)  // prints: (1, 0)
var k = 0
repeat { k += 1; if k == 2 { continue }; if k > 3 { break } } while k < 10
print(k)  // prints: 4
for i in 0..<3 { defer_(i) }
func defer_(_ i: Int) { if i == 1 { return }; print("i", i) }
// prints: i 0
// prints: i 2
