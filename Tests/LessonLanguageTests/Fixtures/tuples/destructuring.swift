// Taking tuples apart, and assigning to several places at once.
let (a, b) = (1, 2)
print(a, b)  // prints: 1 2
let ((c, d), e) = ((3, "d"), [5])
print(c, d, e)  // prints: 3 d [5]
var (x, y) = (1, 2)
(x, y) = (y, x)
print(x, y)  // prints: 2 1
(x, y) = (x + y, x - y)
print(x, y)  // prints: 3 1
var list = [1, 2, 3]
(list[0], list[2]) = (list[2], list[0])
print(list)  // prints: [3, 2, 1]
(_, x) = (0, 99)
print(x)  // prints: 99
for (i, (name, n)) in [("a", 1), ("b", 2)].enumerated() { print(i, name, n) }
let pairs = [(1, 2), (3, 4)]
for case (let m, let n) in pairs { print(m + n) }
for case let (m, n) in pairs where m > 1 { print(m * n) }
func fibonacci(_ n: Int) -> Int {
  var (a, b) = (0, 1)
  for _ in 0..<n { (a, b) = (b, a + b) }
  return a
}
// prints: 0 a 1
// prints: 1 b 2
// prints: 3
// prints: 7
// prints: 12
print(fibonacci(50))  // prints: 12586269025
let (name: who, age: years) = (name: "Bo", age: 3)
print(who, years)  // prints: Bo 3
print(pairs.map { $0.0 + $0.1 }, pairs.map { a, b in a * b })  // prints: [3, 7] [2, 12]
