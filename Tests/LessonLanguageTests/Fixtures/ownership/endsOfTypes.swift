// native: alone
struct G<T>: ~Copyable { var t: T; deinit { print("G", t) } }
func v() { let g = G(t: "x"); let h = G(t: 3); print(g.t, h.t) }
v()
let global = G(t: 1)
print(global.t)
do { let z = G(t: "in do"); print(z.t) }
struct Token: ~Copyable { var id: Int; deinit { print("deinit", id) }
 consuming func revoke() -> Token { Token(id: id + 1) } }
func tk() { var t = Token(id: 1); t = t.revoke(); print(t.id) }
tk()
struct Counter: ~Copyable { private(set) var n = 0; let name: String
  init(_ name: String) { self.name = name }
  init(starting n: Int) { self.init("s"); self.n = n }
  mutating func inc() { n += 1 }
  mutating func replace() { self = Counter("new") }
  var double: Int { get { n * 2 } set { n = newValue / 2 } }
  subscript(i: Int) -> Int { get { n + i } set { n = newValue - i } }
  var watched = 0 { didSet { print("watched", oldValue, watched) } }
  deinit { print("end", name, n) } }
func ct() { var c = Counter("c"); c.inc(); c.inc(); c.double += 4; c[1] += 10; c.watched = 5; print(c.n, c.double); c.replace(); print(c.name); let d = Counter(starting: 7); print(d.n) }
ct()
func bump(_ c: inout Counter) { c.inc(); c.double = 8 }
func ct2() { var c = Counter("i"); bump(&c); print(c.n); bump(&c) }
ct2()
struct Wrapper: ~Copyable { var c: Counter; var k = 1; init() { c = Counter("w") } ; consuming func take() -> Counter { c } }
func w() { var x = Wrapper(); x.c.inc(); x.k += 1; print(x.c.n, x.k); let c = x.take(); print("took", c.name) }
w()
protocol Named: ~Copyable { var name: String { get } ; mutating func inc() }
extension Counter: Named {}
func show<T: Named & ~Copyable>(_ t: borrowing T) { print("name", t.name) }
func grow<T: Named & ~Copyable>(_ t: inout T) { t.inc() }
func p() { var c = Counter("p"); show(c); grow(&c); print(c.n) }
p()
func make(_ fail: Bool) throws -> Counter { if fail { throw Err.bad }; return Counter("made") }
enum Err: Error { case bad }
func q() { do { let a = try make(false); print(a.n); let b = try make(true); print(b.n) } catch { print("caught") } }
q()
func pick(_ b: Bool) -> Counter { let x = Counter("x"), y = Counter("y"); if b { return x } else { return y } }
func r() { let c = pick(true); print(c.name) }
r()
func s(_ n: Int) { let c = Counter("s"); switch n { case 0: consumeIt(c); case 1: print("one"); default: consumeIt(c) }; print("after") }
func consumeIt(_ c: consuming Counter) { print("consuming", c.name) }
s(0); s(1)
func lp() { var c = Counter("l0"); for i in 1...2 { c = Counter("l\(i)") } ; print(c.name) }
lp()
func opt() { var c: Counter? = Counter("o"); if c != nil { print("some") }; c = nil; print("nil now") }
opt()
struct Box2<T: ~Copyable>: ~Copyable { var v: T; init(_ v: consuming T) { self.v = v } }
func bx() { let b = Box2(Counter("b2")); print(b.v.name) }
bx()
final class Holder { let c: Counter; init() { c = Counter("h") } }
func hd() { let h = Holder(); print(h.c.n); let arr = [h, h]; print(arr.count) }
hd()
func nested() { let a = Counter("a"); do { let b = Counter("b"); print(a.n + b.n) }; print("n") }
nested()
func closures() { let a = Counter("cl"); let f = { a.n + 1 }; print(f(), f()) }
closures()
// prints: x 3
// prints: G 3
// prints: G x
// prints: 1
// prints: in do
// prints: G in do
// prints: deinit 1
// prints: 2
// prints: deinit 2
// prints: watched 0 5
// prints: 14 28
// prints: end c 14
// prints: new
// prints: 7
// prints: end s 7
// prints: end new 0
// prints: 4
// prints: end i 4
// prints: 1 2
// prints: took w
// prints: end w 1
// prints: name p
// prints: 1
// prints: end p 1
// prints: 0
// prints: end made 0
// prints: caught
// prints: end y 0
// prints: x
// prints: end x 0
// prints: consuming s
// prints: end s 0
// prints: after
// prints: one
// prints: end s 0
// prints: after
// prints: end l0 0
// prints: end l1 0
// prints: l2
// prints: end l2 0
// prints: some
// prints: end o 0
// prints: nil now
// prints: b2
// prints: end b2 0
// prints: 0
// prints: 2
// prints: end h 0
// prints: 0
// prints: end b 0
// prints: n
// prints: end a 0
// prints: 1 1
// prints: end cl 0
