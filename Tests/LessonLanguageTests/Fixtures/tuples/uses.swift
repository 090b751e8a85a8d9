// native: alone
let t = (1, name: "a", (x: 2, y: 3))
print(t, t.0, t.name, t.2.y)
var p = (a: 1, b: 2)
(p.a, p.b) = (p.b, p.a)
print(p)
let (x, _, z) = (1, 2, 3)
print(x, z)
print((1, "b") < (1, "c"), (1, 2, 3) == (1, 2, 3), (2, 1) > (1, 9))
func minMax(_ v: [Int]) -> (min: Int, max: Int)? { guard let f = v.first else { return nil }; return v.reduce((f, f)) { (min($0.0, $1), max($0.1, $1)) } }
if let (lo, hi) = minMax([3, 1, 2]) { print(lo, hi) }
print(minMax([])?.min as Any, minMax([4])!)
let pairs = [("b", 2), ("a", 1)]
for (k, v) in pairs.sorted(by: { $0.0 < $1.0 }) { print(k, v) }
print(pairs.map(\.1), pairs.map { $0.0 })
typealias Point = (x: Double, y: Double)
let q: Point = (1, 2)
print(q, type(of: q))
var arr: [(Int, String)] = []
arr.append((1, "z"))
arr[0].1 += "!"
print(arr)
let f: (Int, Int) -> Int = { $0 * $1 }
print(f(3, 4), [(1, 2), (3, 4)].map { $0 + $1 })
switch (3, "x") { case (let n, "x") where n > 2: print("big", n) ; default: print("no") }
// prints: (1, name: "a", (x: 2, y: 3)) 1 a 3
// prints: (a: 2, b: 1)
// prints: 1 3
// prints: true true true
// prints: 1 3
// prints: nil (min: 4, max: 4)
// prints: a 1
// prints: b 2
// prints: [2, 1] ["b", "a"]
// prints: (x: 1.0, y: 2.0) (x: Double, y: Double)
// prints: [(1, "z!")]
// prints: 12 [3, 7]
// prints: big 3
