// native: alone
struct F: ~Copyable { let n: Int; deinit { print("close", n) } }
struct Pair: ~Copyable { var a: F; var b: F }
func t() { let p = Pair(a: F(n: 1), b: F(n: 2)); print(p.a.n + p.b.n) }
t()
class C { var f: F; init(_ n: Int) { f = F(n: n) }; deinit { print("C gone") } }
func u() { let c = C(3); print(c.f.n) }
u()
func v() { let f: F? = F(n: 4); print(f == nil) ; }
func w() { var c: C? = C(5); c = nil; print("w") ; _ = c }
w()
func thr() throws { let f = F(n: 6); _ = f.n; throw E.e }
enum E: Error { case e }
do { try thr() } catch { print("caught") }
func early(_ b: Bool) -> Int { let f = F(n: 7); guard b else { return 0 }; return f.n }
print(early(false), early(true))
func clo() { let f = F(n: 8); let c = { print(f.n) }; c(); print("clo ends") }
clo()
func take(_ f: consuming F) -> Int { f.n }
print(take(F(n: 9)))
func swapIt() { var a = F(n: 10), b = F(n: 11); swap(&a, &b); print(a.n, b.n) }
swapIt()
func defers() { let f = F(n: 12); defer { print("defer") }; print(f.n) }
defers()
func loop() { for i in 13..<16 { let f = F(n: i); if i == 14 { continue }; print(f.n) } }
loop()
// prints: 3
// prints: close 1
// prints: close 2
// prints: 3
// prints: C gone
// prints: close 3
// prints: C gone
// prints: close 5
// prints: w
// prints: close 6
// prints: caught
// prints: close 7
// prints: close 7
// prints: 0 7
// prints: 8
// prints: clo ends
// prints: close 8
// prints: close 9
// prints: 9
// prints: 11 10
// prints: close 10
// prints: close 11
// prints: 12
// prints: defer
// prints: close 12
// prints: 13
// prints: close 13
// prints: close 14
// prints: 15
// prints: close 15
