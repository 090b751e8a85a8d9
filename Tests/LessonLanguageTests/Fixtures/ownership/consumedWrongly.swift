// native: alone
struct F: ~Copyable { let n: Int; deinit { print("close", n) } ; consuming func end() {} ; mutating func m() {} }
func take(_ f: consuming F) {}
func x() { let f = F(n: 1); take(f); take(f) }  // error: 16: 'f' consumed more than once
func y() { let f = F(n: 1); f.end(); print(f.n) }  // error: 16: 'f' used after consume
func z(_ f: borrowing F) { take(f) }  // error: 10: 'f' is borrowed and cannot be consumed
func w() { let f = F(n: 1); for _ in 0..<2 { take(f) } }  // error: 16: 'f' consumed in a loop
func v(_ b: Bool) { let f = F(n: 1); if b { take(f) }; print(f.n) }  // error: 25: 'f' used after consume
func u() { let f = F(n: 1); let g = f; print(f.n, g.n) }  // error: 16: 'f' used after consume
func t() { let f = F(n: 1); let c = { take(f) }; c() }  // error: 16: noncopyable 'f' cannot be consumed when captured by an escaping closure or borrowed by a non-Escapable type
class C { var f = F(n: 3); func out() -> F { f } }  // error: 46: 'self.f' is borrowed and cannot be consumed
func s(_ f: inout F) { take(f) }  // error: 10: missing reinitialization of inout parameter 'f' after consume
