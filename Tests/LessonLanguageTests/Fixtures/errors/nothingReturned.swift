// One expression whose value is nothing.
func d() -> Int {
  print("x")
}
struct S {
  var n: Int { print("x") }
}
