// One expression whose value is nothing.
func d() -> Int {
  print("x")  // error: 3: cannot convert value of type '()' to expected argument type 'Int'
}
struct S {
  var n: Int { print("x") }  // error: 16: cannot convert value of type '()' to expected argument type 'Int'
}
