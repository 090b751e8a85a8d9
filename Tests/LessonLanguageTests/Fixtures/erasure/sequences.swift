// native: alone
struct B { var v: Bool
  static func && (a: B, b: @autoclosure () -> B) -> B { a.v ? b() : a }
  static func || (a: B, b: B) -> B { B(v: a.v || b.v) }
  static prefix func ! (a: B) -> B { B(v: !a.v) } }
let t = B(v: true), f = B(v: false)
print((t && f).v, (t || f).v, (!t).v, true && !false, (t && !f || f).v)
func tup() -> (Int, Int) { var t: (Int, Int); t.0 = 1; t.1 = 2; return t }
print(tup())
func named() -> (a: Int, b: String) { var t: (a: Int, b: String); t.a = 3; t.b = "x"; t.a += 1; return t }
print(named())
func evens(_ n: Int) -> some Sequence<Int> { (0..<n).filter { $0 % 2 == 0 } }
for e in evens(6) { print(e) }
print(evens(10).reduce(0, +))
func coll() -> some Collection<String> { ["a", "b"] }
print(coll().count, coll().first!, Array(coll()))
let s: some Sequence<Int> = [3, 4]
print(s.map { $0 + 1 })
let a: any Sequence<Int> = [1, 2, 3]
for e in a { print(e) }
let c: any Collection<Int> = [5, 6]
print(c.count, c.map { $0 * 2 }, c.contains(5))
func total(_ s: any Sequence<Int>) -> Int { s.reduce(0, +) }
print(total([1, 2]), total(Set([4])), total(1...3))
func gen(_ s: some Collection<Int>) -> Int { s.reduce(0, +) + s.count }
print(gen([1, 2]), gen(1...4))
var dict = ["a": [1], "b": [2]]
let i = dict.index(forKey: "a")!
dict.values[i].append(9)
print(dict["a"]!)
var counts = ["x": 1]
counts.values[counts.startIndex] += 4
print(counts)
func str<T: BinaryInteger>(_ x: T) -> String { String(x) + String(x, radix: 2) }
print(str(5), str(UInt8(200)))
func takesAny(_ x: Any) -> String { "\(x)" }
print(([1, "b", 2.5] as [Any]).map(takesAny))
let seqs: [any Collection<Int>] = [[1], Set([2]), 3...4]
print(seqs.map { $0.count })
// prints: false true false true true
// prints: (1, 2)
// prints: (a: 4, b: "x")
// prints: 0
// prints: 2
// prints: 4
// prints: 20
// prints: 2 a ["a", "b"]
// prints: [4, 5]
// prints: 1
// prints: 2
// prints: 3
// prints: 2 [10, 12] true
// prints: 3 4 6
// prints: 5 14
// prints: [1, 9]
// prints: ["x": 5]
// prints: 5101 20011001000
// prints: ["1", "b", "2.5"]
// prints: [1, 1, 2]
