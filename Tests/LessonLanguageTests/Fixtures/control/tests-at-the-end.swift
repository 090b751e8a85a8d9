// The test of a loop stands before its body and once more behind it.
var i = 0
while i < 3 || i == 7 {
  i += 1
  if i == 2 { continue }
}
print(i) // prints: 3
var n = 10
repeat { n -= 3 } while n > 0
print(n) // prints: -2
repeat {
  n += 1
  if n == 2 { continue }
} while n != 5 && n < 100
print(n) // prints: 5
var words = ["a", "b"]
while !words.isEmpty { words.removeLast() }
print(words.count) // prints: 0
let nan = 0.0 / 0.0
var x = 1.0, turns = 0
while x < 8 && !(x >= 6) {
  x *= 2
  turns += 1
}
print(x, turns) // prints: 8.0 3
while !(nan < x) {
  turns += 1
  if turns == 5 { break }
}
print(turns) // prints: 5
