// native: alone
protocol V { associatedtype B: V; var body: B { get }; var n: Int { get } }
extension Never: V { var body: Never { fatalError() }; var n: Int { 0 } }
struct L: V, Codable, Hashable { var k = 1; var body: Never { fatalError() }; var n: Int { k } }
struct A: V { var body: some V { L(k: 4) }; var n: Int { body.n } }
func make() -> some V { L(k: 2) }
struct H { var x: some V = L(k: 5); var xs: [some V] = [L(k: 6)]; var o: (some V)? = L(k: 7) }
let h = H(); print(h.x.n, h.xs.map(\.n), h.o!.n, h)
var list = [make(), make()]; list.append(make()); print(list.count)
let any: any V = A(); print(any.body.n, type(of: any.body))
let kp = \A.body; print(A()[keyPath: kp].n)
let c = { make() }; print(c().n)
enum E<T> { case some(T), none }
let e = E.some(make()); if case .some(let q) = e { print(q.n) }
func gen<T: V>(_ t: T) -> [T] { [t, t] }
print(gen(make()).count, gen(A().body)[0].n)
var d = ["a": make()]; d["b"] = make(); print(d.count)
for m in Mirror(reflecting: make()).children { print(m.label!, m.value) }
print(make(), String(describing: make()), "\(make())")
switch Optional(make()) { case .some(let z): print(z.n); case nil: print("nil") }
func eq() -> some Hashable { L(k: 3) }
print(Set([eq(), eq()]).count, [eq(): 1][eq()]!)
func enc() -> some Codable { L(k: 9) }
print((make() as? L)?.k ?? 0, make() is L)
class K { lazy var z: L = L(); func r() -> some V { z } }
let k = K(); print(k.z.n, k.r().n)
func thr(_ b: Bool) throws -> some V { if b { throw X.x }; return L(k: 8) }
enum X: Error { case x }
print(try thr(false).n, (try? thr(true)) == nil)
func ino(_ v: inout some V) -> some V { v }
var lv = L(k: 6); print(ino(&lv).n)
extension Array where Element: V { var total: some Comparable { reduce(0) { $0 + $1.n } } }
print([L(k: 1), L(k: 2)].total > [L(k: 1)].total)
// prints: 5 [6] 7 H(x: main.L(k: 5), xs: [main.L(k: 6)], o: Optional(main.L(k: 7)))
// prints: 3
// prints: 4 L
// prints: 4
// prints: 2
// prints: 2
// prints: 2 4
// prints: 2
// prints: k 2
// prints: L(k: 2) L(k: 2) L(k: 2)
// prints: 2
// prints: 1 1
// prints: 2 true
// prints: 1 1
// prints: 8 true
// prints: 6
// prints: true
