// Memberwise initialisers, defaults, methods, computed properties, statics.
struct Point {
  var x: Double
  var y = 0.0
  let name: String
  static let origin = Point(x: 0, name: "origin")
  static var made = 0
  var length: Double { (x * x + y * y).squareRoot() }
  var doubled: Point {
    get { Point(x: x * 2, y: y * 2, name: name) }
    set { x = newValue.x / 2; y = newValue.y / 2 }
  }
  func moved(by d: Double) -> Point { Point(x: x + d, y: y + d, name: name + "'") }
  mutating func move(dx: Double = 0, dy: Double = 0) { x += dx; y += dy }
  static func count() -> Int { made += 1; return made }
}
var p = Point(x: 3, y: 4, name: "p")
print(p.length)  // prints: 5.0
print(p)  // prints: Point(x: 3.0, y: 4.0, name: "p")
print(Point(x: 1, name: "short").y)  // prints: 0.0
p.move(dx: 1)
p.move(dy: -1)
print(p.x, p.y)  // prints: 4.0 3.0
print(p.moved(by: 1).name)  // prints: p'
p.doubled = Point(x: 10, y: 20, name: "ignored")
print(p, p.doubled.x)  // prints: Point(x: 5.0, y: 10.0, name: "p") 10.0
print(Point.origin.length, Point.count(), Point.count(), Point.made)  // prints: 0.0 1 2 2
Point.made = 10
print(Point.count())  // prints: 11
