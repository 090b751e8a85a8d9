// Functions, methods and closures share the variables of the file.
// native: alone
var n = 0
func up() { n += 1 }
struct S { var own = 0; mutating func both() { own += 1; n += 10 } }
var s = S()
up(); s.both(); up(); s.both()
print(n, s.own)  // prints: 22 2
var list: [Int] = []
func add(_ x: Int) { list.append(x); if x > 0 { add(x - 1) } }
add(3)
print(list)  // prints: [3, 2, 1, 0]
let f = { (k: Int) -> Int in n += k; return n }
print(f(1), f(1), n)  // prints: 23 24 24
if n > 5 { let n = "local"; print(n) }
// prints: local
print(n)  // prints: 24
func swapThem() { (n, s.own) = (s.own, n) }
swapThem()
print(n, s.own)  // prints: 2 24
