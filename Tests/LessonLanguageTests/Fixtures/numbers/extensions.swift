// native: alone
// Members for every number, and functions for them.
extension Int {
  var factorial: Int { (1...Swift.max(self, 1)).reduce(1, *) }
  func times(_ body: () -> Void) { for _ in 0..<self { body() } }
  static func ** (a: Int, b: Int) -> Int { (0..<b).reduce(1) { r, _ in r * a } }
}
infix operator **: MultiplicationPrecedence
extension BinaryInteger { var isEven: Bool { self % 2 == 0 } ; func squared() -> Self { self * self } }
extension FloatingPoint { var half: Self { self / 2 } }
extension Numeric { func cubed() -> Self { self * self * self } }
extension Double { var degrees: Double { self * .pi / 180 } }
extension Comparable { func clamped(to r: ClosedRange<Self>) -> Self { min(max(self, r.lowerBound), r.upperBound) } }
print(5.factorial, 2 ** 10, UInt8(7).isEven, 12.squared(), (3.0).half, Float(3).half, 2.cubed(), (1.5).cubed(), 180.0.degrees, 15.clamped(to: 0...10))  // prints: 120 1024 false 144 1.5 1.5 8 3.375 3.141592653589793 10
3.times { print("x", terminator: "") }
print()  // prints: xxx
func sumSquares<T>(_ xs: T...) -> T where T: Numeric { xs.map { $0 * $0 }.reduce(0, +) }
print(sumSquares(1, 2, 3), sumSquares(0.5, 1.5))  // prints: 14 2.5
func lerp<T: BinaryFloatingPoint>(_ a: T, _ b: T, _ t: T) -> T { a + (b - a) * t }
print(lerp(0, 10, 0.25), lerp(Float(1), 2, 0.5))  // prints: 2.5 1.5
func parse<T: LosslessStringConvertible>(_ s: String) -> T? { T(s) }
let p: Int? = parse("5"), q: Double? = parse("2.5"), w: Bool? = parse("true")
print(p!, q!, w!)  // prints: 5 2.5 true
func norm<T: FloatingPoint>(_ v: [T]) -> T { v.map { $0 * $0 }.reduce(0, +).squareRoot() }
print(norm([3, 4]), norm([Float(1), 1]))  // prints: 5.0 1.4142135
func toInts<T: BinaryInteger>(_ xs: [T]) -> [Int] { xs.map { Int($0) } }
print(toInts([UInt8(1), 2]), toInts([Int64(5)]))  // prints: [1, 2] [5]
func dist<T: Strideable>(_ a: T, _ b: T) -> T.Stride { a.distance(to: b) }
print(dist(1, 5), dist(1.5, 2), dist(UInt8(9), 2))  // prints: 4 0.5 -7
print(type(of: 5 / 2), type(of: 5.0 / 2), type(of: Float(1) + 1), Int8.self)  // prints: Int Double Float Int8
