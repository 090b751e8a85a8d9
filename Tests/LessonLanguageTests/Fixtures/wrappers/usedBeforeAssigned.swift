// native: alone
@propertyWrapper struct W { var wrappedValue: Int }
func f() { @W var x: Int; x = 3; print(x) }
f()
func g() { @W var x: Int; print(x) }  // error: 33: variable '_x' used by function definition before being initialized
@propertyWrapper struct Clamp { var wrappedValue: Int; var r: ClosedRange<Int>; init(wrappedValue: Int, _ r: ClosedRange<Int>) { self.wrappedValue = wrappedValue; self.r = r } }
func h() { @Clamp(1...3) var a = 2; a = 9; print(a) }
h()
