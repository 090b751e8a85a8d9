// native: alone
let o: Int? = nil, p: Int? = 4
print(o ?? "none", p ?? "none")  // prints: none 4
let x: Any = p ?? "nothing", y: Any = o ?? 2.5
print(x, y)  // prints: 4 2.5
class A { var n: Int { 1 } }; class B: A { override var n: Int { 2 } }; class C: A { override var n: Int { 3 } }
let b: B? = nil, b2: B? = B()
let r: A = b ?? C(), r2: A = b2 ?? C()
print(r.n, r2.n)  // prints: 3 2
protocol P { var v: String { get } }
struct S: P { var v = "S" }; struct T: P { var v = "T" }
let s: S? = nil, s2: S? = S()
let q: any P = s ?? T(), q2: any P = s2 ?? T()
print(q.v, q2.v)  // prints: T S
let e: Double = p.map(Double.init) ?? 1
print(e)  // prints: 4.0
let words: [Any] = [o ?? "x", p ?? "y"]
print(words)  // prints: ["x", 4]
