// self, Self, static members by their type, implicit members.
struct Color: Equatable {
  var r: Int, g: Int, b: Int
  static let red = Color(r: 255, g: 0, b: 0)
  static let black = Self(r: 0, g: 0, b: 0)
  static func gray(_ n: Int) -> Color { Color(r: n, g: n, b: n) }
  func mixed(with other: Self) -> Self { Self(r: (r + other.r) / 2, g: (g + other.g) / 2, b: (b + other.b) / 2) }
  var me: Color { self }
  mutating func set(_ other: Color) { self = other }
}
func show(_ c: Color) -> String { "\(c.r),\(c.g),\(c.b)" }
print(show(.red), show(.gray(7)), show(Color.red.mixed(with: .black)))  // prints: 255,0,0 7,7,7 127,0,0
var c: Color = .black
c.set(.gray(1))
print(c == .gray(1), c.me == c)  // prints: true true
let colors: [Color] = [.red, .init(r: 1, g: 2, b: 3)]
print(colors.map(show))  // prints: ["255,0,0", "1,2,3"]
