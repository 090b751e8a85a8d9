// `T!` is an optional where one is wanted, and what it wraps everywhere else.
struct S { var a: Int!; var b: String! = "x"; let c: Int! ; func f() -> Int! { 3 }
  subscript(i: Int) -> Int! { i > 3 ? nil : i }
}
var x: Int! = 3
print(x + 1)
let y = x
print(y as Any)
x = nil
print(x == nil)
x = 5
let z: Int = x
print(z)
if let w = x { print(w) }
print(x ?? 9)
var s = S(a: nil, c: 4)
s.a = 7
print(s.a + s.c, s.b.count, s.b + "!")
print(s.f() * 2)
let q: Int = s[2]
print(q, s[5] == nil)
func g(_ p: Int!) -> Int { p == nil ? 0 : p * 2 }
print(g(4), g(nil), g(x))
func h() -> String! { "hey" }
print(h().uppercased())
let k: String? = h()
print(k!)
x += 2
print(x!)
let arr: [Int]! = [1, 2, 3]
print(arr.count, arr[1], arr.map { $0 * 2 })
for e in arr { print(e, terminator: " ") }
print()
var d: Double! = 2.5
print(d * 2, d > 1, -d)
d *= 2
print(d!)
switch x { case .some(let v): print("some", v); case .none: print("none") }
let m = x.map { $0 + 1 }
print(m!)
print(x?.description ?? "nil")
func late() { var t: Int!; t = 4; print(t + 1) }
late()
let fn: ((Int) -> Int)! = { $0 + 1 }
print(fn(2))
let any: Any = x as Any
print(any)
print(max(x, 3), [x, 2].count, "\(x!)")
print(x > 3 && x < 10)
// prints: 4
// prints: Optional(3)
// prints: true
// prints: 5
// prints: 5
// prints: 5
// prints: 11 1 x!
// prints: 6
// prints: 2 true
// prints: 8 0 10
// prints: HEY
// prints: hey
// prints: 7
// prints: 3 2 [2, 4, 6]
// prints: 1 2 3
// prints: 5.0 true -2.5
// prints: 5.0
// prints: some 7
// prints: 8
// prints: 7
// prints: 5
// prints: 3
// prints: Optional(7)
// prints: 7 2 7
// prints: true
