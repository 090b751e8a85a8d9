// Implicit members: static members, functions, initialisers and chains of them.
struct Color: Equatable { var r, g, b: Int
  static let red = Color(r: 255, g: 0, b: 0), blue = Color(r: 0, g: 0, b: 255)
  static var white: Color { .gray(255) }
  static func gray(_ v: Int) -> Color { Color(r: v, g: v, b: v) }
  static func parse(_ s: String) -> Color? { s == "red" ? .red : nil }
  func mixed(with other: Color) -> Color { Color(r: (r + other.r) / 2, g: (g + other.g) / 2, b: (b + other.b) / 2) }
}
func show(_ c: Color) { print(c.r, c.g, c.b) }
show(.red)
show(.red.mixed(with: .blue))
show(.gray(10).mixed(with: .white).mixed(with: .red))
show(.init(r: 1, g: 2, b: 3))
show(.parse("red")!)
let all: [Color] = [.red, .white, .gray(1)]
print(all.contains(.gray(1)), all[0] == .red, .blue == all[1])
var maybe: Color? = .red
print(maybe == .red, maybe != .blue)
maybe = all.isEmpty ? nil : .blue
print(maybe == .blue)
func isWhite(_ c: Color? = .white) -> Bool { c == .white }
print(isWhite(), isWhite(.red), isWhite(nil))
// prints: 255 0 0
// prints: 127 0 127
// prints: 193 66 66
// prints: 1 2 3
// prints: 255 0 0
// prints: true true false
// prints: true true
// prints: true
// prints: true false false
