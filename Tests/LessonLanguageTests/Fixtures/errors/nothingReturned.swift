// One expression whose value is nothing.
func d() -> Int {
  print("x")  // error: 3: cannot convert return expression of type '()' to return type 'Int'
}
struct S {
  var n: Int { print("x") }  // error: 16: cannot convert return expression of type '()' to return type 'Int'
}
