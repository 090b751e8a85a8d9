// An enum without cases holds static members and other types.
enum Physics {
  static let g = 9.81
  static var calls = 0
  enum Unit { case metre, second }
  struct Pair { var value: Double; var unit: Unit }
  static func fall(_ t: Double) -> Pair { calls += 1; return Pair(value: g / 2 * t * t, unit: .metre) }
}
print(Physics.fall(2).value, Physics.fall(1).unit == .metre, Physics.calls)
// prints: 19.62 true 2
