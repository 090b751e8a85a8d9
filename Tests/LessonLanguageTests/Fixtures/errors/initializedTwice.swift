// A constant is given its value once.
func c() {
  let n: Int
  n = 1
  n = 2  // error: 3: immutable value 'n' may only be initialized once
  print(n)
}
func d() {
  let n: Int
  for i in 0..<3 { n = i }  // error: 20: immutable value 'n' may only be initialized once
}
