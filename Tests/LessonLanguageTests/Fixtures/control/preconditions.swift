// A program stops where it says so.
func root(_ x: Double) -> Double {
  precondition(x >= 0, "x is negative")  // stops: 3: Precondition failed: x is negative
  return x.squareRoot()
}
print(root(4))  // prints: 2.0
print(root(-1))
