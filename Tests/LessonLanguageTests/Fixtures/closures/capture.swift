// Closures capture variables, not values.
var n = 1
let read = { n }
n = 5
print(read())  // prints: 5
func makeCounter(step: Int) -> (up: () -> Int, down: () -> Int, value: () -> Int) {
  var count = 0
  return (up: { count += step; return count }, down: { count -= step; return count }, value: { count })
}
let a = makeCounter(step: 2), b = makeCounter(step: 5)
print(a.up(), a.up(), b.up(), a.down(), a.value(), b.value())  // prints: 2 4 5 2 2 5
var list = [1]
let grow = { list.append(list.count + 1) }
grow(); grow()
print(list)  // prints: [1, 2, 3]
struct P { var x = 0 }
var p = P()
let move = { p.x += 1 }
move(); move()
print(p.x)  // prints: 2
