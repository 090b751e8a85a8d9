// native: alone
// Methods, computed properties and protocols that extensions add.
enum Step { case left(Int), right(Int) }
extension Step {
  var distance: Int { switch self { case .left(let n): -n; case .right(let n): n } }
  static func parse(_ text: String) -> Step? {
    guard let n = Int(text.dropFirst()) else { return nil }
    switch text.first { case "L": return .left(n); case "R": return .right(n); default: return nil }
  }
}
extension Step: Equatable {}
protocol Reversible { func reversed() -> Self }
extension Step: Reversible {
  func reversed() -> Step { switch self { case .left(let n): .right(n); case .right(let n): .left(n) } }
}
func back<T: Reversible>(_ x: T) -> T { x.reversed() }
print(Step.left(3).distance, Step.parse("R12")!, Step.parse("X1") == nil, back(Step.left(2)) == .right(2))
// prints: -3 right(12) true true
