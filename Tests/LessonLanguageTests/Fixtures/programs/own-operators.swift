// native: alone
import Foundation
precedencegroup PipePrecedence {
  associativity: left
  lowerThan: TernaryPrecedence
}
infix operator |>: PipePrecedence
infix operator >>>: AdditionPrecedence
prefix operator √
postfix operator %
func |> <A, B>(x: A, f: (A) -> B) -> B { f(x) }
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
prefix func √ (x: Double) -> Double { x.squareRoot() }
postfix func % (x: Double) -> Double { x / 100 }
struct V: Equatable { var x, y: Double
  static func + (a: V, b: V) -> V { V(x: a.x + b.x, y: a.y + b.y) }; static func += (a: inout V, b: V) { a = a + b }
  static func * (k: Double, a: V) -> V { V(x: k * a.x, y: k * a.y) }; static prefix func - (a: V) -> V { -1 * a }
  static func • (a: V, b: V) -> Double { a.x * b.x + a.y * b.y } ; static let zero = V(x: 0, y: 0) }
infix operator •: MultiplicationPrecedence
let inc = { (x: Int) in x + 1 }, show: (Int) -> String = { "<\($0)>" }
print(3 |> inc |> inc |> show, (inc >>> inc >>> show)(1), √16 + 50%, [1, 2].map(inc >>> show))
var v = V(x: 1, y: 2); v += 2 * V(x: 1, y: 0) + -V.zero; print(v, v • V(x: 1, y: 1) + 1, v != .zero)
infix operator ??=: AssignmentPrecedence
func ??= <T>(a: inout T?, b: @autoclosure () -> T) { if a == nil { a = b() } }
var o: Int?; o ??= 4; o ??= { print("never"); return 5 }(); print(o!)
infix operator ≈: ComparisonPrecedence
func ≈ (a: Double, b: Double) -> Bool { abs(a - b) < 1e-9 }
print(0.1 + 0.2 ≈ 0.3 && !(1 ≈ 2), 7 &+ Int.max < 0, 5 &<< 2, ~0b1010 & 0xF, 1 << 3 | 1, -7 / 2, -7 % 3, 2 * 3 + 4 * 5 - 6 / 2)
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry(+)(1)(2) as Int, [1, 2, 3].map(curry(*)(10)), [3, 1, 2].sorted(by: >), zip([1, 2], [3, 4]).map(*))
// prints: <5> <3> 4.5 ["<2>", "<3>"]
// prints: V(x: 3.0, y: 2.0) 6.0 true
// prints: 4
// prints: true true 20 5 9 -3 -1 23
// prints: 3 [10, 20, 30] [3, 2, 1] [3, 8]
