// Structs that hold each other: the sun and four planets on their way.
struct Vector {
  var x = 0.0
  var y = 0.0
  var z = 0.0

  func dot(_ other: Vector) -> Double { x * other.x + y * other.y + z * other.z }

  static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y, z: a.z + b.z) }
  static func - (a: Vector, b: Vector) -> Vector { Vector(x: a.x - b.x, y: a.y - b.y, z: a.z - b.z) }
  static func * (a: Vector, factor: Double) -> Vector { Vector(x: a.x * factor, y: a.y * factor, z: a.z * factor) }
}

struct Body {
  var position: Vector
  var velocity: Vector
  var mass: Double
}

func advance(_ bodies: inout [Body], by step: Double) {
  for i in 0..<bodies.count {
    for j in (i + 1)..<bodies.count {
      let between = bodies[i].position - bodies[j].position
      let squared = between.dot(between)
      let magnitude = step / (squared * squared.squareRoot())
      bodies[i].velocity = bodies[i].velocity - between * (bodies[j].mass * magnitude)
      bodies[j].velocity = bodies[j].velocity + between * (bodies[i].mass * magnitude)
    }
  }
  for i in 0..<bodies.count {
    bodies[i].position = bodies[i].position + bodies[i].velocity * step
  }
}

func energy(of bodies: [Body]) -> Double {
  var sum = 0.0
  for (i, body) in bodies.enumerated() {
    sum += 0.5 * body.mass * body.velocity.dot(body.velocity)
    for other in bodies[(i + 1)...] {
      let between = body.position - other.position
      sum -= body.mass * other.mass / between.dot(between).squareRoot()
    }
  }
  return sum
}

var bodies = [
  Body(position: Vector(), velocity: Vector(), mass: 39.47841760435743),
  Body(position: Vector(x: 4.841431442464721, y: -1.1603200440274284, z: -0.10362204447112311),
       velocity: Vector(x: 0.606326392995832, y: 2.81198684491626, z: -0.02521836165988763), mass: 0.03769367487038949),
  Body(position: Vector(x: 8.34336671824458, y: 4.124798564124305, z: -0.4035234171143214),
       velocity: Vector(x: -1.0107743461787924, y: 1.8256623712304119, z: 0.008415761376584154), mass: 0.011286326131968767),
  Body(position: Vector(x: 12.894369562139131, y: -15.111151401698631, z: -0.22330757889265573),
       velocity: Vector(x: 1.0827910064415354, y: 0.8687130181696082, z: -0.010832637401363636), mass: 0.0017237240570597112),
  Body(position: Vector(x: 15.379697114850917, y: -25.919314609987964, z: 0.17925877295037118),
       velocity: Vector(x: 0.979090732243898, y: 0.5946989986476762, z: -0.034755955504078104), mass: 0.0020336868699246304),
]
print(energy(of: bodies))
for _ in 0..<48_000 {
  advance(&bodies, by: 0.01)
}
print(energy(of: bodies))
