// native: alone
struct Tuple<each T> { let values: (repeat each T); init(_ v: repeat each T) { values = (repeat each v) } }
let t = Tuple(1, "a", 2.5)
print(t.values.0, t.values.1, t.values)
func show<each T>(_ x: repeat each T) { for v in repeat each x { print(v) } }
show(1, "b", true)
func pairUp<each T, each U>(_ a: repeat each T, and b: repeat each U) -> (repeat (each T, each U)) { (repeat (each a, each b)) }
print(pairUp(1, "x", and: 2.0, 3))
func count<each T>(_ x: repeat each T) -> Int { var n = 0; for _ in repeat each x { n += 1 }; return n }
print(count(), count(1), count(1, 2, 3))
func eq<each T: Equatable>(_ a: (repeat each T), _ b: (repeat each T)) -> Bool { for (l, r) in repeat (each a, each b) { if l != r { return false } }; return true }
print(eq((1, "a"), (1, "a")), eq((1, "a"), (2, "a")))
// prints: 1 a (1, "a", 2.5)
// prints: 1
// prints: b
// prints: true
// prints: ((1, 2.0), ("x", 3))
// prints: 0 1 3
// prints: true false
