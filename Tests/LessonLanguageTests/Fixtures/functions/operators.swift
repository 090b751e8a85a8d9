// Operators of one's own, infix, prefix and postfix, with precedence.
infix operator **: MultiplicationPrecedence
prefix operator √
postfix operator °
func ** (base: Int, exponent: Int) -> Int {
  var result = 1
  for _ in 0..<exponent { result *= base }
  return result
}
prefix func √ (x: Double) -> Double { x.squareRoot() }
postfix func ° (x: Double) -> Double { x * Double.pi / 180 }
print(2 ** 10)  // prints: 1024
print(1 + 2 ** 3)  // prints: 9
print(√16)  // prints: 4.0
print(180.0°)  // prints: 3.141592653589793
struct V: Equatable {
  var x: Int, y: Int
  static func + (a: V, b: V) -> V { V(x: a.x + b.x, y: a.y + b.y) }
  static func * (k: Int, v: V) -> V { V(x: k * v.x, y: k * v.y) }
  static prefix func - (v: V) -> V { V(x: -v.x, y: -v.y) }
  static func += (a: inout V, b: V) { a = a + b }
}
var v = V(x: 1, y: 2) + 3 * V(x: 1, y: 1)
print(v)  // prints: V(x: 4, y: 5)
v += -V(x: 1, y: 1)
print(v, v == V(x: 3, y: 4), v != V(x: 3, y: 4))  // prints: V(x: 3, y: 4) true false
infix operator <+>: AdditionPrecedence
func <+> (a: [Int], b: [Int]) -> [Int] { zip(a, b).map { $0 + $1 } }
print([1, 2] <+> [10, 20])  // prints: [11, 22]
