// One expression whose value is nothing.
func d() -> Int {
  print("x")  // error: 3: cannot convert value of type '()' to expected argument type 'Int'
}
let f = { (n: Int) -> Int in  // error: 23: declared closure result 'Int' is incompatible with return type '()'
  print(n)
}
