// native: alone
struct F: ~Copyable { let n: Int; deinit { print("close", n) } }
func take(_ f: consuming F) -> Bool { f.n > 0 }
func o() { let f = F(n: 2); repeat { _ = take(f) } while false; print("o") }
o()
func p() { let f = F(n: 3); for _ in 0..<2 { _ = take(f); break } ; print("p") }
p()
func h(_ k: Int) { let f = F(n: 4); switch k { case 0: _ = take(f); case 1: print(f.n); default: break }; print("h") }
h(0); h(1); h(2)
func q() { var o: F? = F(n: 5); if let x = o.take() { print("got", x.n) }; print(o == nil) }
q()
func r(_ b: Bool) -> F { let f = F(n: 6), g = F(n: 7); return b ? f : g }
print(r(true).n)
func s() { let f = F(n: 8); let ok = take(f) && true; print(ok) }
s()
func t() { let f = F(n: 9); if take(f) { print("in") } else { print("out") }; print("t") }
t()
enum Slot: ~Copyable { case full(F), empty }
func u(_ s: consuming Slot) { switch s { case .full(let f): print("full", f.n); case .empty: print("empty") } }
u(.full(F(n: 10))); u(.empty)
func v(_ s: borrowing Slot) -> Int { switch s { case .full(let f): return f.n; case .empty: return 0 } }
func w() { let s = Slot.full(F(n: 11)); print(v(s), v(s)) }
w()
struct L: ~Copyable { var items = [1]; var f = F(n: 12); mutating func add() { items.append(2) } }
func x() { var l = L(); l.add(); l.f = F(n: 13); print(l.items, l.f.n) }
x()
func y() { let f = F(n: 14); let c = { () -> Int in f.n * 2 }; print(c() + c()) }
y()
func z(_ f: inout F) { let old = f; f = F(n: old.n + 1) }
func zz() { var f = F(n: 15); z(&f); z(&f); print(f.n) }
zz()
// prints: close 2
// prints: o
// prints: close 3
// prints: p
// prints: close 4
// prints: h
// prints: 4
// prints: close 4
// prints: h
// prints: close 4
// prints: h
// prints: got 5
// prints: close 5
// prints: true
// prints: close 7
// prints: close 6
// prints: 6
// prints: close 8
// prints: true
// prints: close 9
// prints: in
// prints: t
// prints: full 10
// prints: close 10
// prints: empty
// prints: 11 11
// prints: close 11
// prints: close 12
// prints: [1, 2] 13
// prints: close 13
// prints: 56
// prints: close 14
// prints: close 15
// prints: close 16
// prints: 17
// prints: close 17
