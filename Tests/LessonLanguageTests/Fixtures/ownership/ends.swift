// native: alone
struct F: ~Copyable { let n: Int; init(_ n: Int) { self.n = n; print("open", n) }; deinit { print("close", n) }
 consuming func finish() -> Int { let m = n; discard self; return m }
 consuming func end() { print("end", n) }
 borrowing func show() { print("show", n) } }
func a() { let f = F(1); f.show(); print("a ends") }
a()
func b() { let f = F(2); print(f.finish()); print("b ends") }
b()
func c(_ f: consuming F) { f.show(); print("c ends") }
func d() { let f = F(3); c(f); print("d ends") }
d()
func e(_ f: borrowing F) { f.show() }
func g() { let f = F(4); e(f); f.end(); print("g ends") }
g()
func h() { let f = F(5); let k = f; k.show(); print("h ends") }
h()
func i() { var f = F(6); f = F(7); f.show() }
i()
func j() { _ = F(8); print("j ends") }
j()
func k(_ c: Bool) { let f = F(9); if c { f.end() } else { print("not") } ; print("k ends") }
k(true); k(false)
func l() -> F { let f = F(10); return f }
func m() { let x = l(); x.show() }
m()
func n() { F(11).show(); print("n") }
n()
func o(_ f: inout F) { f = F(13) }
func p() { var f = F(12); o(&f); f.show() }
p()
for q in 0..<2 { let f = F(20 + q); f.show() }
// prints: open 1
// prints: show 1
// prints: a ends
// prints: close 1
// prints: open 2
// prints: 2
// prints: b ends
// prints: open 3
// prints: show 3
// prints: c ends
// prints: close 3
// prints: d ends
// prints: open 4
// prints: show 4
// prints: end 4
// prints: close 4
// prints: g ends
// prints: open 5
// prints: show 5
// prints: h ends
// prints: close 5
// prints: open 6
// prints: open 7
// prints: close 6
// prints: show 7
// prints: close 7
// prints: open 8
// prints: close 8
// prints: j ends
// prints: open 9
// prints: end 9
// prints: close 9
// prints: k ends
// prints: open 9
// prints: not
// prints: close 9
// prints: k ends
// prints: open 10
// prints: show 10
// prints: close 10
// prints: open 11
// prints: show 11
// prints: close 11
// prints: n
// prints: open 12
// prints: open 13
// prints: close 12
// prints: show 13
// prints: close 13
// prints: open 20
// prints: show 20
// prints: close 20
// prints: open 21
// prints: show 21
// prints: close 21
