// native: alone
class C { let n: Int; init(_ n: Int) { self.n = n }; deinit { print("close", n) } }
func t() { let a = C(1); let b = C(2); print("end", a.n, b.n) }
t()
func u() { do { let a = C(1); let b = C(2); print("end", a.n, b.n) } ; print("u") }
u()
func v(_ b: Bool) -> Int { let a = C(1); if b { let c = C(3); let d = C(4); return c.n + d.n }; return a.n }
print(v(true), v(false))
// prints: end 1 2
// prints: close 2
// prints: close 1
// prints: end 1 2
// prints: close 2
// prints: close 1
// prints: u
// prints: close 4
// prints: close 3
// prints: close 1
// prints: close 1
// prints: 7 1
