// A name is declared once in a scope.
let a = 1
let a = 2  // error: 5: invalid redeclaration of 'a'
func f() {}
func f() {}  // error: 6: invalid redeclaration of 'f()'
struct S {
  var x = 1
  var x = 2  // error: 7: invalid redeclaration of 'x'
  func g() {}
  func g() {}  // error: 8: invalid redeclaration of 'g()'
}
struct S {}  // error: 8: invalid redeclaration of 'S'
func h(_ n: Int) {
  let b = 1
  var b = 2  // error: 7: invalid redeclaration of 'b'
  print(b)
}
func fine(_ n: Int) {}
func fine(_ n: String) {}
