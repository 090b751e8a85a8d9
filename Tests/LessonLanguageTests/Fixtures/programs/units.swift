// native: alone
import Foundation
// Units with phantom types, literals and comparison.
protocol UnitKind { static var symbol: String { get }; static var factor: Double { get } }
enum Meter: UnitKind { static let symbol = "m", factor = 1.0 }
enum Kilometer: UnitKind { static let symbol = "km", factor = 1000.0 }
struct Length<U: UnitKind>: Comparable, CustomStringConvertible, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  var value: Double
  init(_ value: Double) { self.value = value }
  init(floatLiteral v: Double) { value = v }
  init(integerLiteral v: Int) { value = Double(v) }
  var description: String { "\(value)\(U.symbol)" }
  func converted<V: UnitKind>(to: V.Type = V.self) -> Length<V> { Length<V>(value * U.factor / V.factor) }
  static func < (a: Self, b: Self) -> Bool { a.value < b.value }
  static func + <V>(a: Length<U>, b: Length<V>) -> Length<U> { Length(a.value + b.converted(to: U.self).value) }
  static func * (k: Double, a: Self) -> Self { Self(k * a.value) }
}
let a: Length<Meter> = 1500, b: Length<Kilometer> = 2.5
print(a + b, b + a, a.converted(to: Kilometer.self), 2 * b, a < 2000, [a, 3, 100.5].max()!, [a, 3].sorted())
let c: Length<Meter> = b.converted(); print(c, c == 2500, type(of: c))
extension Length where U == Meter { static let marathon = Length(42195); var isLong: Bool { self > .marathon } }
print(Length.marathon.isLong, (2 * Length.marathon).isLong)
extension Sequence { func total<U>() -> Length<U> where Element == Length<U> { reduce(0) { $0 + $1 } } }
print([a, a].total(), [b].total().value)
struct Temperature { var celsius = 0.0; var kelvin: Double { get { celsius + 273.15 } set { celsius = newValue - 273.15 } }
  static let path: [String: WritableKeyPath<Temperature, Double>] = ["c": \.celsius, "k": \.kelvin] }
var t = Temperature(); for (k, v) in [("k", 300.0), ("c", 20)] { t[keyPath: Temperature.path[k]!] = v; print(String(format: "%.2f %.2f", t.celsius, t.kelvin)) }
// prints: 4000.0m 4.0km 1.5km 5.0km true 1500.0m [3.0m, 1500.0m]
// prints: 2500.0m true Length<Meter>
// prints: false true
// prints: 3000.0m 2.5
// prints: 26.85 300.00
// prints: 20.00 293.15
