// native: alone
struct F: ~Copyable { let n: Int; deinit { print("close", n) } }
func mk() -> F { F(n: 1) }
print(mk().n)
func mk2() -> F { let f = F(n: 2); return f }
print(mk2().n)
func mk3(_ b: Bool) -> F { let f = F(n: 3), g = F(n: 4); return b ? f : g }
let k = mk3(true).n
print(k)
class C { let n: Int; init(_ n: Int) { self.n = n }; deinit { print("gone", n) } }
func mc() -> C { C(5) }
print(mc().n)
func mc2(_ b: Bool) -> C { let c = C(6), d = C(7); return b ? c : d }
print(mc2(true).n)
// prints: close 1
// prints: 1
// prints: close 2
// prints: 2
// prints: close 4
// prints: close 3
// prints: 3
// prints: gone 5
// prints: 5
// prints: gone 7
// prints: gone 6
// prints: 6
