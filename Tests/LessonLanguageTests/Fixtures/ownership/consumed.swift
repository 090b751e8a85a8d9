struct P { var n = [1] }
func f() {
  let x = P() // error: 11: 'x' used after consume
  let y = consume x
  print(y.n)
  print(x.n)
}
func i() {
  let x = P() // error: 11: 'x' used after consume
  for _ in 0..<2 { let y = consume x; print(y) }
}
func j(_ c: Bool) {
  let x = P() // error: 11: 'x' used after consume
  if c { _ = consume x }
  print(x)
}
func l(_ p: P) { let q = consume p; print(q, p) } // error: 10: 'p' used after consume
func b2(_ p: borrowing P) -> P { p } // error: 11: 'p' is borrowed and cannot be consumed
func b3(_ p: borrowing P) -> P { copy p }
func b4(_ p: borrowing P) { let q = p; print(q) } // error: 11: 'p' is borrowed and cannot be consumed
func b5(_ p: borrowing P) { print(p) } // error: 11: 'p' is borrowed and cannot be consumed
struct FD: ~Copyable { var n: Int
  consuming func close() { print("close", n) }
  borrowing func read() -> Int { n }
  mutating func inc() { n += 1 }
}
func use(_ f: borrowing FD) { print(f.n) }
func take(_ f: consuming FD) { print(f.n) }
func a() {
  let x = FD(n: 1) // error: 7: 'x' used after consume
  let y = x // error: 7: 'y' consumed more than once
  print(x.n)
  use(y)
  take(y)
  take(y)
}
func b() {
  var x = FD(n: 1) // error: 7: 'x' used after consume
  x.inc()
  print(x.read())
  x.close()
  print(x.n)
}
struct S { var n = [0]
 borrowing func s() -> S { self } // error: 17: 'self' is borrowed and cannot be consumed
}
