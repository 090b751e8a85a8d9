// native: alone
struct F: ~Copyable { let n: Int; deinit { print("close", n) } }
func take(_ f: consuming F) -> Bool { f.n > 0 }
func a(_ b: Bool) { let f = F(n: 1); if b && take(f) { print("t") }; print(f.n) }  // error: 25: 'f' used after consume
func c(_ b: Bool) { let f = F(n: 1); let r = b ? take(f) : false; print(r, f.n) }  // error: 25: 'f' used after consume
func d() { let f = F(n: 1); guard take(f) else { return }; print(f.n) }  // error: 16: 'f' used after consume
func e() { let f = F(n: 1); defer { _ = take(f) }; print(f.n) }  // error: 16: noncopyable 'f' cannot be consumed when captured by an escaping closure or borrowed by a non-Escapable type
func g() { let f = F(n: 1); while take(f) { break }; print(f.n) }  // error: 16: 'f' used after consume
func h(_ k: Int) { let f = F(n: 1); switch k { case 0: _ = take(f); fallthrough; case 1: print(f.n); default: break } }  // error: 24: 'f' used after consume
func i() throws { let f = F(n: 1); do { _ = take(f); throw E.e } catch { print(f.n) } }  // error: 23: 'f' used after consume
enum E: Error { case e }
func j() { let f = F(n: 1); let o: F? = f; print(o == nil, f.n) }  // error: 16: 'f' used after consume
func k() { let o: F? = F(n: 1); let p = o; print(p == nil, o == nil) }  // error: 16: 'o' used after consume
func l() { let o: F? = F(n: 1); if let x = o { print(x.n) }; if let y = o { print(y.n) } }  // error: 16: 'o' consumed more than once
func m() { let f = F(n: 1); func inner() { _ = take(f) }; inner(); inner() }  // error: 16: noncopyable 'f' cannot be consumed when captured by an escaping closure or borrowed by a non-Escapable type
func n() { let f = F(n: 1); let t = [1, 2].map { _ in take(f) }; print(t) }  // error: 16: noncopyable 'f' cannot be consumed when captured by an escaping closure or borrowed by a non-Escapable type
func o() { let f = F(n: 1); repeat { _ = take(f) } while false; print(f.n) }  // error: 16: 'f' used after consume
func p() { let f = F(n: 1); for _ in 0..<2 { if take(f) { break } } }  // error: 16: 'f' consumed in a loop
