for i in 0..<2 {
  let p = i * 2
  func twice(_ n: Int) -> Int { n == 0 ? p : twice(n - 1) + p }
  print([1, 2].map { twice($0) + p })
  print([1, 2].map(twice))
}
do {
  let q = 5
  let r = [1, 2, 3]
  func f(_ x: Int) -> Int { q + x + r.count }
  func even(_ n: Int) -> Bool { n == 0 ? true : odd(n - 1) }
  func odd(_ n: Int) -> Bool { n == 0 ? q < 0 : even(n - 1) }
  print(r.map(f), even(10))
  let later = 9
  func g() -> Int { later + f(1) }
  print(g())
  for k in 0..<2 {
    let z = k + q
    func h<T>(_ t: T) -> String { "\(t) \(z) \(q)" }
    print(h(1), h("a"))
    struct P { var a = 1; func m() -> Int { a + 1 } }
    print(P().m())
    var sum: Int { z + q }
    print(sum)
  }
}
while true {
  let p = 3
  func f() -> Int { p }
  let c = { f() + p }
  print(c(), f())
  if f() == 3 { let t = 4; func w() { print(t, p, f()) }; w() }
  break
}
if let v = Optional(3) {
  func f() -> Int { v + 1 }
  print(f())
}
guard let top = Optional(4) else { fatalError() }
func useTop() -> Int { top * 2 }
print(useTop())
for (a, b) in [(1, 2)] {
  func add() -> Int { a + b }
  defer { print("d", add()) }
  print(add())
}
do {
  enum E: Error { case x(Int) }
  func t() throws { throw E.x(3) }
  do { try t() } catch E.x(let n) { func s() -> Int { n * 2 }; print(s()) } catch {}
}
// prints: [0, 0]
// prints: [0, 0]
// prints: [6, 8]
// prints: [4, 6]
// prints: [9, 10, 11] true
// prints: 18
// prints: 1 5 5 a 5 5
// prints: 2
// prints: 10
// prints: 1 6 5 a 6 5
// prints: 2
// prints: 11
// prints: 6 3
// prints: 4 3 3
// prints: 4
// prints: 8
// prints: 3
// prints: d 3
// prints: 6
