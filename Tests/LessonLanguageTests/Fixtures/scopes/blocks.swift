// Blocks share a scope: each sees what came before.
let base = 10
func scale(_ n: Int) -> Int { n * base }
print(scale(2))  // prints: 20
//---
struct Point { var x: Int }
var p = Point(x: scale(3))
print(p)  // prints: Point(x: 30)
//---
extension Point { var double: Int { x * 2 } }
p.x += 1
print(p.double)  // prints: 62
//---
var counter = 0
let up = { counter += 1 }
//---
up(); up()
print(counter)  // prints: 2
counter = 100
up()
//---
print(counter, base)  // prints: 101 10
func later() -> Int { counter + early() }
func early() -> Int { 1 }
print(later())  // prints: 102
