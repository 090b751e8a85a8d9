// Extensions of own types and of the standard library's.
struct Circle { var radius: Double }
extension Circle {
  static let unit = Circle(radius: 1)
  var area: Double { Double.pi * radius * radius }
  mutating func grow(_ k: Double) { radius *= k }
  init(diameter: Double) { self.init(radius: diameter / 2) }
}
var c = Circle(diameter: 4)
c.grow(2)
print(c.radius, Circle.unit.area)  // prints: 4.0 3.141592653589793
extension Int {
  var isEven: Bool { self % 2 == 0 }
  func times(_ body: (Int) -> Void) { for i in 0..<self { body(i) } }
  static func * (a: Int, b: Circle) -> Circle { Circle(radius: Double(a) * b.radius) }
  mutating func square() { self *= self }
}
print(4.isEven, 7.isEven)  // prints: true false
3.times { print("turn", $0) }
// prints: turn 0
// prints: turn 1
// prints: turn 2
print((3 * c).radius)  // prints: 12.0
var n = 12
n.square()
print(n)  // prints: 144
extension String {
  var shout: String { uppercased() + "!" }
  func repeated(_ k: Int) -> String { String(repeating: self, count: k) }
}
print("hi".shout, "ab".repeated(3))  // prints: HI! ababab
extension Array {
  var second: Element? { count > 1 ? self[1] : nil }
  func every(_ k: Int) -> [Element] { stride(from: 0, to: count, by: k).map { self[$0] } }
}
print([1, 2].second ?? 0, ["a"].second ?? "none", [1, 2, 3, 4, 5].every(2))  // prints: 2 none [1, 3, 5]
extension Double { func rounded(to places: Int) -> Double { let k = power(10, places); return (self * k).rounded() / k } }
func power(_ base: Double, _ n: Int) -> Double { (0..<n).reduce(1) { r, _ in r * base } }
print(3.14159.rounded(to: 2))  // prints: 3.14
