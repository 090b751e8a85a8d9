// native: alone
func takesAny(_ x: Any) -> String { "\(x)" }
print([1, "a"].map(takesAny))
print([1, 2].map(takesAny))
let f: (Int) -> Any = takesAny
print(f(3))
class A {}; class B: A { }
func mk() -> B { B() }
let g: () -> A = mk
print(g() is B)
func ta(_ a: A) -> String { "\(type(of: a))" }
let h: (B) -> String = ta
print(h(B()))
print([B(), B()].map(ta))
func half(_ i: Int) -> Int { i / 2 }
let k: (Int) throws -> Int? = half
print(try k(8) as Any)
func opt(_ i: Int?) -> Int { i ?? -1 }
let l: (Int) -> Int? = opt
print(l(3) as Any)
func apply(_ f: (Int) -> Any, _ x: Int) -> Any { f(x) }
print(apply(half, 9), apply(opt, 3))
print([1, 2, 3].compactMap(half), [1, nil].map(opt))
func ap2<T, U>(_ t: T, _ f: (T) -> U) -> U { f(t) }
print(ap2(3, takesAny), ap2("s", opt2))
func opt2(_ s: String?) -> Int { s?.count ?? 0 }
let fs: [(Int) -> Any] = [half, opt, takesAny]
for f in fs { print(f(10)) }
protocol P { var n: Int { get } }
extension Int: P { var n: Int { self } }
func tp(_ p: any P) -> Int { p.n + 1 }
print([1, 2].map(tp))
print((1...3).map(takesAny), ["a": 1].mapValues(takesAny))
func nothing() {}
let v: () -> Any = nothing
print(v())
func two(_ a: Any, _ b: Int?) -> Int { b ?? 0 }
let t: (String, Int) -> Int? = two
print(t("a", 3) as Any)
print([3, 1, 2].sorted(by: cmp), [1, 2].contains(where: pr))
func cmp(_ a: Int?, _ b: Int?) -> Bool { a! < b! }
func pr(_ a: Any) -> Bool { a is Int }
let cl = { (x: Any) -> Int in 1 }
let cl2: (Int) -> Int? = cl
print(cl2(1) as Any)
print([1, 2].map(Optional.some), [1, 2].map(String.init))
[1, "z"].forEach(show)
func show(_ x: Any) { print("show", x) }
// prints: ["1", "a"]
// prints: ["1", "2"]
// prints: 3
// prints: true
// prints: B
// prints: ["B", "B"]
// prints: Optional(4)
// prints: Optional(3)
// prints: 4 3
// prints: [0, 1, 1] [1, -1]
// prints: 3 1
// prints: 5
// prints: 10
// prints: 10
// prints: [2, 3]
// prints: ["1", "2", "3"] ["a": "1"]
// prints: ()
// prints: Optional(3)
// prints: [Optional(1), Optional(2), Optional(3)] true
// prints: Optional(1)
// prints: [Optional(1), Optional(2)] ["1", "2"]
// prints: show 1
// prints: show z
