// A run-time error of arithmetic, at its place.
func divide(_ a: Int, _ b: Int) -> Int {
  return a / b  // stops: 10: division by zero
}
print(divide(7, 2))  // prints: 3
print(divide(7, 0))
