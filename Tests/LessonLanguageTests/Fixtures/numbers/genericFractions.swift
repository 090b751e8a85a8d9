// native: alone
// What the floating-point protocols give.
func root<T: FloatingPoint>(of x: T) -> T {
  var guess = x / 2
  for _ in 0..<30 { guess = (guess + x / guess) / 2 }
  return guess
}
func variance<T: BinaryFloatingPoint>(_ xs: [T]) -> T {
  let mean = xs.reduce(0, +) / T(xs.count)
  return xs.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / T(xs.count)
}
func describe<T: FloatingPoint>(_ x: T) -> String {
  x.isNaN ? "no number" : x.isInfinite ? "endless" : x == x.rounded() ? "whole" : "broken"
}
func fraction<T: BinaryFloatingPoint>(_ x: T) -> Double { Double(x) - Double(x).rounded(.down) }
print(root(of: 2), root(of: Float(9)), 2.0.squareRoot())  // prints: 1.414213562373095 3.0 1.4142135623730951
print(variance([1, 2, 3, 4.0]), variance([Float(2), 4]))  // prints: 1.25 1.0
print(describe(2.0), describe(Float(0.5)), describe(Double.nan), describe(-Float.infinity))  // prints: whole broken no number endless
print(fraction(2.75), fraction(Float(-0.25)), 0.1 + 0.25 * 3)  // prints: 0.75 0.75 0.85
