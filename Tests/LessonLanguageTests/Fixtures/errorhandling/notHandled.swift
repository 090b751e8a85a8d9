struct Failure: Error {}
func f() throws -> Int { throw Failure() }
struct S {
  var x: Int { get throws { throw Failure() } }
  func m() throws -> Int { 1 }
  subscript(i: Int) -> Int { get throws { 1 } }
}
func a() { let a = f(); print(a) } // error: 20: call can throw, but it is not marked with 'try' and the error is not handled
func b() { let a = try f(); print(a) } // error: 20: errors thrown from here are not handled
func c() { throw Failure() } // error: 12: error is not handled because the enclosing function is not declared 'throws'
func d() throws { let a = f(); print(a) } // error: 27: call can throw but is not marked with 'try'
func g() throws {
  let s = S()
  print(s.x) // error: 9: property access can throw but is not marked with 'try'
  print(s.m()) // error: 9: call can throw but is not marked with 'try'
  print(s[0]) // error: 9: subscript access can throw but is not marked with 'try'
}
func h() throws {
  defer { print(try f()) } // error: 21: call can throw, but errors cannot be thrown out of a defer body
  print(1)
}
func i(x: Int = try f()) { print(x) } // error: 21: call can throw, but errors cannot be thrown out of a default argument
func j() { print([1].map { _ in try f() }) } // error: 18: call can throw, but it is not marked with 'try' and the error is not handled
func k(_ value: @autoclosure () -> Int) { print(value()) }
func l() throws { k(try f()) } // error: 25: call can throw, but it is executed in a non-throwing autoclosure
struct P { var x = try f() } // error: 24: call can throw, but errors cannot be thrown out of a property initializer
func n(_ c: () throws -> Void) rethrows {
  try c()
  print(try f()) // error: 13: call can throw, but the error is not handled; a function declared 'rethrows' may only throw if its parameter does
  throw Failure() // error: 3: a function declared 'rethrows' may only throw if its parameter does
}
