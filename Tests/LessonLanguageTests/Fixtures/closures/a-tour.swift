// closures & captures
func makeCounter() -> (next: () -> Int, reset: () -> Void) { var n = 0; return ({ n += 1; return n }, { n = 0 }) }
let c = makeCounter(); _ = c.next(); print(c.next()); c.reset(); print(c.next())
var fs: [() -> Int] = []
for i in 1...3 { fs.append { i * 10 } }
print(fs.map { $0() })
var x = 1
let byRef = { x }, byValue = { [x] in x }
x = 5
print(byRef(), byValue())
struct Counter { var n = 0; mutating func run(_ f: (inout Int) -> Void) { f(&n) } }
var k = Counter(); k.run { $0 += 5 }; k.run { $0 *= 2 }; print(k.n)
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry(+)(3)(4), curry(max)(2)(9))
let add: (Int, Int) -> Int = { $0 + $1 }
print([1, 2, 3].map(curry(add)(10)))
func run(times n: Int, before: () -> Void = {}, body: (Int) -> Void, after: () -> Void) { before(); for i in 0..<n { body(i) }; after() }
run(times: 2) { print("body", $0) } after: { print("after") }
run(times: 1, before: { print("before") }) { _ in } after: { print("done") }
func log(_ m: @autoclosure () -> String, _ on: Bool) { if on { print(m()) } }
log("a" + "b", true); log({ print("never"); return "" }(), false)
var handlers: [String: (Int) -> Int] = ["sq": { $0 * $0 }]
handlers["neg"] = { -$0 }
print(handlers["sq"]?(4) ?? 0, handlers["neg"]!(3), handlers["zz"]?(1) as Any)
let sorted = ["b": 2, "a": 1].sorted { $0.key < $1.key }.map { (k, v) in "\(k)\(v)" }
print(sorted)
func fix<A, B>(_ f: @escaping ((A) -> B, A) -> B) -> (A) -> B { { a in f(fix(f), a) } }
print(fix { (r: (Int) -> Int, n: Int) in n == 0 ? 1 : n * r(n - 1) }(5))
let opt: ((Int) -> Int)? = { $0 + 1 }
print(opt?(1) ?? 0, opt.map { $0(5) } as Any)
func vary(_ xs: Int..., sep: String = ",") -> String { xs.map(String.init).joined(separator: sep) }
print(vary(1, 2, 3), vary(4, sep: "-"), vary())
func outer() -> Int { var t = 0; func a(_ n: Int) { t += n; if n > 0 { b(n - 1) } }; func b(_ n: Int) { t += 100; if n > 0 { a(n - 1) } }; a(3); return t }
print(outer())
var arr = [3, 1, 2]; let s = { arr.sort() }; s(); print(arr)
func mutate(_ a: inout [Int], _ i: Int, by f: (inout Int) -> Void) { f(&a[i]) }
mutate(&arr, 0) { $0 = 99 }; print(arr)
let (q, r) = 17.quotientAndRemainder(dividingBy: 5); print(q, r)
let t = (name: "n", value: (1, 2.5)); print(t.value.1, t, t.name)
if case let (a, b) = (1, "z"), a > 0 { print(a, b) }
let nested: [[Int]?] = [[1], nil, [2, 3]]
print(nested.compactMap { $0 }.flatMap { $0 }, nested[0]?.first ?? 0, nested.map { $0?.count ?? -1 })
let str: String? = "5"; print(str.flatMap { Int($0) } ?? 0, str.map { $0 + "!" } ?? "")
label: for i in 0..<3 { for j in 0..<3 { if j == 2 { continue label }; if i == 2 { break label }; print(i, j, terminator: ";") } }
print()
let n = 7
let kind = if n % 2 == 0 { "even" } else if n > 5 { "big odd" } else { "odd" }
let size = switch n { case ..<5: "s"; case 5...10: "m"; default: "l" }
print(kind, size)
repeat { x -= 1 } while x > 2
print(x, (1...3).reversed().map { $0 }, stride(from: 1.0, through: 2.0, by: 0.5).map { $0 })
print(0.1 + 0.2, 1e20, 1.0, -0.0, 100000000000000000.0, 5 / 2, -5 % 3, 7.5.truncatingRemainder(dividingBy: 2), Int(-2.9), UInt8.max &+ 1, 1 << 10, 0b101 ^ 0xF)
// prints: 2
// prints: 1
// prints: [10, 20, 30]
// prints: 5 1
// prints: 10
// prints: 7 9
// prints: [11, 12, 13]
// prints: body 0
// prints: body 1
// prints: after
// prints: before
// prints: done
// prints: ab
// prints: 16 -3 nil
// prints: ["a1", "b2"]
// prints: 120
// prints: 2 Optional(6)
// prints: 1,2,3 4 
// prints: 204
// prints: [1, 2, 3]
// prints: [99, 2, 3]
// prints: 3 2
// prints: 2.5 (name: "n", value: (1, 2.5)) n
// prints: 1 z
// prints: [1, 2, 3] 1 [1, -1, 2]
// prints: 5 5!
// prints: 0 0;0 1;1 0;1 1;
// prints: big odd m
// prints: 2 [3, 2, 1] [1.0, 1.5, 2.0]
// prints: 0.30000000000000004 1e+20 1.0 -0.0 1e+17 2 -2 1.5 -2 0 1024 10
