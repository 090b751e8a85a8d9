// native: alone
func k() { var x: Int; let c = { x }; x = 3; print(c()) }  // error: 32: variable 'x' captured by a closure before being initialized
func m() { let x: Int; let c = { x }; x = 3; print(c()) }  // error: 32: constant 'x' captured by a closure before being initialized
func f() { var x: Int
  func g() { x = 3 }
  g()  // error: 3: variable 'x' used by function definition before being initialized
}
