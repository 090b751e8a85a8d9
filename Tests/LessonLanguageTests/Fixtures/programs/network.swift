// A recurrent network of three units, written with arrays.
typealias Vector = [Double]
func dot(_ a: Vector, _ b: Vector) -> Double { zip(a, b).map { $0 * $1 }.reduce(0, +) }
func times(_ m: [Vector], _ v: Vector) -> Vector { m.map { dot($0, v) } }
func plus(_ vectors: Vector...) -> Vector { vectors[0].indices.map { i in vectors.map { $0[i] }.reduce(0, +) } }
func squash(_ v: Vector) -> Vector { v.map { $0 / (1 + abs($0)) } }
struct Cell {
  var inputs: [Vector], states: [Vector], bias: Vector
  func step(_ x: Vector, _ h: Vector) -> Vector { squash(plus(times(inputs, x), times(states, h), bias)) }
  func run(_ sequence: [Vector]) -> [Vector] {
    var h = Vector(repeating: 0, count: bias.count), all: [Vector] = []
    for x in sequence {
      h = step(x, h)
      all.append(h)
    }
    return all
  }
}
let cell = Cell(inputs: [[0.5, -0.25], [1, 0], [0, 1]], states: [[0.5, 0, 0], [0, -0.5, 0], [0.25, 0.25, 0.25]], bias: [0, 0.5, -0.5])
let states = cell.run([[1, 0], [0, 1], [0, 1]])
for (t, h) in states.enumerated() { print("t = \(t):", h) }
func rounded(_ x: Double) -> Double { (x * 1000).rounded() / 1000 }
// prints: t = 0: [0.3333333333333333, 0.6, -0.3333333333333333]
// prints: t = 1: [-0.07692307692307694, 0.16666666666666669, 0.3939393939393939]
// prints: t = 2: [-0.22388059701492538, 0.29411764705882354, 0.38306669063454973]
print(states.last!.map(rounded))  // prints: [-0.224, 0.294, 0.383]
