// native: alone
// Synthesised order, equality and hashing, and an order of its own.
enum Size: Comparable, Hashable { case small, medium(Int), large(String) }
print(Size.small < .medium(1), Size.medium(2) < .medium(1), Size.large("a") > .small, Size.large("a") < .large("b"))
print(Size.medium(2) == .medium(2), Size.medium(2) == .small, max(Size.medium(9), .medium(10)) == .medium(10))
print(Set([Size.small, .small, .medium(1), .medium(1), .large("x")]).count)
enum Light: Int, Comparable { case green = 3, amber = 2, red = 1
  static func < (a: Light, b: Light) -> Bool { a.rawValue < b.rawValue }
}
print([Light.green, .red, .amber].sorted().map(\.rawValue), Light.red <= .amber)
// prints: true false true true
// prints: true false true
// prints: 3
// prints: [1, 2, 3] true
