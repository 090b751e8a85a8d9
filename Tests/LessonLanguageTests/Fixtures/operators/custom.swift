// native: alone
prefix operator √
infix operator **: MultiplicationPrecedence
infix operator <+>: Combination
precedencegroup Combination { higherThan: AdditionPrecedence lowerThan: MultiplicationPrecedence associativity: left }
postfix operator %%
infix operator ±
prefix func √ (x: Double) -> Double { x.squareRoot() }
func ** (base: Double, exponent: Int) -> Double {
  var result = 1.0
  for _ in 0..<exponent { result *= base }
  return result
}
postfix func %% (x: Double) -> Double { x / 100 }
func <+> (a: Int, b: Int) -> Int { a * 10 + b }
func ± (value: Double, spread: Double) -> (Double, Double) { (value - spread, value + spread) }
print(√16.0, 2.0 ** 10, 50.0%%, 1.0 + 2.0 ** 3)
print(1 <+> 2 <+> 3, 1 + 2 <+> 3, 2 * 3 <+> 4)
print(3 ± 0.5)
prefix operator +++
prefix func +++ (x: inout Int) -> Int {
  x += 1
  return x
}
var counter = 1
print(+++counter, counter)
// prints: 4.0 1024.0 0.5 9.0
// prints: 123 24 64
// prints: (2.5, 3.5)
// prints: 2 2
