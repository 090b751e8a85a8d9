// native: alone
@propertyWrapper struct N { var wrappedValue: Int; init(v: Int) { wrappedValue = v } }
@propertyWrapper struct W { var wrappedValue: Int }
func g() { @W var x: Int; print(x) }  // error: 33: variable '_x' used by function definition before being initialized
func h(_ b: Bool) { @W var x: Int; if b { x = 3 }; print(x) }  // error: 58: variable '_x' used by function definition before being initialized
func i() { @W var x: Int; x += 1 }  // error: 27: variable '_x' used by function definition before being initialized
func k() { @W var x: Int; let c = { x }; x = 3; print(c()) }  // error: 35: variable '_x' captured by a closure before being initialized
