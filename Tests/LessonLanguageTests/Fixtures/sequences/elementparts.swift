// Parts of elements are read and written where they are.
struct Vector { var x = 0.0, y = 0.0 }
struct Body {
  var name: String
  var position = Vector()
  var pair = (low: 1, high: 2)
}

var bodies = [Body(name: "a"), Body(name: "b", position: Vector(x: 1, y: 2))]
let before = bodies
bodies[0].position.x += 1.5
bodies[1].position = bodies[0].position
bodies[1].pair.high *= 10
bodies[0].name += "!"
print(bodies[0].position.x, bodies[1].position.y, bodies[1].pair.high, bodies[0].name) // prints: 1.5 0.0 20 a!
print(before[0].position.x, before[1].position.y, before[1].pair, before[0].name) // prints: 0.0 2.0 (low: 1, high: 2) a

var table = [[1, 2], [3, 4, 5]]
let copy = table
table[1][2] += table[0][1] * table[1][0]
print(table[1][2], copy[1][2], table[1].count) // prints: 11 5 3

func swapPositions(_ bodies: inout [Body]) {
  let kept = bodies[0].position
  bodies[0].position = bodies[1].position
  bodies[1].position = kept
}
bodies[0].position.y = 7
swapPositions(&bodies)
print(bodies[0].position, bodies[1].position) // prints: Vector(x: 1.5, y: 0.0) Vector(x: 1.5, y: 7.0)
//---
func outOfRange(_ i: Int) -> Double { bodies[i].position.y }
print(outOfRange(1)) // prints: 7.0
//---
func change(_ i: Int) { table[1][i] = 0 }
change(0)
print(table) // prints: [[1, 2], [0, 4, 11]]
//---
print(table[0][1] + table[0][2]) // stops: 21: index out of range: 2 is not in 0..<2
