// native: alone
struct P { var n = [1] }
func t(_ p: consuming P) -> Int { p.n.append(1); return p.n.count }
func b(_ p: borrowing P) -> Int { p.n.count }
func o(_ p: __owned P, _ q: __shared P) -> Int { p.n.count + q.n.count }
func s(_ p: sending P) -> Int { p.n.count }
func g() {
  var x = P()
  let y = consume x
  print(y.n)
  x = P(n: [3])
  print(x.n)
  let z = copy x
  print(z.n, t(consume x))
  print(b(z), o(z, y), s(z), t(z), z)
}
g()
func g(_ p: inout P) { var q = consume p; q.n.append(7); p = q }
var v = P()
g(&v)
print(v)
struct S { var n = 0
 consuming func bumped() -> S { n += 1; return self }
 borrowing func r() -> Int { n }
}
print(S().bumped().n)
let s1 = S(); print(s1.bumped().n, s1.n, s1.r())
func i() {
  var x = P()
  for k in 0..<2 { let y = consume x; print(y); x = P(n: [k]) }
}
i()
struct FD: ~Copyable { var n: Int
  consuming func close() { print("close", n) }
  borrowing func read() -> Int { n }
  mutating func inc() { n += 1 }
}
func use(_ f: borrowing FD) { print(f.n) }
func take(_ f: consuming FD) { print(f.n) }
func a() {
  let y = FD(n: 4)
  use(y)
  use(y)
  take(y)
  var x = FD(n: 1)
  x.inc()
  print(x.read())
  x.close()
}
a()
enum EE: ~Copyable { case a(Int), b }
func sw(_ e: consuming EE) -> Int { switch consume e { case .a(let n): return n; case .b: return 0 } }
print(sw(.a(4)))
func f<T: ~Copyable>(_ x: borrowing T) { print("generic") }
f(3)
f(FD(n: 1))
protocol Closable: ~Copyable { consuming func close() }
extension FD: Closable {}
func shut<T: Closable & ~Copyable>(_ t: consuming T) { t.close() }
shut(FD(n: 9))
extension P { consuming func grown(by k: Int) -> Self { n.append(k); return self } }
print(P().grown(by: 5).n)
let c = { (p: borrowing P) in p.n.count }
print(c(P()))
let fn: (consuming P) -> Int = t
print(fn(P()))
// prints: [1]
// prints: [3]
// prints: [3] 2
// prints: 1 2 1 2 P(n: [3])
// prints: P(n: [1, 7])
// prints: 1
// prints: 1 0 0
// prints: P(n: [1])
// prints: P(n: [0])
// prints: 4
// prints: 4
// prints: 4
// prints: 2
// prints: close 2
// prints: 4
// prints: generic
// prints: generic
// prints: close 9
// prints: [1, 5]
// prints: 1
// prints: 2
