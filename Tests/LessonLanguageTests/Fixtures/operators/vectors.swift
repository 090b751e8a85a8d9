// native: alone
struct Vector: Equatable {
  var x = 0.0, y = 0.0
  static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y) }
  static prefix func - (a: Vector) -> Vector { Vector(x: -a.x, y: -a.y) }
  static func - (a: Vector, b: Vector) -> Vector { a + -b }
  static func += (a: inout Vector, b: Vector) { a = a + b }
  static func *= (a: inout Vector, factor: Double) { a = a * factor }
  static func * (a: Vector, factor: Double) -> Vector { Vector(x: a.x * factor, y: a.y * factor) }
  static func * (factor: Double, a: Vector) -> Vector { a * factor }
}
var v = Vector(x: 1, y: 2) + Vector(x: 3, y: 4)
v += Vector(x: 1, y: 1)
v *= 2
print(v, -v, v - Vector(x: 1))
print(2 * v * 0.5 == v, v != -v)
var vectors = [Vector(x: 1), Vector(y: 2)]
vectors[0] += vectors[1]
vectors[1] *= 10
print(vectors[0], vectors[1], vectors.reduce(Vector(), +))
// prints: Vector(x: 10.0, y: 14.0) Vector(x: -10.0, y: -14.0) Vector(x: 9.0, y: 14.0)
// prints: true true
// prints: Vector(x: 1.0, y: 2.0) Vector(x: 0.0, y: 20.0) Vector(x: 1.0, y: 22.0)
