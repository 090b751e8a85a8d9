// native: alone
protocol Shape {
  static var kind: String { get }
  init(size: Double)
  var area: Double { get }
}
struct Square: Shape { var size: Double; var area: Double { size * size }; static let kind = "square" }
struct Disc: Shape {
  var size: Double
  var area: Double { 3 * size * size }
  static var kind: String { "disc" }
}
func make<T: Shape>(_ type: T.Type, _ size: Double) -> T {
  print(type.kind, T.kind)
  return type.init(size: size)
}
print(make(Square.self, 2).area, make(Disc.self, 1).area)
let shapes: [any Shape] = [Square(size: 2), Disc(size: 1)]
let types: [any Shape.Type] = [Square.self, Disc.self]
for type in types { print(type) }
print(types[0] == Square.self, type(of: shapes[1]) == Disc.self, shapes.map { type(of: $0) == Disc.self })
// prints: square square
// prints: disc disc
// prints: 4.0 3.0
// prints: Square
// prints: Disc
// prints: true true [false, true]
