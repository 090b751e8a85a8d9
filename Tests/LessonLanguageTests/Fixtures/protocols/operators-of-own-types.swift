// native: alone
struct Vec: AdditiveArithmetic, CustomStringConvertible {
  var x = 0.0, y = 0.0
  static var zero: Vec { Vec() }
  static func + (a: Vec, b: Vec) -> Vec { Vec(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: Vec, b: Vec) -> Vec { Vec(x: a.x - b.x, y: a.y - b.y) }
  var description: String { "<\(x), \(y)>" }
}
func total<T: AdditiveArithmetic>(_ xs: [T]) -> T { var t = T.zero; for x in xs { t += x }; return t }
func sum<T: AdditiveArithmetic>(_ xs: [T]) -> T { xs.reduce(.zero, +) }
print(total([Vec(x: 1, y: 2), Vec(x: 3, y: 4)]), total([1, 2, 3]), total([0.5, 0.25]))  // prints: <4.0, 6.0> 6 0.75
print(sum([Vec(x: 1, y: 2), Vec(x: 3, y: 4)]), sum([1, 2]), Int.zero, Double.zero)  // prints: <4.0, 6.0> 3 0 0.0
extension Sequence where Element: AdditiveArithmetic { func sum() -> Element { reduce(.zero, +) } }
print([Vec(x: 1, y: 1)].sum(), (1...4).sum())  // prints: <1.0, 1.0> 10
struct M: Equatable { var v: Int; static func == (a: M, b: M) -> Bool { a.v % 10 == b.v % 10 } }
func same<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
func differ<T: Equatable>(_ a: T, _ b: T) -> Bool { a != b }
print(same(M(v: 3), M(v: 13)), differ(M(v: 3), M(v: 13)), [M(v: 1)] == [M(v: 11)], [M(v: 2)].contains(M(v: 12)))  // prints: true false true true
struct Money: Comparable { var cents: Int; static func < (a: Money, b: Money) -> Bool { a.cents < b.cents } }
func top<T: Comparable>(_ xs: [T]) -> T? { var best = xs.first; for x in xs where best! < x { best = x }; return best }
print(top([Money(cents: 5), Money(cents: 9)])!.cents, max(Money(cents: 2), Money(cents: 1)).cents, Money(cents: 1) >= Money(cents: 1))  // prints: 9 2 true
