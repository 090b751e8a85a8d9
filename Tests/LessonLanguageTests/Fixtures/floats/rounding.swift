// All the ways to round.
let values = [2.5, -2.5, 2.4, -2.6, 3.5]
print(values.map { $0.rounded() })  // prints: [3.0, -3.0, 2.0, -3.0, 4.0]
print(values.map { $0.rounded(.toNearestOrEven) })  // prints: [2.0, -2.0, 2.0, -3.0, 4.0]
print(values.map { $0.rounded(.up) })  // prints: [3.0, -2.0, 3.0, -2.0, 4.0]
print(values.map { $0.rounded(.down) })  // prints: [2.0, -3.0, 2.0, -3.0, 3.0]
print(values.map { $0.rounded(.towardZero) })  // prints: [2.0, -2.0, 2.0, -2.0, 3.0]
print(values.map { $0.rounded(.awayFromZero) })  // prints: [3.0, -3.0, 3.0, -3.0, 4.0]
print(values.map { $0.rounded(.toNearestOrAwayFromZero) })  // prints: [3.0, -3.0, 2.0, -3.0, 4.0]
var x = 7.25, y: Float = -1.5
x.round()
y.round(.down)
print(x, y, floor(-1.5), ceil(-1.5), trunc(-1.5), round(-1.5))  // prints: 7.0 -2.0 -2.0 -1.0 -1.0 -2.0
print(Int(2.99), Int(-2.99), Int((2.99).rounded()), UInt8(254.9))  // prints: 2 -2 3 254
