func f(_ n: Int) -> Int { f(n + 1) } // warning: 27: function call causes an infinite recursion
func g(_ n: Int) -> Int {
  let x = n
  return g(x) + 1 // warning: 10: function call causes an infinite recursion
}
struct S {
  func m() { m() } // warning: 14: function call causes an infinite recursion
  subscript(i: Int) -> Int { self[i] } // warning: 34: function call causes an infinite recursion
}
func h(_ n: Int) -> Int {
  if n > 3 { return h(n) } // warning: 21: function call causes an infinite recursion
  else { return h(n - 1) } // warning: 17: function call causes an infinite recursion
}
func ok(_ n: Int) -> Int { n == 0 ? 0 : ok(n - 1) }
func fine(_ n: Int) -> Int { guard n > 0 else { return 0 }; return fine(n - 1) }
func both(_ n: Int) -> Bool { n > 0 && both(n - 1) }
func endless() { while true { endless() } } // warning: 31: function call causes an infinite recursion
func first(_ n: Int) -> Int { for i in 0..<n where i > 3 { return i }; return n < 0 ? 0 : first(n - 1) }
func caught(_ n: Int) throws -> Int { try check(n); return try caught(n - 1) }
func check(_ n: Int) throws {}
func chained(_ n: Int?) -> Int? { n.map { chained($0 - 1) ?? 0 } }
print(ok(3), fine(2), both(1))
// prints: 0 0 false
